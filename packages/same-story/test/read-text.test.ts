import { expect, test } from 'vitest';
import { comparedTerm, readText } from '../read-text.ts';

test.each([
  ['Zelensky', 'Zelenskyy'],
  ['Zelensky', 'Zelenskiy'],
  ['Navalny', 'Navalnyy'],
])('%s and %s are one name', (one, other) => {
  expect(termsIn(one)).toEqual(termsIn(other));
});

test.each([
  ['pl', 'Radolin', 'Radolinie'],
  ['pl', 'Jutrzenka', 'Jutrzenki'],
  ['de', 'Hanau', 'Hanauer'],
  ['fr', 'Alençon', 'Alençonnais'],
  ['ru', 'Кинешма', 'Кинешме'],
])('in %s, %s and %s are one word', (language, one, other) => {
  expect(comparedTerm(one, language)).toBe(comparedTerm(other, language));
});

test.each(['en', 'und'])('words of %s are compared whole, and numbers in any language', (language) => {
  expect(comparedTerm('Presidency', language)).not.toBe(comparedTerm('President', language));
  expect(comparedTerm('250000', 'pl')).toBe('250000');
});

test('a letter of two code units, or with marks, is one letter', () => {
  expect([...comparedTerm('𐐀𐐁𐐂𐐃𐐄𐐅', 'und-Dsrt')]).toHaveLength(5);
  expect(comparedTerm('मुख्यमंत्रियों', 'hi')).toBe(comparedTerm('मुख्यमंत्री', 'hi'));
});

test('a Turkish name ends at its apostrophe', () => {
  const terms = (title: string) => [...readText({ ...aText(title, ''), language: 'tr' }).terms.keys()];

  expect(terms('Bolu’da')).toEqual(terms('Bolu'));
});

test('short words keep their endings', () => {
  expect(termsIn('jury Iraqi Mali')).toEqual(['jury', 'iraqi', 'mali']);
});

test('the words of a body set in capitals are no names', () => {
  const cases = (body: string) => readText(aText('', body)).cases.map(([, isCapital]) => isCapital);

  expect(cases('Rescuers found Anna Keller alive.')).toEqual([false, true, true, false]);
  expect(cases('Rescuers Found Anna Keller Alive.')).toEqual([]);
});

test('headlines show names too, if they are set like sentences', () => {
  expect(readText(aText('Ferry to Holm burns', '')).cases).toEqual([
    ['holm', true],
    ['burn', false],
  ]);
});

test('a term knows what follows it, across stop words but not across sentences', () => {
  const { terms } = readText(aText('', 'Fire on the ferry. Fire brigade called. Fire brigade late.'));

  expect(terms.get('fire')?.next).toEqual(['ferry', 'brigad']);
});

function termsIn(title: string): string[] {
  return [...readText(aText(title, '')).terms.keys()];
}

function aText(title: string, body: string) {
  return { title, paragraphs: body === '' ? [] : [body], language: 'en', publishedAt: null };
}
