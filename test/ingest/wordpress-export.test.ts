import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const TEXT = '<p>The town council voted on Thursday night to reopen the lido in the spring.</p>';
const item = (inner: string) =>
  `<item><title>Council votes to reopen the lido</title><link>https://tidal.example/lido</link><content:encoded><![CDATA[${TEXT}]]></content:encoded>${inner}</item>`;

function read(items: string) {
  const bytes = Buffer.from(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Tidal Echo</title>
<wp:author><wp:author_login>nell</wp:author_login><wp:author_display_name><![CDATA[Nell Okafor]]></wp:author_display_name></wp:author>${items}</channel></rss>`,
  );
  const object = { key: 'a.xml', etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}

test('a post has its author’s name, its category and its picture, which the export keeps apart', () => {
  const post =
    item(`<dc:creator>nell</dc:creator><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
<category domain="post_tag" nicename="lido">Lido</category><category domain="category" nicename="town">Town</category>
<wp:postmeta><wp:meta_key>_edit_last</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>`);
  const file =
    '<item><title>lido</title><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>https://tidal.example/lido.jpg</wp:attachment_url></item>';
  const { articles } = read(post + file);
  expect(articles).toMatchObject([
    { byline: 'Nell Okafor', section: 'Town', picture: { url: 'https://tidal.example/lido.jpg' } },
  ]);
});

test('a login without a name stays, and the items of another feed are untouched', () => {
  const post = '<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>';
  expect(read(item(`<dc:creator>jo</dc:creator>${post}`)).articles[0]?.byline).toBe('jo');
  expect(read(item('<dc:creator>nell</dc:creator>')).articles[0]?.byline).toBe('nell');
});
