import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type ColumnMap, openList } from '../../../bin/subscribers/read-list.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const folder = scratchFolder('lists', afterAll);
let count = 0;

/** Rows of a file as address and line; a refused row as its reason. */
async function read(content: string | Buffer, map: ColumnMap = new Map()): Promise<string[]> {
  count += 1;
  const file = join(folder, `${count}.csv`);
  writeFileSync(file, content);
  const { rows } = await openList(file, map);
  const found: string[] = [];
  for await (const row of rows) {
    if ('refused' in row) found.push(`${row.line} ${row.refused}`);
    else found.push(`${row.line} ${row.cells.find(({ column }) => column.field === 'address')?.text}`);
  }
  return found;
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('a list is read whatever wrote it', () => {
  test.each([
    ['commas', 'email,zone\na@x.example,UTC\nb@x.example,UTC\n'],
    ['semicolons', 'Adresse;Zone\r\na@x.example;UTC\r\nb@x.example;UTC\r\n'],
    ['tabs', 'email\tname\na@x.example\tA, B\nb@x.example\tB\n'],
    ['a byte order mark', '\ufeffemail\na@x.example\nb@x.example\n'],
    ['carriage returns alone', 'email,name\ra@x.example,A\rb@x.example,B\r'],
    ['UTF-16 of Excel', utf16('\ufeffemail\tname\r\na@x.example\tÄ\r\nb@x.example\tB\r\n')],
    ['UTF-16 the other way round', utf16('\ufeffemail,name\na@x.example,Ä\nb@x.example,B\n').swap16()],
    ['UTF-16 without a mark', utf16('email,name\na@x.example,A\nb@x.example,B\n')],
    ['Windows-1252', Buffer.from('email,name\na@x.example,Gr\xfc\xdfe\nb@x.example,B\n', 'latin1')],
    ['quotes round everything', '"email","name"\n"a@x.example","A ""the"" A"\n"b@x.example","B;,\t"\n'],
  ])('%s', async (_, content) => {
    expect(await read(content)).toEqual(['2 a@x.example', '3 b@x.example']);
  });

  test('one address a line', async () => {
    expect(await read('a@x.example\n\n  b@x.example\r\nnobody\n')).toEqual([
      '1 a@x.example',
      '3 b@x.example',
      '4 nobody',
    ]);
  });

  test('a mailbox a line, as mail programs write it', async () => {
    const list = 'Ada Lovelace <a@x.example>\n"B, Jr" <b@x.example>,\n<c@x.example>\n';
    expect(await read(list)).toEqual(['1 a@x.example', '2 b@x.example', '3 c@x.example']);
  });

  test('an address a line, in quotes', async () => {
    expect(await read('"a@x.example"\n"b@x.example"\n')).toEqual(['1 a@x.example', '2 b@x.example']);
  });

  test('an object a line, whose keys may differ', async () => {
    const lines = [
      '{"email":"a@x.example"}',
      '{"status":"active","email":"b@x.example"}',
      '{"email":',
      '[1]',
      'null',
    ];
    expect(await read(`${lines.join('\n')}\n`)).toEqual([
      '1 a@x.example',
      '2 b@x.example',
      '3 not-json',
      '4 not-json',
      '5 not-json',
    ]);
  });

  test('the line in which Excel names the delimiter', async () => {
    expect(await read('sep=;\nemail;name\na@x.example;A\n')).toEqual(['3 a@x.example']);
  });
});

test('a line number is the one an editor shows, after cells of several lines and blank lines too', async () => {
  expect(await read('email,note\na@x.example,"1\n2\n3"\n\nb@x.example,x\n')).toEqual([
    '2 a@x.example',
    '6 b@x.example',
  ]);
});

test('a row with too many cells is refused, a short one only if it may have lost who left', async () => {
  expect(await read('email,zone\na@x.example\nb@x.example,UTC,more\nc@x.example,UTC,\n')).toEqual([
    '2 a@x.example',
    '3 too-many-cells',
    '4 c@x.example',
  ]);
  expect(await read('email,zone,status\na@x.example\n')).toEqual(['2 too-few-cells']);
});

test('a list that spans many chunks loses no row and no line', async () => {
  const addresses = Array.from({ length: 20_000 }, (_, n) => `reader${n}@kaipost.example`);
  const rows = await read(`email,name\r\n${addresses.map((each) => `${each},"Ünal\r\nB"`).join('\r\n')}\r\n`);

  expect(rows).toEqual(addresses.map((each, n) => `${2 * n + 2} ${each}`));
  expect(await read(addresses.join('\r\n'))).toEqual(addresses.map((each, n) => `${n + 1} ${each}`));
});

test('a guard against formulas is taken off again', async () => {
  expect(await read("email\n'+ada@x.example\n")).toEqual(['2 +ada@x.example']);
});

test('the operator says what an unusual column is', async () => {
  expect(await read('Kontakt\na@x.example\n', new Map([['Kontakt', 'address']]))).toEqual(['2 a@x.example']);
});

test('the only column of addresses is found below any name, also with the names of people before them', async () => {
  expect(await read('Kontakt,Ort\nAda <a@x.example>,Ulm\n')).toEqual(['2 a@x.example']);
  expect(await read('{"Kontakt":"Ada <a@x.example>","Ort":"Ulm"}\n')).toEqual(['1 a@x.example']);
});

test('an empty file, and one without addresses, are refused by name', async () => {
  await expect(read('')).rejects.toThrow(/no column of the list holds addresses/);
  await expect(read('Name,City\nAda,London\n')).rejects.toThrow(/its columns are: Name, City/);
});
