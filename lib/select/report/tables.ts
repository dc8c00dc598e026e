import { type Html, html } from '@broadsheet/text/html';
import type { Decision } from '../../domain/report.ts';

/** Longest list of names before the rest is summed up. */
const ROWS = 15;

/** How many of each kind there are, and how many of them are in the edition; most frequent first. */
export function countsTable<T>(
  heading: string,
  items: readonly T[],
  nameOf: (item: T) => string,
  isIn: (item: T) => boolean,
  unit = 'articles',
): Html {
  const counts = new Map<string, { all: number; taken: number }>();
  for (const item of items) {
    const count = counts.get(nameOf(item)) ?? { all: 0, taken: 0 };
    counts.set(nameOf(item), { all: count.all + 1, taken: count.taken + (isIn(item) ? 1 : 0) });
  }
  const rows = [...counts].sort(([a, m], [b, n]) => n.all - m.all || (a < b ? -1 : 1));
  return html`<div><table><thead><tr><th>${heading}</th><th class="number">${unit}</th><th class="number">in the edition</th></tr></thead>
<tbody>${rows
    .slice(0, ROWS)
    .map(
      ([name, { all, taken }]) =>
        html`<tr><td dir="auto">${name}</td><td class="number">${all}</td><td class="number">${taken}</td></tr>`,
    )}${rows.length > ROWS ? html`<tr><td>and ${rows.length - ROWS} more</td><td></td><td></td></tr>` : null}</tbody></table></div>`;
}

/** Every article with its outcome, reason and numbers. */
export function decisionsTable(decisions: readonly Decision[]): Html {
  return html`<div class="scroll"><table><thead><tr><th>Article</th><th>Outcome</th><th>Why</th></tr></thead>
<tbody>${decisions.map(
    (one) =>
      html`<tr><td dir="auto">${one.title}<br><span class="meta">${one.publisher ?? 'not named'} · ${one.key}</span></td><td>${one.outcome}<br><span class="meta">${one.reason}</span></td><td>${one.detail}<br><span class="meta">${numbersOf(one)}</span></td></tr>`,
  )}</tbody></table></div>`;
}

function numbersOf({ numbers }: Decision): string {
  return Object.entries(numbers)
    .map(([name, value]) => `${name} ${value}`)
    .join(' · ');
}
