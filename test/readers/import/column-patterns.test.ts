import { expect, test } from 'vitest';
import { fieldByPattern, isAboutMail } from '../../../lib/readers/import/column-patterns.ts';
import { plain } from '../../../lib/readers/import/words.ts';

test.each([
  ['SMS marketing status', 'ignored'],
  ['Push consent', 'ignored'],
  ['Opt-in IP', 'unread'],
  ['Payment status', 'unread'],
  ['Opted out of SMS and marketing', 'mayHaveLeft'],
  ['Marked email as spam', 'complained'],
  ['Confirmation pending', 'unconfirmed'],
  ['Hard bounce reason', 'bounced'],
  ['Bounce reason', 'mayHaveBounced'],
  ['Mailing', 'suspicious'],
  ['Mailing city', undefined],
  ['Werbewiderspruch', 'mayHaveLeft'],
  ['Kündigungsgrund', 'suspicious'],
  ['수신 거부', 'suspicious'],
  ['メールマガジン', 'suspicious'],
  ['Favourite colour', undefined],
  ['Motivo de baja', 'suspicious'],
  ['Trabajador', undefined],
  ['Rebaja', undefined],
  ['Baja California', undefined],
  ['Blocked by us', 'suspicious'],
  ['Apartment block', undefined],
  ['Block no', undefined],
])('%s is %s', (name, field) => {
  expect(fieldByPattern(plain(name))).toBe(field);
});

test('a name about mail or letters, in any script, is about mail', () => {
  for (const name of ['No mail', 'Courriel', 'Brief', 'メール', '메일', 'Почта'])
    expect(isAboutMail(name)).toBe(true);
  for (const name of ['VIP', 'Notes', 'Payment']) expect(isAboutMail(name)).toBe(false);
});
