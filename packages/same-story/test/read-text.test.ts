import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';

test.each([
  ['Zelensky', 'Zelenskyy'],
  ['Zelensky', 'Zelenskiy'],
  ['Navalny', 'Navalnyy'],
])('%s and %s are one name', (one, other) => {
  expect(termsIn(one)).toEqual(termsIn(other));
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
