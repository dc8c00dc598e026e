import { expect, test } from 'vitest';
import { explain } from '../../../bin/subscribers/refusals.ts';

test('refused rows are told by reason and column, with their lines and what to do', () => {
  const rows = [
    { line: 3, refused: 'unknown-state', column: 'Status' },
    { line: 4, refused: 'not-an-address', column: 'email' },
    { line: 9, refused: 'unknown-state', column: 'Status' },
  ] as const;

  const [states, addresses] = explain(rows);
  expect(states).toMatch(/^refused: unknown-state \(column "Status"\), lines 3, 9\n {2}.*--map/);
  expect(addresses).toMatch(/^refused: not-an-address \(column "email"\), line 4\n/);
});

test('of many lines the first twenty are named', () => {
  const rows = Array.from(
    { length: 1000 },
    (_, n) => ({ line: n + 2, refused: 'no-address', column: null }) as const,
  );
  expect(explain(rows)[0]).toMatch(/, 20, 21 and 980 more\n/);
});
