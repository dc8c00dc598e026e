import { expect, test } from 'vitest';
import { arabic } from '../../../lib/compose/words/ar.ts';
import { localeOf } from '../../../lib/compose/words/locale.ts';

const { count } = localeOf('ar');

test.each([
  [1, 'الأخبار: 1 · مدة القراءة: دقيقة واحدة', 'ومصدر آخر'],
  [2, 'الأخبار: 2 · مدة القراءة: دقيقتان', 'ومصدران آخران'],
  [3, 'الأخبار: 3 · مدة القراءة: 3 دقائق', 'و3 مصادر أخرى'],
  [11, 'الأخبار: 11 · مدة القراءة: 11 دقيقة', 'و11 مصدرًا آخر'],
  [100, 'الأخبار: 100 · مدة القراءة: 100 دقيقة', 'و100 مصدر آخر'],
])('%i of something in Arabic', (n, digest, andMore) => {
  expect(arabic.digest(count(n), count(n))).toBe(digest);
  expect(arabic.andMore(count(n))).toBe(andMore);
});

test('Arabic says where a story goes on, and that the edition ends', () => {
  expect(arabic.readIn('The Quay')).toBe('اقرأ الخبر في The Quay');
  expect(arabic.thatIsAll).toBe('هذا كل ما لدينا اليوم.');
});
