import { expect, test } from 'vitest';
import { type DraftOrProblem, EMPTY_DRAFT } from '../../lib/ingest/draft.ts';
import { withoutNamedEndings } from '../../lib/ingest/named-endings.ts';

type Line = readonly [title: string, host: string, publisher?: string];

const item = ([title, host, publisher]: Line, nth: number): DraftOrProblem => ({
  position: nth + 1,
  draft: { ...EMPTY_DRAFT, title, url: `https://${host}/${nth}`, publisher: publisher ?? null },
});
const told = (lines: readonly Line[]) =>
  withoutNamedEndings(lines.map(item)).map((one) =>
    'draft' in one ? [one.draft.title, one.draft.publisher] : [],
  );

const LIST: readonly Line[] = [
  ['Ferry runs aground off Orlow - Quay Chronicle', 'chronicle.example', 'chronicle.example'],
  ['Mayor of Tarn resigns - Radio Küste, das Neueste', 'kueste.example', 'Küste'],
  ['Trams stand still until Friday - Tarn Post', 'news.google.com', 'Google News'],
  ['Baths reopen after a year of repairs - The Orlow Times', 'orlow.example'],
  ['Lighthouse sold for one krone - l’Écho', 'echo.example'],
];

test('a list in which every headline ends in its publisher’s name loses them', () => {
  expect(told(LIST)).toEqual([
    ['Ferry runs aground off Orlow', 'chronicle.example'],
    ['Mayor of Tarn resigns', 'Küste'],
    ['Trams stand still until Friday', 'Tarn Post'],
    ['Baths reopen after a year of repairs', 'The Orlow Times'],
    ['Lighthouse sold for one krone', 'l’Écho'],
  ]);
});

test('headlines that end in a speaker, on one site or in a part of a list, stay', () => {
  const oneSite = LIST.map(([title]): Line => [title, 'post.example']);
  const half = [...LIST, ...LIST.map(([title, host]): Line => [title.replace(/ - .*/, ''), host])];

  for (const lines of [oneSite, half, LIST.slice(1)])
    expect(told(lines).map(([title]) => title)).toEqual(lines.map(([title]) => title));
});

test('links that all lead to an aggregator are told apart by the names behind the headlines', () => {
  const lines = LIST.map(([title]): Line => [title, 'news.google.com', 'Google News']);
  expect(told(lines).map(([, publisher]) => publisher)).toEqual([
    'Quay Chronicle',
    'Radio Küste, das Neueste',
    'Tarn Post',
    'The Orlow Times',
    'l’Écho',
  ]);
});

test('publishers in small letters count for the habit; a word alone stays, as it may be who said it', () => {
  const heads = LIST.map(([title]) => title.replace(/ - .*/, ''));
  const names = ['t-online', 'n-tv', 'heise online', 'rbb24', 'taz'];
  const lines = heads.map((head, k): Line => [`${head} - ${names[k]}`, 'news.google.com', 'Google News']);
  expect(told(lines)).toEqual(
    heads.map((head, k) => (k < 4 ? [head, names[k]] : [`${head} - taz`, 'Google News'])),
  );
  const [first = '', ...rest] = heads;
  const said: readonly Line[] = [
    [`${first} - vice-premier`, 'a.example'],
    ...rest.map((head, k): Line => [`${head} - Tarn Post`, `${k}.example`]),
  ];
  expect(told(said).map(([title]) => title)).toEqual([`${first} - vice-premier`, ...rest]);
});

test('who said it is no publisher, and a long headline costs no time', () => {
  const said = LIST.map(
    ([title, host], k): Line => [title.replace(/ - .*/, ` - minister ${'abcde'[k]}`), host],
  );
  expect(told(said).map(([title]) => title)).toEqual(said.map(([title]) => title));
  const started = performance.now();
  told(LIST.map(([, host]): Line => [' - a'.repeat(40_000), host]));
  expect(performance.now() - started).toBeLessThan(400);
});
