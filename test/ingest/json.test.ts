import { UTC_CLOCK } from '@broadsheet/page-text/dates/machine-date';
import { expect, test } from 'vitest';
import { readJson, readJsonLines } from '../../lib/ingest/formats/json.ts';

const PIER = { headline: 'Pier closes for the winter', articleBody: 'The pier closes on Monday.' };
const FERRY = { headline: 'Ferry stays', articleBody: 'The ferry stays until March.' };
const outcomes = (items: ReturnType<typeof readJson>) =>
  items.map((it) => [it.position, 'draft' in it ? it.draft.title : it.problem.reason]);
const read = (value: unknown) => outcomes(readJson(JSON.stringify(value), 'metadata', UTC_CLOCK));

test('a broken line costs that line only, and is named by its number', () => {
  const lines = [JSON.stringify(PIER), '{"headline": "Fer', '', JSON.stringify(FERRY)].join('\n');
  expect(outcomes(readJsonLines(lines, UTC_CLOCK))).toEqual([
    [1, PIER.headline],
    [2, 'malformed-json'],
    [4, FERRY.headline],
  ]);
});

test('a file that is not JSON is malformed as a whole', () => {
  expect(outcomes(readJson('{"headline": ', 'metadata', UTC_CLOCK))).toEqual([[null, 'malformed-json']]);
});

test.each([
  ['one article', PIER, [[1, PIER.headline]]],
  [
    'a list',
    [PIER, FERRY],
    [
      [1, PIER.headline],
      [2, FERRY.headline],
    ],
  ],
  ['the main entity of a page', { '@type': 'WebPage', mainEntity: PIER }, [[1, PIER.headline]]],
  ['an object of another type', { ...PIER, '@type': 'Recipe' }, [[1, 'not-an-article']]],
  ['a report', { ...PIER, '@type': 'ReportageNewsArticle' }, [[1, PIER.headline]]],
  [
    'a number in a list',
    [PIER, 7],
    [
      [1, PIER.headline],
      [2, 'not-an-article'],
    ],
  ],
])('%s', (_, value, items) => {
  expect(read(value)).toEqual(items);
});

test('without a headline the fields that are there are named', () => {
  const [item] = readJson(
    JSON.stringify({ kicker: 'Sea', articleBody: 'Text of it.' }),
    'metadata',
    UTC_CLOCK,
  );
  expect(item).toMatchObject({
    problem: { reason: 'no-title', detail: 'No headline was found. The fields are: kicker, articleBody.' },
  });
});
