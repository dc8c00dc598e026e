import type { Problem } from '../draft.ts';

/** How far into a document its own declaration of a character set is looked for (HTML asks for 1,024). */
const DECLARATION_BYTES = 4_096;

/** Text of an object: by byte order mark, else strict UTF-8, else as declared, else by what reads best. */
export function decode(bytes: Uint8Array, contentType: string | null): string | Problem {
  const text =
    byMark(bytes) ??
    (looksUtf16(bytes) ? inCharset(bytes, looksUtf16(bytes)) : null) ??
    inCharset(bytes, 'utf-8') ??
    inCharset(bytes, declared(bytes, contentType)) ??
    byLikelihood(bytes);
  if (text === null || isBinary(text))
    return { reason: 'not-text', detail: 'It is not a text in any known encoding.' };
  return text;
}

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

/** Character sets that news pages of the last thirty years stand in, tried when none is declared. */
const CANDIDATES = [
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'windows-1251',
  'koi8-r',
  'windows-1252',
];

function byLikelihood(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 20_000);
  const readings = CANDIDATES.map((charset) => ({ charset, score: plausibility(sample, charset) }));
  readings.sort((a, b) => b.score - a.score);
  const best = readings[0];
  return best === undefined || best.score <= 0 ? null : new TextDecoder(best.charset).decode(bytes);
}

/** Share of the non-ASCII characters that this reading makes into letters one would expect. */
function plausibility(sample: Uint8Array, charset: string): number {
  const text = new TextDecoder(charset).decode(sample);
  const foreign = text.match(/\P{ASCII}/gu) ?? [];
  if (foreign.length === 0) return 0;
  const good = COMMON_IN[charset] ?? /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;
  const wrong = text.match(/\ufffd|[\ue000-\uf8ff]|[\u0080-\u009f]/g)?.length ?? 0;
  return ((text.match(good)?.length ?? 0) - 3 * wrong) / foreign.length;
}

const COMMON_IN: Readonly<Record<string, RegExp>> = {
  shift_jis: /[\u3040-\u309f\u30a0-\u30fe、。「」]/g,
  'euc-jp': /[\u3040-\u309f\u30a0-\u30fe、。「」]/g,
  gb18030: /[的一是不了在人有我他这中国年和到为日上来说地对时，。、]/g,
  big5: /[的一是不了在人有我他這中國年和到為日上來說地對時，。、]/g,
  'euc-kr': /[\uac00-\ud7af]/g,
  // Lower case outweighs upper case in a right reading of Cyrillic, and is outweighed in a wrong one.
  'windows-1251': /[а-яё](?=[а-яё\s.,])/g,
  'koi8-r': /[а-яё](?=[а-яё\s.,])/g,
  'windows-1252': /(?<=[a-z\s])[à-öø-ÿß](?=[a-z\s.,])|[‘’“”–—…€«»]/gi,
};

function isBinary(text: string): boolean {
  const head = text.slice(0, 4_000);
  const controls = head.match(/[[\p{Cc}\ufffd]--[\t\n\f\r]]/gv)?.length ?? 0;
  return controls > 0.05 * head.length + 3;
}
