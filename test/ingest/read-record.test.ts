import { describe, expect, test } from 'vitest';
import type { Draft } from '../../lib/ingest/draft.ts';
import { readRecord } from '../../lib/ingest/fields/read-record.ts';
import { NO_CONTEXT, type RecordContext } from '../../lib/ingest/fields/record-context.ts';

const BODY = 'The town council voted on Monday to reopen the harbour baths after nine years.';

function read(record: Record<string, unknown>, about: Partial<RecordContext> = {}): Draft {
  const outcome = readRecord(record, { ...NO_CONTEXT, ...about });
  if ('reason' in outcome) throw new Error(outcome.reason);
  return outcome;
}

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

describe('the text', () => {
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
    expect(read({ title: 'Baths', body: `${BODY} [+2211 chars]` }).truncated).toBe(true);
  });

  test('is never a list of links with their publishers’ names', () => {
    const list =
      '<ol><li><a href="https://a.example">Baths reopen</a>&nbsp;<font color="#6f6f6f">Gazette</font></li></ol>';
    expect(read({ title: 'Baths', description: list })).toMatchObject({ paragraphs: [], standfirst: null });
    expect(read({ title: 'Baths', description: `${list} Swimmers return.` }).paragraphs).not.toEqual([]);
  });
});

test('the item’s own language and publisher go before those of the file', () => {
  const file = { language: 'fr', publisher: 'The Courier' };
  expect(read({ language: 'de', publisher: 'The Gazette' }, file)).toMatchObject({
    language: 'de',
    publisher: 'The Gazette',
  });
  expect(read({}, file)).toMatchObject(file);
});

test('an embargo and an end are read beside the dates', () => {
  const embargo = '2026-11-23T06:00:00Z';
  expect(read({ embargo }).embargoedUntil).toBe('2026-11-23T06:00:00.000Z');
  expect(read({ expires: '2026-12-01' }).expiresAt).toBe('2026-12-01T00:00:00.000Z');
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
