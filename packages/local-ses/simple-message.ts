import type { Parameters } from './query-protocol.ts';

/** Builds the message that SES composes for `SendEmail`: one part, or text and HTML side by side. */
export function simpleMessage(parameters: Parameters): Buffer {
  const text = parameters.text('Message.Body.Text.Data');
  const html = parameters.text('Message.Body.Html.Data');
  const replyTo = parameters.list('ReplyToAddresses');
  const head = [
    `From: ${oneLine(parameters.required('Source'))}`,
    ...addressHeader('To', parameters.list('Destination.ToAddresses')),
    ...addressHeader('Cc', parameters.list('Destination.CcAddresses')),
    ...addressHeader('Reply-To', replyTo),
    `Subject: ${encodedWord(oneLine(parameters.text('Message.Subject.Data') ?? ''))}`,
    'MIME-Version: 1.0',
  ];
  const parts = [
    ...(text === undefined ? [] : [bodyPart('text/plain', text)]),
    ...(html === undefined ? [] : [bodyPart('text/html', html)]),
  ];
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return Buffer.from(`${head.join('\r\n')}\r\n${only}`, 'utf8');
  const boundary = '----=_Part_local';
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return Buffer.from(
    `${head.join('\r\n')}\r\nContent-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`,
    'utf8',
  );
}

/** Envelope recipients of `SendEmail`. */
export function simpleDestinations(parameters: Parameters): string[] {
  return ['To', 'Cc', 'Bcc'].flatMap((kind) => parameters.list(`Destination.${kind}Addresses`));
}

function bodyPart(type: string, data: string): string {
  const encoded = Buffer.from(data, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
  return `Content-Type: ${type}; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}\r\n`;
}

function addressHeader(name: string, addresses: readonly string[]): string[] {
  return addresses.length === 0 ? [] : [`${name}: ${addresses.map(oneLine).join(', ')}`];
}

/** Encoded words of at most 75 characters, cut between code points. @see RFC 2047 §2 */
function encodedWord(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let chunk = '';
  for (const character of text) {
    if (Buffer.byteLength(chunk + character) > 45) {
      words.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  words.push(chunk);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
