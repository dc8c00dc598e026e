import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

/** Real page dumps stay outside the project; a machine that has them names their folder. */
const corpus = process.env.BROADSHEET_CORPUS;
const folder = corpus === undefined ? '' : join(corpus, 'seeds');
const expectedFile = join(folder, 'expected.json');
const present = corpus !== undefined && existsSync(expectedFile);
const expected: Record<string, Expectation> = present ? JSON.parse(readFileSync(expectedFile, 'utf8')) : {};

interface Expectation {
  readonly title: string;
  readonly published: string | null;
  readonly bodyStarts: string;
  readonly bodyEnds: string;
  readonly mustNotContain: readonly string[];
}

/** Only one place names the second page's. */
const PUBLISHERS: Readonly<Record<string, string | null>> = { '000': 'London Daily', '001': null };

test.skipIf(!present)('the real page dumps come out as a person would have cut them', () => {
  for (const [name, want] of Object.entries(expected).filter(([name]) => name.endsWith('.txt'))) {
    const bytes = readFileSync(join(folder, name));
    const object = { key: name, etag: 'e', sizeBytes: bytes.length, arrivedAt: '2023-05-23T04:00:00.000Z' };
    const { articles, setAside } = readObject(
      object,
      { bytes, truncated: false, contentType: null, metadata: {} },
      2_000_000,
    );
    const [article] = articles;

    expect(setAside).toEqual([]);
    expect(article?.title).toBe(want.title);
    expect(article?.publisher).toBe(PUBLISHERS[name.slice(0, 3)]);
    expect(article?.publishedAt?.at.slice(0, 10) ?? null).toBe(want.published);
    expect(article?.paragraphs[0]?.startsWith(want.bodyStarts)).toBe(true);
    expect(article?.paragraphs.at(-1)?.endsWith(want.bodyEnds)).toBe(true);
    for (const furniture of want.mustNotContain)
      expect(article?.paragraphs.join('\n')).not.toContain(furniture);
    expect(article?.paragraphs).not.toContain(want.title);
  }
});
