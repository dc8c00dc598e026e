import { expect, test } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import { readObject } from '../../lib/ingest/read-object.ts';
import { type GeneratedArticle, generatedArticle } from '../../packages/page-text/test/generated-article.ts';
import { THOROUGH } from '../support/thorough.ts';

const ARTICLES = Array.from({ length: THOROUGH ? 100 : 40 }, (_, seed) => generatedArticle(seed + 1));

/** What a page puts between paragraphs. `KANARIE` marks every word that must never get through. */
const PLANTS: Readonly<Record<string, readonly string[]>> = {
  'a reader’s comment': [
    'Comments',
    'seadog44 3 hours ago',
    'KANARIE they should all be thrown into the harbour, the whole corrupt lot of them.',
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
  'a related list': [
    'Related Articles',
    'KANARIE mayor opens third swimming pool',
    'KANARIE trams run late again on Monday',
  ],
  'a link in the text': ['Read more: KANARIE five things to know about the pier'],
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

type Render = (article: GeneratedArticle, lines: readonly string[]) => { key: string; text: string };

const paragraphsOf = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');

const FORMATS: Readonly<Record<string, Render>> = {
  json: ({ title, url, publisher }, lines) => ({
    key: 'a.json',
    text: JSON.stringify({ headline: title, articleBody: lines, url, publisher }),
  }),
  jsonl: ({ title, url }, lines) => ({
    key: 'a.jsonl',
    text: `${JSON.stringify({ title, url, body: lines.join('\n\n') })}\n`,
  }),
  markdown: ({ title, url }, lines) => ({
    key: 'a.md',
    text: `---\ntitle: ${JSON.stringify(title)}\nurl: ${url}\n---\n\n${lines.join('\n\n')}\n`,
  }),
  html: ({ title, publisher }, lines) => ({
    key: 'a.html',
    text: `<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>${title}</h1><p class="byline">By Mara Lindqvist</p>${paragraphsOf(lines)}</article><footer>© 2026 ${publisher}</footer></body></html>`,
  }),
  feed: ({ title, url, publisher }, lines) => ({
    key: 'a.xml',
    text: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${publisher}</title><item><title>${title}</title><link>${url}</link><content:encoded><![CDATA[${paragraphsOf(lines)}]]></content:encoded></item></channel></rss>`,
  }),
  dump: ({ title, publisher }, lines) => ({
    key: 'a.txt',
    text: [
      publisher,
      'Home',
      'News',
      'Sport',
      '',
      title,
      'By Mara Lindqvist',
      '21 November 2026',
      '',
      ...lines.flatMap((line) => [line, '']),
      `© 2026 ${publisher}`,
      'Privacy policy',
    ].join('\n'),
  }),
};

function read(render: Render, article: GeneratedArticle, lines: readonly string[]): Article | undefined {
  const { key, text } = render(article, lines);
  const bytes = Buffer.from(text);
  const object = { key, etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-22T04:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000)
    .articles[0];
}

/** Share of article text that may be lost to the sieve. */
const MOST_LOST = 0.02;

test.each(Object.keys(FORMATS))(
  'nothing planted in %s articles, at any line, reaches an article',
  (format) => {
    const render = FORMATS[format] as Render;
    const plants = Object.entries(PLANTS);
    const leaks: string[] = [];
    let wanted = 0;
    let lost = 0;
    for (const [n, article] of ARTICLES.entries())
      for (let at = 0; at <= article.paragraphs.length; at++) {
        const [name, plant] = plants[(n + at) % plants.length] as [string, readonly string[]];
        const got = read(render, article, article.paragraphs.toSpliced(at, 0, ...plant));
        const kept = got?.paragraphs ?? [];
        if (/KANARIE/.test(JSON.stringify(got ?? null))) leaks.push(`${name} at ${at} of article ${n + 1}`);
        wanted += article.paragraphs.length;
        lost += article.paragraphs.filter((it) => !kept.includes(it)).length;
      }

    expect(leaks.slice(0, 8)).toEqual([]);
    expect(lost / wanted).toBeLessThanOrEqual(MOST_LOST);
  },
  120_000,
);

test.each(Object.keys(FORMATS))('no discussion below %s articles of any length reaches them', (format) => {
  const render = FORMATS[format] as Render;
  const wrong: string[] = [];
  for (const [n, article] of ARTICLES.entries())
    for (const [name, thread] of Object.entries(THREADS)) {
      const own = article.paragraphs.slice(0, 1 + (n % 4));
      const alone = read(render, article, own)?.paragraphs ?? [];
      const kept = read(render, article, [...own, ...thread])?.paragraphs ?? [];
      if (kept.join('\n') !== alone.join('\n')) wrong.push(`${name}, article ${n + 1}: ${kept.join(' | ')}`);
    }

  expect(wrong.slice(0, 4)).toEqual([]);
});
