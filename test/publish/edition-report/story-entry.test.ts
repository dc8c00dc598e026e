import { expect, test } from 'vitest';
import type { StoryReport } from '../../../lib/domain/report.ts';
import { storyEntry } from '../../../lib/publish/edition-report/story-entry.ts';

const member = (title: string, similarity: number, publisher: string | null = 'Post') => ({
  article: title,
  title,
  publisher,
  similarity,
});
const STORY: StoryReport = {
  id: 's',
  headline: 'Baths <reopen>',
  placement: 'lead',
  section: null,
  score: { coverage: 1, freshness: 1, sources: 1, prominence: 1, novelty: 1, desk: 1, total: 0.5 },
  families: ['post.example'],
  firstSeenAt: '2026-11-22T05:00:00.000Z',
  members: [member('Baths reopen', 1)],
  copies: [],
  why: 'told by one publisher',
};
const entry = (about: Partial<StoryReport> = {}) => storyEntry({ ...STORY, ...about }, 1, 1, 'en').text;

test('an entry shows placement, headline, reason and families, all escaped', () => {
  const page = entry({ section: 'World' });
  expect(page).toContain('lead · World');
  expect(page).toContain('Baths &lt;reopen&gt;');
  expect(page).toContain('told by one publisher');
  expect(page).toContain('post.example');
  expect(entry()).toContain('<p class="kicker">lead</p>');
});

test('coverage and freshness are always drawn, other terms only when they differ from 1', () => {
  expect(entry()).toMatch(/coverage[\s\S]*freshness/);
  expect(entry()).not.toMatch(/sources|prominence|novelty|desk/);
  expect(entry({ score: { ...STORY.score, novelty: 0.5 } })).toContain('novelty 0.50');
});

test('bars are drawn against a full one: twenty families, and the best score', () => {
  const widths = (about: Partial<StoryReport['score']>) =>
    [
      ...entry({ score: { ...STORY.score, ...about } }).matchAll(
        /rect class="(?:value|total)" width="(\d+)"/g,
      ),
    ].map(([, width]) => Number(width));
  expect(widths({ coverage: Math.log(21) })).toEqual([100, 100, 50]);
});

test('a story of one article has no list; several show how well they match the lead', () => {
  expect(entry()).not.toContain('<details>');
  const members = [member('a', 1), member('b', 0.98), member('c', 0.623, null)];
  const page = entry({ members });
  expect(page).toContain('3 articles, matching the lead by 62% to 98%');
  expect(page).toContain('not named');
  expect(entry({ members: members.slice(0, 2) })).toContain('2 articles, matching the lead by 98%');
});

test('copies are named with how much of their text is the same', () => {
  const copies = [{ publisher: 'Star', containment: 0.91 }];
  expect(entry({ copies })).toContain('1 article · 1 copy');
  expect(entry({ copies })).toContain('91% of its text');
  expect(entry({ copies: [...copies, { publisher: null, containment: 1 }] })).toContain('· 2 copies');
});
