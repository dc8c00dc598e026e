/**
 * Object metadata is sent as HTTP headers, in ASCII. Other text is written as encoded words, as S3 itself does for
 * metadata that does not fit into a header.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html#UserMetadata
 */
export function encodeMetadata(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('=?')) return text;
  return `=?UTF-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}

/** Text of a metadata value: decodes encoded words (RFC 2047, base64 or quoted) in UTF-8, leaves other text unchanged. */
export function decodeMetadata(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_word, kind: string, body: string) =>
      (kind.toLowerCase() === 'b' ? Buffer.from(body, 'base64') : unquoted(body)).toString('utf8'),
    );
}

function unquoted(body: string): Buffer {
  const bytes = body
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}
