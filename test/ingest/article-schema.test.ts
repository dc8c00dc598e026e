import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { jsonArticle } from '../../lib/ingest/formats/json-article.ts';

test('the published schema is the one articles are checked against', () => {
  const published = JSON.parse(
    readFileSync(new URL('../../docs/article.schema.json', import.meta.url), 'utf8'),
  );

  expect(published).toEqual(z.toJSONSchema(jsonArticle, { io: 'input' }));
});

test('the example in the guide is an article', () => {
  const guide = readFileSync(new URL('../../docs/articles.md', import.meta.url), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';

  expect(jsonArticle.safeParse(JSON.parse(example)).success).toBe(true);
});
