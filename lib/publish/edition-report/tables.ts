import { type Html, html } from '@broadsheet/text/html';
import type { Decision, SetAside } from '../../domain/report.ts';
import { table } from '../../report-page/table.ts';

/** Longest list of names before the rest is summed up. */
const ROWS = 15;

/** How many of each kind there are, and how many of them are in the edition; most frequent first. */
export function countsTable<T>(
  heading: string,
  unit: string,
  items: readonly T[],
  nameOf: (item: T) => string,
  isIn: (item: T) => boolean,
): Html {
  const kinds = [...Map.groupBy(items, nameOf)].map(([name, all]) => ({
    name,
    all: all.length,
    taken: all.filter(isIn).length,
  }));
  kinds.sort((a, b) => b.all - a.all || (a.name < b.name ? -1 : 1));
  const rows = kinds.slice(0, ROWS).map(({ name, all, taken }) => [name, all, taken]);
  const rest = kinds.length - ROWS;
  return table(
    [{ heading }, { heading: unit, isNumber: true }, { heading: 'in the edition', isNumber: true }],
    rest > 0 ? [...rows, [`and ${rest} more`]] : rows,
  );
}

/** Every article with its outcome, reason and numbers. */
export function decisionsTable(decisions: readonly Decision[]): Html {
  return table(
    [{ heading: 'Article' }, { heading: 'Outcome' }, { heading: 'Why' }],
    decisions.map((one) => [
      html`${one.title}<br><span class="meta">${one.publisher ?? 'not named'} · ${one.key}</span>`,
      html`${one.outcome}<br><span class="meta">${one.reason}</span>`,
      html`${one.detail}<br><span class="meta">${numbersOf(one)}</span>`,
    ]),
  );
}

function numbersOf({ numbers }: Decision): string {
  return Object.entries(numbers)
    .map(([name, value]) => `${name} ${value}`)
    .join(' · ');
}

/** What could not be read, and what to do about it. */
export function setAsideTable(setAside: readonly SetAside[]): Html {
  return table(
    [
      { heading: 'Object' },
      { heading: 'Item', isNumber: true },
      { heading: 'Reason' },
      { heading: 'What to do' },
    ],
    setAside.map(({ key, position, reason, detail }) => [
      html`<span class="key">${key}</span>`,
      position,
      reason,
      detail,
    ]),
  );
}
