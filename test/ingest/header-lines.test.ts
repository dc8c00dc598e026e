import { expect, test } from 'vitest';
import { plainFacts, splitHeader } from '../../lib/ingest/fields/header-lines.ts';
import { readObject } from '../../lib/ingest/read-object.ts';

const TEXT = 'The town council voted on Thursday night to reopen the lido in the spring.';

function read(text: string, key = 'news/lido.txt') {
  const bytes = Buffer.from(text);
  const object = { key, etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}

test('lines of known names above a text are its facts', () => {
  const text = `Title: Lido: it reopens\nDate: 2026-11-20 08:15\nCategory: Town\nAuthor: Nell Okafor\n\n${TEXT}\n`;
  expect(splitHeader(text)).toEqual({
    facts: { Title: 'Lido: it reopens', Date: '2026-11-20 08:15', Category: 'Town', Author: 'Nell Okafor' },
    body: `\n${TEXT}\n`,
  });
  expect(read(text).articles).toMatchObject([
    { title: 'Lido: it reopens', byline: 'Nell Okafor', section: 'Town', paragraphs: [TEXT] },
  ]);
});

test('Notion writes them below the headline', () => {
  const text = `# Lido reopens\n\nCreated: November 20, 2026 8:15 AM\nStatus: Published\n\n${TEXT}\n`;
  expect(read(text, 'Lido 1a2b.md').articles).toMatchObject([
    { title: 'Lido reopens', publishedAt: { at: '2026-11-20T08:15:00.000Z' }, paragraphs: [TEXT] },
  ]);
  expect(read(text.replace('Published', 'In progress'), 'Lido.md').setAside).toMatchObject([
    { reason: 'not-published' },
  ]);
});

test.each([
  `Warning: the pier is shut.\n\n${TEXT}`,
  `Engineer: the wall is weak.\nMayor: we know.\n\n${TEXT}`,
  `Title: Lido\n${TEXT}`,
  `Title: Lido\nDate: 2026-11-20\n${TEXT}`,
  TEXT,
])('other lines are the text: %j', (text) => {
  expect(splitHeader(text)).toBeNull();
});

test('a name and a date without a headline make no Markdown of a text', () => {
  expect(
    read(`Section: Town\nAuthor: Nell Okafor\n\n${TEXT}`).articles.map(({ origin }) => origin.format),
  ).not.toContain('markdown');
});

test('a colon in a headline costs front matter nothing', () => {
  expect(plainFacts('title: Lido: it "reopens"\ndate: "2026-11-20"\n  nested: x')).toEqual({
    title: 'Lido: it "reopens"',
    date: '2026-11-20',
  });
  expect(plainFacts('{ : }')).toBeNull();
  const [article] = read(`---\ntitle: Lido: it "reopens"\ndraft: false\n---\n${TEXT}`, 'a.md').articles;
  expect(article?.title).toBe('Lido: it "reopens"');
  expect(read(`---\ntitle: Lido: it "reopens"\ndraft: true\n---\n${TEXT}`, 'a.md').setAside).toMatchObject([
    { reason: 'not-published' },
  ]);
});

test('what MDX, kramdown and Obsidian do with a text is not printed', () => {
  const text = `---\ntitle: Lido reopens\n---\nimport { Note,\n  Map } from "./parts";\n\n${TEXT}\n\n{/* KANARIE */}\n\n* TOC\n{:toc}\n\n{: .note }\n\n\`\`\`dataview\nLIST KANARIE\n\`\`\`\n\n> [!info] KANARIE\n> ${TEXT}\n`;
  expect(read(text, 'a.mdx').articles[0]?.paragraphs).toEqual([TEXT, TEXT]);
});

test('a status behind a mark, and a file that Medium calls a draft, are not published', () => {
  expect(read(`---\ntitle: Lido\nstatus: 🟥 draft\n---\n${TEXT}`, 'a.md').setAside).toMatchObject([
    { reason: 'not-published' },
  ]);
  expect(
    read(`<html><body><h1>Lido</h1><p>${TEXT}</p></body></html>`, 'posts/draft_Lido-1a2b3c4d5e6f.html')
      .setAside,
  ).toMatchObject([{ reason: 'not-published' }]);
});

test('Zola keeps the author and the categories in tables of their own', () => {
  const text = `+++\ntitle = "Lido reopens"\n[taxonomies]\ncategories = ["Town"]\n[extra]\nauthor = "Nell Okafor"\n+++\n${TEXT}`;
  expect(read(text, 'a.md').articles).toMatchObject([{ byline: 'Nell Okafor', section: 'Town' }]);
});

test('a file about drafts is no draft', () => {
  const page = `<html><body><h1>Draft picks are out</h1><p>${TEXT}</p><p>${TEXT}</p></body></html>`;
  expect(read(page, 'a/draft_picks_2026.html').articles).toHaveLength(1);
});

test.each([
  '# Lido reopens\n\nStatus: Draft\nOwner: Ada Moss\n\n',
  'Title: Lido reopens\nDate: 2026-11-20\nTags:\nStatus: draft\n\n',
  'Title: Lido reopens\nDate: 2026-11-20\nSummary: It reopens\n  in the spring\nStatus: draft\n\n',
  '---\ntitle: Lido: it reopens\npublished: false # waiting for the lawyer\n---\n',
])('a status among names of the team’s own, below an empty value or beside a comment is seen: %j', (head) => {
  expect(read(`${head}${TEXT}`, 'Lido.md').setAside).toMatchObject([{ reason: 'not-published' }]);
});

test('a comment in YAML is no part of its value', () => {
  expect(
    plainFacts(
      'title: Lido: it reopens\ndraft: false # done\nurl: https://a.example/#lido\nby: "Ada # Moss"',
    ),
  ).toEqual({
    title: 'Lido: it reopens',
    draft: 'false',
    url: 'https://a.example/#lido',
    by: 'Ada # Moss',
  });
});

test.each([
  ['title: Why #MeToo failed: a history', 'Why #MeToo failed: a history'],
  ['title: Lido: it reopens #lido', 'Lido: it reopens #lido'],
  ['title: Lido: it reopens # to do', 'Lido: it reopens'],
])('a comment has blanks on both sides of its mark: %s', (yaml, title) => {
  expect(plainFacts(yaml)).toEqual({ title });
});

test('behind a status a comment needs no blank', () => {
  expect(plainFacts('title: Lido: it reopens\npublished: false #later')).toMatchObject({
    published: 'false',
  });
});

test.each([
  'Estado: Borrador',
  'Estado: En curso',
  'Statut : Brouillon',
  'Statut\u00a0: En cours de relecture',
  'État : À relire',
  'Status: Entwurf',
  'Status: In Arbeit',
  'Status: 🟡 In Bearbeitung',
  'Stato: Bozza',
  'Stato: In lavorazione',
  'Estado: Rascunho',
  'Situação: Em andamento',
  'Status: Concept',
  'Status: In bewerking',
  'Status: Szkic',
  'Status: W trakcie',
  'Status: Utkast',
  'Status: Kladde',
  'Tila: Luonnos',
])('a team that writes in another language has drafts too: %s', (line) => {
  for (const head of [
    `# Lido\n\n${line}\n\n`,
    `# Lido\n${line}\nOwner: Ada Moss\n\n`,
    `---\ntitle: Lido: it\n${line}\n---\n`,
  ]) {
    const { articles, setAside } = read(`${head}${TEXT}`, 'Lido.md');
    expect(articles).toEqual([]);
    expect(setAside).toMatchObject([{ reason: 'not-published' }]);
  }
});

test.each(['Estado: Publicado', 'Statut : Publié', 'Status: Fertig', 'Stato: Pubblicato'])(
  'what is out in another language is printed, without its status: %s',
  (line) => {
    expect(read(`# Lido\n\n${line}\n\n${TEXT}`, 'Lido.md').articles).toMatchObject([
      { title: 'Lido', paragraphs: [TEXT] },
    ]);
  },
);

test.each([
  'Status: The pier is closed until spring, says the mayor.',
  'Status: Closed for good.',
  'State: nobody in town knows what it will do next',
])('a sentence is the text, whatever it begins with: %s', (line) => {
  expect(read(`# The state of the pier\n\n${line}\n\n${TEXT}`, 'Pier.md').articles).toMatchObject([
    { paragraphs: [line, TEXT] },
  ]);
});
