import { describe, expect, test } from 'vitest';
import type { Draft } from '../../lib/ingest/draft.ts';
import { NO_CONTEXT, type RecordContext, readRecord } from '../../lib/ingest/fields/read-record.ts';

const BODY = 'The town council voted on Monday to reopen the harbour baths after nine years.';

function read(record: Record<string, unknown>, about: Partial<RecordContext> = {}): Draft {
  const outcome = readRecord(record, { ...NO_CONTEXT, ...about });
  if ('reason' in outcome) throw new Error(outcome.reason);
  return outcome;
}

const urlIn = (record: Record<string, unknown>, base: string | null = null) => read(record, { base }).url;
const dateIn = (record: Record<string, unknown>, kind: RecordContext['kind'] = 'metadata') =>
  read(record, { kind }).publishedAt;

test('a draft of somebody’s is no article, and withdraws the one at its address', () => {
  const record = { title: 'Baths', body: BODY, status: 'draft', url: 'https://gazette.example/baths' };
  expect(readRecord(record, NO_CONTEXT)).toMatchObject({
    reason: 'not-published',
    withdraws: 'https://gazette.example/baths',
  });
});

describe('the headline', () => {
  test('may be called a name only where there is a text: companies have names too', () => {
    expect(read({ name: 'Baths reopen', body: BODY }).title).toBe('Baths reopen');
    expect(read({ name: 'Gazette Ltd', url: 'https://gazette.example/about' }).title).toBeNull();
    expect(read({ name: 'Gazette Ltd', headline: 'Baths reopen', body: BODY }).title).toBe('Baths reopen');
  });
});

describe('the address', () => {
  test('is what says that it is one, not an id', () => {
    expect(urlIn({ id: 'baths-7' }, 'https://gazette.example/')).toBeNull();
    expect(urlIn({ id: 'https://gazette.example/baths-7' })).toBe('https://gazette.example/baths-7');
    expect(urlIn({ url: '/baths-7' }, 'https://gazette.example/news/')).toBe(
      'https://gazette.example/baths-7',
    );
    expect(urlIn({ link: { href: 'baths-7' } }, 'https://gazette.example/news/')).toBe(
      'https://gazette.example/news/baths-7',
    );
  });

  test('is never a front page or the answer of an interface; the next one is taken instead', () => {
    const link = 'https://gazette.example/baths';
    expect(urlIn({ url: 'https://gazette.example/', link })).toBe(link);
    expect(urlIn({ url: 'https://gazette.example/wp-json/wp/v2/posts/7', link })).toBe(link);
    expect(urlIn({ url: 'https://gazette.example/?p=7' })).toBe('https://gazette.example/?p=7');
  });

  test('may be called a source, if that is a text', () => {
    const source = 'https://gazette.example/baths';
    expect(urlIn({ source })).toBe(source);
    expect(urlIn({ source: { url: source, title: 'Gazette' } })).toBeNull();
  });
});

describe('the text', () => {
  test('is the first body that has words', () => {
    expect(read({ articleBody: '<img src="a.jpg">', text: BODY }).paragraphs).toEqual([BODY]);
    expect(read({ content: 'ONLY AVAILABLE IN PAID PLANS', text: BODY }).paragraphs).toEqual([BODY]);
  });

  test('is the description where there is no other, and then it is cut short', () => {
    const teaser = read({ title: 'Baths', description: BODY });
    expect(teaser).toMatchObject({ paragraphs: [BODY], standfirst: null, truncated: true });
    const whole = read({ title: 'Baths', description: 'Swimmers return in June.', body: BODY });
    expect(whole).toMatchObject({
      paragraphs: [BODY],
      standfirst: 'Swimmers return in June.',
      truncated: false,
    });
  });

  test('is cut short where the source says so', () => {
    expect(read({ title: 'Baths', body: BODY, isAccessibleForFree: false }).truncated).toBe(true);
  });

  test('ends with its last whole sentence where a service has cut it', () => {
    const cut = (body: string) => read({ title: 'Baths', body });
    expect(cut(`${BODY} Work on the pumps beg… [+2211 chars]`)).toMatchObject({
      paragraphs: [BODY],
      truncated: true,
    });
    expect(cut(`${BODY} [+2211 chars]`).paragraphs).toEqual([BODY]);
    expect(cut('Work on the pumps of the old harbour baths beg… [+2211 chars]').paragraphs).toEqual([
      'Work on the pumps of the old harbour baths beg…',
    ]);
    expect(cut(`${BODY}\nWork on the pumps beg… [+2211 chars]`).paragraphs).toEqual([BODY]);
  });

  test('is never a list of links with their publishers’ names', () => {
    const list =
      '<ol><li><a href="https://a.example">Baths reopen</a>&nbsp;<font color="#6f6f6f">Gazette</font></li></ol>';
    expect(read({ title: 'Baths', description: list })).toMatchObject({ paragraphs: [], standfirst: null });
    expect(read({ title: 'Baths', description: `${list} Swimmers return.` }).paragraphs).not.toEqual([]);
  });
});

