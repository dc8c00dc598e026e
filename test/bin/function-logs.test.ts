import { expect, test } from 'vitest';
import {
  eventsSince,
  LOGGED_FUNCTIONS,
  type LogEvent,
  logGroupOf,
  logLine,
} from '../../bin/cli/function-logs.ts';
import { OWN_CONFIG, synthesise } from '../support/synth.ts';

test('each function of the stack is found by its log group', () => {
  const { json, functions } = synthesise({
    ...OWN_CONFIG,
    ingest: { feeds: [{ url: 'https://quaychronicle.pt/feed.xml' }] },
    operate: { editors: ['desk@quaychronicle.pt'], webhook: { url: 'https://crm.quaychronicle.pt/hooks' } },
  });
  const resources = Object.keys(json.Resources).map((id) => ({
    LogicalResourceId: id,
    PhysicalResourceId: `${id}-name`,
  }));
  const groups = [...functions].map(([name, { properties }]) => [
    name,
    (properties as { readonly LoggingConfig?: { readonly LogGroup?: { readonly Ref?: string } } })
      .LoggingConfig?.LogGroup?.Ref,
  ]);
  expect(groups.map(([name]) => name).sort()).toEqual(LOGGED_FUNCTIONS.toSorted());
  for (const [name, group] of groups)
    expect(logGroupOf(name as (typeof LOGGED_FUNCTIONS)[number], resources)).toBe(`${group}-name`);
  expect(logGroupOf('fetch-feeds', [])).toBeNull();
});

test('our own lines are put into words, others stay as they are', () => {
  const at = Date.parse('2026-11-22T05:00:03.210Z');
  const ours = JSON.stringify({
    level: 'INFO',
    message: 'edition closed',
    service: 'sweep',
    edition: '2026-11-22',
  });
  expect(logLine({ id: '1', at, text: ours })).toBe(
    '2026-11-22 05:00:03 INFO edition closed {"edition":"2026-11-22"}',
  );
  expect(logLine({ id: '2', at, text: 'START RequestId: 1\n' })).toBe(
    '2026-11-22 05:00:03 START RequestId: 1',
  );
});

test('following prints each event once, though every look begins a little earlier', async () => {
  const event = (n: number): LogEvent => ({ id: String(n), at: 100_000 + n * 1_000, text: `line ${n}` });
  const looks = [[event(1), event(2)], [event(2), event(3)], [event(3)]];
  const from: number[] = [];
  let look = 0;
  const read = async (since: number) => {
    from.push(since);
    return looks[look++] ?? [];
  };
  const printed: string[] = [];
  for await (const { id } of eventsSince(100_000, read, async () => look < looks.length)) printed.push(id);
  expect(printed).toEqual(['1', '2', '3']);
  expect(from).toEqual([100_000, 100_000, 100_000]);
});
