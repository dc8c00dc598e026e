import { isUnknownName } from './columns.ts';
import { isNoDate, looksLikeADate } from './dates.ts';
import type { Field } from './fields.ts';
import type { ListRow } from './import-subscribers.ts';
import { saysTheyLeft } from './notes.ts';
import { flagOf, mayMeanLeaving, statusOf } from './status-words.ts';
import { plain, plainPattern } from './words.ts';

/** Of the cells that are filled in, so many must be words for a state. */
const MOST = 0.9;

/** A column is given up as soon as it can be told from one of states: names and notes after a few rows. */
const ENOUGH = 20;

/** No word for a state is longer. */
const LONGEST_WORD = 40;

/** Words that are said of anything. */
const AMBIGUOUS = /^(new|error|invalid|free|current|regular|premium)$/;

/** A dash is an answer that is not there. */
const NOTHING: ReadonlySet<string> = new Set(['-', '–', '—', 'none', 'null', 'nil']);

/** Fields in which a yes or a no says something that we cannot tell. */
const ASKED: ReadonlySet<Field> = new Set<Field>(['unread', 'suspicious']);

/** Fields in which a yes says that somebody agreed. */
const AGREEING: ReadonlySet<Field> = new Set<Field>(['subscribed', 'confirmed', 'mayHaveAgreed']);

interface Count {
  filled: number;
  states: number;
  left: number;
  /** Cells with a word that may say that somebody left. */
  doubtful: number;
}

/** How many cells of a column say yes, no or nothing. */
export interface FlagCount {
  readonly name: string;
  readonly yes: number;
  readonly no: number;
  readonly empty: number;
}

/** What the cells of the columns say whose name says nothing to us, in a list that has no other column for who left. */
export interface ColumnsByCells {
  /** Nearly all of their cells are words such as *active* and *cancelled*: they say who left. */
  readonly states: readonly string[];
  /** A cell in them may say that its person left. */
  readonly doubtful: readonly string[];
  /** They hold nothing but yes and no, and not the same for everybody. */
  readonly flags: readonly FlagCount[];
  /** Of agreeing: some cells say yes or hold a day, and others are empty. */
  readonly ticked: readonly string[];
  /** The same of confirming. */
  readonly proven: readonly string[];
}

/** Reads the cells of a whole list. */
export function collectColumnsByCells() {
  const words = new Map<string, Count | null>();
  const flags = new Map<string, { yes: number; no: number } | null>();
  const ticks = new Map<string, Ticks>();
  let rows = 0;
  return {
    add(row: ListRow): void {
      if ('refused' in row) return;
      rows += 1;
      const hasState = row.cells.some(({ column }) => column.field === 'state');
      for (const { column, text } of row.cells) {
        if (AGREEING.has(column.field))
          ticks.set(column.name, nextTick(ticks.get(column.name), column.field, text.trim(), hasState));
        if (text.trim() === '') continue;
        const { name, field } = column;
        if (field === 'unread' && words.get(name) !== null)
          words.set(name, next(words.get(name) ?? firstOf(name), text));
        if (!ASKED.has(field) || NOTHING.has(text.trim().toLowerCase()) || flags.get(name) === null) continue;
        flags.set(name, isIndex(name, text) ? null : nextFlag(flags.get(name) ?? { yes: 0, no: 0 }, text));
      }
    },
    result(): ColumnsByCells {
      const known = [...words].flatMap(([name, count]) => (count === null ? [] : [{ name, ...count }]));
      const states = known.filter((count) => isOfStates(count) && count.left > 0).map(({ name }) => name);
      return {
        states,
        doubtful: known
          .filter(({ name, doubtful }) => doubtful > 0 && !states.includes(name))
          .map(({ name }) => name),
        ticked: someAgreed(ticks, rows, (field) => field !== 'confirmed'),
        proven: someAgreed(ticks, rows, (field) => field === 'confirmed'),
        flags: [...flags].flatMap(([name, count]) => (count === null ? [] : flagsOf(name, count, rows))),
      };
    },
  };
}

/** How many cells of a column of agreeing say yes, and how many answer at all. */
interface Ticks {
  readonly field: Field;
  readonly yes: number;
  readonly answers: number;
}

/** Beside a column that says who is subscribed, a day that is missing says nothing. */
function nextTick(before: Ticks | undefined, field: Field, text: string, hasState: boolean): Ticks {
  const { yes, answers } = before ?? { yes: 0, answers: 0 };
  const flag = flagOf(text) ?? (!hasState && isYes(text) ? true : null);
  const isAnswer = text !== '' && !isNoDate(text);
  return {
    field,
    yes: yes + (flag === true ? 1 : 0),
    answers: answers + (isAnswer || flag !== null ? 1 : 0),
  };
}

const isYes = (text: string) => statusOf(text) === 'confirmed' || looksLikeADate(text);

/** Columns in which some agreed and others have nothing. */
const someAgreed = (
  ticks: ReadonlyMap<string, Ticks>,
  rows: number,
  isMeant: (field: Field) => boolean,
): string[] =>
  [...ticks]
    .filter(([, { field, yes, answers }]) => isMeant(field) && yes > 0 && answers < rows)
    .map(([name]) => name);

/** Rows are numbered in columns without a name. */
const isIndex = (name: string, text: string) =>
  /^(unnamed\W*\d*|\P{L}*)$/iu.test(name) && /^\s*\d/.test(text);

/** Beside these, `baja` is the lowest of several. */
const LEVEL = new RegExp(`^(${plainPattern('levels')})$`, 'u');

function firstOf(name: string): Count | null {
  const word = plain(name);
  if (LEVEL.test(word)) return null;
  return isUnknownName(name) || /^(subscription|membership)?plan$/.test(word)
    ? { filled: 0, states: 0, left: 0, doubtful: 0 }
    : null;
}

function next(count: Count | null, text: string): Count | null {
  if (count === null) return null;
  // No word for a state has a digit; most cells are names, numbers and notes.
  const word = text.length > LONGEST_WORD || /\d/.test(text) ? '' : plain(text);
  if (LEVEL.test(word)) return null;
  if (mayMeanLeaving(text) || saysTheyLeft(text)) count.doubtful += 1;
  if (count.filled < ENOUGH || isOfStates(count)) {
    const status = AMBIGUOUS.test(word) ? null : statusOf(word);
    count.filled += 1;
    if (status !== null) count.states += 1;
    if (status !== null && status !== 'confirmed') count.left += 1;
  }
  return count;
}

function isOfStates({ filled, states }: Count): boolean {
  return states >= MOST * filled;
}

function nextFlag(count: { yes: number; no: number }, text: string): { yes: number; no: number } | null {
  const flag = flagOf(text);
  if (flag === null) return null;
  if (flag) count.yes += 1;
  else count.no += 1;
  return count;
}

function flagsOf(name: string, { yes, no }: { yes: number; no: number }, rows: number): FlagCount[] {
  const empty = rows - yes - no;
  const isTheSame = Math.max(yes, no, empty) === rows;
  return isTheSame ? [] : [{ name, yes, no, empty }];
}
