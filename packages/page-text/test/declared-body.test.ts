import { expect, test } from 'vitest';
import { declaredBody } from '../page/declared-body.ts';
import { parsePage } from '../page/dom.ts';

function declaredOf(articleBody: string) {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'The bridge is open', articleBody });
  const document = parsePage(`<script type="application/ld+json">${data}</script>`);
  if (document === null) throw new Error('no page');
  return declaredBody(document);
}

const sentence = (i: number): string => `Arch number ${i} of the bridge stands again.`;

test('the lines of a declared body are known however they are set, a teaser is no body', () => {
  const body = declaredOf(Array.from({ length: 20 }, (_, i) => sentence(i)).join('<br>'));

  expect(body.known).toBe(true);
  expect(body.has(sentence(7).toUpperCase())).toBe(true);
  expect(body.has(sentence(21))).toBe(false);
  expect(declaredOf(sentence(1)).known).toBe(false);
});

test('of a declared body longer than any article only the beginning is looked at', () => {
  const body = declaredOf(Array.from({ length: 20_000 }, (_, i) => sentence(i)).join(' '));

  expect(body.has(sentence(2_000))).toBe(true);
  expect(body.has(sentence(19_000))).toBe(false);
});
