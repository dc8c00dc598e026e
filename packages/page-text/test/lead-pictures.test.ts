import { expect, test } from 'vitest';
import { readPage } from '../index.ts';
import { generatedArticle } from './generated-article.ts';

const { title, paragraphs } = generatedArticle(4);
const markupOf = (inside: (text: readonly string[]) => string): readonly string[] =>
  readPage(`<body><main>${inside(paragraphs.map((it) => `<p>${it}</p>`))}</main></body>`)?.pictureMarkup ??
  [];
const figure = (name: string): string => `<figure><img src="${name}"></figure>`;
const names = (markup: readonly string[]) => markup.map((it) => /src="([^"]*)"/.exec(it)?.[1]);

test('pictures come in the order in which one of them is likely to be the lead', () => {
  const page = markupOf(
    ([first, ...rest]) =>
      `${figure('above')}<h1>${title}</h1>${figure('lead')}${first}${figure('inline')}${rest.join('')}${figure('below')}`,
  );
  expect(names(page)).toEqual(['lead', 'above', 'inline']);
});

test('a page without an article has none', () => {
  expect(readPage(`<body><h1>${title}</h1>${figure('lead')}</body>`)?.pictureMarkup).toEqual([]);
});

test('a page of nothing but pictures takes no minutes', () => {
  const started = performance.now();
  const page = markupOf((text) => `<h1>${title}</h1>${figure('p').repeat(8_000)}${text.join('')}`);
  expect(page.length).toBeLessThanOrEqual(100);
  expect(performance.now() - started).toBeLessThan(5_000);
});
