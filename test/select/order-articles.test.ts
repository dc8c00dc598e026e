import { termsOf } from '@broadsheet/text/words';
import { expect, test } from 'vitest';
import { selectConfig } from '../../lib/contract/config/select.ts';
import type { Article } from '../../lib/domain/article.ts';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { deskRules } from '../../lib/select/desk/desk-rules.ts';
import { prepareArticles } from '../../lib/select/prepare-articles.ts';
import { orderArticles } from '../../lib/select/telling/order-articles.ts';
import { idfOf } from '../../lib/select/text/idf.ts';
import { AS_OF, anArticle } from './articles.ts';

/** The ids of one story's articles, the one that speaks for it first. */
function orderOf(articles: readonly Article[]): string[] {
  const batch = prepareArticles(articles, deskRules(EMPTY_DESK, articles), {
    ...selectConfig.parse({}),
    ...{ languages: null, asOf: AS_OF, timeZone: 'UTC' },
  });
  return orderArticles(batch.originals, batch.idf).map(({ id }) => id);
}

const tell = (id: string, title: string, body: string, facts: Partial<Article> = {}) =>
  anArticle({ id, publisher: id, title, body, ...facts });

test('the lead is the article whose title is closest to the others’, then whose text is', () => {
  const articles = [
    tell(
      'title',
      'Timber ship aground off Melling',
      'Edith Crane has watched the water since the spring of her youth.',
    ),
    tell(
      'text',
      'Edith Crane cannot sleep',
      'A timber ship ran aground off Melling at night, the coast guard said.',
    ),
    tell(
      'third',
      'Timber ship aground near Melling harbour',
      'The timber ship that ran aground off Melling is upright.',
    ),
    tell(
      'fourth',
      'Ship with timber aground off Melling',
      'Tugs will try to free the timber ship aground off Melling.',
    ),
  ];

  expect(orderOf(articles).at(-1)).toBe('text');
});

const TITLE = 'Timber ship aground off Melling';
const alike = (worse: Partial<Article>) => [
  tell('a', TITLE, 'The timber ship ran aground off Melling on Saturday with nineteen people aboard.', worse),
  tell('b', TITLE, 'On Saturday the timber ship ran aground off Melling, nineteen people aboard.'),
];

test.each([
  ['can be opened before one without an address', { url: null }],
  ['is whole before one cut short', { truncated: true }],
  ['is a report before a post about another’s', { title: 'Timber ship aground off Melling - Quay News' }],
  ['is an article before a live page', { url: 'https://post.example/live/timber-ship' }],
  ['can be quoted before one without a whole sentence', { paragraphs: ['aground off Melling with timber…'] }],
] satisfies [string, Partial<Article>][])('of two alike, the one that %s', (_, worse) => {
  expect(orderOf(alike({}))).toEqual(['a', 'b']);
  expect(orderOf(alike(worse))).toEqual(['b', 'a']);
});

test('a paper’s own name behind its headline makes no post about another’s report of it', () => {
  const title = 'Timber ship aground off Melling - Quay News';
  const order = (publisher: string) =>
    orderOf(
      alike({ title, publisher }).map((article) =>
        article.id === 'b' ? { ...article, truncated: true } : article,
      ),
    );
  expect(order('The Quay News')).toEqual(['a', 'b']);
  expect(order('Harbour Diary')).toEqual(['b', 'a']);
});

