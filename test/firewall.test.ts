import { beforeAll, describe, expect, test } from 'vitest';
import { atomFeed, jsonFeed, rssFeed } from '../lib/compose/pages/feeds.ts';
import type { CompiledTemplates } from '../lib/compose/templates.ts';
import { EDITION_FILES } from '../lib/contract/object-keys.ts';
import { EMPTY_DESK } from '../lib/domain/desk.ts';
import { storiesOf } from '../lib/domain/edition.ts';
import type { EditionReport } from '../lib/domain/report.ts';
import { type Ingest, ingestArticles } from '../lib/ingest/ingest-articles.ts';
import type { ArticleSource } from '../lib/ports.ts';
import type { EditionInputs } from '../lib/publish/inputs.ts';
import { type MadeEdition, makeEdition } from '../lib/publish/make-edition.ts';
import { parseConfig } from '../lib/runtime/settings.ts';
import newsletter from '../newsletter.config.ts';
import { compiledTemplates } from './support/compiled-templates.ts';
import { type ReadableArticle, readableArticle } from './support/readable-article.ts';
import { THOROUGH } from './support/thorough.ts';

// The firewall as a reader sees it: articles with planted lines go in at one end of the pipeline, and everything
// that anybody reads is searched at the other. test/ingest/firewall.test.ts looks closer at single articles.

const A_MORNING = THOROUGH ? 40 : 12;
/** One morning's plants meet every line and every kind; more articles only add other texts. */
const ARTICLES = THOROUGH ? 3 * A_MORNING : A_MORNING;
const config = parseConfig({
  ...newsletter,
  select: {
    maxStories: A_MORNING,
    maxPerSection: A_MORNING,
    maxPerFamily: A_MORNING,
    maxPerTopic: A_MORNING,
    scoreFloor: 0,
  },
  compose: { maxHtmlBytes: 100_000 },
});
const CANARY = /kanarie/i;

/** What pages put between paragraphs. Every word with KANARIE in it must never get through. */
const PLANTS: Readonly<Record<string, readonly string[]>> = {
  'a reader’s comment': [
    'Comments',
    'seadog44 3 hours ago',
    'KANARIE they should all be thrown into the harbour, the whole corrupt lot of them. <script>alert(1)</script>',
    'Reply',
  ],
  'a discussion with votes': [
    '[ 167 comments ]',
    'Top Rated Comments',
    'Nick A',
    '2 days ago at 07:54 am',
    'KANARIE nobody who has ever held an oar would believe a single line of what the board says about it.',
    'KANARIE and I told them so at the meeting in October, where not one of them listened.',
    'Rating: 9 Votes',
    'pier_poison',
    '2 days ago at 08:49 am',
    'KANARIE if they get their way, expect to pay for it, for the fares will go up by a tenth at least.',
    'Rating: 7 Votes',
  ],
  'a German discussion': [
    'Kommentare (2)',
    'Marta Holm',
    'vor 3 Stunden',
    'KANARIE wer so etwas glaubt, war noch nie bei einer Sitzung dieses Rates dabei.',
    'Antworten',
    'alter_schwede',
    'vor 5 Stunden',
    'KANARIE das haben sie uns vor zehn Jahren auch schon versprochen, und nichts ist geschehen.',
    'Antworten',
  ],
  'a comment without a heading': [
    'Marta K. 2 days ago',
    'KANARIE why does nobody ever ask the people who live here about any of this?',
    'Like',
  ],
  'an advertisement': [
    'Advertisement',
    'KANARIE kettles at half price, only $29 until Sunday, buy now and save.',
    'Sponsored: KANARIE holiday flats by the sea',
  ],
  'related headlines': [
    'Related Articles',
    'KANARIE mayor opens third swimming pool',
    'KANARIE trams run late again on Monday',
  ],
  'a link to another story': ['Read more: KANARIE five things to know about the pier'],
  'a newsletter box': [
    'Newsletter',
    'Sign up for our KANARIE newsletter and get the best stories in your inbox every morning.',
  ],
};

