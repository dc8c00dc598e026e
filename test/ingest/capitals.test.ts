import { expect, test } from 'vitest';
import { withoutCapitals } from '../../lib/ingest/capitals.ts';

const TEXT = [
  'The council of Mill Lane voted on Monday night to reopen the swimming baths after two years.',
  'NATO officers from the base use them too, mayor Ilse Brandt said, and so do the schools of the town.',
];

test.each([
  ['MILL LANE BATHS REOPEN AFTER TWO YEARS', 'Mill Lane baths reopen after two years'],
  ['NATO OFFICERS USE BATHS OF MILL LANE', 'NATO officers use baths of Mill Lane'],
  ['BATHS REOPEN, SAYS MAYOR BRANDT', 'Baths reopen, says mayor Brandt'],
  ['FBI OFFICERS USE BATHS, MAYOR SAID', 'FBI officers use baths, mayor said'],
])('a headline in capitals has the letters of its text: %s', (title, plain) => {
  expect(withoutCapitals(title, TEXT, 'en')).toBe(plain);
});

test.each([
  ['with small letters', 'MILL LANE: Baths reopen after two years'],
  ['of which the text says little', 'HUNDREDS GATHER BEFORE PALACE AFTER VERDICT'],
  ['of a name alone', 'MILL LANE'],
  ['of abbreviations', 'NATO, EU, UN'],
])('a headline %s stays as it is', (_, title) => {
  expect(withoutCapitals(title, TEXT, 'en')).toBe(title);
});

test('where nouns have capitals, the text must have every word of some length', () => {
  const text = [
    'Der Rat der Stadt öffnet das Schwimmbad nach zwei Jahren, sagte die Bürgermeisterin am Montag.',
  ];
  expect(withoutCapitals('RAT DER STADT ÖFFNET DAS SCHWIMMBAD NACH ZWEI JAHREN', text, 'de')).toBe(
    'Rat der Stadt öffnet das Schwimmbad nach zwei Jahren',
  );
  expect(withoutCapitals('RAT DER STADT ÖFFNET DIE THERME NACH ZWEI JAHREN', text, 'de')).toBe(
    'RAT DER STADT ÖFFNET DIE THERME NACH ZWEI JAHREN',
  );
});

test.each([
  [
    'ru',
    'СОВЕТ ГОРОДА ОТКРЫЛ БАССЕЙН В ТУЛЕ',
    'Совет города открыл бассейн в Туле',
    'Вчера совет города открыл бассейн в Туле после двух лет.',
  ],
  [
    'es',
    'EL CONSEJO DE LUGO REABRE LA PISCINA',
    'El consejo de Lugo reabre la piscina',
    'Ayer el consejo de Lugo anunció que reabre la piscina.',
  ],
  [
    'el',
    'ΤΟ ΣΥΜΒΟΥΛΙΟ ΑΝΟΙΓΕΙ ΤΗΝ ΠΙΣΙΝΑ',
    'ΤΟ ΣΥΜΒΟΥΛΙΟ ΑΝΟΙΓΕΙ ΤΗΝ ΠΙΣΙΝΑ',
    'Χθες το συμβούλιο άνοιξε την πισίνα.',
  ],
  ['ja', '市議会がプールを再開', '市議会がプールを再開', '市議会は月曜日にプールの再開を決めた。'],
])('in other scripts likewise (%s)', (language, title, plain, text) => {
  expect(withoutCapitals(title, [text], language)).toBe(plain);
});
