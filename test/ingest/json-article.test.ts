import { describe, expect, test } from 'vitest';
import { jsonArticle } from '../../lib/ingest/formats/json-article.ts';

const takes = (fields: object) => jsonArticle.safeParse(fields).success;

describe('one article as JSON', () => {
  test('needs nothing that is not there, and unknown fields do no harm', () => {
    expect(takes({ headline: 'Sluice gates closed', articleBody: ['One.', 'Two.'], ourOwn: { x: 1 } })).toBe(
      true,
    );
  });

  test('names its authors as text, as objects or as lists of both', () => {
    const parsed = jsonArticle.parse({ headline: 'A', body: 'B', author: [{ name: 'Una' }, 'Ben'] });
    expect(parsed.author).toEqual(['Una', 'Ben']);
    expect(jsonArticle.parse({ headline: 'A', body: 'B', author: 'Una' }).author).toEqual(['Una']);
  });

  test('dates are texts or numbers', () => {
    for (const datePublished of ['2026-11-22', 1_763_794_800])
      expect(takes({ headline: 'A', datePublished })).toBe(true);
    expect(takes({ headline: 'A', datePublished: { day: 22 } })).toBe(false);
  });

  test('a text that is neither text nor paragraphs is refused', () => {
    expect(takes({ headline: 'A', articleBody: { p: 'B' } })).toBe(false);
    expect(takes({ headline: 7 })).toBe(false);
  });
});
