import { expect, test } from 'vitest';
import { readOne } from '../support/read-one.ts';

const TITLE = 'Ferry company cuts winter sailings';
const FIRST = 'The ferry company will run only two sailings a day from December, its director said.';
const LAST = 'Fuel costs have risen by a third since March, and three crews have no replacement.';
const HTML = `<p>${FIRST}</p><p>${LAST}</p>`;
const URL = 'https://www.fjord.example/news/ferry';
const PHOTO = 'https://cdn.fjord.example/ferry-1200.jpg';
const AT = '2026-11-20T07:15:00Z';
const read = (value: unknown) => readOne('a.json', JSON.stringify(value));

/** What must come out beside the headline and both paragraphs. */
const SYSTEMS: readonly (readonly [string, unknown, object])[] = [
  [
    'a dynamic zone of Strapi',
    {
      title: TITLE,
      blocks: [
        { __component: 'shared.rich-text', body: FIRST },
        { __component: 'shared.media', body: 'x' },
        { __component: 'shared.rich-text', body: LAST },
      ],
    },
    {},
  ],
  [
    'layouts of WordPress’s ACF',
    {
      title: { rendered: TITLE },
      content: { rendered: '' },
      acf: {
        content_blocks: [
          { acf_fc_layout: 'text', text: HTML },
          { acf_fc_layout: 'newsletter', text: 'Sign up' },
        ],
      },
    },
    {},
  ],
  [
    'Contentstack',
    {
      entries: [
        {
          title: TITLE,
          created_at: '2026-11-19T07:15:00Z',
          publish_details: { time: AT, user: 'blt9' },
          rich_text_editor: HTML,
        },
      ],
    },
    { publishedAt: { at: '2026-11-20T07:15:00.000Z' } },
  ],
  [
    'Kontent.ai',
    {
      items: [
        {
          system: { name: 'Ferry', type: 'article', workflow_step: 'published' },
          elements: { title: { type: 'text', value: TITLE }, body: { type: 'rich_text', value: HTML } },
        },
      ],
    },
    {},
  ],
  [
    'DatoCMS',
    {
      data: {
        allPosts: [
          {
            title: TITLE,
            content: {
              value: {
                schema: 'dast',
                document: {
                  type: 'root',
                  children: [FIRST, LAST].map((value) => ({
                    type: 'paragraph',
                    children: [{ type: 'span', value }],
                  })),
                },
              },
            },
          },
        ],
      },
    },
    {},
  ],
  [
    'AP’s feed, whose bylines have titles',
    { headline: TITLE, bylines: [{ by: 'NORA LIE', title: 'Overland Wire' }], body_nitf: HTML },
    { byline: 'NORA LIE' },
  ],
  ['AFP, whose paragraphs are called news', { headline: TITLE, news: [FIRST, LAST] }, {}],
  [
    'Superdesk, whose sections are services',
    { headline: TITLE, body_html: HTML, service: [{ name: 'Islands', code: 'i' }] },
    { section: 'Islands' },
  ],
  [
    'beehiiv',
    { data: [{ title: TITLE, status: 'confirmed', content: { free: { web: HTML, email: HTML } } }] },
    {},
  ],
  [
    'Buttondown, whose newsletters have subjects',
    { results: [{ subject: TITLE, body: `${FIRST}\n\n${LAST}`, publish_date: AT, absolute_url: URL }] },
    { url: URL, section: null },
  ],
  [
    'Feedly',
    {
      items: [
        {
          title: TITLE,
          content: { content: HTML, direction: 'ltr' },
          summary: { content: 'Islanders fear for school runs.', direction: 'ltr' },
          visual: { url: PHOTO, width: 1600, height: 900 },
        },
      ],
    },
    { standfirst: 'Islanders fear for school runs.', picture: { url: PHOTO } },
  ],
  [
    'readers that speak Google’s protocol',
    {
      items: [
        {
          title: TITLE,
          canonical: [{ href: URL }],
          summary: { content: HTML },
          categories: ['user/-/state/com.google/reading-list', 'user/-/label/Islands'],
        },
      ],
    },
    { url: URL, section: 'Islands' },
  ],
  [
    'Wallabag, which archives what has been read',
    [
      {
        title: TITLE,
        content: HTML,
        is_archived: 1,
        is_starred: 0,
        published_by: ['Nora Lie'],
        preview_picture: PHOTO,
      },
    ],
    { byline: 'Nora Lie', picture: { url: PHOTO } },
  ],
  [
    'a sheet of Google’s',
    {
      range: 'A1:B2',
      majorDimension: 'ROWS',
      values: [
        ['title', 'text'],
        [TITLE, `${FIRST}\n\n${LAST}`],
      ],
    },
    {},
  ],
  [
    'Quill',
    {
      title: TITLE,
      content: {
        ops: [
          { insert: `${FIRST}\n` },
          { insert: LAST, attributes: { bold: true } },
          { insert: { image: 'x' } },
        ],
      },
    },
    {},
  ],
  [
    'TipTap under its own name',
    {
      title: TITLE,
      doc: {
        type: 'doc',
        content: [FIRST, LAST].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
      },
    },
    {},
  ],
  ['columns and rows', { columns: ['title', 'text'], rows: [[TITLE, `${FIRST}\n\n${LAST}`]] }, {}],
  [
    '.NET, which begins names with capitals',
    { Title: TITLE, Body: HTML, Source: { Name: 'Fjord Post' } },
    { publisher: 'Fjord Post' },
  ],
  ['Aylien, which links what is read', { title: TITLE, body: HTML, links: { permalink: URL } }, { url: URL }],
  [
    'Storyblok, whose pictures have file names',
    {
      stories: [{ content: { component: 'article', title: TITLE, body: HTML, image: { filename: PHOTO } } }],
    },
    { picture: { url: PHOTO } },
  ],
];

