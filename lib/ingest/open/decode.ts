import { detect } from 'chardet';
import type { Problem } from '../draft.ts';

/** How far into a document its own declaration of a character set is looked for (HTML asks for 1,024). */
const DECLARATION_BYTES = 4_096;

/**
 * Text of an object: by byte order mark, else strict UTF-8, else as declared, else UTF-8 with a few broken bytes,
 * else by what it looks like.
 */
export function decode(bytes: Uint8Array, contentType: string | null): string | Problem {
  if (ARCHIVES.some((mark) => mark.every((byte, i) => bytes[i] === byte))) return ARCHIVE;
  const text =
    byMark(bytes) ??
    (looksUtf16(bytes) ? inCharset(bytes, looksUtf16(bytes)) : null) ??
    inCharset(bytes, 'utf-8') ??
    inCharset(bytes, declared(bytes, contentType)) ??
    mostlyUtf8(bytes) ??
    byLikelihood(bytes);
  if (text === null || isBinary(text))
    return { reason: 'not-text', detail: 'It is not text in a known encoding.' };
  return text;
}

/** How ZIP files (and documents of office programs), 7-Zip, RAR and xz begin. */
const ARCHIVES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
];
const ARCHIVE: Problem = {
  reason: 'not-text',
  detail: 'It is an archive or an Office document. Unpack it, or export its articles as text.',
};

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

/** ASCII in UTF-16 has a NUL in every other byte. */
function looksUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 400);
  let even = 0;
  let odd = 0;
  for (const [i, byte] of head.entries()) if (byte === 0) i % 2 === 0 ? even++ : odd++;
  if (odd > head.length * 0.3 && even < odd / 8) return 'utf-16le';
  return even > head.length * 0.3 && odd < even / 8 ? 'utf-16be' : null;
}

function inCharset(bytes: Uint8Array, charset: string | null): string | null {
  if (charset === null) return null;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function declared(bytes: Uint8Array, contentType: string | null): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  return (
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}

/**
 * At least this many whole characters of UTF-8 for each broken one: a good file with bad bytes in it. Two bytes of another
 * character set make a whole one by chance about once in seven.
 */
const WHOLE_PER_BROKEN = 2;

/**
 * UTF-8 in which something went wrong: a quotation pasted in another character set, an export cut in the middle
 * of a character. The broken bytes become U+FFFD; to read all of it as anything else would break the rest.
 */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole >= WHOLE_PER_BROKEN * broken ? text : null;
}

/** Enough to recognise a character set; more costs time. */
const SAMPLE_BYTES = 20_000;

/** What the bytes look like, by the frequencies of letters and pairs of letters (ICU's method). */
function byLikelihood(bytes: Uint8Array): string | null {
  const charset = detect(bytes.subarray(0, SAMPLE_BYTES));
  if (charset === null || !isKnown(charset)) return null;
  return new TextDecoder(charset).decode(bytes);
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== '';
  } catch {
    return false;
  }
}

function isBinary(text: string): boolean {
  const head = text.slice(0, 4_000);
  const controls = head.match(/[[\p{Cc}\ufffd]--[\t\n\f\r]]/gv)?.length ?? 0;
  return controls > 0.05 * head.length + 3;
}
