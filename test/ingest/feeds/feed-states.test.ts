import { expect, test } from 'vitest';
import { parseStates, printStates, UNKNOWN_FEED } from '../../../lib/ingest/feeds/feed-states.ts';

const AT = '2026-11-22T05:30:00.000Z';
const states = new Map([
  ['https://b.example/feed', { ...UNKNOWN_FEED, checkedAt: AT, failures: 2 }],
  ['https://a.example/feed', { ...UNKNOWN_FEED, checkedAt: AT, etag: '"7"' }],
]);

test('states are printed by address and read back', () => {
  const printed = printStates(states, AT);
  expect(parseStates(printed)).toEqual(states);
  expect(printed.indexOf('a.example')).toBeLessThan(printed.indexOf('b.example'));
});

test.each([
  ['no file', null],
  ['no JSON', '{'],
  ['another version', JSON.stringify({ version: 2, at: AT, feeds: {} })],
  ['a state with a wrong field', printStates(states, AT).replace('"failures": 2', '"failures": "two"')],
])('%s means that nothing is known', (_, stored) => {
  expect(parseStates(stored)).toEqual(new Map());
});
