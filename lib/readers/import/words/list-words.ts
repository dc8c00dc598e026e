import type { Field } from '../fields.ts';
import type { ListStatus } from '../list-status.ts';

/**
 * What lists of subscribers say in one language: the exports of services, and spreadsheets that somebody keeps by hand.
 *
 * Words are separated by spaces, and compared without accents, blanks and punctuation. Patterns are alternatives of a
 * regular expression, separated by `|`, and compared in that form too, unless they stand “anywhere” in a language that
 * is written without spaces. Write both as people write. Lines may end behind any `|`.
 *
 * How to add a language: docs/languages.md.
 */
export interface ListWords {
  /** What a cell says of a person. Words that can mean either, such as Buttondown's `churned`, are left out on purpose. */
  readonly statuses?: Readonly<Partial<Record<ListStatus, string>>>;
  /** Names of columns, by what they hold; `maybeAddress` is an address if no column has a better name. */
  readonly columns?: Readonly<Partial<Record<Field | 'maybeAddress', string>>>;
  /** Words for an end, also of something paid for: the person may or may not still want the mail. */
  readonly ended?: string;
  /** Patterns of words that are said of nothing but mail; `inactive` or `cancelled` may be about an account or a payment. */
  readonly onlyOfMail?: string;
  /** Words of `statuses` that are said of anything: of prices, hands, priorities, events. */
  readonly ofAnything?: string;
  /** Patterns of words beside which a word of leaving is the lowest of several: Spanish "prioridad: baja". */
  readonly levels?: string;
  /** What spreadsheets, databases and exports write for a flag. */
  readonly yes?: string;
  readonly no?: string;
  /** Words of which a name such as `Flag`, `Send?` or `Column 3` is made; see `isVagueName`. */
  readonly vague?: string;
  /** Small words beside them, which alone say nothing. */
  readonly besideVague?: string;
  /** Patterns of such words anywhere in a name, in languages that are written without spaces. */
  readonly vagueAnywhere?: string;
  /** Words about agreeing, and small words beside them; see `isAgreement`. */
  readonly agreeing?: string;
  readonly besideAgreeing?: string;
  /** Patterns of words that say of a subscription that it ended, beside those of `statuses`. */
  readonly leaving?: string;
  /** Patterns of such words that are also said of a journey or a building. */
  readonly leavingOrGoing?: string;
  /** What ends when somebody leaves, days, and small words. */
  readonly besideLeaving?: string;
  /** Patterns of whole names of leaving, in languages that are written without spaces. */
  readonly leavingAnywhere?: string;
  /** Patterns of whole names that say that somebody wants nothing any more. */
  readonly wantsNothing?: string;
  /** Patterns anywhere in the name of a column that says who left. */
  readonly leavingInName?: string;
  /** Patterns anywhere in a name that may say who wants mail: newsletters, consent, refusal. */
  readonly suspiciousInName?: string;
  /** Patterns of names of columns that hold places: beside them, a column called “state” may hold one as well. */
  readonly placesInName?: string;
  /** Patterns of names about mail. */
  readonly mailInName?: string;
  /** What somebody ordered or came to, whatever became of it. */
  readonly bought?: string;
  /** Patterns of words for a day, before and behind a name. */
  readonly dayBefore?: string;
  readonly dayBehind?: string;
  /** Patterns of words in a note that say of a person that they left. */
  readonly leavingNote?: string;
  /** The same anywhere, in languages that are written without spaces. */
  readonly leavingNoteAnywhere?: string;
  /** Patterns of asking for no more mail, as people note it. */
  readonly askingNote?: string;
  /** Patterns of the names of files that hold people who left. */
  readonly fileOfLeavers?: string;
}
