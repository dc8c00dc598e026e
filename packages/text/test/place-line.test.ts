import { expect, test } from 'vitest';
import { placeLineOf } from '../place-line.ts';

test.each([
  'LISBON — ',
  'LISBON – ',
  'LISBON -- ',
  'LISBON - ',
  'LISBON—',
  'LISBON–',
  'LISBON ― ',
  'LISBON -',
  'LISBON: ',
  'LISBON; ',
  'LISBON | ',
  'LISBON/BERLIN — ',
  'LISBON, Portugal — ',
  'LISBON, Portugal ',
  'LISBON, Nov. 21 — ',
  'LISBON (Overland Wire) - ',
  'LISBON (Overland Wire) -',
  'LISBON (Overland Wire) — ',
  'LISBON (OW) _ ',
  'LISBON (OW) ',
  'LISBON, Nov 21 (Overland Wire) - ',
  'NEW YORK, N.Y. (WKLM)—',
  'SÃO PAULO (Overland Wire) – ',
  '[LISBON] ',
  '(DAILYWIRE | LISBON) – ',
  '(Overland Wire) — ',
  '(OW) - LISBON, 21 NOV - ',
  'Lisbon (Overland Wire) – ',
  'Lisbon, Nov 21 (OW) - ',
  'Madrid, 21 nov (OW).- ',
  'Lisbon/Berlin (OW) - ',
  'LISBON (ow) - ',
  'Lisbon, 21 nov. (overwire) – ',
])('“%s” is a place line', (line) => {
  expect(placeLineOf(`${line}The harbour opens on Sunday, the council said.`)).toBe(line);
});

test.each(['Lissabon – ', 'Lissabon - ', '(Lissabon) '])(
  '“%s” is one before an article of the language',
  (line) => {
    expect(placeLineOf(`${line}Der Hafen öffnet am Sonntag, sagte die Stadt.`)).toBe(line);
  },
);

test.each([
  'The harbour opens — at last.',
  'Marlow — A president without a plan has no friends.',
  'Marlow – The best captain of all time won again.',
  'NATO said that — in time — it would answer.',
  'NATO and the EU – both – met.',
  'NATO (the alliance) said it would answer.',
  'Ines Falk (Greens) said she would not stand again.',
  'WHO chief Ann Marlow said the outbreak was over.',
  'Nineteen sailors (and a dog) - all unhurt - were brought ashore.',
  '(The harbour opens on Sunday.)',
  'Harbour – open at last – closes again.',
  'The harbour – The Times calls it a ruin – is closed.',
  'Lisbon – tired, and proud of it – opens its harbour.',
  'A deal: The harbour opens on Sunday.',
  'LISBON, England captain said, was a fine place to win.',
  'IMF, Pakistan Finance Ministry open talks on a new loan.',
  'NATO, Poland President Duda said, must decide.',
  'BBC and ITV will share the match on Sunday – if it is played.',
])('“%s” has none', (paragraph) => {
  expect(placeLineOf(paragraph)).toBe('');
});
