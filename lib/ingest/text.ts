/** Controls, zero-width characters, soft hyphens, byte order marks, and every mark that turns text around. */
const INVISIBLE = /[[\p{Cc}\p{Cf}]--[\t\n\v\f\r\u200c\u200d\u0600-\u0605\u06dd]]/gv;
const SPACE = /[\s\u00a0]+/g;

/**
 * One line of clean text: well-formed Unicode in NFC, single spaces, nothing invisible.
 * U+200C and U+200D stay: Persian, Hindi and emoji need them.
 */
export function tidyLine(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '').replace(SPACE, ' ').trim().normalize('NFC');
}

/** Cheap test for what {@link tidyLine} might have to take out beside doubled spaces. */
const SUSPECT = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\u2028\u2029]--[\t\n\r \u200c\u200d]]/v;

/** {@link tidyLine} for every line of a text, much faster on clean ones. */
export function tidyLines(text: string): string[] {
  const plain = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
  const lines = plain.normalize('NFC').split(/\r\n?|\n/);
  if (SUSPECT.test(plain)) return lines.map((line) => (SUSPECT.test(line) ? tidyLine(line) : squeeze(line)));
  return lines.map(squeeze);
}

function squeeze(line: string): string {
  const trimmed = line.trim();
  return trimmed.includes('  ') || trimmed.includes('\t') ? trimmed.replace(/[ \t]+/g, ' ') : trimmed;
}

/** Like {@link tidyLine}; null for a text that has nothing visible in it. */
export function tidyOrNull(text: string | null | undefined, maxLength = 500): string | null {
  if (text === null || text === undefined) return null;
  const tidy = tidyLine(text.slice(0, maxLength * 4));
  return tidy === '' ? null : clip(tidy, maxLength);
}

/** Cuts at a code point, so that no surrogate is left alone. */
export function clip(text: string, maxLength: number): string {
  return text.length <= maxLength
    ? text
    : text
        .slice(0, maxLength)
        .toWellFormed()
        .replace(/\ufffd$/, '');
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Letters and digits only, lower case: two spellings of one headline have one fold. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
