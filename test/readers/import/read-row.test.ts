import { describe, expect, test } from 'vitest';
import { readColumns } from '../../../lib/readers/import/columns.ts';
import { readRow } from '../../../lib/readers/import/read-row.ts';
import type { RowOptions } from '../../../lib/readers/import/row-facts.ts';

const OPTIONS: RowOptions = {
  morning: { zone: 'Europe/London', minute: 390 },
  dates: null,
  atBest: 'confirmed',
  now: '2026-11-22T08:00:00.000Z',
};

/** Reads one row, given by column. */
function read(row: Record<string, string>, about: Partial<RowOptions> = {}) {
  const columns = readColumns(Object.keys(row), new Map());
  const cells = columns.map((column) => ({ column, text: row[column.name] ?? '' }));
  return readRow(cells, { ...OPTIONS, ...about });
}

const email = 'una@kaipost.example';
const LEFT = { state: 'unsubscribed', suppression: null };
const BOUNCED = { state: 'unsubscribed', suppression: { reason: 'hard-bounce' } };
const COMPLAINED = { state: 'unsubscribed', suppression: { reason: 'complaint' } };
const CONFIRMED = { state: 'confirmed', suppression: null };

describe('what a row says of a person is what they become', () => {
  test.each([
    [
      'Mailchimp, subscribed',
      { OPTIN_TIME: '2023-04-02 09:12:44', CONFIRM_TIME: '2023-04-02 09:15:02' },
      CONFIRMED,
    ],
    [
      'Mailchimp, unsubscribed',
      { CONFIRM_TIME: '2023-04-02 09:15:02', UNSUB_TIME: '2024-07-01 08:00:00' },
      LEFT,
    ],
    ['Mailchimp, a reason alone', { UNSUB_TIME: '', UNSUB_REASON: 'NORMAL' }, LEFT],
    ['Mailchimp, cleaned', { CLEAN_TIME: '2024-07-01 08:00:00', CLEAN_CAMPAIGN_TITLE: 'July' }, BOUNCED],
    ['Ghost, wants mails', { subscribed_to_emails: 'true' }, CONFIRMED],
    ['Ghost, wants none', { subscribed_to_emails: 'false' }, LEFT],
    ['Ghost, deleted', { subscribed_to_emails: 'true', deleted_at: '2024-01-01T00:00:00.000Z' }, LEFT],
    ['listmonk, enabled', { status: 'enabled' }, CONFIRMED],
    ['listmonk, blocklisted', { status: 'blocklisted' }, LEFT],
    ['listmonk, disabled', { status: 'disabled' }, LEFT],
    ['Substack, switched off', { email_disabled: 'true', active_subscription: 'true' }, LEFT],
    ['Substack, not paying', { email_disabled: 'false', active_subscription: 'false' }, CONFIRMED],
    ['Buttondown, regular', { creation_date: '2024-05-01', type: 'regular' }, CONFIRMED],
    ['Buttondown, unsubscribed', { creation_date: '2024-05-01', type: 'unsubscribed' }, LEFT],
    [
      'Buttondown, a date alone',
      { creation_date: '2024-05-01', unsubscription_date: '2024-06-01', type: 'regular' },
      LEFT,
    ],
    ['Beehiiv, inactive', { Status: 'inactive' }, LEFT],
    ['Beehiiv, invalid', { Status: 'Invalid' }, BOUNCED],
    ['Kit, cancelled', { status: 'cancelled' }, LEFT],
    ['Kit, complained', { status: 'complained' }, COMPLAINED],
    ['MailerLite, junk', { Status: 'Junk', Subscribed: '2021-01-01 10:00:00' }, COMPLAINED],
    ['MailerLite, active', { Status: 'Active', Subscribed: '2021-01-01 10:00:00' }, CONFIRMED],
    ['Campaign Monitor, deleted', { State: 'Deleted' }, LEFT],
    ['Brevo, blocklisted', { BLOCKLISTED: 'true', 'DOUBLE_OPT-IN': 'Yes' }, LEFT],
    ['Brevo, not agreed', { 'DOUBLE_OPT-IN': 'No' }, LEFT],
    ['anybody, bounced', { bounced: '1' }, BOUNCED],
    ['anybody, confirmed: no', { confirmed: 'no' }, { state: 'pending', confirmedAt: null }],
    ['an unknown column with bad news', { 'E-mail opt status': 'unsubscribed' }, LEFT],
  ])('%s', (_, row, profile) => {
    expect(read({ email, ...row })).toMatchObject(profile);
  });

  test('the worst status counts, in any order of columns', () => {
    const rows = [
      { status: 'subscribed', unsubscribed_at: '2024-01-01', complained: 'yes' },
      { complained: 'yes', unsubscribed_at: '2024-01-01', status: 'subscribed' },
    ];
    for (const row of rows) expect(read({ email, ...row })).toMatchObject(COMPLAINED);
  });

  test('for a file of people who left, a row is never better than that', () => {
    expect(read({ email, status: 'subscribed' }, { atBest: 'unsubscribed' })).toMatchObject(LEFT);
    expect(read({ email, status: 'spam' }, { atBest: 'unsubscribed' })).toMatchObject(COMPLAINED);
  });
});

