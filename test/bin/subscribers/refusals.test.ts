import { expect, test } from 'vitest';
import { collectRefusals } from '../../../bin/subscribers/refusals.ts';
import type { RefusedRow } from '../../../lib/readers/import/import-subscribers.ts';

function explain(rows: readonly RefusedRow[]): string[] {
  const refusals = collectRefusals();
  for (const row of rows) refusals.add(row);
  return refusals.explain();
}

test('refused rows are listed by reason, column and unknown word, with their lines and what to do', () => {
  const [states, addresses] = explain([
    { line: 3, refused: 'unknown-state', column: 'Status', word: 'churned' },
    { line: 4, refused: 'not-an-address', column: 'email' },
    { line: 9, refused: 'unknown-state', column: 'Status', word: 'churned' },
  ]);
  expect(states).toMatch(/^refused: unknown-state \(column "Status": "churned"\), lines 3, 9\n {2}.*--map/);
  expect(addresses).toMatch(/^refused: not-an-address \(column "email"\), line 4\n/);
});

test('of many lines the first twenty are listed', () => {
  const rows = Array.from(
    { length: 1000 },
    (_, n) => ({ line: n + 2, refused: 'no-address', column: null }) as const,
  );
  expect(explain(rows)[0]).toMatch(/, 20, 21 and 980 more\n/);
});

test('a thousand different unknown words are counted together, and a word prints no control characters', () => {
  const rows = Array.from(
    { length: 1000 },
    (_, n) => ({ line: n + 2, refused: 'unknown-state', column: 'Status', word: `w\u001b[31m${n}` }) as const,
  );
  const lines = explain(rows);
  expect(lines).toHaveLength(41);
  expect(lines.at(-1)).toMatch(/^refused: unknown-state, lines .* and 940 more/);
  expect(lines.join('')).not.toContain('\u001b');
});
