import { expect, test } from 'vitest';
import type { Field } from '../../../lib/readers/import/fields.ts';
import { isListOfPeopleWhoLeft } from '../../../lib/readers/import/people-who-left.ts';

const columns = (...names: string[]) => names.map((name) => ({ name, field: 'unread' as Field }));

test('the suppression files of SendGrid and Mailgun are known by their columns, in any order', () => {
  expect(isListOfPeopleWhoLeft(columns('email', 'created'))).toBe(true);
  expect(isListOfPeopleWhoLeft(columns('ip', 'email', 'created'))).toBe(true);
  expect(isListOfPeopleWhoLeft(columns('Address', 'Tags', 'Created At'))).toBe(true);
});

test('one column more, or one less, may be anything', () => {
  expect(isListOfPeopleWhoLeft(columns('email', 'created', 'name'))).toBe(false);
  expect(isListOfPeopleWhoLeft(columns('email'))).toBe(false);
});