/** What readers say below an article. Nothing of the article follows, however short. */
const THREADS: Readonly<Record<string, readonly string[]>> = {
  'responses, posted by, on, at': [
    'Reader responses (2)',
    'Posted by seadog44 on November 20, 2026 at 7:54 am',
    'KANARIE they should all be thrown into the harbour, the whole corrupt lot of them.',
    'Posted by Marta Holm on November 20, 2026 at 9:12 am',
    'KANARIE nobody who has ever held an oar would believe a single line of what the board says.',
  ],
  'bare names with votes': [
    'Comments',
    'Log in to comment',
    'seadog44',
    'KANARIE they should all be thrown into the harbour, the whole corrupt lot of them.',
    '+5 -1',
    'Marta Holm',
    'KANARIE nobody who has ever held an oar would believe a single line of what the board says.',
    '+2 -0',
  ],
  'a Spanish discussion': [
    'Deja tu comentario',
    '2 comentarios',
    'marta_holm 20 noviembre 2026',
    'KANARIE nadie que haya visto una reunión de este consejo puede creer una sola palabra.',
    'Responder',
    'viejo44 20 noviembre 2026',
    'KANARIE lo prometieron hace diez años y no ha pasado absolutamente nada desde entonces.',
    'Responder',
  ],
  'a Chinese discussion': [
    '网友评论 (2)',
    '海风1982',
    '2026-11-20 07:54',
    'KANARIE 十年前他们就这样答应过我们，后来什么事情也没有发生，谁还会相信这些话。',
    '回复',
    '老船长',
    '2026-11-20 08:12',
    'KANARIE 只要去开一次会，就知道这里写的都不是真的，码头早就应该修好了。',
    '回复',
  ],
};
const PLANTED = Object.entries(PLANTS);

interface Laid {
  readonly key: string;
  readonly text: string;
}