describe('a row is refused, with the column that is to blame', () => {
  test.each([
    [{ email: 'not an address' }, { refused: 'not-an-address', column: 'email' }],
    [{ email: '' }, { refused: 'no-address', column: null }],
    [
      { email, Timezone: '+05:30' },
      { refused: 'unknown-zone', column: 'Timezone' },
    ],
    [
      { email, status: 'churned' },
      { refused: 'unknown-state', column: 'status', word: 'churned' },
    ],
    [
      { email, State: 'CA' },
      { refused: 'unknown-state', column: 'State', word: 'CA' },
    ],
    [
      { email, suppression: 'dislike' },
      { refused: 'unknown-suppression', column: 'suppression' },
    ],
    [
      { email, 'GDPR consent': 'version 3' },
      { refused: 'unknown-column', column: 'GDPR consent' },
    ],
    [
      { email, confirmedAt: '15/04/2021 10:00' },
      { refused: 'unreadable-date', column: 'confirmedAt' },
    ],
    [
      { email, created_at: '2999-01-01' },
      { refused: 'date-in-the-future', column: 'created_at' },
    ],
  ])('%j', (row, refused) => {
    expect(read(row)).toEqual(refused);
  });
});

test('a zone is stored in its one spelling, and a row without one has the newsletter’s morning', () => {
  expect(read({ email, TIMEZONE: 'europe/oslo' })).toMatchObject({ zone: 'Europe/Oslo', minute: 390 });
  expect(read({ email, zone: 'Asia/Tokyo', minute: '360' })).toMatchObject({
    zone: 'Asia/Tokyo',
    minute: 360,
  });
  expect(read({ email, zone: '', minute: '' })).toMatchObject(OPTIONS.morning);
});

test.each([
  ['1439', 1439],
  ['0', 0],
  ['1440', 390],
  ['12345', 390],
  ['-5', 390],
  ['06:30', 390],
])('a minute of %s is read as %i', (minute, expected) => {
  expect(read({ email, minute })).toMatchObject({ minute: expected });
});

test('the first date of a kind counts', () => {
  const row = { confirmed_at: '2020-01-01', confirmedAt: '2021-01-01', created_at: '2019-01-01' };
  expect(read({ email, ...row })).toMatchObject({
    subscribedAt: '2019-01-01T00:00:00.000Z',
    confirmedAt: '2020-01-01T00:00:00.000Z',
  });
});

