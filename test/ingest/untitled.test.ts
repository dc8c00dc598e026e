import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const FIRST = 'The city council voted on Monday night to reopen the baths';
const LAST = 'Repairs to the roof cost four million crowns.';
const AT = '2026-11-20T07:15:00Z';
const HOME = 'https://social.example/@mill/1';

function read(value: unknown) {
  const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  const object = { key: 'a', etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}

const status = (facts: object) => [
  {
    created_at: AT,
    url: HOME,
    visibility: 'public',
    in_reply_to_id: null,
    content: `<p>${FIRST}. ${LAST}</p>`,
    account: { display_name: 'Mill Post' },
    ...facts,
  },
];
const note = (facts: object) => ({
  type: 'OrderedCollection',
  orderedItems: [
    {
      type: 'Create',
      object: { type: 'Note', url: HOME, published: AT, content: `<p>${FIRST}. ${LAST}</p>`, ...facts },
    },
  ],
});
const jsonFeed = (content_text: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Mill Post',
  items: [{ id: '1', url: HOME, content_text }],
});
const rss = (description: string) =>
  `<rss version="2.0"><channel><title>Mill Post</title><item><link>${HOME}</link><description>${description}</description></item></channel></rss>`;

test.each([
  ['Mastodon', status({})],
  ['ActivityPub', note({})],
  [
    'Bluesky',
    {
      feed: [{ post: { record: { $type: 'app.bsky.feed.post', text: `${FIRST}. ${LAST}`, createdAt: AT } } }],
    },
  ],
  ['JSON Feed', jsonFeed(`${FIRST}. ${LAST}`)],
  ['RSS', rss(`${FIRST}. ${LAST}`)],
])('the first sentence of an item of %s without a headline is its headline', (_, value) => {
  expect(read(value).articles).toMatchObject([{ title: FIRST, paragraphs: [LAST] }]);
});

test('a single sentence is a headline alone', () => {
  expect(read(rss(`${FIRST}.`)).articles).toMatchObject([{ title: FIRST, paragraphs: [] }]);
});

test('a long sentence is cut at a word for the headline, and whole in the text', () => {
  const long = `${FIRST}, which had been closed for two years because the roof was no longer safe and the money for its repair could not be found.`;
  const [article] = read(jsonFeed(long)).articles;
  expect(article?.title).toMatch(/^The city council .{60,95} \p{L}+…$/u);
  expect(long).toContain(`${article?.title.slice(0, -1)} `);
  expect(article?.paragraphs).toEqual([long]);
});

test('addresses, and names and topics at either end, are not part of it', () => {
  const text = `@anna@gull.example ${FIRST}. ${LAST} https://x.example/a #Baths #MillLane`;
  expect(read(jsonFeed(text)).articles).toMatchObject([{ title: FIRST, paragraphs: [LAST] }]);
  expect(read(jsonFeed(`${FIRST} for #ferry users.`)).articles[0]?.title).toBe(`${FIRST} for #ferry users`);
});

test('a script without spaces has sentences too', () => {
  const text = '市議会は月曜日の夜、水車通りのプールの再開を決めた。屋根の修理には四百万かかった。';
  expect(read(rss(text)).articles).toMatchObject([
    {
      title: '市議会は月曜日の夜、水車通りのプールの再開を決めた',
      paragraphs: ['屋根の修理には四百万かかった。'],
    },
  ]);
});

test.each([
  ['a greeting', rss('Good morning!')],
  ['a picture alone', jsonFeed('https://x.example/a.jpg')],
  ['a JSON object that is no post', { articleBody: `${FIRST}. ${LAST}`, url: HOME }],
  [
    'the pieces of a text',
    [
      { id: 1, text: FIRST },
      { id: 2, text: LAST },
    ],
  ],
])('%s still has no headline', (_, value) => {
  const { articles, setAside } = read(value);
  expect(articles).toEqual([]);
  expect(setAside.every(({ reason }) => /^no-(?:title|text)$/.test(reason))).toBe(true);
});

test('replies are set aside, and so is what is not for everybody', () => {
  expect(read(status({ in_reply_to_id: '9' })).setAside).toMatchObject([{ reason: 'not-an-article' }]);
  expect(read(note({ inReplyTo: HOME })).setAside).toMatchObject([{ reason: 'not-an-article' }]);
  for (const visibility of ['unlisted', 'private', 'direct'])
    expect(read(status({ visibility })).setAside).toMatchObject([{ reason: 'not-published' }]);
});
