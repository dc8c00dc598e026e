import { expect, test } from 'vitest';
import { isMarkdown, markdownLines } from '../../lib/ingest/fields/markdown-text.ts';

test.each([
  '## The pier\n\nIt is shut.',
  'The board [voted](https://quay.example/vote) on Tuesday.',
  '![The pier](/uploads/pier.jpg)\n\nIt is shut.',
])('%j is Markdown', (text) => {
  expect(isMarkdown(text)).toBe(true);
});

test.each([
  'The board voted on Tuesday.',
  'Berth #4 is shut.\n#pier is what they write.',
  'The board [sic] voted (again).',
  '<p>Use ## for a heading</p>\n## Heading',
])('%j is not', (text) => {
  expect(isMarkdown(text)).toBe(false);
});

test('marks, pictures and addresses are not printed', () => {
  const text =
    '## Why\n\nThe board **voted** [on Tuesday](https://quay.example/vote).\n\n![Pier](/pier.jpg)\n\n%% KANARIE %%\n';
  expect(markdownLines(text)).toEqual(['Why', 'The board voted on Tuesday.']);
});

test('a checklist is printed without its boxes, and two per cent signs hide nothing', () => {
  expect(markdownLines('- [ ] Your passport\n- [x] Your voting card\n')).toEqual([
    'Your passport',
    'Your voting card',
  ]);
  expect(markdownLines('Prices rose by 5%% this year.\n\nThe board voted.')).toEqual([
    'Prices rose by 5%% this year.',
    'The board voted.',
  ]);
  expect(markdownLines('The board voted.\n\n%%\nKANARIE')).toEqual(['The board voted.']);
});

test('a hundred thousand empty lines cost no time', () => {
  const from = performance.now();
  expect(markdownLines(`The board voted.${'\n'.repeat(100_000)}It is over.`)).toEqual([
    'The board voted.',
    'It is over.',
  ]);
  expect(performance.now() - from).toBeLessThan(1_500);
});

test('a hundred thousand marks of emphasis cost no minutes', () => {
  const from = performance.now();
  expect(markdownLines(`The *board* voted.\n\n${'{/*}'.repeat(100_000)}`)[0]).toBe('The board voted.');
  expect(performance.now() - from).toBeLessThan(4_000);
});
