import { expect, test } from 'vitest';
import { isHeaderUrl, isMailAddress } from '../../../lib/deliver/mime/mail-address.ts';

test.each(['a@b.pt', "o'neil+news@mail.example", `${'a'.repeat(64)}@b.pt`, `a@${'b'.repeat(249)}.pt`])(
  'valid in a header: %s',
  (address) => expect(isMailAddress(address)).toBe(true),
);

test.each([
  ['no address', 'ada'],
  ['a second address', 'a@b.pt,c@d.pt'],
  ['a line end', 'a@b.pt\r\nBcc: c@d.pt'],
  ['angle brackets', '<a@b.pt>'],
  ['quotes', '"a b"@c.pt'],
  ['a blank', 'a b@c.pt'],
  ['a letter beyond ASCII', 'jörg@b.pt'],
  ['a domain beyond ASCII', 'a@bücher.de'],
  ['65 characters before the at sign', `${'a'.repeat(65)}@b.pt`],
  ['255 characters', `a@${'b'.repeat(250)}.pt`],
  ['a domain of two characters', 'a@bc'],
])('not valid: %s', (_, address) => expect(isMailAddress(address)).toBe(false));

test('a web address may be in angle brackets unless it could end them', () => {
  expect(isHeaderUrl('https://read.example/u/k1.AbC?x=1&y=2')).toBe(true);
  expect(isHeaderUrl('http://127.0.0.1:1/')).toBe(true);
  for (const address of [
    'mailto:a@b.pt',
    'https://read.example/>',
    'https://read.example/<',
    'https://read.example/a b',
    'https://read.example/"',
    'https://read.example/\r\nX: y',
    'https://',
  ])
    expect(isHeaderUrl(address)).toBe(false);
  const of = (length: number) => 'https://read.example/'.padEnd(length, 'a');
  expect([isHeaderUrl(of(900)), isHeaderUrl(of(901))]).toEqual([true, false]);
});
