import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = (path: string) => read(path).replace(/\s+/g, ' ');
const decision = (name: string) => page(`docs/decisions/${name}.md`);

describe('the pages count the trees that the tables hold', () => {
  const sizeOf = (table: string) => {
    const { trees, features } = JSON.parse(read(`packages/${table}/weights.json`)) as Record<
      string,
      unknown[]
    >;
    return { trees: trees?.length, features: features?.length };
  };
  const text = decision('article-text-is-found-by-decision-trees');
  const stories = decision('stories-are-found-by-a-learned-pair-scorer');

  test('of page-text', () => {
    const lines = sizeOf('page-text/lines');
    expect(text).toContain(
      `\`packages/page-text/lines/weights.json\`: ${lines.trees} trees over ${lines.features} counts`,
    );
    expect(text).toContain(
      `\`packages/page-text/page/weights.json\`, for HTML: ${sizeOf('page-text/page').trees} trees`,
    );
    expect(text).toContain(
      `\`packages/page-text/title/weights.json\`: ${sizeOf('page-text/title').trees} trees`,
    );
  });

  test('of same-story', () => {
    const { trees } = sizeOf('same-story');
    expect(stories).toContain(`judged by ${trees} small decision trees`);
    expect(page('packages/same-story/README.md')).toContain(`${trees} small decision trees`);
  });
});
