import { describe, expect, test } from 'vitest';
import type { ArticleFormat, DatedFact } from '../../lib/domain/article.ts';
import { type Draft, EMPTY_DRAFT } from '../../lib/ingest/draft.ts';
import { articleId, finishArticle } from '../../lib/ingest/finish-article.ts';

const TEXT = 'The town council voted on Monday to reopen the harbour baths after nine years.';
const OBJECT = {
  key: 'articles/baths.json',
  etag: 'e1',
  sizeBytes: 900,
  arrivedAt: '2026-11-22T05:00:00.000Z',
};

/** The article of a draft that is right in every respect but those given. */
function finished(about: Partial<Draft> = {}, format: ArticleFormat = 'json', object = OBJECT) {
  const draft = { ...EMPTY_DRAFT, title: 'Council reopens the baths', paragraphs: [TEXT], ...about };
  const outcome = finishArticle(draft, object, 1, format);
  if ('reason' in outcome) throw new Error(outcome.reason);
  return outcome;
}

function refused(about: Partial<Draft>, format: ArticleFormat = 'json') {
  const draft = { ...EMPTY_DRAFT, title: 'Council reopens the baths', paragraphs: [TEXT], ...about };
  const outcome = finishArticle(draft, OBJECT, 1, format);
  return 'reason' in outcome ? outcome.reason : null;
}

const at = (instant: string, precision: DatedFact['precision'] = 'instant'): DatedFact => ({
  ...{ at: instant, precision },
  ...{ kind: 'metadata', confidence: 0.9 },
});

describe('a headline', () => {
  test.each([
    ['is missing', { title: null }, 'no-title'],
    ['is only the hour of a bulletin', { title: '05/02/2025 20:01 GMT' }, 'no-title'],
    ['is markup', { title: '{{ page.title }}' }, 'markup-headline'],
  ])('that %s makes no article', (_, about, reason) => {
    expect(refused(about)).toBe(reason);
  });

  test('loses the bullet of a list', () => {
    expect(finished({ title: '• Council reopens the baths' }).title).toBe('Council reopens the baths');
    expect(finished({ title: '?Council reopens the baths' }).title).toBe('Council reopens the baths');
    expect(finished({ title: '212 passengers are safe' }).title).toBe('212 passengers are safe');
  });

  test('that is only a kicker takes the first sentence with it', () => {
    expect(finished({ title: 'Harbour baths:' }).title).toBe(`Harbour baths: ${TEXT.slice(0, -1)}`);
    const standfirst = 'Swimmers return in June.';
    expect(finished({ title: 'Harbour baths:', standfirst }).title).toBe(
      'Harbour baths: Swimmers return in June',
    );
    const long = `The council ${'and its committees '.repeat(12)}voted.`;
    expect(finished({ title: 'Harbour baths:', paragraphs: [long] }).title).toBe('Harbour baths:');
  });

  test('gets back the space that a lost line break took', () => {
    expect(finished({ title: 'Politics:The vote is tonight' }).title).toBe('Politics: The vote is tonight');
    expect(finished({ title: 'Bürger:Innen stimmen ab' }).title).toBe('Bürger:Innen stimmen ab');
  });

  test('without a text is an article if an address or a date shows that it is news, but never of a page', () => {
    const url = 'https://gazette.example/baths';
    expect(refused({ paragraphs: [] })).toBe('no-text');
    expect(refused({ paragraphs: ['1 / 24', '2 / 24'] })).toBe('no-text');
    expect(finished({ paragraphs: [], url }).paragraphs).toEqual([]);
    expect(finished({ paragraphs: [' '], publishedAt: at('2026-11-22T04:00:00.000Z') }).paragraphs).toEqual(
      [],
    );
    expect(refused({ paragraphs: [], url }, 'html')).toBe('no-text');
    expect(refused({ paragraphs: [], url }, 'dump')).toBe('no-text');
  });
});

describe('the publisher', () => {
  const object = { ...OBJECT, key: 'articles/www.gazette.example/baths.json' };

  test('is the host that names the folder, if neither a name nor an address says more', () => {
    expect(finished({}, 'json', object).publisher).toBe('gazette.example');
    expect(finished({ publisher: 'The Courier' }, 'json', object).publisher).toBe('The Courier');
    expect(finished({ url: 'https://courier.example/baths' }, 'json', object).publisher).toBeNull();
  });
});