describe('columns in words of their own', () => {
  test.each<[string, string, object]>([
    ['Opted out of email & SMS', 'true', LEFT],
    ['Unsubscribed from email and SMS', 'yes', LEFT],
    ['Push/Email opt-out', '1', LEFT],
    ['Unsubscribed via link', 'true', LEFT],
    ['Unsubscribed from all email', '2022-01-01', { ...LEFT, leftAt: '2022-01-01T00:00:00.000Z' }],
    ['Unsubscribed from all email', 'unsubscribed', LEFT],
    ['Unsubscribed from all email', 'no', CONFIRMED],
    ['SMS & email consent', 'no', LEFT],
    ['SMS & email consent', 'yes', CONFIRMED],
    ['I agree to get the newsletter', 'nein', LEFT],
    ['I agree to get the newsletter', 'sometimes', { refused: 'unknown-column' }],
    ['Newsletter', '2021-04-15', { ...CONFIRMED, subscribedAt: '2021-04-15T00:00:00.000Z' }],
    ['Newsletter', '15/04/2021', { refused: 'unreadable-date' }],
    ['Newsletter', 'unsubscribed', LEFT],
    ['Mailable', 'false', LEFT],
    ['Excluded from campaigns', 'true', LEFT],
    ['Unsubscribed emails', 'all', LEFT],
    ['IsOptInPending', 'true', { state: 'pending' }],
    ['IsOptInPending', 'false', CONFIRMED],
    ['Marked email as spam', 'true', COMPLAINED],
    ['配信状態', 'エラー停止', BOUNCED],
    ['配信状態', '仮登録', { state: 'pending' }],
    ['reception', 'nomail', LEFT],
    ['SMS/Email status', 'unsubscribed', LEFT],
    ['Unsubscribed lists', 'Weekly', { refused: 'unknown-column' }],
    ['Bounced emails', '1', { refused: 'unknown-column' }],
    ['Email hard bounce reason', 'UNKNOWN_USER', BOUNCED],
    ['SMS Marketing Status', 'Unsubscribed', CONFIRMED],
    ['WHATSAPP_BLACKLISTED', 'true', CONFIRMED],
    ['Fax Opt Out', 'true', CONFIRMED],
    ['Do not track opt-out', 'true', CONFIRMED],
    ['Unsubscribe link', 'https://example.org/u', CONFIRMED],
    // "rate", "count", "plan", "source" and "fax" hide in names of newspapers and counties.
    ['Unsubscribed from corporate news', 'true', LEFT],
    ['County news opt-out', 'true', LEFT],
    ['Opted out of all plans', 'true', LEFT],
    ['Unsubscribed Halifax Daily', 'true', LEFT],
    ['Fairfax opt-out', 'true', LEFT],
    ['Opted out of SMS and marketing', 'true', LEFT],
    ['Unsubscribed from everything (incl. fax)', 'true', LEFT],
    ['donotbulkemail', 'true', LEFT],
    ['Do not contact', '1', LEFT],
    ['Do not contact', '0', CONFIRMED],
    ['is_unsubscribed', 'false', CONFIRMED],
    ['is_unsubscribed', 'true', LEFT],
    ['email_unsubscribed_at', '2022-01-01', { ...LEFT, leftAt: '2022-01-01T00:00:00.000Z' }],
    ['Suppressions', '[]', CONFIRMED],
    ['Bounce reason', '550 no such user', { refused: 'unknown-column' }],
    ['Bounce date', '2022-01-01', BOUNCED],
    ['is bouncing', 'false', CONFIRMED],
    ['is bouncing', 'true', BOUNCED],
    // A day that cannot be read is still a day on which somebody left.
    ['Email opt-out date', '15/04/2021', LEFT],
    ['Email opt-out date', '2021-04-15 09:12:33 EST', LEFT],
    ['Opted out reason', 'too many mails', { refused: 'unknown-column' }],
  ])('%s: %s', (column, text, expected) => {
    expect(read({ email, [column]: text })).toMatchObject(expected);
  });
});

