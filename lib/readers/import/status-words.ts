import { hasLeft, LIST_STATUSES, type ListStatus, worse } from './list-status.ts';
import { listWords, plain, plainPattern, statusWords, writtenListWords } from './words.ts';

const STATUS_OF: ReadonlyMap<string, ListStatus> = new Map(
  LIST_STATUSES.flatMap((status) => statusWords(status).map((word) => [word, status] as const)),
);

/** What a word for a status means, in any language; null for a word we do not know. */
export function statusOf(word: string): ListStatus | null {
  return STATUS_OF.get(plain(word)) ?? null;
}

/** Words that are said of nothing but mail; `inactive` or `cancelled` may be about an account or a payment. */
const SAID_OF_MAIL = new RegExp(plainPattern('onlyOfMail'));

/** No word of the table is longer, in the spelling of any service. */
const LONGEST_WORD = 40;

/** Words that are said of anything: of prices, hands, priorities, events. */
const SAID_OF_ANYTHING: ReadonlySet<string> = new Set(listWords('ofAnything'));

/** What a word says of a person wherever it stands, as a cell or as a name; null for one that is said of anything. */
export function plainStatusOf(text: string): ListStatus | null {
  return SAID_OF_ANYTHING.has(plain(text)) ? null : statusOf(text);
}

/** `cancelled` in a column that nobody knows: it may be the person, or an order of theirs. */
export function mayMeanLeaving(cell: string): boolean {
  if (cell.length > LONGEST_CELL || /^[\d\s.:+-]*$/.test(cell)) return false;
  const words = tagsIn(cell);
  return words.some((word) => {
    // The peninsula, beside a town.
    if (word.length > LONGEST_WORD || (words.length > 1 && plain(word) === 'baja')) return false;
    const status = plainStatusOf(word);
    return (status !== null && hasLeft(status)) || SAID_OF_AN_END.has(plain(word));
  });
}

/** Words for an end, also of something paid for: the person may or may not still want the mail. */
const SAID_OF_AN_END: ReadonlySet<string> = new Set(listWords('ended'));

/** No list of tags that is read is longer. */
const LONGEST_CELL = 400;

/** One of several tags or lists. */
const tagsIn = (cell: string): readonly string[] =>
  /[,;|]|:::/.test(cell) ? cell.split(/[,;|]|:::/) : [cell];

function wordOfLeaving(text: string): ListStatus | null {
  if (text.length > LONGEST_WORD) return null;
  const status = statusOf(text);
  return status === 'confirmed' || !SAID_OF_MAIL.test(plain(text)) ? null : status;
}

/** What a cell says that nobody asked: only a word that can mean nothing else, and never that somebody agreed. */
export function leavingWord(cell: string): ListStatus | null {
  // Most cells are names, numbers and notes, and a list may have thirty columns of them.
  if (cell.length > LONGEST_CELL || /^[\d\s.:+-]*$/.test(cell)) return null;
  return tagsIn(cell).reduce<ListStatus | null>((worst, word) => {
    const status = wordOfLeaving(word);
    if (status === null || worst === null) return worst ?? status;
    return worse(worst, status);
  }, null);
}

/** Yes, no, or neither: what spreadsheets, databases and exports write for a flag. */
export function flagOf(value: string): boolean | null {
  const word = value.trim().toLowerCase().normalize('NFC');
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

/** `t` and `f` are PostgreSQL's; `wahr`, `vrai` and their like are what Excel makes of true in its languages. */
const YES = flags('yes');
const NO = flags('no');

function flags(kind: 'yes' | 'no'): ReadonlySet<string> {
  return new Set(writtenListWords(kind).map((word) => word.normalize('NFC')));
}
