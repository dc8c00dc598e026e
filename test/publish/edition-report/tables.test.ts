import { expect, test } from 'vitest';
import { countsTable, decisionsTable, setAsideTable } from '../../../lib/publish/edition-report/tables.ts';

const cells = (page: string) => [...page.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell);
const counts = (items: readonly string[]) =>
  cells(
    countsTable(
      'Publisher',
      'articles',
      items,
      (item) => item.replace('!', ''),
      (item) => item.endsWith('!'),
    ).text,
  );

test('kinds are counted, most frequent first, then by name, with how many are in the edition', () => {
  expect(counts(['b', 'c', 'a', 'c!', 'a!', 'a'])).toEqual(['a', '3', '1', 'c', '2', '1', 'b', '1', '0']);
  expect(counts(['b', 'a'])).toEqual(['a', '1', '0', 'b', '1', '0']);
});

test('after fifteen kinds the rest is summed up', () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => `p${String(i).padStart(2, '0')}`);
  expect(counts(names(15))).toHaveLength(45);
  expect(counts(names(15)).join()).not.toContain('more');
  expect(counts(names(18)).slice(45)).toEqual(['and 3 more', '', '']);
});

test('each article is shown with outcome, reason, numbers and where it came from', () => {
  const [article, outcome, why] = cells(
    decisionsTable([
      {
        article: 'a',
        key: 'post/a.json',
        title: 'A <title>',
        publisher: null,
        outcome: 'merged',
        story: 's',
        reason: 'same-story',
        detail: 'the same event',
        numbers: { similarity: 0.8, rank: 2 },
      },
    ]).text,
  );
  expect(article).toBe('A &lt;title&gt;<br><span class="meta">not named · post/a.json</span>');
  expect(outcome).toBe('merged<br><span class="meta">same-story</span>');
  expect(why).toBe('the same event<br><span class="meta">similarity 0.8 · rank 2</span>');
});

test('what was set aside is shown with its place and what to do', () => {
  const page = setAsideTable([
    { key: 'a.json', position: 3, reason: 'no-title', detail: 'Give it a title.' },
    { key: 'b.json', position: null, reason: 'too-large', detail: 'Split it.' },
  ]).text;
  expect(cells(page)).toEqual([
    '<span class="key">a.json</span>',
    '3',
    'no-title',
    'Give it a title.',
    '<span class="key">b.json</span>',
    '',
    'too-large',
    'Split it.',
  ]);
});
