import type { LineFacts } from '../lines/scan-line.ts';

/** What printings of one headline have in common, in any case. */
export interface TitleKey {
  readonly text: string;
  /** The text in lower case, as soon as it was asked for. */
  lower: string | null;
  /** How often it is printed among the lines that are looked at. */
  printed: number;
  printedAbove: number;
}

/** The keys of some lines, and each key once. */
export interface TitleKeys {
  readonly at: readonly TitleKey[];
  readonly distinct: readonly TitleKey[];
}

/** The keys of the lines from `first` to `last`; a body begins at `start`. */
export function titleKeys(
  lines: readonly LineFacts[],
  first: number,
  last: number,
  start: number,
): TitleKeys {
  const known = new Map<string, TitleKey>();
  const at: TitleKey[] = [];
  for (let i = first; i <= last; i++) {
    const line = lines[i] as LineFacts;
    let key = known.get(line.print);
    if (key === undefined) {
      key = { text: line.text, lower: null, printed: 0, printedAbove: 0 };
      known.set(line.print, key);
    }
    key.printed++;
    if (i < start) key.printedAbove++;
    at.push(key);
  }
  return { at, distinct: [...known.values()] };
}

/** Shorter lines than this are inside others by chance. */
const LEAST_KEY = 12;

/** How many longer lines have this one inside them. */
export function extensionsOf(key: TitleKey, { distinct }: TitleKeys): number {
  const { length } = key.text;
  if (length <= LEAST_KEY) return 0;
  let count = 0;
  for (const other of distinct)
    if (other.text.length > length && lowerOf(other).includes(lowerOf(key))) count++;
  return count;
}

/** How many shorter lines this one ends with. */
export function endingsOf(key: TitleKey, { distinct }: TitleKeys): number {
  let count = 0;
  for (const other of distinct) {
    const { length } = other.text;
    const isShorter = length > LEAST_KEY && length < key.text.length;
    if (isShorter && lowerOf(key).endsWith(lowerOf(other))) count++;
  }
  return count;
}

function lowerOf(key: TitleKey): string {
  key.lower ??= key.text.toLowerCase();
  return key.lower;
}
