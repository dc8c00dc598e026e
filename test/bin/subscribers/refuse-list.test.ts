import { expect, test } from 'vitest';
import { inNumbers, refuseMisnamed, refuseVagueFlags } from '../../../bin/subscribers/refuse-list.ts';
import { columnsOf } from '../../../lib/readers/import/columns.ts';

const columns = (...names: string[]) => columnsOf(['email', ...names], new Map());
const flags = (name: string, empty = 0) => [{ name, yes: 3, no: empty === 0 ? 2 : 0, empty }];

test('a name of people who left is refused only without a column that says so', () => {
  expect(() => refuseMisnamed('lists/unsubscribed.csv', columns('Name'))).toThrow(
    /unsubscribed\.csv suggests/,
  );
  expect(() => refuseMisnamed('lists/unsubscribed.csv', columns('Status'))).not.toThrow();
  expect(() => refuseMisnamed('unsubscribed/list.csv', columns('Name'))).not.toThrow();
});

test('a yes or no below a name that says nothing is refused with the numbers and what to write', () => {
  expect(() => refuseVagueFlags('list.csv', flags('Flag'), columns('Flag'))).toThrow(
    /list\.csv has a column "Flag" of yes and no \(3 yes, 2 no\)[\s\S]+--map "Flag=left"/,
  );
  expect(() => refuseVagueFlags('list.csv', flags('VIP'), columns('VIP'))).not.toThrow();
});

test('nobody asks where a column that we can read says who left', () => {
  expect(() => refuseVagueFlags('list.csv', flags('Flag'), columns('Flag', 'Status'))).not.toThrow();
});

test('ticks below a name about wanting mail are refused, because a blank there is a no', () => {
  const name = 'Newsletter erwünscht';
  expect(() => refuseVagueFlags('list.csv', flags(name, 4), columns(name))).toThrow(/3 yes, 0 no, 4 empty/);
  // A plain no is refused with its row.
  expect(() => refuseVagueFlags('list.csv', flags(name), columns(name))).not.toThrow();
});

test('numbers name no empty cells where there are none', () => {
  expect(inNumbers({ name: 'VIP', yes: 1, no: 2, empty: 0 })).toBe('1 yes, 2 no');
});
