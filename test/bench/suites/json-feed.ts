import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn, type Rate, readFile } from './read-file.ts';

/** manton/JSONFeed: the examples in the specification of JSON Feed, which are indented as code. */
export function jsonFeedSuite(folder: string): readonly Rate[] {
  const examples = filesIn(join(folder, 'pages'), '.markdown').flatMap((path) =>
    examplesIn(readFileSync(path, 'utf8')),
  );
  const room = mkdtempSync(join(tmpdir(), 'json-feed-'));
  try {
    const results = examples.map((example, i) => {
      const path = join(room, `${i}.json`);
      writeFileSync(path, JSON.stringify(example));
      const titled = (example.items ?? []).filter(({ title }) => typeof title === 'string');
      return { expected: titled.length, found: readFile(path).articles.length };
    });
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    return [
      {
        what: 'items with a headline read',
        part: sum(results.map(({ expected, found }) => Math.min(expected, found))),
        whole: sum(results.map(({ expected }) => expected)),
      },
    ];
  } finally {
    rmSync(room, { recursive: true });
  }
}

function examplesIn(markdown: string): readonly { items?: readonly { title?: unknown }[] }[] {
  const blocks = markdown.match(/(?:^(?:\t| {4}).*\n|^\s*\n)+/gm) ?? [];
  return blocks.flatMap((block) => {
    try {
      const value = JSON.parse(block);
      return Array.isArray(value.items) ? [value] : [];
    } catch {
      return [];
    }
  });
}
