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

/** What {@link tidyLine} might have to take out beside doubled spaces. */
const SUSPECT = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\u2028\u2029]--[\t\n\r \u200c\u200d]]/v;
/** Characters that NFC may join or change; all others are NFC however they stand together (UAX #15 §9). */
const JOINING = /[\p{M}\p{Cs}\u1100-\u11ff]/u;

const TAB = 1;
const RETURN = 2;
const NO_BREAK = 4;
const CHANGES = 8;
const REMOVED = 16;
/** What each UTF-16 unit may ask for. */
const CARE = Uint8Array.from({ length: 65_536 }, (_, code) => {
  if (code === 9) return TAB;
  if (code === 13) return RETURN;
  if (code === 0xa0) return NO_BREAK;
  if (code < 0xa0 && code >= 32 && code < 127) return 0;
  const char = String.fromCharCode(code);
  const surrogate = code >= 0xd800 && code < 0xe000;
  const changes = surrogate || JOINING.test(char) || char.normalize('NFC') !== char;
  return (changes ? CHANGES : 0) | (SUSPECT.test(char) && !surrogate ? REMOVED : 0);
});

function careOf(text: string): number {
  let care = 0;
  for (let i = 0; i < text.length; i++) care |= CARE[text.charCodeAt(i)] as number;
  return care;
}

/** {@link tidyLine} for every line of a text, much faster on clean ones. */
export function tidyLines(text: string): string[] {
  const care = careOf(text);
  const plain = care & NO_BREAK ? text.replaceAll('\u00a0', ' ') : text;
  const normal = care & CHANGES ? plain.normalize('NFC') : plain;
  const lines = care & RETURN ? normal.split(/\r\n?|\n/) : normal.split('\n');
  const suspect = (care & REMOVED) !== 0 || ((care & CHANGES) !== 0 && SUSPECT.test(plain));
  const squeeze = care & TAB ? squeezeTabs : squeezeSpaces;
  if (suspect) return lines.map((line) => (SUSPECT.test(line) ? tidyLine(line) : squeeze(line)));
  return lines.map(squeeze);
}

function squeezeSpaces(line: string): string {
  const trimmed = line.trim();
  return trimmed.includes('  ') ? trimmed.replace(/ +/g, ' ') : trimmed;
}

function squeezeTabs(line: string): string {
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
