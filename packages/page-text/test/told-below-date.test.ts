import { expect, test } from 'vitest';
import { readDump } from '../index.ts';

const DATE = '20 November 2026';

test.each([
  [
    'Password leak hits bank',
    'A leak at Tull Bank has shown the password of 40,000 customers, the bank said on Friday. Users must log in and change it.',
  ],
  [
    'Dairy giant buys rival for $2bn',
    'Milkland will buy its rival Dale Farms for $2 billion, the two said on Friday. The merger needs the consent of regulators.',
  ],
  [
    'Gericht: Klinik braucht Einwilligung',
    'Eine Klinik braucht vor jedem Eingriff die Einwilligung der Patienten, hat das Landgericht Uelm am Freitag entschieden.',
  ],
  [
    'Two firms drop cookies',
    'Two bakers in Orwick will no longer make cookies with palm oil, they said on Friday after a long row.',
  ],
])('a page tells its one paragraph below its headline and date: %s', (title, paragraph) => {
  const page = ['Social', 'Business', title, DATE, paragraph, 'More from Business', 'Business on Facebook'];

  expect(readDump(page.join('\n'))).toMatchObject({ title, paragraphs: [paragraph] });
});

test.each([
  [
    'a form',
    [
      'Log in',
      'Please enter the password of your account, and you will be taken back to the page you came from.',
    ],
  ],
  [
    'a banner',
    [
      'We value your privacy',
      DATE,
      'We use cookies and your consent to show ads and to measure what you read on this site.',
    ],
  ],
  [
    'a sign-up',
    [
      'The Quay Newsletter',
      'Subscribe to our newsletter and get the news in your inbox every morning, free of charge.',
    ],
  ],
  [
    'what a page asks of its reader',
    [
      'Time for a new password',
      DATE,
      'Your password is old, and the account will be closed on Friday unless you log in with a new one.',
    ],
  ],
  ['a menu', ['Business', 'Opinion', DATE, 'Lifestyle', 'Tech']],
])('%s is no article', (_, page) => {
  expect(
    readDump(['Social', 'Business', ...page, 'More from Business', 'Business on Facebook'].join('\n'))
      .paragraphs,
  ).toEqual([]);
});
