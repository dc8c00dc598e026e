import { expect, test } from 'vitest';
import { readDump } from '../index.ts';
import { bodySpan } from '../lines/body-span.ts';
import { scanLines } from '../lines/scan-line.ts';
import { generatedArticle } from './generated-article.ts';

const { title, paragraphs } = generatedArticle(5);

/** A page of lines with the odds of each. */
const judged = (page: readonly (readonly [number, string])[]) => ({
  lines: scanLines(page.map(([, text]) => text)),
  odds: page.map(([odds]) => odds),
});

const STORY: readonly (readonly [number, string])[] = paragraphs.map((text) => [4, text]);
const TEASER = 'A bakery on the quay has won the prize for the best bread of the county again.';

test('teasers with a headline and a date below are above the article', () => {
  const page = judged([
    [0.5, TEASER],
    [-3, '20 November 2026'],
    [-2, 'Harbour board sells the old ticket office to a club'],
    [0.5, 'The club wants to open a museum of ferries in it next summer, it said.'],
    [-3, '21 November 2026'],
    [-2, title],
    ...STORY,
  ]);
  expect(bodySpan(page)).toEqual({ start: 6, end: page.lines.length - 1 });
});

test('a box far above the article is none of it', () => {
  const menu = Array.from({ length: 9 }, (_, k): [number, string] => [-5, `Section ${'abcdefghi'[k]}`]);
  const page = judged([[0.5, TEASER], ...menu, [-2, title], ...STORY]);
  expect(bodySpan(page)?.start).toBe(11);
});

test('a standfirst above the byline is of the article when it tells the same', () => {
  const standfirst = `${paragraphs[0]?.split(' ').slice(0, 14).join(' ')}.`;
  const page = judged([
    [-2, title],
    [0.5, standfirst],
    [-6, 'By Mara Lindqvist'],
    [-2, 'The old pier on a morning in May'],
    ...STORY,
  ]);
  expect(bodySpan(page)?.start).toBe(1);
});

test('two parts of an article are one, whatever is between them', () => {
  const [first, ...rest] = STORY;
  const page = judged([
    ...STORY,
    [-3, '20 November 2026'],
    [-2, 'A heading in the middle of it'],
    ...(first === undefined ? [] : [first]),
    ...rest,
  ]);
  expect(bodySpan(page)?.start).toBe(0);
});

test('a form above the headline of a dump is not its beginning, nor is its title the headline', () => {
  const page = [
    'Sign up for the morning letter of the Quay Chronicle',
    'The letter tells you every morning what happened in the harbour and on the islands.',
    'Politics',
    'Harbour',
    'Islands',
    title,
    'By Mara Lindqvist',
    '21 November 2026',
    ...paragraphs,
  ];
  const reading = readDump(page.join('\n'));
  expect(reading.title).toBe(title);
  expect(reading.paragraphs[0]).toBe(paragraphs[0]);
});

test('a first paragraph stays, however many buttons are between it and the rest', () => {
  const buttons = Array.from({ length: 12 }, (_, k): [number, string] => [-5, `Button ${'abcdefghijkl'[k]}`]);
  const [first, ...rest] = STORY;
  const page = judged([
    [-2, title],
    ...(first === undefined ? [] : [first]),
    ...buttons,
    ...rest,
    ...STORY,
    ...STORY,
  ]);
  expect(bodySpan(page)?.start).toBe(1);
});
