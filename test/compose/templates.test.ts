import { expect, test } from 'vitest';
import { parseTemplates, TEMPLATE_FORMAT, TEMPLATE_NAMES } from '../../lib/compose/templates.ts';

const file = (format: number) => JSON.stringify({ format, program: ['text'] });
const all = (format = TEMPLATE_FORMAT) =>
  Object.fromEntries(TEMPLATE_NAMES.map((name) => [`${name}.json`, file(format)]));

test('every compiled template is read', () => {
  expect(Object.keys(parseTemplates(all()))).toEqual([...TEMPLATE_NAMES]);
});

test('a missing template, or one of another version, is named with the fix', () => {
  const { 'digest.txt.json': _, ...others } = all();
  expect(() => parseTemplates(others)).toThrow('The compiled template digest.txt.json is missing');
  expect(() => parseTemplates(all(TEMPLATE_FORMAT + 1))).toThrow('of another version');
});
