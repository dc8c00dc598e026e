import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../../../packages/page-text/index.ts';
import type { Rate } from './read-file.ts';

/** adbar/htmldate: pages with the day of their publication; those without a copy in the suite are left out. */
export function htmldateSuite(folder: string): readonly Rate[] {
  const tests = join(folder, 'tests');
  const listed = ['eval_default.json', 'eval_mediacloud_2020.json'].flatMap((name) =>
    Object.entries<{ file: string; date: string | null }>(
      parseLoosely(readFileSync(join(tests, name), 'utf8')),
    ),
  );
  const days = listed.flatMap(([url, { file, date }]) => {
    const path = ['cache', 'eval', 'test_set'].map((it) => join(tests, it, file)).find(existsSync);
    if (path === undefined || date === null) return [];
    const found = readPage(readFileSync(path, 'utf8'), { url })?.publishedAt ?? null;
    return [{ date, found: found === null || found.confidence < 0.5 ? null : found.at.slice(0, 10) }];
  });
  const right = days.filter(({ date, found }) => date === found).length;
  const none = days.filter(({ found }) => found === null).length;
  return [
    { what: 'day of publication right', part: right, whole: days.length },
    { what: 'day of publication wrong', part: days.length - right - none, whole: days.length },
  ];
}

/** Python writes a day that nobody knows as NaN, which is no JSON. */
function parseLoosely(text: string): Record<string, { file: string; date: string | null }> {
  return JSON.parse(text.replaceAll(/:\s*NaN/g, ': null'));
}
