import { expect, test } from 'vitest';
import { columnsOf } from '../../../lib/readers/import/columns.ts';
import { collectColumnsByCells } from '../../../lib/readers/import/columns-by-cells.ts';

/** What is found in a list that has one column beside the address. */
function look(name: string, cells: readonly string[]) {
  const columns = columnsOf(['email', name], new Map());
  const states = collectColumnsByCells();
  for (const [line, cell] of cells.entries())
    states.add({
      line,
      cells: columns.map((column) => ({ column, text: column.name === name ? cell : 'x' })),
    });
  return states.result();
}

const found = (name: string, cells: readonly string[]) => look(name, cells).states;

const many = (cell: string, count: number) => Array<string>(count).fill(cell);

test('a column of states is found by its cells, whatever its name', () => {
  expect(found('Abo', ['aktiv', '', 'gekündigt', 'aktiv'])).toEqual(['Abo']);
  expect(found('Abo', [...many('aktiv', 1_000), 'gekündigt'])).toEqual(['Abo']);
});

test('up to a tenth of its cells may be other words', () => {
  expect(found('Abo', [...many('inaktiv', 9), 'Sonderfall'])).toEqual(['Abo']);
  expect(found('Abo', [...many('inaktiv', 8), 'Sonderfall'])).toEqual([]);
});

test('a column of which nobody has left is left alone, and so are notes and names', () => {
  expect(found('Abo', many('aktiv', 30))).toEqual([]);
  expect(found('Note', [...many('met in London', 20), ...many('inactive', 1_000)])).toEqual([]);
});

test('a column whose name is about something else is not looked at', () => {
  expect(found('Payment status', ['cancelled', 'active'])).toEqual([]);
  expect(found('SMS consent', ['unsubscribed', 'subscribed'])).toEqual([]);
});

test('a row that could not be read is passed over', () => {
  const states = collectColumnsByCells();
  states.add({ line: 2, refused: 'too-many-cells', column: null });
  expect(states.result()).toEqual({ states: [], doubtful: [], flags: [], ticked: [], proven: [] });
});

test.each([
  ['Kind', ['monthly', 'yearly', 'trial', 'cancelled']],
  ['Typ', ['Probeabo', 'Jahresabo', 'Gekündigt']],
  ['Formule', ['mensuel', 'annuel', 'résilié']],
  ['Membership', ['gold', 'silver', 'Inactive']],
  ['区分', ['一般', '法人', '退会']],
  ['نوع', ['شهري', 'سنوي', 'ملغى']],
])('a word of leaving among others makes a column doubtful: %s', (name, cells) => {
  expect(look(name, cells)).toMatchObject({ states: [], doubtful: [name] });
});

test.each([
  ['Hand', ['left', 'right', 'left']],
  ['Prioridad', ['alta', 'media', 'baja']],
  ['Ticket', ['new', 'paid', 'free', 'invalid']],
  ['Order status', ['shipped', 'cancelled']],
  ['Stripe state', ['active', 'cancelled', 'other']],
  ['Notes', ['cancelled the lunch', 'asked to be removed from the photo']],
  ['Name', ['Dead Poet', 'Left Shark']],
])('words that are said of anything, or below a name about something else, do not: %s', (name, cells) => {
  expect(look(name, cells).doubtful).toEqual([]);
});

test('columns of nothing but yes and no are counted, unless they say the same of everybody', () => {
  expect(look('VIP', ['yes', 'no', '', 'No']).flags).toEqual([{ name: 'VIP', yes: 1, no: 2, empty: 1 }]);
  expect(look('VIP', ['x', '', '']).flags).toEqual([{ name: 'VIP', yes: 1, no: 0, empty: 2 }]);
  expect(look('VIP', ['1', '0', '1']).flags).toEqual([{ name: 'VIP', yes: 2, no: 1, empty: 0 }]);
  expect(look('VIP', ['yes', 'yes']).flags).toEqual([]);
  expect(look('VIP', ['yes', 'no', 'maybe']).flags).toEqual([]);
  expect(look('Phone', ['-', '', '—']).flags).toEqual([]);
  expect(look('Children', ['0', '1', '2']).flags).toEqual([]);
});

test('a blank below a column in which others agreed is no agreement, whatever else the column holds', () => {
  expect(look('Newsletter', ['yes', '', 'no', '']).ticked).toEqual(['Newsletter']);
  expect(look('Newsletter', ['yes', '', 'maybe']).ticked).toEqual(['Newsletter']);
  expect(look('Newsletter', ['2021-04-05', '']).ticked).toEqual(['Newsletter']);
  expect(look('Active', ['active', '']).ticked).toEqual(['Active']);
  expect(look('Confirmed', ['5 Mar 2021', '', 'no']).proven).toEqual(['Confirmed']);
  expect(look('Confirmed', ['2021-04-05', '0000-00-00']).proven).toEqual(['Confirmed']);
});

test('where everybody answered, or nobody agreed, a column of agreeing is read as it is', () => {
  for (const cells of [
    ['yes', 'no'],
    ['yes', 'yes'],
    ['no', ''],
    ['2021-04-05', '2022-01-01'],
  ])
    expect(look('Newsletter', cells).ticked).toEqual([]);
});

test('beside a column of states, a day of subscribing that is missing says nothing', () => {
  const columns = columnsOf(['email', 'Subscribed', 'Status'], new Map());
  const states = collectColumnsByCells();
  for (const [line, day] of ['2021-04-05', ''].entries())
    states.add({
      line,
      cells: columns.map((column, at) => ({ column, text: ['x', day, 'Active'][at] ?? '' })),
    });
  expect(states.result().ticked).toEqual([]);
});

test('a word of an end, or one of leaving among tags, makes a column doubtful', () => {
  expect(look('Subscription', ['active', 'expired', 'churned']).doubtful).toEqual(['Subscription']);
  expect(look('Tags', ['vip', 'cancelled, vip']).doubtful).toEqual(['Tags']);
});
