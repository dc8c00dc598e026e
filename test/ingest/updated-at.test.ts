import { expect, test } from 'vitest';
import { withoutDuplicates } from '../../lib/ingest/duplicates.ts';
import { readObject } from '../../lib/ingest/read-object.ts';
import { anArticle } from '../select/articles.ts';

const TITLE = 'Pier closes for the winter';
const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const LAST = 'An engineer who examined the plans said that the work could not wait any longer.';
const PUBLISHED = '2026-11-20T07:15:00.000Z';
const CHANGED = '2026-11-20T16:40:00.000Z';
const ARRIVED = '2026-11-21T05:00:00.000Z';

function datesOf(key: string, text: string) {
  const bytes = Buffer.from(text);
  const object = { key, etag: 'e', sizeBytes: bytes.length, arrivedAt: ARRIVED };
  const [article] = readObject(
    object,
    { bytes, truncated: false, contentType: null, metadata: {} },
    2_000_000,
  ).articles;
  return [article?.publishedAt?.at ?? null, article?.updatedAt?.at ?? null];
}

const json = (fields: object): string =>
  JSON.stringify({
    headline: TITLE,
    articleBody: [FIRST, LAST],
    url: 'https://quay.example/pier',
    ...fields,
  });
const page = (head: string): string =>
  `<!doctype html><title>${TITLE}</title>${head}<article><h1>${TITLE}</h1><p>${FIRST}</p><p>${LAST}</p></article>`;
const atom = (dates: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title><entry><id>1</id><title>${TITLE}</title><link href="https://quay.example/pier"/>${dates}<content type="html">&lt;p&gt;${FIRST} ${LAST}&lt;/p&gt;</content></entry></feed>`;

test.each([
  ['a.json', json({ datePublished: PUBLISHED, dateModified: CHANGED })],
  ['a.json', json({ published_at: PUBLISHED, updated_at: CHANGED })],
  ['a.md', `---\ntitle: ${TITLE}\ndate: ${PUBLISHED}\nlastmod: ${CHANGED}\n---\n\n${FIRST}\n\n${LAST}\n`],
  ['a.xml', atom(`<published>${PUBLISHED}</published><updated>${CHANGED}</updated>`)],
  [
    'a.html',
    page(
      `<meta property="article:published_time" content="${PUBLISHED}"><meta property="article:modified_time" content="${CHANGED}">`,
    ),
  ],
  [
    'a.html',
    page(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"${PUBLISHED}","dateModified":"${CHANGED}"}</script>`,
    ),
  ],
])('%s keeps when it was published and when it was changed', (key, text) => {
  expect(datesOf(key, text)).toEqual([PUBLISHED, CHANGED]);
});

test('a source that only says when an article was changed tells its date, and no change', () => {
  expect(datesOf('a.json', json({ dateModified: CHANGED }))).toEqual([CHANGED, null]);
  expect(datesOf('a.xml', atom(`<updated>${CHANGED}</updated>`))).toEqual([CHANGED, null]);
});

test.each([
  ['the hour of publication again', PUBLISHED],
  ['an hour before the publication', '2026-11-19T07:15:00Z'],
  ['an hour after the arrival', '2026-11-23T07:15:00Z'],
])('%s is no change', (_, dateModified) => {
  expect(datesOf('a.json', json({ datePublished: PUBLISHED, dateModified }))).toEqual([PUBLISHED, null]);
});

test('the version that was changed last counts, in any order of upload', () => {
  const changed = (at: string) => ({ at, precision: 'instant', kind: 'metadata', confidence: 0.9 }) as const;
  const older = anArticle({ id: 'pier', body: FIRST, arrivedAt: ARRIVED });
  const newer = anArticle({ id: 'pier', body: LAST, arrivedAt: '2026-11-21T04:00:00.000Z' });
  const versions = [
    { ...older, updatedAt: changed(PUBLISHED) },
    { ...newer, updatedAt: changed(CHANGED) },
  ];
  expect(withoutDuplicates(versions)[0]?.paragraphs).toEqual([LAST]);
  expect(withoutDuplicates(versions.toReversed())[0]?.paragraphs).toEqual([LAST]);
});
