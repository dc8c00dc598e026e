import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../lib/ingest/fields/record.ts';
import { bylineOf, publisherOf, sectionIn } from '../../lib/ingest/fields/record-names.ts';

describe('who published and wrote it', () => {
  test('a name is better than a host', () => {
    expect(publisherOf(fieldsOf({ publisher: 'gazette.example', source: { name: 'The Gazette' } }))).toBe(
      'The Gazette',
    );
    expect(publisherOf(fieldsOf({ publisher: 'https://www.gazette.example/' }))).toBe('gazette.example');
  });

  test('authors are named once, without “by”, accounts and addresses', () => {
    expect(bylineOf(fieldsOf({ author: [{ name: 'By Mara Stein' }, 'Mara Stein', 'Jo Reed'] }))).toBe(
      'Mara Stein, Jo Reed',
    );
    expect(bylineOf(fieldsOf({ author: 'mara@gull.example (Mara Stein)' }))).toBe('Mara Stein');
    expect(bylineOf(fieldsOf({ author: 'mara@gull.example' }))).toBeNull();
    expect(bylineOf(fieldsOf({ author: '42' }))).toBeNull();
  });

  test('a section that nobody chose is none', () => {
    expect(sectionIn(fieldsOf({ category: 'Uncategorized' }))).toBeNull();
    expect(sectionIn(fieldsOf({ categories: ['Allgemein', 'Sport'] }))).toBe('Sport');
    expect(sectionIn(fieldsOf({ section: 'https://gazette.example/sport' }))).toBeNull();
  });
});
