import { expect, test } from 'vitest';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { seeded } from '../support/random.ts';
import { THOROUGH } from '../support/thorough.ts';
import { accountsOfOneEvent } from './accounts-of-one-event.ts';
import { AS_OF, anArticle, anInput } from './articles.ts';

const WIRE =
  'A cargo ship ran aground on the Tarn sandbank on Saturday evening with nineteen people aboard, the coast guard said. ' +
  'Nobody was hurt, and no oil was seen in the water by nightfall. Two tugs from the port of Melling will try to free ' +
  'the vessel at high tide on Sunday, harbour master Edith Crane told reporters. The ship had left the estuary with a ' +
  'load of timber for the north and lost its steering in heavy swell, according to its owner.';
const two = (title: string, body: string) =>
  ['Quay Chronicle', 'Coast Radio'].map((publisher) =>
    anArticle({ id: `${title} ${publisher}`, publisher, title, body }),
  );

test('500 copies of one wire text are one story of one family, every copy named', () => {
  const articles = Array.from({ length: 500 }, (_, i) =>
    anArticle({
      id: `copy-${i}`,
      publisher: `Outlet ${i}`,
      title: `Ship aground, says outlet ${i}`,
      body: WIRE,
    }),
  );

  const { picks, decisions } = selectStories(anInput(articles));

  expect(picks).toHaveLength(1);
  expect(picks[0]?.story.coverage).toHaveLength(1);
  expect(picks[0]?.story.copies).toHaveLength(499);
  expect(decisions.filter(({ reason }) => reason === 'copy-of')).toHaveLength(499);
});

test('a shortened reprint is a copy; an independent account with the same statement is not', () => {
  const reprint = anArticle({
    id: 'short',
    publisher: 'Coast Radio',
    title: 'Ship aground',
    body: WIRE.slice(0, 280),
  });
  const account = anArticle({
    id: 'own',
    publisher: 'Melling Echo',
    title: 'Timber freighter stuck on the Tarn',
    body: 'Tugs are on their way to a timber freighter that has been stuck on the Tarn sandbank since Saturday evening. All nineteen aboard are well. Harbour master Edith Crane hopes to free the cargo ship at high tide.',
  });

  const { picks } = selectStories(
    anInput([
      anArticle({ id: 'wire', title: 'Cargo ship aground on the Tarn', body: WIRE }),
      reprint,
      account,
    ]),
  );

  expect(picks).toHaveLength(1);
  expect(picks[0]?.story.copies.map(({ article }) => article)).toEqual(['short']);
  expect(picks[0]?.story.coverage).toHaveLength(2);
});

test('equal titles alone make no story', () => {
  const bodies = [
    'The orchard growers of Elm Valley sold their last apples to a cider maker and closed the market hall for winter.',
    'A violinist from Duna gave a concert for three hundred children, who asked for the same waltz again and again.',
    'Surveyors measured the glacier above Kolm and found it eleven metres shorter than when they last came.',
  ];
  const articles = bodies.map((body, i) =>
    anArticle({ id: `live-${i}`, publisher: `Outlet ${i}`, title: 'Live updates', body }),
  );

  expect(selectStories(anInput(articles)).picks).toHaveLength(3);
});

test('an article without a body is judged by its title and gets no summary', () => {
  const { picks } = selectStories(
    anInput([anArticle({ id: 'bare', title: 'Bridge closed until Tuesday', body: '' })]),
  );

  expect(picks.map(({ headline, summary }) => ({ headline, summary }))).toEqual([
    { headline: 'Bridge closed until Tuesday', summary: [] },
  ]);
});

/** Letters of thirty scripts, alphabets and others, with and without upper case or blanks, also beyond 16 bits. */
const SCRIPTS =
  'Latin Greek Cyrillic Armenian Georgian Hebrew Arabic Syriac Thaana Nko Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Ethiopic Cherokee Mongolian Hangul Han Hiragana Katakana Adlam Deseret'.split(
    ' ',
  );

function lettersOf(script: string): string[] {
  const isLetter = new RegExp(`^(?=\\p{L})\\p{Script=${script}}$`, 'u');
  const letters: string[] = [];
  for (let code = 0x41; code < 0x1e960 && letters.length < 40; code++) {
    const letter = String.fromCodePoint(code);
    if (isLetter.test(letter)) letters.push(letter);
  }
  return letters;
}

