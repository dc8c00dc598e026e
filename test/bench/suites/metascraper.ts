import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../../../packages/page-text/index.ts';
import type { Rate } from './read-file.ts';

/** microlinkhq/metascraper: whole pages, each with a snapshot of what it reads. Its answers are a peer’s, not a person’s. */
export function metascraperSuite(folder: string): readonly Rate[] {
  const cases = join(folder, 'packages', 'metascraper', 'test', 'integration');
  const pages = readdirSync(cases).flatMap((name) => {
    const [input, snapshot, script] = ['input.html', 'snapshots/index.js.md', 'index.js'].map((it) =>
      join(cases, name, it),
    );
    if (![input, snapshot, script].every((path) => path !== undefined && existsSync(path))) return [];
    const text = readFileSync(snapshot ?? '', 'utf8');
    const url = /^const url =\s*['"]([^'"]+)/m.exec(readFileSync(script ?? '', 'utf8'))?.[1] ?? null;
    const said = (field: string) => snapshotField(text, field);
    const page = readPage(readFileSync(input ?? '', 'utf8'), { url });
    return [
      { page, title: said('title'), day: said('date')?.slice(0, 10) ?? null, publisher: said('publisher') },
    ];
  });
  const rate = (
    what: string,
    expected: (it: (typeof pages)[number]) => string | null,
    right: (it: (typeof pages)[number]) => boolean,
  ): Rate => {
    const asked = pages.filter((it) => expected(it) !== null);
    return { what, part: asked.filter(right).length, whole: asked.length };
  };
  return [
    rate(
      'headline, letters only',
      (it) => it.title,
      ({ page, title }) => letters(page?.title) === letters(title),
    ),
    rate(
      'day of publication',
      (it) => it.day,
      ({ page, day }) => page?.publishedAt?.at.slice(0, 10) === day,
    ),
    rate(
      'publisher, letters only',
      (it) => it.publisher,
      ({ page, publisher }) => letters(page?.publisher) === letters(publisher),
    ),
  ];
}

/** `title: 'This is it',` of an AVA snapshot, or the lines of a longer text between backquotes. */
function snapshotField(snapshot: string, field: string): string | null {
  const found = new RegExp(
    `^ {6}${field}: (?:'((?:[^'\\\\]|\\\\.)*)'|"((?:[^"\\\\]|\\\\.)*)"|\`([^\`]*)\`)`,
    'm',
  ).exec(snapshot);
  return (
    found
      ?.slice(1)
      .find((it) => it !== undefined)
      ?.replace(/\\(.)/g, '$1') ?? null
  );
}

function letters(text: string | null | undefined): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
