import { expect, test } from 'vitest';
import { isAgreement } from '../../../lib/readers/import/agreement.ts';

test.each([
  'Newsletter',
  'newsletterOptIn',
  'Newsletter opt-in',
  'I agree to get the newsletter',
  'Einwilligung erteilt',
  'メールマガジン',
  'SMS and email consent',
])('“%s” is built of nothing but words about agreeing', (name) => {
  expect(isAgreement(name)).toBe(true);
});

test.each([
  'No newsletter',
  'Newsletter stopped',
  'Consent end',
  'Einwilligung widerrufen',
  '同意しない',
  // "opt" alone may be the beginning of "opt out".
  'Newsletter opt',
])('“%s” says something else as well', (name) => {
  expect(isAgreement(name)).toBe(false);
});

test('small words alone agree to nothing', () => {
  expect(isAgreement('Date of email')).toBe(false);
});

test('a wish for text messages is not a wish for mail', () => {
  expect(isAgreement('SMS consent')).toBe(false);
  expect(isAgreement('SMS newsletter')).toBe(false);
});
