import { DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import { parsePage } from '../page/dom.ts';
import { isOfOthers } from '../page/of-others.ts';

function ofOthers(html: string): boolean {
  const children = parsePage(`<body>${html}</body>`)?.children ?? [];
  const [mark] = DomUtils.findAll((it) => it.name === 'mark', children);
  const heading = DomUtils.findOne((it) => it.name === 'h1', children);
  if (mark === undefined) throw new Error('no mark');
  return isOfOthers(mark, heading);
}

test.each([
  ['<article><h1>Pier</h1><p><mark></mark></p></article>'],
  ['<article class="related-topics"><h1>Pier</h1><p><mark></mark></p></article>'],
  ['<div id="comments-open"><h1>Pier</h1><p><mark></mark></p></div>'],
  ['<article><h1>Pier</h1><footer><mark></mark></footer></article>'],
  ['<article><h1>Pier</h1><aside class="entry-meta"><mark></mark></aside></article>'],
  ['<h1>Pier</h1><div><a href="/news">News</a><mark></mark></div>'],
  ['<h1>Pier</h1><p>Von <a href="/x">Ada van der Moss</a> <mark></mark></p>'],
  ['<h1>Pier</h1><p><a href="/pier"><mark>20 November 2026</mark></a></p>'],
  ['<article><h1>Pier</h1><footer><a href="/pier"><mark>November 20, 2026</mark></a></footer></article>'],
  ['<h1>Pier</h1><div><h2>Background</h2><p><mark></mark></p></div>'],
])('a part of the article itself: %s', (html) => {
  expect(ofOthers(html)).toBe(false);
});

test.each([
  ['<article><h1>Pier</h1></article><article><mark></mark></article>'],
  ['<h1>Pier</h1><div class="related"><p><mark></mark></p></div>'],
  ['<h1>Pier</h1><section id="comments"><p><mark></mark></p></section>'],
  ['<h1>Pier</h1><aside><mark></mark></aside>'],
  ['<article><h1>Pier</h1><nav><mark></mark></nav></article>'],
  ['<h1>Pier</h1><div><div><mark></mark></div><h3><a href="/x">Storm</a></h3></div>'],
  ['<h1>Pier</h1><li><mark></mark> <a href="/x">Storm closes the bridge</a></li>'],
])('a part of something else: %s', (html) => {
  expect(ofOthers(html)).toBe(true);
});
