import { DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import { parsePage } from '../page/dom.ts';
import { lineAround, shortText } from '../page/element-text.ts';

function marked(html: string) {
  const found = DomUtils.findOne(
    (it) => it.name === 'mark',
    parsePage(`<body>${html}</body>`)?.children ?? [],
  );
  if (found === null) throw new Error('no mark');
  return found;
}

test('the line around an element is that of its block, without other blocks', () => {
  expect(
    lineAround(marked('<div>By <b>Ada</b>, <mark>Friday</mark><p>The pier is shut.</p></div>'), 100),
  ).toBe('By Ada , Friday');
});

test('a longer line or element is none', () => {
  expect(lineAround(marked(`<p>${'word '.repeat(40)}<mark>Friday</mark></p>`), 100)).toBeNull();
  expect(shortText(marked('<mark>Friday, 20 November 2026</mark>'), 10)).toBeNull();
  expect(shortText(marked('<mark> Friday </mark>'), 10)).toBe('Friday');
});

test('an element that holds a whole page is left in no time', () => {
  const page = `<mark>${'<div>'.repeat(300)}${'<p>word</p>'.repeat(15_000)}`;
  const started = performance.now();
  expect(shortText(marked(page), 100)).toBeNull();
  expect(performance.now() - started).toBeLessThan(5_000);
});
