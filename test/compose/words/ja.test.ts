import { expect, test } from 'vitest';
import { japanese } from '../../../lib/compose/words/ja.ts';
import { localeOf } from '../../../lib/compose/words/locale.ts';

const { count } = localeOf('ja');

test.each([
  [1, '1本のニュース、約1分', 'ほか1社'],
  [2, '2本のニュース、約2分', 'ほか2社'],
])('%i of something in Japanese: no plural', (n, digest, andMore) => {
  expect(japanese.digest(count(n), count(n))).toBe(digest);
  expect(japanese.andMore(count(n))).toBe(andMore);
});

test('Japanese says where a story goes on, and that the edition ends', () => {
  expect(japanese.readIn('The Quay')).toBe('The Quayで読む');
  expect(japanese.thatIsAll).toBe('本日は以上です。');
});