describe('a name about agreeing that says anything else is never taken for an agreement', () => {
  test.each(
    `No newsletter|Kein Newsletter|Keinen Newsletter|pas de newsletter|sans newsletter|sin newsletter|niente newsletter|geen nieuwsbrief newsletter
    |Keine Einwilligung|Einwilligung widerrufen|consentement retiré|consenso negato|Newsletter cancelled|Newsletter stopped|Newsletter paused
    |Disagreed to marketing|No marketing|Without consent|Consent denied|Consent lost|Consent expired|Consent end|GDPR deletion request|GDPR forget
    |Marketing ban|Not mailable|Newsletter removed|Newsletter end date|marketing_cancelled_at|Newsletter cancelled at|GDPR erasure requested
    |Baja newsletter|Newsletter Kündigung|Newsletter leave date|Newsletter bis|同意しない|メルマガ不要|뉴스레터 거부|согласие отозвано|بدون النشرة`
      .split('|')
      .map((name) => name.trim()),
  )('%s', (column) => {
    for (const text of ['yes', 'ja', 'oui', '1', 'true', '2024-03-01'])
      expect(mailed(read({ email, [column]: text }))).toBe(false);
  });

  test.each([
    'Newsletter',
    'E-Mail-Newsletter',
    'I agree to receive the newsletter',
    'Marketing consent date',
    'Newsletter Einwilligung am',
    'Ich möchte den Newsletter erhalten',
    'Je souhaite recevoir la newsletter',
    'Quiero recibir la newsletter por correo',
    'Toestemming',
    '同意',
  ])('%s is an agreement', (column) => {
    expect(read({ email, [column]: 'yes' })).toMatchObject(CONFIRMED);
    expect(read({ email, [column]: 'no' })).toMatchObject(LEFT);
  });
});

/** Whether a row becomes somebody who gets the next edition. */
function mailed(row: ReturnType<typeof read>): boolean {
  return !('refused' in row) && row.state === 'confirmed' && row.suppression === null;
}

describe('a column that nobody asked about is believed when a cell says in one word that they left', () => {
  test.each<[string, string, object]>([
    ['Origin', 'unsubscribed', LEFT],
    ['Detail', 'Hard bounce', BOUNCED],
    ['Type', 'spam complaint', COMPLAINED],
    ['Note', 'désabonné', LEFT],
    ['Note', 'unsubscribed from the parish letter', CONFIRMED],
    // Such words may be about an account, a plan or a newsroom.
    ['Account', 'inactive', CONFIRMED],
    ['Subscription', 'cancelled', CONFIRMED],
    ['Subscription', 'subscribed', CONFIRMED],
    ['SMS consent', 'unsubscribed', CONFIRMED],
  ])('%s: %s', (column, text, expected) => {
    expect(read({ email, [column]: text })).toMatchObject(expected);
  });

  test('and not when the operator says that the column is ignored', () => {
    const [address, note] = readColumns(['email', 'Note'], new Map([['Note', 'ignored']]));
    const cells = [
      { column: address ?? expect.fail(), text: email },
      { column: note ?? expect.fail(), text: 'unsubscribed' },
    ];
    expect(readRow(cells, OPTIONS)).toMatchObject(CONFIRMED);
  });
});

describe('a row that says somebody left counts as that, even if the rest of it cannot be read', () => {
  test.each<[string, object, object]>([
    ['a date that may be two days', { status: 'unsubscribed', created_at: '04/05/2021' }, LEFT],
    ['a date before the state', { created_at: '04/05/2021', status: 'bounced' }, BOUNCED],
    ['a zone that nobody knows', { unsubscribed: 'yes', zone: 'Mars/Olympus' }, LEFT],
    ['a second state', { status: 'complained', 'Email status': 'whatever' }, COMPLAINED],
    ['a reason in their own words', { status: 'unsubscribed', 'Opted out reason': 'too many' }, LEFT],
  ])('%s', (_, row, expected) => {
    expect(read({ email, ...row })).toMatchObject(expected);
  });

  test('in a list of people who left, every row with an address', () => {
    const row = { status: '5.1.1', reason: '550 no such user', email, created: '31/31/2021' };
    expect(read(row, { atBest: 'bounced' })).toMatchObject(BOUNCED);
  });

  test('but neither somebody who never confirmed nor a row without an address', () => {
    expect(read({ email, status: 'pending', created_at: '04/05/2021' })).toMatchObject({
      refused: 'unreadable-date',
    });
    expect(read({ email: 'nobody', status: 'unsubscribed' })).toEqual({
      refused: 'not-an-address',
      column: 'email',
    });
  });
});

