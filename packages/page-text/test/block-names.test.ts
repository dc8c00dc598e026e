import { expect, test } from 'vitest';
import { NAMED, namedAs } from '../page/block-names.ts';

const isThread = (names: string): boolean => (namedAs(names) & NAMED.comments) !== 0;

test.each([
  'comments',
  'reader-comments wide',
  'comments__list',
  'livefyre-comments',
  'comments livefyre',
  'comments delivered',
  'comment-list olive',
  'kommentare',
  'commentaires liste',
  'comentarios-lista',
  'discussion',
  'coral_thread_77',
  'hyvor-talk-view',
  'spot-im-conversation',
])('%s names a thread', (names) => {
  expect(isThread(names)).toBe(true);
});

test.each([
  'comments-open',
  'post comments-closed alive',
  'liveblog comment',
  'live-ticker-comment-text',
  'kommentar',
  'category-discussion',
  'the-conversation story',
  'coral',
])('%s does not', (names) => {
  expect(isThread(names)).toBe(false);
});

test('a name as long as may be is read quickly', () => {
  const since = process.cpuUsage();
  for (let i = 0; i < 20; i++) namedAs(`${'comments-'.repeat(440)}${i}`);
  const { user, system } = process.cpuUsage(since);

  expect((user + system) / 1e3).toBeLessThan(500);
});
