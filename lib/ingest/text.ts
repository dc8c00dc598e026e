import { fold } from '@broadsheet/text/fold';
import { oneLine } from '@broadsheet/text/visible';
import { unitsOf } from './units.ts';

/** Characters that NFC may join or change; all others are NFC however they stand together (UAX #15 §9). */
const JOINING = /[\p{M}\p{Cs}\u1100-\u11ff]/u;

/** A space of either kind; of a line, two of them side by side. */
const BLANK = 1;
const NO_BREAK = 2;
/** Only {@link oneLine} can tell what becomes of it. */
const UNTIDY = 4;
/** What each UTF-16 unit may ask for. */
const CARE = Uint8Array.from({ length: 65_536 }, (_, code) => {
  if (code === 32) return BLANK;
  if (code === 0xa0) return BLANK | NO_BREAK;
  if (code > 32 && code < 127) return 0;
  const char = String.fromCharCode(code);
  return JOINING.test(char) || oneLine(`a${char}a`) !== `a${char}a` ? UNTIDY : 0;
});

/** {@link oneLine} for every line of a text, much faster on clean ones. */
export function tidyLines(text: string): string[] {
  const feeds = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const units = unitsOf(feeds);
  const lines: string[] = [];
  for (let start = 0; start <= feeds.length; ) {
    const end = lineEnd(units, start);
    const care = careOf(units, start, end);
    const from = pastSpaces(units, start);
    const line = feeds.slice(from, from < end ? beforeSpaces(units, end) : from);
    lines.push(care === 0 ? line : care & UNTIDY ? oneLine(line) : squeeze(line));
    start = end + 1;
  }
  return lines;
}

function careOf(units: Uint16Array, from: number, to: number): number {
  let care = 0;
  let doubled = 0;
  let before = 0;
  for (let i = from; i < to; i++) {
    const own = CARE[units[i] as number] as number;
    care |= own;
    doubled |= own & before;
    before = own;
  }
  return (care & ~BLANK) | (doubled & BLANK);
}

const LINE_FEED = 10;
const SPACE_UNIT = 32;

function lineEnd(units: Uint16Array, from: number): number {
  let at = from;
  while (units[at] !== LINE_FEED) at++;
  return at;
}

function pastSpaces(units: Uint16Array, from: number): number {
  let at = from;
  while (units[at] === SPACE_UNIT) at++;
  return at;
}

function beforeSpaces(units: Uint16Array, to: number): number {
  let at = to;
  while (units[at - 1] === SPACE_UNIT) at--;
  return at;
}

function squeeze(line: string): string {
  return line.replace(/[ \u00a0]+/g, ' ').trim();
}

/** Like {@link oneLine}; null for a text that has nothing visible in it. */
export function tidyOrNull(text: string | null | undefined, maxLength = 500): string | null {
  if (text === null || text === undefined) return null;
  const tidy = oneLine(text.slice(0, maxLength * 4));
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

/** fold() is slow, so length and first letter are compared first. */
export function foldsTo(text: string, folded: string): boolean {
  if (Math.abs(text.length - folded.length) > 24) return false;
  const first = text.charAt(0);
  return !(/[a-z]/i.test(first) && first.toLowerCase() !== folded.charAt(0)) && fold(text) === folded;
}