describe('a column called “state”', () => {
  test.each<[object, object]>([
    [{ City: 'Albany', State: 'NY' }, CONFIRMED],
    [{ State: 'unsubscribed', City: 'Albany' }, LEFT],
    [{ City: 'Berlin', State: 'Berlin' }, { refused: 'unknown-state' }],
    [{ State: 'NY' }, { refused: 'unknown-state' }],
  ])('beside a place may hold the letters of a part of a country: %j', (row, expected) => {
    expect(read({ email, ...row })).toMatchObject(expected);
  });
});

test('spaces around a cell are none of it', () => {
  expect(read({ email: ` ${email} `, status: ' unsubscribed ' })).toMatchObject(LEFT);
  expect(read({ email, status: '  ' })).toMatchObject(CONFIRMED);
});

describe('nobody who says no, or who left, is confirmed, whatever the column is called', () => {
  test.each([
    ['Samtykke', 'Nei'],
    ['Samtycke', 'Nej'],
    ['Nyhetsbrev', 'Nej'],
    ['Nyhedsbrev', 'nej'],
    ['Uutiskirje', 'ei'],
    ['メールマガジン', '不要'],
    ['訂閱', '否'],
    ['電子報', '否'],
    ['Receive emails', 'no'],
    ['Can we email you?', 'no'],
    ['Mailing', 'Nein'],
    ['Mailing', '0'],
    ['E-Mails erwünscht', 'nein'],
    ['No mail', 'yes'],
    ['Keine Post', 'ja'],
    ['Opted', 'no'],
    ['mail opt', 'no'],
    ['Newsletter opt', 'no'],
    ['Werbewiderspruch', 'ja'],
    ['Werbesperre', 'ja'],
    ['Widerspruch', 'ja'],
    ['Ausgetragen', 'ja'],
    ['Austritt', '2024-03-01'],
    ['Gekündigt am', '2024-03-01'],
    ['Storno', 'ja'],
    ['Refusé', 'oui'],
    ['Résilié le', '2024-03-01'],
    ['Rechazado', 'sí'],
    ['Rifiutato', 'sì'],
    ['Verweigert', 'ja'],
    ['Mailstop', 'x'],
    ['DNC', 'yes'],
    ['Stop', '1'],
    ['Fin abonnement', '2024-03-01'],
    ['Utmeldt', 'ja'],
    ['拒否', 'はい'],
    ['수신 거부', '예'],
    ['SMS newsletter', 'yes'],
    ['Newsletter SMS', 'yes'],
  ])('%s: %s', (column, text) => {
    const said = read({ email, [column]: text });
    expect('refused' in said ? said.refused : said.state).toMatch(/^(unknown-column|unsubscribed)$/);
  });

  test.each(['Ausgetragen', 'Werbewiderspruch', 'Mailstop', 'DNC'])('%s: no', (column) => {
    expect(read({ email, [column]: 'no' })).toMatchObject(CONFIRMED);
    expect(read({ email, [column]: 'yes' })).toMatchObject(LEFT);
  });
});

test.each([
  'J’accepte de recevoir la newsletter',
  'Nieuwsbrief',
  'Boletín',
  'Infolettre',
  'Rundbrief',
  'Nyhetsbrev',
  'Samtykke',
  'Newsletter Anmeldung',
  'Einwilligung erteilt',
  'Weekly newsletter',
  'Zgoda na newsletter',
  '뉴스레터 수신 동의',
  'Subscribe to newsletter',
  'Yes, send me the newsletter',
  'Newsletter opt-in',
])('a yes or no below “%s” is their answer', (column) => {
  expect(read({ email, [column]: 'yes' })).toMatchObject(CONFIRMED);
  expect(read({ email, [column]: 'no' })).toMatchObject(LEFT);
});

test.each([
  ['Mailing City', 'Kaipost'],
  ['Secondary email', 'una@other.example'],
  ['Secondary email', '-'],
  ['Emails sent', '0'],
  ['Emails received', '12'],
  ['Notes', 'no'],
  ['Empfängername', 'Una'],
  ['Fine art', 'yes'],
  ['Store name', 'Kaipost'],
  ['Bewerbung', 'ja'],
  ['VIP', 'no'],
])('%s: %s says nothing about mail', (column, text) => {
  expect(read({ email, [column]: text })).toMatchObject(CONFIRMED);
});