test('in 300 languages and thirty scripts, two reports of one event are one story, and two scripts never are', () => {
  const tags = [...'abcdefghijklmno'].flatMap((a) => [...'abcdefghijklmnopqrst'].map((b) => a + b));
  const alphabets = SCRIPTS.map(lettersOf);
  const articles = tags.flatMap((language, i) => {
    const letters = alphabets[i % alphabets.length] ?? [];
    const dice = seeded(i);
    const word = () => Array.from({ length: 6 }, () => letters[Math.floor(dice() * letters.length)]).join('');
    const words = Array.from({ length: 30 }, word);
    const sentence = (from: number) => `${words.slice(from, from + 10).join(' ')}.`;
    const orders = [
      [0, 10, 20, 5],
      [15, 3, 20, 8],
    ];
    return orders.map((starts, outlet) =>
      anArticle({
        id: `${language}-${outlet}`,
        publisher: `Outlet ${language} ${outlet}`,
        language,
        title: words.slice(outlet, outlet + 6).join(' '),
        body: starts.map(sentence).join(' '),
      }),
    );
  });

  const { decisions } = selectStories(anInput(articles));

  const storyOf = new Map(decisions.map(({ article, story }) => [article, story]));
  expect(tags).toHaveLength(300);
  expect(tags.filter((tag) => storyOf.get(`${tag}-0`) !== storyOf.get(`${tag}-1`))).toEqual([]);
  // Made-up words of few letters and without blanks look alike by chance; two scripts never do.
  const scriptsOf = Map.groupBy(tags.keys(), (i) => storyOf.get(`${tags[i]}-0`));
  const mixed = [...scriptsOf.values()].filter(
    (places) => new Set(places.map((i) => i % SCRIPTS.length)).size > 1,
  );
  expect(mixed).toEqual([]);
  expect(scriptsOf.size).toBeGreaterThan(270);
});

test('stories in any script are grouped by the words they share', () => {
  const texts: [string, string][] = [
    [
      'Мост через Вольну закрыт',
      'Мост через реку Вольну закрыли в субботу после удара баржи. Инженеры нашли трещину в третьей опоре.',
    ],
    ['沃尔纳河大桥关闭', '沃尔纳河大桥周六因驳船撞击而关闭。工程师在第三个桥墩发现裂缝。'],
    [
      'إغلاق جسر فولنا',
      'أغلق جسر فولنا يوم السبت بعد اصطدام بارجة به. عثر المهندسون على شق في الدعامة الثالثة.',
    ],
    [
      'Γέφυρα του Βόλνα κλειστή',
      'Η γέφυρα του Βόλνα έκλεισε το Σάββατο μετά από πρόσκρουση φορτηγίδας. Βρέθηκε ρωγμή στον τρίτο στύλο.',
    ],
    ['वोलना पुल बंद', 'बजरे की टक्कर के बाद शनिवार को वोलना पुल बंद कर दिया गया। इंजीनियरों को तीसरे खंभे में दरार मिली।'],
  ];

  const { picks } = selectStories(
    anInput(
      texts.flatMap(([title, body]) => two(title, body)),
      { policy: { maxPerFamily: 10 } },
    ),
  );

  expect(picks.flatMap(({ story }) => story.articles)).toHaveLength(5);
  expect(picks.every(({ story }) => story.copies.length === 1)).toBe(true);
});

test('five hundred reports of one event, in CI five thousand, are one story, even if there is no other news', () => {
  const reports = THOROUGH ? 5_000 : 500;
  const { picks } = selectStories(anInput(accountsOfOneEvent(reports)));

  // A handful may stand apart: of so many accounts each is compared with its neighbours only.
  const [lead] = picks.map(({ story }) => story.articles.length + story.copies.length);
  expect(lead).toBeGreaterThan(0.99 * reports);
}, 180_000);

test('a date far in the future is not believed; the arrival counts instead', () => {
  const article = anArticle({
    id: 'typo',
    at: '2062-11-21T04:00:00.000Z',
    arrivedAt: '2026-11-10T05:00:00.000Z',
  });

  const { outcome, decisions } = selectStories(anInput([article]));

  expect(outcome).toBe('quiet-day');
  expect(decisions[0]).toMatchObject({ outcome: 'dropped', reason: 'stale' });
});

