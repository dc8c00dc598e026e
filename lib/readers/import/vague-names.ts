import { listPattern, listWords, plain } from './words.ts';

/**
 * Words of which a name such as `Flag`, `Send?`, `Abo`, `Y/N` or `Column 3` is made: a yes or no below it may well say who
 * wants mail, and nobody can say which of the two means so. Names about something else (`VIP`, `Over 18`) have other
 * words.
 */
const VAGUE: ReadonlySet<string> = new Set(listWords('vague'));

/** Small words beside them, which alone say nothing. */
const SMALL: ReadonlySet<string> = new Set(listWords('besideVague'));

/** Words of languages written without spaces, anywhere in the name. */
const JOINED = new RegExp(listPattern('vagueAnywhere'));

/** Whether a yes or no below this name may say who wants mail, or says nothing at all. */
export function isVagueName(name: string): boolean {
  if (JOINED.test(name.normalize('NFKC'))) return true;
  // Who came to an event.
  if (/^(checked|signed|logged)(in|out)$/.test(plain(name))) return false;
  const words = name
    .split(/[^\p{L}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(plain)
    .filter((word) => word !== '' && !SMALL.has(word));
  return words.every((word) => VAGUE.has(word));
}
