import { expect, test } from 'vitest';
import { isPaid } from '../../lib/select/picking/paid-signs.ts';
import { anArticle } from './articles.ts';

const paid = (facts: Parameters<typeof anArticle>[0]) => isPaid(anArticle({ url: null, ...facts }));
const BODY = 'A conservatory adds light to any home.';

test.each<[string, Parameters<typeof anArticle>[0]]>([
  ['its section', { section: 'Partner content' }],
  ['a folder of its address', { url: 'https://post.example/paid-post/4711' }],
  ['its byline', { byline: 'Sponsored content' }],
  ['a label in brackets before the headline', { title: '[Advertorial] Light in the home' }],
  ['the same for short labels', { title: '(Ad) Light in the home' }],
  ['its first line', { body: `Sponsored by Brightpane.\n${BODY}` }],
  ['its last line', { body: `${BODY}\nThis article is sponsored by Brightpane.` }],
  ['its standfirst', { standfirst: 'Advertisement feature' }],
  ['a marked label in the headline', { title: 'Sponsored content: Light in the home' }],
])('an article is paid that says so by %s', (_, facts) => {
  expect(paid({ body: BODY, ...facts })).toBe(true);
});

test('a line in the middle of the text says nothing', () => {
  expect(paid({ body: `${BODY}\nSponsored by Brightpane.\n${BODY}` })).toBe(false);
});

test('a label is a line of at most ten words; a longer first sentence is a sentence', () => {
  expect(paid({ body: `Sponsored by one two three four five six seven eight.\n${BODY}` })).toBe(true);
  expect(paid({ body: `Sponsored by one two three four five six seven eight nine.\n${BODY}` })).toBe(false);
});

test('a doubtful word before a colon needs an offer at the end and no author', () => {
  const title = 'Ad: Light in the home';
  expect(paid({ title, body: BODY })).toBe(false);
  expect(paid({ title, body: `${BODY}\nOrder at brightpane.shop` })).toBe(true);
  expect(paid({ title, body: `${BODY}\nOrder at brightpane.shop`, byline: 'Ann Marlow' })).toBe(false);
  expect(paid({ title: 'Ad revenue falls', body: `${BODY}\nIt fell by 10 %` })).toBe(false);
});
