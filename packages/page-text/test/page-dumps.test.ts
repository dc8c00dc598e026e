import { expect, test } from 'vitest';
import { readDump } from '../index.ts';
import { generatedArticle } from './generated-article.ts';

const { title, paragraphs } = generatedArticle(5);
const doubled = paragraphs.flatMap((line) => [line, '']);

/** A page fetched long after it was written, with everything below it that a page can have. */
const OLD_PAGE = [
  'Kestrel Evening',
  '',
  'News that stays with you.',
  'Sunday, Nov 22, 2026',
  '',
  title,
  '',
  title,
  '',
  ...doubled,
  'Comments',
  '',
  'Wading Bird 5 weeks ago',
  'Throw the whole board into the harbour and let them swim for once.',
  '',
  'Hear this page',
  'Play',
  '00:00 / 04:38',
  '',
  'More from the harbour',
  '',
  'Mayor opens third swimming pool',
  'Trams run late again on Monday',
  'Storm takes the roof off the fish market',
  'Three candidates for the harbour office',
  'School choir wins in the capital',
  'Ring road closed after a lorry loses its load',
  'Stop',
  'Our letter on Saturdays',
].join('\n');

/** A page that shows its own date, a picture line and two headlines of other pages. */
const DATED_PAGE = [
  title,
  '',
  'March 9, 2022',
  '',
  ...doubled,
  'Picture: the fish steps at low water, October 2021',
  '',
  'See more tales of the tideline from Harbour Weekly.',
  '',
  'Our newsletter is free to subscribers and smells of kelp only now and then.',
  '',
  'Mayor Opens Third Swimming Pool',
  '',
  'Trams Run Late Again',
  '',
  '© 2022 Harbour Weekly',
].join('\n');

test('a weekday in the masthead is the day the page was fetched, never its publication', () => {
  const draft = readDump(OLD_PAGE);

  expect(draft.publishedAt).toBeNull();
  expect(draft.capturedAt).toBe('2026-11-22T12:00:00.000Z');
});

test('comments, related headlines and player crumbs stay outside, the headline is printed once', () => {
  const draft = readDump(OLD_PAGE);

  expect(draft.title).toBe(title);
  expect(draft.paragraphs).toEqual(paragraphs);
  expect(draft.publisher).toBe('Kestrel Evening');
});

test('a date below the headline is the publication date, a picture line’s is not', () => {
  const draft = readDump(DATED_PAGE);

  expect(draft.publishedAt).toMatchObject({
    at: '2022-03-09T12:00:00.000Z',
    precision: 'day',
    kind: 'printed',
  });
  expect(draft.paragraphs).toEqual(paragraphs);
  expect(draft.publisher).toBe('Harbour Weekly');
});

/** A page whose first lines below the headline are given. */
const pageWith = (...head: string[]): string =>
  [title, '', ...head.flatMap((line) => [line, '']), ...doubled].join('\n');

test('a list of days below the headline is no date of the article', () => {
  const others = ['Mayor opens third pool', 'Trams run late again', 'Storm takes a roof', 'Choir wins'];
  const days = ['April 28, 2024', 'April 3, 2024', 'March 17, 2024', 'March 1, 2024'];
  const list = others.flatMap((line, i) => ['More news from the harbour', line, days[i] ?? '']);

  expect(
    readDump(pageWith('Elsewhere', 'On Sunday', 'In the city', 'On the coast', ...list)).publishedAt,
  ).toBeNull();
});

test('an article that says when it first appeared is believed', () => {
  const note = 'This story was first published on 4 March 2018; two names in it were put right later.';
  const draft = readDump(`${pageWith('17 Jan 2021, 6.40pm')}\n${note}`);

  expect(draft.publishedAt?.at).toBe('2018-03-04T12:00:00.000Z');
});

test('a day is read as the language of its label writes it', () => {
  expect(readDump(pageWith('Publié le 05/02/2019 - 14:16')).publishedAt?.at).toBe('2019-02-05T12:00:00.000Z');
});

test('a line that says when it was published counts beside how long ago it was changed', () => {
  const line = 'Published Aug 28, 2024 • Last updated 1 hour ago • 4 minute read';

  expect(readDump(pageWith(line)).publishedAt?.at).toBe('2024-08-28T12:00:00.000Z');
});

test('a day with its label at the foot is the day of publication', () => {
  expect(readDump(`${pageWith('Harbour')}\nDatum 28.04.2023`).publishedAt?.at).toBe(
    '2023-04-28T12:00:00.000Z',
  );
});

test('a day that can be read two ways is read as the page writes its others', () => {
  expect(readDump(pageWith('By Mara Lindqvist, 05/02/2019')).publishedAt).toBeNull();
  const american = `${pageWith('By Mara Lindqvist, 05/02/2019')}\nNext meeting: 11/28/2019`;
  expect(readDump(american).publishedAt?.at).toBe('2019-05-02T12:00:00.000Z');
  const european = `${pageWith('By Mara Lindqvist, 05/02/2019')}\nNext meeting: 28/11/2019`;
  expect(readDump(european).publishedAt?.at).toBe('2019-02-05T12:00:00.000Z');
});

test('every line is either kept or dropped with a reason', () => {
  for (const page of [OLD_PAGE, DATED_PAGE]) {
    const draft = readDump(page);
    const lines = page.split('\n').filter((line) => line !== '');
    expect(draft.paragraphs.length + draft.dropped.length).toBe(lines.length);
    expect(draft.dropped.every(({ rule }) => rule !== '')).toBe(true);
  }
});

test('a page wrapped at 80 columns reads like the unwrapped one', () => {
  const wrapped = DATED_PAGE.split('\n').map(wrap).join('\n');

  expect(readDump(wrapped).paragraphs).toEqual(paragraphs);
});

test('a long menu above a wrapped article does not hide that it was wrapped', () => {
  const menu = [
    'Home',
    'Boats',
    'Births',
    'Sheep',
    'Letters',
    'Tides',
    'Weather',
    'Shipping',
    'Notices',
    'Archive',
  ];
  const wrapped = [...menu, ...menu.map((it) => `More ${it}`), '', ...DATED_PAGE.split('\n').map(wrap)].join(
    '\n',
  );

  expect(readDump(wrapped).paragraphs).toEqual(paragraphs);
});

function wrap(line: string): string {
  return line.split(' ').reduce((text, word) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    return text === '' ? word : `${text}${last.length + 1 + word.length > 80 ? '\n' : ' '}${word}`;
  }, '');
}
