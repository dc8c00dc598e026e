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
    const html = readFileSync(path, 'utf8');
    const fact = readPage(html, { url })?.publishedAt ?? null;
    const found = fact === null || fact.confidence < 0.5 ? null : fact.at;
    const isRight = found?.slice(0, 10) === date;
    return [{ found, isRight, isSameMoment: isRight || (found !== null && writes(html, found, date)) }];
  });
  const none = days.filter(({ found }) => found === null).length;
  const rates = (what: string, right: number): readonly Rate[] => [
    { what: `${what} right`, part: right, whole: days.length },
    { what: `${what} wrong`, part: days.length - right - none, whole: days.length },
  ];
  return [
    ...rates('day of publication, on UTC,', days.filter(({ isRight }) => isRight).length),
    ...rates('day of publication, where it was,', days.filter(({ isSameMoment }) => isSameMoment).length),
  ];
}

/** Whether the page writes this moment as one of that day: late in New York it is the next day on UTC. */
function writes(html: string, at: string, day: string): boolean {
  const clocks = html.matchAll(new RegExp(`${day}[T ]\\d\\d:\\d\\d(?::\\d\\d)?`, 'g'));
  return clocks.some(([clock]) => {
    const minutes = Math.abs(Date.parse(at) - Date.parse(`${clock.replace(' ', 'T')}Z`)) / 60_000;
    // Zones are quarters of an hour apart.
    return minutes <= 14 * 60 && minutes % 15 < 1;
  });
}

/** Python writes a day that nobody knows as NaN, which is no JSON. */
function parseLoosely(text: string): Record<string, { file: string; date: string | null }> {
  return JSON.parse(text.replaceAll(/:\s*NaN/g, ': null'));
}