test.each(SYSTEMS)('%s is read', (_, value, expected) => {
  expect(read(value).article).toMatchObject({ title: TITLE, paragraphs: [FIRST, LAST], ...expected });
});

test('lists of what to read are objects by number', () => {
  const item = (id: string) => ({
    item_id: id,
    resolved_title: `${TITLE} ${id}`,
    resolved_url: `${URL}${id}`,
    excerpt: FIRST,
  });
  expect(read({ status: 1, list: { 229279689: item('1'), 229279690: item('2') } }).article).toMatchObject({
    title: `${TITLE} 1`,
    paragraphs: [FIRST],
    url: `${URL}1`,
  });
});

test('a newspaper’s article in Zotero names its authors and its paper', () => {
  const data = {
    itemType: 'newspaperArticle',
    title: TITLE,
    creators: [{ creatorType: 'author', firstName: 'Nora', lastName: 'Lie' }],
    abstractNote: FIRST,
    publicationTitle: 'Fjord Post',
  };
  expect(read([{ key: 'A', data }]).article).toMatchObject({
    byline: 'Nora Lie',
    publisher: 'Fjord Post',
    paragraphs: [FIRST],
  });
});

test.each([{ pubStatus: 'stat:canceled' }, { status: 'removed' }, { is_archived: 1 }])(
  '%j is not published',
  (state) => {
    expect(read({ title: TITLE, body: HTML, ...state }).aside?.reason).toBe('not-published');
  },
);

test('a subject of one word is what a text is about, and no headline', () => {
  expect(read({ subject: 'Ferries', body: HTML, publish_date: AT }).aside?.reason).toBe('no-title');
});

test('a list that was cut into lines keeps its commas, its brackets and its comments', () => {
  const line = (title: string) => JSON.stringify({ title, text: FIRST, url: URL });
  const text = `[\n${line(TITLE)},\n// the second one\n${line('Second ferry')}\n]`;
  expect(readOne('a.jsonl', text)).toMatchObject({ article: { title: TITLE }, aside: undefined });
});

test('a line may be a list of one', () => {
  const text = `[${JSON.stringify({ title: TITLE, text: FIRST })}]\n[${JSON.stringify({ title: 'Second ferry', text: FIRST })}]`;
  expect(readOne('a.jsonl', text).article?.title).toBe(TITLE);
});

test('a vacancy is no article', () => {
  const job = { '@type': 'JobPosting', title: 'Captain', description: FIRST, datePosted: AT };
  expect(read(job).aside?.reason).toBe('not-an-article');
});

test('what WordPress writes below each item goes, also behind the last sentence', () => {
  const footer = 'Der Beitrag Fähre erschien zuerst auf Fjordbote.';
  expect(
    read([{ title: TITLE, url: URL, description: `${FIRST} [...] ${footer}` }]).article?.paragraphs,
  ).toEqual([FIRST]);
});
