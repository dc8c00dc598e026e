import { isUnknownName } from './columns.ts';
import type { ListRow } from './import-subscribers.ts';
import { standingOf } from './status-words.ts';

/** Of the cells that are filled in, so many must be words for a state. */
const MOST = 0.9;

/** A column is given up as soon as it can be told from one of states: names and notes after a few rows. */
const ENOUGH = 20;

/** No word for a state is longer. */
const LONGEST_WORD = 40;

/** Words that are said of anything. */
const AMBIGUOUS = /^(new|error|invalid|free|current|regular|premium)$/i;

interface Count {
  filled: number;
  states: number;
  left: number;
}

/**
 * Finds the columns whose name says nothing to us, but whose cells are words such as *active* and *cancelled*: they say
 * who left, in a list that has no other column for it.
 */
export function collectStateColumns() {
  const counts = new Map<string, Count | null>();
  return {
    add(row: ListRow): void {
      if ('refused' in row) return;
      for (const { column, text } of row.cells) {
        const count = counts.get(column.name);
        if (column.field !== 'unread' || count === null || text.trim() === '') continue;
        counts.set(column.name, next(count ?? firstOf(column.name), text));
      }
    },
    names: (): string[] =>
      [...counts]
        .filter(([, count]) => count !== null && isOfStates(count) && count.left > 0)
        .map(([name]) => name),
  };
}

function firstOf(name: string): Count | null {
  return isUnknownName(name) ? { filled: 0, states: 0, left: 0 } : null;
}

function next(count: Count | null, text: string): Count | null {
  if (count === null) return null;
  const standing = text.length > LONGEST_WORD || AMBIGUOUS.test(text.trim()) ? null : standingOf(text);
  count.filled += 1;
  if (standing !== null) count.states += 1;
  if (standing !== null && standing !== 'confirmed') count.left += 1;
  return count.filled < ENOUGH || isOfStates(count) ? count : null;
}

function isOfStates({ filled, states }: Count): boolean {
  return states >= MOST * filled;
}
