import { expect, test } from 'vitest';
import { bareAddress, formatOf } from '../../../bin/subscribers/list-format.ts';

test.each([
  ['email,name\n', { kind: 'csv', delimiter: ',', skipLines: 0 }],
  ['email;name, first;x\n', { kind: 'csv', delimiter: ';', skipLines: 0 }],
  ['"a,b,c,d"\temail\n', { kind: 'csv', delimiter: '\t', skipLines: 0 }],
  ['email|name\r', { kind: 'csv', delimiter: '|', skipLines: 0 }],
  ['sep=;\nemail,name\n', { kind: 'csv', delimiter: ';', skipLines: 1 }],
  ['email\n', { kind: 'csv', delimiter: ',', skipLines: 0 }],
  ['\n\n ada@example.org\n', { kind: 'addresses' }],
  ['"ada@example.org"\n', { kind: 'addresses' }],
  [' {"email":"ada@example.org"}', { kind: 'json-lines' }],
  ['[\n  {"email":"ada@example.org"}\n]', { kind: 'json-lines' }],
  ['', { kind: 'csv', delimiter: ',', skipLines: 0 }],
  ['Readers, of the Daily\n\nE-Mail;Name\na@example.org;A\n', { kind: 'csv', delimiter: ';', skipLines: 1 }],
  ['Kontakt;Kanal\na@example.org;Email\n', { kind: 'csv', delimiter: ';', skipLines: 0 }],
])('%j', (start, format) => {
  expect(formatOf(start)).toEqual(format);
});

test.each([
  ['Ada Lovelace <ada@example.org>', 'ada@example.org'],
  ['"Lovelace, Ada" <ada@example.org>,', 'ada@example.org'],
  ['<ada@example.org>', 'ada@example.org'],
  ['"ada@example.org"', 'ada@example.org'],
])('the address of %s', (line, address) => {
  expect(bareAddress(line)).toBe(address);
});

test.each([
  '2021-01-01,unsubscribed,Ada <ada@example.org>',
  'unsubscribed;<ada@example.org>',
  'unsubscribed <ada@example.org>',
  '# Ada <ada@example.org>',
  'unsubscribed\t<ada@example.org>',
  'Left: <ada@example.org>',
])('%s is no name and address', (line) => {
  expect(bareAddress(line)).toBe(line);
});

test.each([
  'Ada (unsubscribed) <ada@example.org>',
  'unsubscribed Ada <ada@example.org>',
  'BOUNCED - Ada <ada@example.org>',
  '"Ada, unsubscribed" <ada@example.org>',
  'Ada [left] <ada@example.org>',
  'opted out 2021 <ada@example.org>',
  'Ada opted out <ada@example.org>',
])('%s says more than a name, and is left as it is', (line) => {
  expect(bareAddress(line)).toBe(line);
});