/** A format: the lines a file of it shows, each a place to plant before, and how they become the file. */
interface Format {
  readonly ending: string;
  lines(article: ReadableArticle): readonly string[];
  /** How a planted line is written. */
  plant(line: string): string;
  file(lines: readonly string[], article: ReadableArticle): string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (line: string) => `<p>${escaped(line)}</p>`;
const asItIs = (line: string) => line;
const DATE = '2026-11-22T03:00:00Z';

const FORMATS: Readonly<Record<string, Format>> = {
  json: {
    ending: 'json',
    lines: ({ paragraphs }) => paragraphs,
    plant: asItIs,
    file: (lines, { title, url, publisher }) =>
      JSON.stringify({ headline: title, articleBody: lines, url, publisher, datePublished: DATE }),
  },
  jsonl: {
    ending: 'jsonl',
    lines: ({ paragraphs }) => paragraphs,
    plant: asItIs,
    file: (lines, { title, url, publisher }) =>
      `${JSON.stringify({ title, url, publisher, body: lines.join('\n\n'), datePublished: DATE })}\n`,
  },
  markdown: {
    ending: 'md',
    lines: ({ paragraphs }) => paragraphs,
    plant: asItIs,
    file: (lines, { title, url, publisher }) =>
      `---\ntitle: ${JSON.stringify(title)}\nurl: ${url}\npublisher: ${publisher}\ndate: ${DATE}\n---\n\n${lines.join('\n\n')}\n`,
  },
  html: {
    ending: 'html',
    lines: ({ title, byline, publisher, paragraphs }) => [
      '<nav><a href="/">Home</a> <a href="/news">News</a></nav>',
      `<h1>${title}</h1>`,
      `<p class="byline">By ${byline}</p>`,
      ...paragraphs.map(paragraph),
      `<footer>© 2026 ${publisher}</footer>`,
    ],
    plant: paragraph,
    file: (lines, { title, url, publisher }) =>
      `<!doctype html><html lang="en"><head><title>${title} - ${publisher}</title><link rel="canonical" href="${url}">` +
      `<meta property="og:site_name" content="${publisher}"><meta property="article:published_time" content="${DATE}">` +
      `</head><body><article>${lines.join('\n')}</article></body></html>`,
  },
  feed: {
    ending: 'xml',
    lines: ({ paragraphs }) => paragraphs.map(paragraph),
    plant: paragraph,
    file: (lines, { title, url, publisher }) =>
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>` +
      `<title>${publisher}</title><link>${new URL('/', url).href}</link><item><title>${title}</title><link>${url}</link>` +
      `<pubDate>${new Date(DATE).toUTCString()}</pubDate><content:encoded><![CDATA[${lines.join('\n')}]]></content:encoded>` +
      `</item></channel></rss>`,
  },
  dump: {
    ending: 'txt',
    lines: ({ title, byline, publisher, paragraphs }) => [
      publisher,
      'Home',
      'News',
      'Sport',
      title,
      `By ${byline}`,
      '22 November 2026',
      ...paragraphs,
      `© 2026 ${publisher}`,
      'Privacy policy',
    ],
    plant: asItIs,
    file: (lines) => lines.join('\n\n'),
  },
};

let templates: CompiledTemplates;
beforeAll(async () => {
  templates = await compiledTemplates();
}, 60_000);

describe.each(Object.keys(FORMATS))('planted in %s', (name) => {
  const format = FORMATS[name] as Format;

  test(`before and after every line of ${ARTICLES} articles, nothing is read by anybody, and the text is still there`, async () => {
    const articles = Array.from({ length: ARTICLES }, (_, n) => readableArticle(n));
    const places = Math.max(...articles.map((article) => format.lines(article).length)) + 1;
    const leaks: Leak[] = [];
    let printed = 0;
    let wanted = 0;
    let kept = 0;
    for (let at = 0; at < places; at += 1)
      for (let from = 0; from < ARTICLES; from += A_MORNING) {
        const objects = articles
          .slice(from, from + A_MORNING)
          .map((article, n) => planted(format, article, n, at));
        const { made, ingest } = await publish(objects);
        printed += storiesOf(made.edition).length;
        const texts = new Set(ingest.articles.flatMap(({ paragraphs }) => paragraphs));
        const own = articles.slice(from, from + A_MORNING).flatMap(({ paragraphs }) => paragraphs);
        wanted += own.length;
        kept += own.filter((text) => texts.has(text)).length;
        leaks.push(...leaksIn(name, ingest, made, objects));
      }
    expect(leaks.slice(0, 6)).toEqual([]);
    expect(1 - kept / wanted).toBeLessThanOrEqual(0.02);
    expect(printed).toBeGreaterThan(ARTICLES * places * 0.8);
  }, 120_000);
});

test.each(Object.keys(FORMATS))(
  'a discussion below a short article in %s is read by nobody, and the article is whole',
  async (name) => {
    const format = FORMATS[name] as Format;
    const threads = Object.entries(THREADS);
    const articles = Array.from({ length: A_MORNING }, (_, n) => {
      const article = readableArticle(n);
      return { ...article, paragraphs: article.paragraphs.slice(0, 1 + (n % 3)) };
    });
    const objects = articles.map((article, n): Planted => {
      const [kind, thread] = threads[n % threads.length] ?? ['', []];
      const lines = format.lines(article);
      const last = article.paragraphs.at(-1) ?? '';
      const at = lines.findLastIndex((line) => line.includes(last)) + 1;
      const text = format.file(lines.toSpliced(at, 0, ...thread.map(format.plant)), article);
      return { key: `${n}.${format.ending}`, text, kind, at };
    });
    const { made, ingest } = await publish(objects);

    expect(leaksIn(name, ingest, made, objects).slice(0, 6)).toEqual([]);
    const texts = new Set(ingest.articles.flatMap(({ paragraphs }) => paragraphs));
    const own = articles.flatMap(({ paragraphs }) => paragraphs);
    expect(own.filter((text) => !texts.has(text)).length).toBeLessThanOrEqual(own.length * 0.02);
  },
);

interface Planted extends Laid {
  readonly kind: string;
  readonly at: number;
}

/** Over the places, each article gets each kind of plant. */
function planted(format: Format, article: ReadableArticle, n: number, place: number): Planted {
  const [kind, plant] = PLANTED[(n + place) % PLANTED.length] ?? ['', []];
  const lines = format.lines(article);
  const at = Math.min(place, lines.length);
  const text = format.file(lines.toSpliced(at, 0, ...plant.map(format.plant)), article);
  return { key: `${n}.${format.ending}`, text, kind, at };
}

interface Leak {
  /** `html 2: an advertisement`: format, place and kind; or the file that tells what no article told. */
  readonly where: string;
  readonly text: string;
}

/** Wherever a planted word is read: in the articles, or in what is made of them. */
function leaksIn(format: string, ingest: Ingest, made: MadeEdition, objects: readonly Planted[]): Leak[] {
  const inArticles = ingest.articles
    .filter((article) => CANARY.test(JSON.stringify(article)))
    .map((article) => {
      const { kind, at } = objects.find(({ key }) => key === article.origin.key) ?? {};
      const texts = [article.title, article.publisher ?? '', ...article.paragraphs];
      return {
        where: `${format} ${at}: ${kind}`,
        text: texts.find((it) => CANARY.test(it)) ?? JSON.stringify(article),
      };
    });
  // What was taken out stands in report.json, under that name and nowhere else.
  const { droppedLines, ...report } = JSON.parse(made.files[EDITION_FILES.reportJson] ?? '') as EditionReport;
  if (!droppedLines.some(({ text }) => CANARY.test(text))) throw new Error('nothing was planted');
  const texts = Object.entries({ ...readable(made), report: JSON.stringify(report) });
  const printed = texts
    .filter(([, text]) => CANARY.test(text))
    .map(([where, text]) => ({
      where,
      text: text.slice(Math.max(0, text.search(CANARY) - 100)).slice(0, 300),
    }));
  // What leaked into an article is printed as well: told once.
  return inArticles.length > 0 ? inArticles : printed;
}

test('a word that the newsroom itself wrote is found in everything that is searched', async () => {
  const article = readableArticle(3);
  const own = { ...article, title: 'Kanarie Island votes to keep its ferry' };
  const paragraphs = article.paragraphs.with(
    0,
    'Kanarie Island voted on Tuesday to keep its ferry for another ten years.',
  );
  const { made } = await publish([{ key: 'own.json', text: FORMATS.json?.file(paragraphs, own) ?? '' }]);

  expect(
    Object.entries(readable(made))
      .filter(([, text]) => !CANARY.test(text))
      .map(([name]) => name),
  ).toEqual([]);
});

async function publish(objects: readonly Laid[]): Promise<{ made: MadeEdition; ingest: Ingest }> {
  const window = { since: '2026-11-21T05:00:00.000Z', until: '2026-11-22T05:00:00.000Z' };
  const ingest = await ingestArticles(window, { source: sourceOf(objects) }, config.ingest);
  expect(ingest.setAside).toEqual([]);
  const inputs: EditionInputs = {
    version: 2,
    edition: '2026-11-22',
    revision: 1,
    number: 1,
    asOf: window.until,
    window,
    objects: ingest.objects,
    offered: [],
    articles: ingest.articles,
    setAside: ingest.setAside,
    droppedLines: ingest.droppedLines,
    desk: EMPTY_DESK,
    notices: [],
    memory: [],
    config,
    webUrl: 'https://read.example.com/editions/2026-11-22',
  };
  const made = makeEdition(inputs, templates);
  if (made.edition === null) throw new Error(`no edition: ${made.report.outcome}`);
  return { made, ingest };
}

/** Everything that a reader, or an editor reading the report, ever sees. */
function readable({ edition, files }: MadeEdition): Record<string, string> {
  const { newsletter: of } = config;
  const head = {
    newsletter: of,
    feedUrl: 'https://read.example.com/feed',
    archiveUrl: 'https://read.example.com/',
  };
  const url = 'https://read.example.com/editions/2026-11-22';
  const entries = storiesOf(edition).map(({ headline }) => ({
    id: edition.id,
    number: 1,
    headline,
    publishedAt: edition.asOf,
    url,
    stories: storiesOf(edition),
  }));
  const { edition: editionJson, mailHtml, mailText, web, reportHtml } = EDITION_FILES;
  const written = Object.fromEntries(
    [editionJson, mailHtml, mailText, web, reportHtml].map((name) => [name, files[name] ?? '']),
  );
  return {
    ...written,
    rss: rssFeed(entries, head),
    atom: atomFeed(entries, head),
    json: jsonFeed(entries, head),
  };
}

function sourceOf(objects: readonly Laid[]): ArticleSource {
  const bytesOf = ({ text }: Laid) => new TextEncoder().encode(text);
  return {
    async *list() {
      for (const object of objects) {
        const sizeBytes = bytesOf(object).length;
        yield { key: object.key, etag: 'e', sizeBytes, arrivedAt: '2026-11-22T04:00:00.000Z' };
      }
    },
    async read(key) {
      const object = objects.find((it) => it.key === key);
      if (object === undefined) return null;
      return { bytes: bytesOf(object), truncated: false, contentType: null, metadata: {} };
    },
  };
}