test('a date a few minutes ahead counts as now: clocks differ', () => {
  const { picks } = selectStories(anInput([anArticle({ at: '2026-11-22T06:08:00.000Z' })]));

  expect(picks[0]?.score.freshness).toBe(1);
  expect(picks[0]?.story.firstSeenAt).toBe(AS_OF);
});

test('articles without a credible date are still printed, dated by their arrival', () => {
  const articles = ['1492-10-12T00:00:00.000Z', '2099-01-01T00:00:00.000Z'].map((at, i) =>
    anArticle({
      id: `wrong-${i}`,
      publisher: `Outlet ${i}`,
      title: 'Cargo ship aground on Tarn',
      body: WIRE,
      at,
    }),
  );

  const { picks } = selectStories(anInput(articles.slice(1)));
  const { decisions } = selectStories(anInput(articles.slice(0, 1)));

  expect(picks.map(({ story }) => story.firstSeenAt)).toEqual(['2026-11-22T05:00:00.000Z']);
  expect(decisions.map(({ reason }) => reason)).toEqual(['stale']);
});

test('an undated article is as old as its capture, else as its arrival', () => {
  const undated = { publishedAt: null, arrivedAt: AS_OF };
  const captured = anArticle({
    ...undated,
    id: 'captured',
    capturedAt: '2026-02-12T12:00:00.000Z',
    body: WIRE,
  });
  const arrived = anArticle({ ...undated, id: 'arrived', title: 'Orchard sold' });

  const { decisions } = selectStories(anInput([captured, arrived]));

  expect(Object.fromEntries(decisions.map(({ article, reason }) => [article, reason]))).toEqual({
    captured: 'stale',
    arrived: 'lead',
  });
});

test('a story dated by one article and captured years later by another is as old as the date', () => {
  const dated = anArticle({
    id: 'dated',
    publisher: 'Political Post',
    title: 'Cargo ship aground on Tarn',
    body: WIRE,
    at: '2023-05-22T12:00:00.000Z',
  });
  const page = anArticle({
    id: 'page',
    publisher: 'London Paper',
    title: 'Timber ship stuck on the Tarn sandbank',
    body: 'A timber ship with nineteen people aboard is stuck on the Tarn sandbank; tugs from Melling will try to free it, harbour master Edith Crane said.',
    publishedAt: null,
    capturedAt: '2026-02-12T12:00:00.000Z',
  });

  const fresh = selectStories(anInput([dated, page], { asOf: '2023-05-23T06:00:00.000Z' }));
  const stale = selectStories(anInput([dated, page]));

  expect(fresh.picks.map(({ story }) => story.coverage.length)).toEqual([2]);
  expect(stale.decisions.map(({ reason }) => reason)).toEqual(['stale', 'stale']);
});

test('a desk that blocks everything makes a quiet day, and the report says so', () => {
  const desk = { ...EMPTY_DESK, blocks: [{ kind: 'phrase' as const, phrase: 'THE' }] };

  const { outcome, notices, decisions } = selectStories(anInput([anArticle()], { desk }));

  expect(outcome).toBe('quiet-day');
  expect(notices).toContain('The desk’s blocks left no story for this edition.');
  expect(decisions[0]?.reason).toBe('desk-block');
});

test('blocking every publisher and story also makes a quiet day, with a reason for each article', () => {
  const articles = ['Wire', 'Star'].map((publisher) =>
    anArticle({ id: publisher, publisher, body: publisher }),
  );
  const blocks = [
    { kind: 'publisher' as const, publisher: 'wire' },
    { kind: 'story' as const, article: 'Star' },
  ];

  const { outcome, picks, notices, decisions } = selectStories(
    anInput(articles, { desk: { ...EMPTY_DESK, blocks } }),
  );

  expect([outcome, picks.length]).toEqual(['quiet-day', 0]);
  expect(notices).toContain('The desk’s blocks left no story for this edition.');
  expect(decisions.map(({ reason }) => reason)).toEqual(['desk-block', 'desk-block']);
});
