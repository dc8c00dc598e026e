import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FAILURES } from '../proof/alarms/failures.ts';
import { inWords } from '../proof/alarms/main.ts';

const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
const promised = new Map(
  [...runbook.matchAll(/^\| ([^|]+) \| `(\w+)` \| (\d+ (?:minutes|hours)) \|$/gm)].map(
    ([, name = '', alarm, time]) => [name, `${alarm} ${time}`],
  ),
);

describe('the table in the runbook says which alarm fires after how long', () => {
  test('and has a row for every failure that is played here', () => {
    expect([...promised.keys()].sort()).toEqual(Object.keys(FAILURES).sort());
  });

  test.each(Object.entries(FAILURES))('%s', async (name, { alarm, minutesUntilRinging }) => {
    const minutes = await minutesUntilRinging();
    expect(minutes === null ? 'never' : `${alarm} ${inWords(minutes)}`).toBe(promised.get(name));
  });
});