describe('the standfirst', () => {
  const standfirst = (excerpt: string) => read({ title: 'Baths reopen', excerpt, body: BODY }).standfirst;

  test('is no repetition of the headline', () => {
    expect(standfirst('Baths reopen')).toBeNull();
    expect(standfirst('…')).toBeNull();
    expect(standfirst('Swimmers return in June.')).toBe('Swimmers return in June.');
  });

  test('keeps dots where it was cut in a sentence, and none after a whole one', () => {
    expect(standfirst('Swimmers return in June. [&hellip;]')).toBe('Swimmers return in June.');
    expect(standfirst('Swimmers return […]')).toBe('Swimmers return…');
  });
});

describe('who published and wrote it', () => {
  test('a name is better than a host, and the file’s own publisher comes last', () => {
    expect(read({ publisher: 'gazette.example', source: { name: 'The Gazette' } }).publisher).toBe(
      'The Gazette',
    );
    expect(read({ publisher: 'https://www.gazette.example/' }).publisher).toBe('gazette.example');
    expect(read({}, { publisher: 'The Courier' }).publisher).toBe('The Courier');
  });

  test('authors are named once, without “by”, accounts and addresses', () => {
    expect(read({ author: [{ name: 'By Mara Stein' }, 'Mara Stein', 'Jo Reed'] }).byline).toBe(
      'Mara Stein, Jo Reed',
    );
    expect(read({ author: 'mara@gull.example (Mara Stein)' }).byline).toBe('Mara Stein');
    expect(read({ author: 'mara@gull.example' }).byline).toBeNull();
    expect(read({ author: '42' }).byline).toBeNull();
  });

  test('a section that nobody chose is none', () => {
    expect(read({ category: 'Uncategorized' }).section).toBeNull();
    expect(read({ categories: ['Allgemein', 'Sport'] }).section).toBe('Sport');
    expect(read({ section: 'https://gazette.example/sport' }).section).toBeNull();
  });

  test('the item’s own language goes before that of the file', () => {
    expect(read({ language: 'de' }, { language: 'fr' }).language).toBe('de');
    expect(read({}, { language: 'fr' }).language).toBe('fr');
  });
});

describe('the date', () => {
  test('is the publication’s, and that of the last change only where there is no other', () => {
    const changed = { dateModified: '2026-11-21T07:00:00Z' };
    expect(dateIn({ ...changed, datePublished: '2026-11-20T07:00:00Z' })?.at).toBe(
      '2026-11-20T07:00:00.000Z',
    );
    expect(dateIn(changed)).toMatchObject({ at: '2026-11-21T07:00:00.000Z', confidence: 0.7 });
    expect(read(changed).updatedAt?.at).toBe('2026-11-21T07:00:00.000Z');
  });

  test('is that of Greenwich beside a local one', () => {
    expect(dateIn({ date: '2026-11-20T08:00:00', date_gmt: '2026-11-20T07:00:00' })?.at).toBe(
      '2026-11-20T07:00:00.000Z',
    );
    expect(dateIn({ date: '2026-11-20T08:00:00', date_gmt: '0000-00-00 00:00:00' })?.at).toBe(
      '2026-11-20T08:00:00.000Z',
    );
  });

  test('is sure in metadata, less so in a feed, and doubtful if it only says when a page was looked at', () => {
    const datePublished = '2026-11-20T07:00:00Z';
    expect(dateIn({ datePublished })?.confidence).toBe(0.95);
    expect(dateIn({ datePublished }, 'feed')?.confidence).toBe(0.9);
    expect(dateIn({ pubDate: null, timestamp: datePublished })?.confidence).toBe(0.4);
    expect(dateIn({ timestamp: datePublished })?.confidence).toBe(0.95);
    expect(dateIn({ pubDate: null, published: datePublished, timestamp: datePublished })?.confidence).toBe(
      0.95,
    );
  });

  test('an embargo that names a day ends at its first minute, in the newsletter’s zone', () => {
    const local: RecordContext['local'] = (day, minute) =>
      Date.parse(`${day}T00:00:00Z`) + (minute - 60) * 60_000;
    expect(read({ embargo: '2026-11-23' }, { local }).embargoedUntil).toBe('2026-11-22T23:00:00.000Z');
    expect(read({ embargo: '2026-11-23T06:00:00Z' }, { local }).embargoedUntil).toBe(
      '2026-11-23T06:00:00.000Z',
    );
    expect(read({ expires: '2026-12-01' }).expiresAt).toBe('2026-12-01T00:00:00.000Z');
  });
});

test('pictures are below the root of their site, whatever folder the article is in', () => {
  const urls = (image: string) =>
    read({ image })
      .pictures.flat()
      .map(({ url }) => url);
  expect(urls('images/pier.jpg')).toEqual(['/images/pier.jpg']);
  expect(urls('https://gazette.example/pier.jpg')).toEqual(['https://gazette.example/pier.jpg']);
  expect(
    read({ body: `<p>${BODY}</p><img src="/pier.jpg">` })
      .pictures.flat()
      .map(({ url }) => url),
  ).toEqual(['/pier.jpg']);
});
