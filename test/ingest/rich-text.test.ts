import { expect, test } from 'vitest';
import { paragraphsIn } from '../../lib/ingest/fields/rich-text.ts';

const TWO = ['The pier closes.', 'The ferry stays.'];

test.each([
  ['HTML', '<p>The pier closes.</p><p>The ferry stays.</p>'],
  ['a list of texts', TWO],
  ['ArcXP’s elements', TWO.map((content) => ({ type: 'text', content: `<p>${content}</p>` }))],
  ['Editor.js', { blocks: TWO.map((text, id) => ({ id: `b${id}`, type: 'paragraph', data: { text } })) }],
  [
    'ProseMirror and Tiptap',
    {
      type: 'doc',
      content: TWO.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  ],
  [
    'Portable Text',
    TWO.map((text) => ({
      _type: 'block',
      children: [
        { _type: 'span', text: text.slice(0, 4) },
        { _type: 'span', text: text.slice(4) },
      ],
    })),
  ],
  [
    'Lexical',
    {
      root: {
        type: 'root',
        children: TWO.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
      },
    },
  ],
])('the paragraphs of %s are read', (_, value) => {
  expect(paragraphsIn(value)).toEqual(TWO);
});

test('blocks of pictures, related stories and advertisements are left out', () => {
  const blocks = [
    { type: 'text', content: 'The pier closes.' },
    { type: 'image', caption: 'A gull', content: 'A gull' },
    { type: 'related-links', content: 'More about piers' },
    { type: 'ad', html: 'Buy boats' },
  ];
  expect(paragraphsIn(blocks)).toEqual(['The pier closes.']);
});

test('blocks nested deeper than any editor’s give nothing, and do not hang', () => {
  let deep: unknown = 'The pier closes.';
  for (let i = 0; i < 50; i++) deep = { children: [deep] };
  expect(paragraphsIn(deep)).toEqual([]);
});