test('a headline that counts several dead speaks before one of what came to light', () => {
  const articles = [
    [
      'a',
      'Aurora, la compagnia aveva chiesto il rinvio della revisione',
      'La compagnia aveva chiesto il rinvio della revisione della nave Aurora, bruciata con sei vittime.',
    ],
    [
      'b',
      'Nave passeggeri in fiamme al largo di Capo Lungo: sei morti',
      'Sei persone sono morte nell’incendio della nave Aurora al largo di Capo Lungo.',
    ],
  ].map(([id = '', title = '', body = '']) => anArticle({ id, publisher: id, language: 'it', title, body }));

  expect(orderArticles(articles, idfOf([['nave', 'aurora']])).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('of two with one headline, the one whose printed sentences tell what the others tell comes first', () => {
  const others = [
    tell('c', 'Ship aground', 'Nineteen people were taken off the timber ship by helicopter on Saturday.'),
    tell('d', 'Ship aground', 'A helicopter took nineteen people off the stranded timber ship.'),
  ];
  const aside = 'Old Melling families remember many wrecks on these sands, and their songs name them.';
  const event = 'A helicopter took nineteen people off the timber ship near Melling on Saturday.';
  // Both texts say the same; what is printed of them does not.
  const a = tell('a', TITLE, 'x', { standfirst: aside, paragraphs: [event] });
  const b = tell('b', TITLE, 'x', { standfirst: event, paragraphs: [aside] });

  expect(orderOf([a, b, ...others]).indexOf('b')).toBeLessThan(orderOf([a, b, ...others]).indexOf('a'));
});

test('of two that tell the event, the one with more to print comes first', () => {
  const first = 'A helicopter took nineteen sailors off the ship on Saturday.';
  const second = 'The sailors are safe in Orlow, and tugs will pull the timber ship free on Monday.';
  const articles = [
    tell('a', TITLE, first),
    tell('b', TITLE, `${first}\n${second}`),
    tell('c', 'Nineteen sailors safe', 'A helicopter took nineteen sailors off; tugs come on Monday.'),
  ];
  const idf = idfOf(
    articles.map(({ title, paragraphs }) => [title, ...paragraphs].flatMap((text) => termsOf(text, 'en'))),
  );

  expect(orderArticles(articles, idf)[0]?.id).toBe('b');
});

test('of two similar articles, the one whose headline says what happened comes first', () => {
  const [a, b] = alike({});
  if (a === undefined || b === undefined) throw new RangeError('two are alike');

  expect(orderOf([{ ...a, title: 'How a timber ship ran aground off Melling' }, b])).toEqual(['b', 'a']);
});

test('of hundreds of articles only those whose openings are closest to the others are compared in full', () => {
  const one = 'A helicopter took nineteen sailors off the timber ship near Melling on Saturday.';
  const many = Array.from({ length: 30 }, (_, i) =>
    tell(`n${i}`, `${TITLE} (${i})`, `${one} Tug ${i} is there.`),
  );
  const far = tell('far', 'Old Melling songs', `Old families remember wrecks.\n${one}`);
  const idf = idfOf(
    [...many, far].map(({ title, paragraphs }) =>
      [title, ...paragraphs].flatMap((text) => termsOf(text, 'en')),
    ),
  );
  const order = orderArticles([far, ...many], idf).map(({ id }) => id);

  expect(order).toHaveLength(31);
  expect(order.indexOf('far')).toBeGreaterThanOrEqual(10);
});

const FIRE = 'Two people died when a fire destroyed twelve houses at Orlow on Friday, police said.';
const at = (hour: string): Pick<Article, 'publishedAt'> => ({
  publishedAt: { at: `2026-11-21T${hour}:00:00.000Z`, precision: 'instant', confidence: 1, kind: 'metadata' },
});

test.each([
  ['somebody’s words', '“I lost it all”: Orlow after the fire'],
  ['the mood', 'Tears and candles at Orlow'],
  ['the question who died', 'Fire at Orlow, who the victims were'],
])('a headline of %s gives way to one that counts the dead', (_, mood) => {
  const articles = [
    tell('mood', mood, `${FIRE} The neighbours stayed awake all night in the school.`),
    tell('plain', 'Orlow fire: two dead, twelve houses destroyed', `${FIRE} The cause is not known.`),
  ];

  expect(orderOf(articles)[0]).toBe('plain');
});

test('of headlines that count the dead the latest speaks', () => {
  const articles = [
    tell('early', 'Two dead in Orlow fire', `${FIRE} The cause is not known.`, at('06')),
    tell(
      'latest',
      'Orlow fire death toll rises to five',
      'Five people have died in the fire at Orlow, police said. Twelve houses were destroyed.',
      at('20'),
    ),
  ];

  expect(orderOf(articles)[0]).toBe('latest');
});
