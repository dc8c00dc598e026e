import { describe, expect, test } from 'vitest';
import { readColumns } from '../../../lib/readers/import/columns.ts';
import { readRow } from '../../../lib/readers/import/read-row.ts';

const now = '2026-11-22T08:00:00.000Z';

/** The profile that one row becomes, given by column. */
function read(row: Record<string, string>) {
  const columns = readColumns(Object.keys(row), new Map());
  const cells = columns.map((column) => ({ column, text: row[column.name] ?? '' }));
  const morning = { zone: 'Europe/London', minute: 390 };
  return readRow(cells, { morning, dates: null, atBest: 'confirmed', now });
}

const email = 'una@kaipost.example';
const BOUNCED = { state: 'unsubscribed', suppression: { reason: 'hard-bounce' } };
const CONFIRMED = { state: 'confirmed', suppression: null };

test('the date of consent is the list’s, never the day of the import', () => {
  expect(read({ email, confirmedAt: '2019-05-02 09:00:00' })).toMatchObject({
    subscribedAt: '2019-05-02T09:00:00.000Z',
    confirmedAt: '2019-05-02T09:00:00.000Z',
  });
  expect(
    read({ email, OPTIN_TIME: '2024-03-05 09:12:44', CONFIRM_TIME: '2024-03-05 09:14:01' }),
  ).toMatchObject({
    subscribedAt: '2024-03-05T09:12:44.000Z',
    confirmedAt: '2024-03-05T09:14:01.000Z',
  });
});

test('a list without a date of consent gets none', () => {
  expect(read({ email })).toMatchObject({ state: 'confirmed', subscribedAt: null, confirmedAt: null });
});

test('when somebody left is kept', () => {
  expect(read({ email, UNSUB_TIME: '2024-07-01 08:00:00' })).toMatchObject({
    leftAt: '2024-07-01T08:00:00.000Z',
  });
  expect(read({ email, status: 'unsubscribed', leftAt: '2024-07-01' })).toMatchObject({
    state: 'unsubscribed',
    leftAt: '2024-07-01T00:00:00.000Z',
  });
});

test('somebody who has not confirmed has no day of confirmation', () => {
  const row = { status: 'pending', confirmedAt: '2021-01-01', created_at: '2020-01-01' };
  expect(read({ email, ...row })).toMatchObject({
    state: 'pending',
    subscribedAt: '2020-01-01T00:00:00.000Z',
    confirmedAt: null,
  });
});

describe('a suppression', () => {
  const at = '2024-07-01T00:00:00.000Z';
  test.each([
    [
      'has the reason and the day that our own export gives',
      { suppression: 'soft-bounces', suppressedAt: '2024-07-01' },
      'soft-bounces',
      at,
    ],
    ['has the day on which the person left', { complained: '2024-07-01' }, 'complaint', at],
    ['began today if the list names no day', { bounced: 'yes' }, 'hard-bounce', now],
  ])('%s', (_, row, reason, since) => {
    expect(read({ email, ...row })).toMatchObject({ suppression: { reason, at: since, edition: null } });
  });

  test.each(['no', '0', 'false', '0000-00-00 00:00:00'])(
    'is not meant by “%s” in a column for bounces',
    (bounced) => {
      expect(read({ email, bounced })).toMatchObject(CONFIRMED);
    },
  );

  test('is meant by any other word there, and by a date that cannot be read or is ahead', () => {
    for (const bounced of ['mailbox unknown', '31/31/2024', '2999-01-01']) {
      const row = read({ email, bounced });
      expect(row).toMatchObject(BOUNCED);
      expect(row).not.toHaveProperty('leftAt');
    }
  });
});

test('a new profile has no history here', () => {
  expect(read({ email })).toEqual({
    address: email,
    state: 'confirmed',
    suppression: null,
    zone: 'Europe/London',
    minute: 390,
    subscribedAt: null,
    confirmedAt: null,
    confirmationSentAt: null,
    softBounces: 0,
    version: 1,
  });
});

describe('the time beside a state', () => {
  test('is the day on which they subscribed, or left, as the state says', () => {
    const at = { 'Email status date': '2021-04-15' };
    expect(read({ email, 'Email status': 'subscribed', ...at })).toMatchObject({
      subscribedAt: '2021-04-15T00:00:00.000Z',
    });
    const left = read({ email, 'Email status': 'unsubscribed', ...at });
    expect(left).toMatchObject({ subscribedAt: null, leftAt: '2021-04-15T00:00:00.000Z' });
  });

  test('is not when they left if another column says that', () => {
    const row = { status: 'subscribed', status_date: '2021-04-15', bounced: 'yes' };
    expect(read({ email, ...row })).not.toHaveProperty('leftAt');
  });
});
