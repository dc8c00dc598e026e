import { expect, test } from 'vitest';
import { addressRank, fieldNamed, fieldOfStateWord } from '../../../lib/readers/import/column-names.ts';
import { plain } from '../../../lib/readers/import/words.ts';

const fieldOf = (name: string) => fieldNamed(plain(name));

test.each([
  ['Unsub_Time', 'left'],
  ['is_unsubscribed', 'left'],
  ['email_unsubscribed_at', 'left'],
  ['user bounced', 'bounced'],
  ['contact_active', 'subscribed'],
  ['Member status', 'state'],
  ['Désabonné le', 'left'],
])('%s is %s', (name, field) => {
  expect(fieldOf(name)).toBe(field);
});

test('a word such as “user” before a name is passed over only where it changes nothing', () => {
  expect(fieldOf('contact_state')).toBeUndefined();
  expect(fieldOf('member_type')).toBeUndefined();
  expect(fieldOf('has_zone')).toBeUndefined();
});

test('a column for addresses of mail is better than one that may hold streets', () => {
  expect(addressRank('Email Address')).toBeLessThan(addressRank('Address'));
  expect(addressRank('E-Mail-Adresse')).toBeLessThan(addressRank('Adresse'));
  expect(addressRank('Kontakt')).toBe(-1);
});

test.each([
  ['Cancelled', 'mayHaveLeft'],
  ['canceled_at', 'mayHaveLeft'],
  ['Date removed', 'mayHaveLeft'],
  ['is_paused', 'mayHaveLeft'],
  ['Zrušeno', 'mayHaveLeft'],
  ['Ayrıldı', 'mayHaveLeft'],
  ['ملغى', 'mayHaveLeft'],
  ['Bouncing', 'mayHaveBounced'],
  ['Reported spam', 'complained'],
  ['Aktywny', 'subscribed'],
  ['有効', 'subscribed'],
  ['نشط', 'subscribed'],
  ['Not confirmed', 'unconfirmed'],
])('a name that is a word for a state says what a yes below it means: %s is %s', (name, field) => {
  expect(fieldOfStateWord(plain(name))).toBe(field);
});

test.each([
  'Premium',
  'Paid',
  'Free',
  'New',
  'Current',
  'Held on',
  'Error',
  'Removed by',
  'Active since',
  'Cancelled orders',
])('but not %s, which is said of anything', (name) => {
  expect(fieldOfStateWord(plain(name))).toBeUndefined();
});
