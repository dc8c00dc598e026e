import { expect, test } from 'vitest';
import { readPage } from '../index.ts';
import { scanLine } from '../lines/scan-line.ts';
import { choosePageLines } from '../page/choose-page-lines.ts';
import { generatedArticle } from './generated-article.ts';

const { title, paragraphs } = generatedArticle(11);
const others = generatedArticle(12).paragraphs;

const asHtml = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');

function extract(inside: string, attributes = '') {
  const page = readPage(
    `<!doctype html><html><head><title>${title}</title></head><body ${attributes}><div class="page"><h1>${title}</h1>${inside}</div></body></html>`,
    { url: 'https://post.example/pier' },
  );
  if (page === null) throw new Error('too complex');
  return page;
}

test.each([
  '<div id="comments">THREAD</div>',
  '<ol class="commentlist"><li>THREAD</li></ol>',
  '<section class="comment-section"><div class="post-content entry">THREAD</div></section>',
])('what markup calls comments never passes, however well it reads: %s', (wrapper) => {
  const thread = asHtml([...others, ...others.map((line) => `I was there: ${line}`)]);
  const draft = extract(`<div class="story">${asHtml(paragraphs)}</div>${wrapper.replace('THREAD', thread)}`);

  expect(draft.paragraphs).toEqual(paragraphs);
  expect(draft.dropped.map(({ rule }) => rule)).toContain('below-article');
});

/** A page of one short paragraph, with this below it. */
const shortPage = (below: string) =>
  readPage(`<article><h1>The bridge is open</h1><p>The ferry rests from today.</p>${below}</article>`);

test.each([1, 5, 6, 7, 9])('on a page of hardly any text a comment stays out %i blocks deep too', (depth) => {
  const nested = `${'<div>'.repeat(depth)}<p>You people deserve no bridge at all.</p>${'</div>'.repeat(depth)}`;

  expect(shortPage(`<div class="comments">${nested}</div>`)).toMatchObject({
    paragraphs: ['The ferry rests from today.'],
  });
});

test.each(['h1', 'h2', 'h4', 'p'])('a headline quoted in a thread, in %s, makes no article of it', (tag) => {
  const said = 'It reads well, and yet you people deserve no bridge at all.';
  const thread = `<div class="comments"><div><${tag}>${title}</${tag}><p>${said}</p></div></div>`;
  const page = (text: readonly string[]): string =>
    `<html><head><title>${title}</title></head><body><div>${asHtml(text)}</div>${thread}</body></html>`;

  for (const text of [paragraphs, paragraphs.slice(0, 2), Array(3).fill(paragraphs[0])]) {
    const draft = readPage(page(text));
    expect(draft).toMatchObject({ title });
    expect(draft?.paragraphs).not.toContain(said);
  }
});

test.each([
  ['The ferry rests from today.'],
  ['The ferry rests from today.', 'Tolls begin in May.'],
  ['The ferry that ran between the two banks all through the works rests from today.'],
])('a headline printed again below a short article does not end it', (...text) => {
  const share = '<div class="share"><div>The bridge is open</div><p>Pass it on</p></div>';
  const page = `<article><h1>The bridge is open</h1>${asHtml(text)}${share}</article>`;

  expect(readPage(page)).toMatchObject({ paragraphs: text });
});

test('a caption is no paragraph, though it is one long sentence', () => {
  const [caption = ''] = others;
  const figure = `<figure><img src="pier.jpg" alt=""><figcaption>${caption}</figcaption></figure>`;
  const draft = extract(`${asHtml(paragraphs.slice(0, 2))}${figure}${asHtml(paragraphs.slice(2))}`);

  expect(draft.paragraphs).toEqual(paragraphs);
  expect(draft.dropped).toContainEqual({ rule: 'caption', text: caption });
});

test('a line in capitals that is one link leads elsewhere', () => {
  const pointer = 'MAYOR SPEAKS OUT ON THE OLD BRIDGE';
  const linked = `<a href="/bridge">${pointer}</a>`;
  const draft = extract(`<div class="story">${asHtml(paragraphs.toSpliced(1, 0, linked))}</div>`);

  expect(draft.paragraphs).toEqual(paragraphs);
  expect(draft.dropped).toContainEqual({ rule: 'pointer', text: pointer });
});

test('names of the blocks around the headline do not condemn the article', () => {
  const draft = extract(`<div class="story">${asHtml(paragraphs)}</div>`, 'class="comments sidebar-right"');

  expect(draft.paragraphs).toEqual(paragraphs);
});

test('a name is found at the end of a long class list too', () => {
  const utilities = Array.from({ length: 200 }, (_, i) => `sm:p-${i}`).join(' ');

  expect(
    shortPage(`<div class="${utilities} comments"><p>You people deserve no bridge at all.</p></div>`),
  ).toMatchObject({ paragraphs: ['The ferry rests from today.'] });
});

test('a class name of a megabyte is survived', () => {
  const lines = Array.from({ length: 3_000 }, (_, i) => `${paragraphs[i % paragraphs.length]} (${i})`);
  const draft = extract(`<div class="${'comment'.repeat(150_000)}">${asHtml(lines)}</div>`);

  expect(draft.paragraphs.length + draft.dropped.length).toBeGreaterThan(lines.length - 1);
});

/** Lines as judged, with these log-odds. */
function judged(lines: readonly (readonly [text: string, odds: number])[]) {
  return {
    lines: lines.map(([text]) => scanLine(text)),
    odds: lines.map(([, odds]) => odds),
  };
}

test('a headline printed again ends what is above it, unless a paragraph comes first', () => {
  const over = ['Harbour news, told daily', 2] as const;
  const headline = [title, 0.2] as const;
  const text = paragraphs.map((it) => [it, 3] as const);

  expect(choosePageLines(judged([over, headline, ...text]), title).paragraphs).toEqual(paragraphs);
  expect(
    choosePageLines(judged([...text.slice(0, 1), headline, ...text.slice(1)]), title).paragraphs,
  ).toEqual(paragraphs);
});

test('an article may open with a list', () => {
  const list = ['Two cups of flour', 'One egg', 'A pinch of salt'];
  const lines = [...list.map((it) => [it, 1.5] as const), ...paragraphs.map((it) => [it, 3] as const)];

  expect(choosePageLines(judged(lines), null).paragraphs).toEqual([...list, ...paragraphs]);
});

test('of a page with hardly any text less sure lines are taken too, of others not', () => {
  const short: readonly (readonly [string, number])[] = [
    ['The pier opens on Sunday at noon.', 0.5],
    ['Boats leave from the old lock.', -0.7],
    ['All rights to the harbour.', -3],
  ];

  expect(choosePageLines(judged(short), null).paragraphs).toEqual(short.slice(0, 2).map(([text]) => text));

  const long = [...paragraphs, ...others].map((it) => [it, 3] as const);

  expect(choosePageLines(judged([...long, ...short.slice(1)]), null).paragraphs).toEqual([
    ...paragraphs,
    ...others,
  ]);
});
