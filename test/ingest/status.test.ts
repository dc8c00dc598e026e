import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const TEXT =
  'The council reopened the bridge on Friday after nine weeks of repairs, and the first bus crossed it at noon.';

function read(key: string, content: string) {
  const bytes = Buffer.from(content);
  const object = { key, etag: 'e1', sizeBytes: bytes.length, arrivedAt: '2026-11-22T04:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}

const json = (facts: object) => JSON.stringify({ headline: 'Bridge reopens', articleBody: TEXT, ...facts });
const markdown = (facts: string) => `---\ntitle: Bridge reopens\n${facts}\n---\n${TEXT}\n`;
const toml = (facts: string) => `+++\ntitle = "Bridge reopens"\n${facts}\n+++\n${TEXT}\n`;
const post = (facts: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Gull</title>
<item><title>Bridge reopens</title><link>https://gull.example/bridge</link><content:encoded><![CDATA[<p>${TEXT}</p>]]></content:encoded>${facts}</item></channel></rss>`;
const wordpress = (status: string, type = 'post') =>
  post(`<wp:status><![CDATA[${status}]]></wp:status><wp:post_type>${type}</wp:post_type>`);

test.each([
  ['Hugo’s draft', 'a.md', markdown('draft: true')],
  ['Hugo’s draft in TOML', 'a.md', toml('draft = true')],
  ['Jekyll’s unpublished post', 'a.md', markdown('published: false')],
  ['Obsidian’s note', 'a.md', markdown('publish: false')],
  ['a pending front matter', 'a.md', markdown('status: pending review')],
  ['a WordPress draft', 'a.xml', wordpress('draft')],
  ['a private post of WordPress', 'a.xml', wordpress('private')],
  ['a scheduled post of WordPress', 'a.xml', wordpress('future')],
  [
    'a post of WordPress behind a password',
    'a.xml',
    post('<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>'),
  ],
  ['Ghost’s scheduled post', 'a.json', json({ status: 'scheduled' })],
  [
    'Drupal’s unpublished node',
    'a.json',
    JSON.stringify({
      data: [
        {
          type: 'node--article',
          attributes: { title: 'Bridge reopens', body: { value: `<p>${TEXT}</p>` }, status: false },
        },
      ],
    }),
  ],
  ['a withheld item of an agency', 'a.json', json({ pubstatus: 'withheld' })],
  ['a cancelled item of an agency', 'a.json', json({ pubstatus: 'canceled' })],
  ['a draft in schema.org’s words', 'a.json', json({ creativeWorkStatus: 'Draft' })],
  [
    'a protected post of WordPress’s API',
    'a.json',
    JSON.stringify([
      { title: { rendered: 'Bridge reopens' }, content: { rendered: `<p>${TEXT}</p>`, protected: true } },
    ]),
  ],
  ['a draft in German', 'a.json', json({ status: 'Entwurf' })],
  ['a WordPress post with a status of a plug-in', 'a.xml', wordpress('pitch')],
  ['a node of Drupal’s core that is not out', 'a.json', json({ status: [{ value: false }] })],
  ['a status of nought', 'a.json', json({ status: 0 })],
  ['Hugo’s unlisted post', 'a.md', markdown('unlisted: true')],
  ['a post that Hugo no longer shows', 'a.md', markdown('date: 2026-11-01\nexpiryDate: 2026-11-21')],
  [
    'Strapi’s draft',
    'a.json',
    json({ documentId: 'k2', createdAt: '2026-11-20T10:00:00Z', publishedAt: null }),
  ],
  ['a retracted article', 'a.json', json({ status: 'retracted' })],
  ['a file among Jekyll’s drafts', 'site/_drafts/a.md', markdown('layout: post')],
  [
    'a page text under an embargo',
    'a.txt',
    `EMBARGOED until 22 November 2026, 00:01 GMT\n\nBridge reopens\n\n${TEXT}\n`,
  ],
  [
    'a press text with a Sperrfrist',
    'a.md',
    `---\ntitle: Bridge reopens\n---\nSperrfrist: 22. November, 6 Uhr\n\n${TEXT}\n`,
  ],
  [
    'a text whose standfirst names its embargo',
    'a.json',
    json({ description: 'Under embargo until 6am on 22 November' }),
  ],
])('%s is never an article', (_, key, content) => {
  const { articles, setAside } = read(key, content);

  expect(articles).toEqual([]);
  expect(setAside).toMatchObject([{ reason: 'not-published' }]);
});

test.each(['page', 'attachment', 'revision', 'nav_menu_item'])('a %s of WordPress is no article', (type) => {
  expect(read('a.xml', wordpress('publish', type)).setAside).toMatchObject([{ reason: 'not-an-article' }]);
});

test.each([
  ['a published post', 'a.xml', wordpress('publish')],
  [
    'a post with an empty password',
    'a.xml',
    post('<wp:status>publish</wp:status><wp:post_password></wp:post_password>'),
  ],
  ['draft: false', 'a.md', markdown('draft: false')],
  ['published: true', 'a.md', markdown('published: true')],
  ['the status of an answer', 'a.json', json({ status: 'ok' })],
  ['a post that Hugo shows until Christmas', 'a.md', markdown('expiryDate: 2026-12-24')],
  ['an article without a date', 'a.json', json({ publishedAt: null })],
  ['a usable item', 'a.json', json({ pubstatus: 'usable' })],
  ['a word that no system uses', 'a.json', json({ status: 'final' })],
  ['a published node of Drupal’s core', 'a.json', json({ status: [{ value: true }] })],
  ['a story about an embargo', 'a.json', json({ headline: 'Embargo on grain: 27 countries agree' })],
  ['a story about goods', 'a.json', json({ headline: 'Embargoed goods worth 3 million seized' })],
  [
    'a story about the end of an embargo',
    'a.json',
    json({ headline: 'Embargo until further notice for Velm oil' }),
  ],
])('%s is an article', (_, key, content) => {
  expect(read(key, content).articles).toHaveLength(1);
});

test('`published: true` beside a date leaves the date alone', () => {
  const [article] = read('a.md', markdown('date: 2026-11-20T17:00:00Z\npublished: true')).articles;

  expect(article?.publishedAt?.at).toBe('2026-11-20T17:00:00.000Z');
});

test.each(
  'hold|held|on hold|Hold - legal|legal review|in review|ready for subs|spiked|not yet published|not approved|do not publish|test|nicht freigegeben|no publicado|non publié|待审|queued'.split(
    '|',
  ),
)('the status “%s” holds a text back', (status) => {
  expect(read('a.json', json({ status })).setAside).toMatchObject([{ reason: 'not-published' }]);
});

test.each(
  'published|live|usable|ok|success|public|final|approved|veröffentlicht|publié|publicado|pubblicato|corrected|reviewed|ready|published after review|Approved by legal|legal: cleared|reviewed and live|test passed - published|freigegeben|已发布|200'.split(
    '|',
  ),
)('the status “%s” does not', (status) => {
  expect(read('a.json', json({ status })).articles).toHaveLength(1);
});

test.each([
  { publicado: false },
  { borrador: true },
  { entwurf: 'ja' },
  { veröffentlicht: 'nein' },
  { brouillon: true },
  { publié: false },
  { bozza: true },
  { pubblicato: 'no' },
  { rascunho: true },
  { utkast: true },
  { concept: true },
])('a flag of a newsroom’s own language counts: %o', (flag) => {
  expect(read('a.json', json(flag)).setAside).toMatchObject([{ reason: 'not-published' }]);
});

test.each([{ publicado: '2026-11-20' }, { concept: 'Bridges' }, { entwurf: false }, { borrador: 'no' }])(
  'what only looks like one does not: %o',
  (flag) => {
    expect(read('a.json', json(flag)).articles).toHaveLength(1);
  },
);

test.each([
  { visible: false },
  { public: false },
  { ready: false },
  { access: 'internal' },
  { deletedAt: '2026-11-20T10:00:00Z' },
  { unpublishedAt: '2026-11-20T10:00:00Z' },
  { status: { id: 3, name: 'In Redaktion' } },
  { status: { state: 'legal_check' } },
  { workflow_state: 'Zur Abnahme' },
  { workflow: { state: 'legal_check' } },
])('what a system calls not out is held: %o', (facts) => {
  expect(read('a.json', json(facts)).setAside).toMatchObject([{ reason: 'not-published' }]);
});

test.each([
  { visible: true },
  { access: 'public' },
  { deletedAt: null },
  { live: false },
  { status: { id: 4, name: 'Published' } },
  { workflow_state: 'released' },
])('what a system calls out is not: %o', (facts) => {
  expect(read('a.json', json(facts)).articles).toHaveLength(1);
});

test.each(['publish_at', 'scheduledAt', 'release_at', 'go_live', 'available_from', 'validFrom'])(
  'a day to come in “%s” is an embargo',
  (name) => {
    const [article] = read(
      'a.json',
      json({ datePublished: '2026-11-20', [name]: '2026-11-29T06:00:00Z' }),
    ).articles;
    expect(article?.embargoedUntil).toBe('2026-11-29T06:00:00.000Z');
  },
);

test.each(
  'Freigabe erteilt|Freigabe: ja|Abnahme OK|Redaktion: fertig|Korrektorat abgeschlossen|review: done|Not for print|not for app|Film review'.split(
    '|',
  ),
)('the step “%s” is behind a text', (status) => {
  expect(read('a.json', json({ status })).articles).toHaveLength(1);
});

test.each(
  'Keine Freigabe erteilt|Freigabe nicht erteilt|Freigabe: nein|Redaktion|Hold till legal done|Freigabe wird geprüft|Redaktion: fertig, Abnahme offen|not for newsletter|not for publication|peer review'.split(
    '|',
  ),
)('the step “%s” is not', (status) => {
  expect(read('a.json', json({ status })).setAside).toMatchObject([{ reason: 'not-published' }]);
});

test('an article whose access is restricted to subscribers is printed', () => {
  expect(read('a.json', json({ access: 'restricted' })).articles).toHaveLength(1);
});

test.each(
  `Luonnos | Черновик | Чернетка | Taslak | Szkic | Koncept | Ciornă | Vázlat | Draf | 草稿 | 下書き | 초안 | مسودة | Πρόχειρο | nháp |
  W trakcie | do akceptacji | Rozpracováno | Folyamatban | Beklemede | Menunggu | На согласовании | 审核中 | 確認中 | 검토 중 | Под эмбарго |
  Ej publicerad | Ikke publisert | Ei julkaistu | Nepublikováno | Не опубліковано | 未发布 | En relecture | Sin publicar | In eindredactie |
  Freigabe ausstehend | Warten auf Recht | Unveröffentlicht`
    .split('|')
    .map((it) => it.trim()),
)('the status “%s” is not published', (status) => {
  expect(read('a.json', json({ status })).setAside).toMatchObject([{ reason: 'not-published' }]);
});

test.each(
  `Publicerad | Udgivet | Publisert | Julkaistu | Opublikowany | Publikováno | Publicat | Közzétéve | Yayında | Diterbitkan | Опубліковано | 发布 |
  公開 | 발행 | منشور | Δημοσιευμένο | Korrektorat abgeschlossen | Correctif | Homepage | Feature | Serie | Final`
    .split('|')
    .map((it) => it.trim()),
)('the status “%s” is published', (status) => {
  expect(read('a.json', json({ status })).articles).toHaveLength(1);
});

test('names for a draft are flags in any language, and so are words for published', () => {
  for (const facts of [{ kladde: 'ja' }, { taslak: 'evet' }, { udgivet: false }, { publikováno: 'ne' }])
    expect(read('a.json', json(facts)).articles).toEqual([]);
});

test('an issue of a software project is no article', () => {
  const issue = { title: 'Login fails', number: 3, state: 'open', labels: [], body: TEXT };
  expect(read('a.json', JSON.stringify(issue)).setAside).toMatchObject([{ reason: 'not-an-article' }]);
});
