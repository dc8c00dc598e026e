import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../lib/ingest/fields/record.ts';
import { urlOf } from '../../lib/ingest/fields/record-address.ts';

const urlIn = (record: Record<string, unknown>, base: string | null = null) => urlOf(fieldsOf(record), base);

describe('the address', () => {
  test('is what says that it is one, not an id', () => {
    expect(urlIn({ id: 'baths-7' }, 'https://gazette.example/')).toBeNull();
    expect(urlIn({ id: 'https://gazette.example/baths-7' })).toBe('https://gazette.example/baths-7');
    expect(urlIn({ url: '/baths-7' }, 'https://gazette.example/news/')).toBe(
      'https://gazette.example/baths-7',
    );
    expect(urlIn({ link: { href: 'baths-7' } }, 'https://gazette.example/news/')).toBe(
      'https://gazette.example/news/baths-7',
    );
  });

  test('is never a front page or the answer of an interface; the next one is taken instead', () => {
    const link = 'https://gazette.example/baths';
    expect(urlIn({ url: 'https://gazette.example/', link })).toBe(link);
    expect(urlIn({ url: 'https://gazette.example/wp-json/wp/v2/posts/7', link })).toBe(link);
    expect(urlIn({ url: 'https://gazette.example/?p=7' })).toBe('https://gazette.example/?p=7');
  });

  test('may be called a source, if that is a text', () => {
    const source = 'https://gazette.example/baths';
    expect(urlIn({ source })).toBe(source);
    expect(urlIn({ source: { url: source, title: 'Gazette' } })).toBeNull();
  });
});
