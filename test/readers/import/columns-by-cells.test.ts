import { expect, test } from 'vitest';
import { columnsOf } from '../../../lib/readers/import/columns.ts';
import { collectStateColumns } from '../../../lib/readers/import/columns-by-cells.ts';

/** The columns found in a list that has one column beside the address. */
function found(name: string, cells: readonly string[]) {
  const columns = columnsOf(['email', name], new Map());
  const states = collectStateColumns();
  for (const [line, cell] of cells.entries())
    states.add({
      line,
      cells: columns.map((column) => ({ column, text: column.name === name ? cell : 'x' })),
    });
  return states.names();
}

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
  const states = collectStateColumns();
  states.add({ line: 2, refused: 'too-many-cells', column: null });
  expect(states.names()).toEqual([]);
});
