import { expect, test } from 'vitest';
import { figureOf } from '../../lib/select/telling/figure-of.ts';
import { anArticle } from './articles.ts';

const figure = (body: string, language = 'en', title = 'Council buys harbour pumps') =>
  figureOf(anArticle({ title, body, language }), [])?.figure ?? null;

test.each([
  ['The harbour pumps cost the council £1.2 million in all.', 'en', '£1.2 million'],
  ['The harbour pumps use 40 per cent less power.', 'en', '40 per cent'],
  ['The council counted 12,400 swimmers in the harbour.', 'en', '12,400'],
  ['Die Pumpen im Hafen kosten 3 Millionen Euro.', 'de', '3 Millionen Euro'],
])('“%s” (%s) gives %s', (body, language, found) => {
  expect(figure(body, language, language === 'de' ? 'Neue Pumpen im Hafen' : undefined)).toBe(found);
});

test.each([
  ['two figures', 'The harbour pumps cost the council £1.2 million and use 40 per cent less.'],
  ['a year', 'The council bought harbour pumps in 2026 for the first time.'],
  ['a figure of something else', 'A ferry ticket costs £12.40 this winter on the island line.'],
  ['a sentence that points back', 'It cost the council £1.2 million to buy harbour pumps.'],
])('%s gives none', (_, body) => {
  expect(figure(body)).toBe(null);
});

test.each([
  ['Storm leaves 96,000 homes dark', 'Some 96,400 homes lost electricity in the storm.', null],
  ['Storm leaves 96,000 homes dark', 'Some 61,000 homes were still dark at breakfast.', '61,000'],
  ['Council buys pumps for £1.2 million', 'The pumps cost £1.2 million in all.', null],
])(
  'under “%s” the figure of “%s” is %s: one that the headline has, exactly or rounded, is not printed again',
  (title, body, found) => {
    expect(figure(body, 'en', title)).toBe(found);
  },
);

test('a figure that the summary has already is not printed again', () => {
  const text = 'The harbour pumps cost the council £1.2 million in all.';
  const article = anArticle({ title: 'Council buys harbour pumps', body: text });
  expect(figureOf(article, [{ text, article: article.id, publisher: null }])).toBe(null);
});
