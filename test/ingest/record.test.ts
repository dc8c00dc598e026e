import { expect, test } from 'vitest';
import { fieldsOf } from '../../lib/ingest/fields/record.ts';

test('capitals and punctuation in a name do not matter', () => {
  const fields = fieldsOf({ 'Date-Published': '2026-11-21', ARTICLE_BODY: 'Text' });
  expect(fields.get('datepublished')).toBe('2026-11-21');
  expect(fields.get('articlebody')).toBe('Text');
});

test('a wrapper’s fields come after the record’s own, two wrappers deep', () => {
  const drupal = { title: 'Own', data: { attributes: { title: 'Inner', body: 'Text' } } };
  const fields = fieldsOf(drupal);
  expect(fields.get('title')).toBe('Own');
  expect(fields.get('body')).toBe('Text');
  expect(fieldsOf({ data: { item: { node: { title: 'Too deep' } } } }).get('title')).toBe(undefined);
});

test('a list is one value, and a name with null is there without one', () => {
  const fields = fieldsOf({ author: ['Mara Lindqvist', 'Ada Moss'], publishedAt: null });
  expect(fields.all('author')).toContainEqual(['Mara Lindqvist', 'Ada Moss']);
  expect(fields.get('publishedat')).toBe(undefined);
  expect(fields.isNull('publishedat')).toBe(true);
  expect(fields.isNull('title')).toBe(false);
});