describe('dates', () => {
  test('a day’s noon that is still to come is the hour at which the article arrived, on that day only', () => {
    const noon = at('2026-11-22T12:00:00.000Z', 'day');
    expect(finished({ publishedAt: noon }).publishedAt?.at).toBe(OBJECT.arrivedAt);
    const tomorrow = at('2026-11-23T12:00:00.000Z', 'day');
    expect(finished({ publishedAt: tomorrow }).publishedAt).toEqual(tomorrow);
    const yesterday = at('2026-11-21T12:00:00.000Z', 'day');
    expect(finished({ publishedAt: yesterday }).publishedAt).toEqual(yesterday);
    const later = at('2026-11-22T12:00:00.000Z');
    expect(finished({ publishedAt: later }).publishedAt).toEqual(later);
  });

  test('an embargoed text is published when its embargo ends, unless it was published later', () => {
    const embargoedUntil = '2026-11-22T06:00:00.000Z';
    const dateOf = (publishedAt: DatedFact | null) => finished({ embargoedUntil, publishedAt }).publishedAt;
    expect(dateOf(null)).toMatchObject({ at: embargoedUntil, precision: 'instant', kind: 'metadata' });
    expect(dateOf(at('2026-11-21T06:00:00.000Z'))?.at).toBe(embargoedUntil);
    expect(dateOf(at('2026-11-22T07:00:00.000Z'))?.at).toBe('2026-11-22T07:00:00.000Z');
  });

  test.each([
    ['after its publication', '2026-11-22T04:30:00.000Z', '2026-11-22T04:30:00.000Z'],
    ['in the hour of its publication', '2026-11-22T04:00:00.000Z', null],
    ['after it arrived, by a wrong clock', '2026-11-22T09:00:00.000Z', null],
  ])('a change %s', (_, updated, kept) => {
    const publishedAt = at('2026-11-22T04:00:00.000Z');
    expect(finished({ publishedAt, updatedAt: at(updated) }).updatedAt?.at ?? null).toBe(kept);
  });

  test('a change is none if no date of publication is known, or only its day', () => {
    const updatedAt = at('2026-11-21T18:00:00.000Z');
    expect(finished({ updatedAt }).updatedAt).toBeNull();
    expect(finished({ updatedAt, publishedAt: at('2026-11-21T12:00:00.000Z', 'day') }).updatedAt).toBeNull();
    expect(finished({ updatedAt, publishedAt: at('2026-11-20T12:00:00.000Z', 'day') }).updatedAt).toEqual(
      updatedAt,
    );
  });
});

describe('the identity', () => {
  test('is the address, whatever file it came in', () => {
    const url = 'https://gazette.example/baths';
    expect(articleId(url, 'a.json', 1, null)).toBe(articleId(url, 'b.json', 7, null));
    expect(articleId(url, 'a.json', 1, 'part-2')).not.toBe(articleId(url, 'a.json', 1, null));
  });

  test('without an address it is the file, and the item’s own id or its place in it', () => {
    expect(articleId(null, 'a.json', 1, null)).not.toBe(articleId(null, 'a.json', 2, null));
    expect(articleId(null, 'a.json', 1, null)).not.toBe(articleId(null, 'b.json', 1, null));
    expect(articleId(null, 'a.json', 1, 'g7')).toBe(articleId(null, 'a.json', 2, 'g7'));
  });
});

test('a language that the text denies is not a declared one', () => {
  expect(finished({ language: 'en-GB' })).toMatchObject({ language: 'en', languageDeclared: true });
  expect(finished({})).toMatchObject({ language: 'en', languageDeclared: false });
});

test.each([
  ['^Council reopens the baths', 'Council reopens the baths'],
  ['Council reopens the baths =', 'Council reopens the baths'],
  ['Two and two = four, says the council', 'Two and two = four, says the council'],
])('what agencies begin and end the lines of a headline with is no part of it: %s', (title, plain) => {
  expect(finished({ title }).title).toBe(plain);
});
