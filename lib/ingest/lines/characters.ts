export const LETTER = 1;
export const DIGIT = 2;
export const CJK = 3;
export const STOP = 4;
export const QUOTE = 5;
export const SEPARATOR = 6;
export const OTHER = 7;

/** Kinds of the first 256 characters; everything above is decided by range. */
const LATIN = Uint8Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  if (/[.,;:!?]/.test(char)) return STOP;
  if (/["«»]/.test(char)) return QUOTE;
  return /[|>/·•\\]/.test(char) ? SEPARATOR : OTHER;
});

/** Kinds of all UTF-16 units. */
export const KINDS = Uint8Array.from({ length: 65_536 }, (_, code) => kindOf(code));

/** Each letter in lower case, where that is one unit; 0 for all that is no letter. */
export const LOWER = Uint16Array.from({ length: 65_536 }, (_, code) => {
  if (KINDS[code] !== LETTER) return 0;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});

function kindOf(code: number): number {
  if (code < 256) return LATIN[code] ?? OTHER;
  if (code < 0x2000) return LETTER;
  if (code >= 0x201c && code <= 0x201f) return QUOTE;
  if (code === 0x2022 || code === 0x203a) return SEPARATOR;
  if (code === 0x2026 || code === 0x3001 || code === 0x3002) return STOP;
  if (code >= 0x300c && code <= 0x300f) return QUOTE;
  if ((code >= 0x3040 && code < 0xa000) || (code >= 0xac00 && code < 0xd7b0)) return CJK;
  return (code >= 0x2c00 && code < 0x2e00) ||
    (code >= 0xa000 && code < 0xac00) ||
    (code >= 0xfb00 && code < 0xff00)
    ? LETTER
    : OTHER;
}

export const APOSTROPHE = 39;
const HYPHEN = 45;
export const CURLY = 0x2019;

/** Apostrophes and hyphens inside a word. */
export function isJoint(unit: number): boolean {
  return unit === APOSTROPHE || unit === HYPHEN || unit === CURLY;
}

export function isColon(unit: number): boolean {
  return unit === 58 || unit === 0xff1a;
}

/** `http` or `www.` in any case. */
export function beginsAddress(units: Uint16Array, i: number): boolean {
  const low = (k: number): number => LOWER[units[i + k] as number] as number;
  return low(0) === 104
    ? low(1) === 116 && low(2) === 116 && low(3) === 112
    : low(1) === 119 && low(2) === 119 && units[i + 3] === 46;
}

/** `1,234.5` is one number. */
export function isInnerPoint(units: Uint16Array, i: number): boolean {
  const unit = units[i] as number;
  return (unit === 44 || unit === 46) && KINDS[units[i + 1] as number] === DIGIT;
}
