import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../lib/readers/import/columns.ts';
import { readRow } from '../../../lib/readers/import/read-row.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';

const OPTIONS = {
  morning: { zone: 'Europe/London', minute: 390 },
  dates: null,
  atBest: 'confirmed',
  now: '2026-11-22T05:00:00.000Z',
} as const;

/** State of the person of a row, as the docs call it, and since when they are a reader. */
function becomes({ header }: ExportFormat, row: string) {
  const texts = row.split(',');
  const columns = columnsOf(header.split(','), new Map());
  const read = readRow(
    columns.map((column, index) => ({ column, text: texts[index] ?? '' })),
    OPTIONS,
  );
  if ('refused' in read) return { state: 'refused, with its line', subscribedAt: null };
  const { suppression, state, subscribedAt } = read;
  return { state: suppression === null ? state : `${state}, ${suppression.reason}`, subscribedAt };
}

const every = EXPORT_FORMATS.flatMap((format) =>
  format.rows.map(([said, row]) => ({ name: `${format.service}: ${said}`, format, said, row })),
);

describe('a row of another service', () => {
  test.each(every)('$name keeps the day on which they subscribed', ({ name, format, row }) => {
    const { state, subscribedAt } = becomes(format, row);
    // HubSpot and ActiveCampaign say when the contact was made, which need not be a subscription; others say nothing.
    const silent =
      /HubSpot|ActiveCampaign|CiviCRM|suppression|rejections/.test(format.service) ||
      /Klaviyo: UNSUBSCRIBED/.test(name);
    if (state.startsWith('refused') || silent) expect(subscribedAt).toBeNull();
    else expect(subscribedAt).toMatch(/^2021-04-15T/);
  });

  test('becomes what docs/list-formats.md says', () => {
    const lines = every.map(
      ({ format, said, row }) => `| ${format.service} | ${said} | ${becomes(format, row).state} |`,
    );
    const docs = readFileSync(new URL('../../../docs/list-formats.md', import.meta.url), 'utf8');
    const documented = docs.split('\n').filter((line) => line.split('|').length === 5);
    expect(documented.slice(documented.indexOf(lines[0] ?? ''))).toEqual(lines);
  });
});
