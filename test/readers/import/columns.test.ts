import { describe, expect, test } from 'vitest';
import { isUnknownName, readColumns } from '../../../lib/readers/import/columns.ts';
import type { Field } from '../../../lib/readers/import/fields.ts';

const fieldsOf = (header: string, map: Record<string, Field> = {}) =>
  Object.fromEntries(
    readColumns(header.split(','), new Map(Object.entries(map)))
      .filter(({ field }) => field !== 'ignored' && field !== 'unread')
      .map(({ name, field }) => [name, field]),
  );

describe('the columns of the exports we know', () => {
  test.each([
    [
      'Mailchimp, where Address is the street',
      'Email Address,First Name,Address,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,TIMEZONE,UNSUB_TIME,UNSUB_REASON,CLEAN_TIME',
      {
        'Email Address': 'address',
        OPTIN_TIME: 'subscribedAt',
        CONFIRM_TIME: 'confirmedAt',
        TIMEZONE: 'zone',
        UNSUB_TIME: 'left',
        UNSUB_REASON: 'left',
        CLEAN_TIME: 'bounced',
      },
    ],
    ['a spreadsheet with the street first', 'Address,Email', { Email: 'address' }],
    [
      'Substack',
      'Email,Name,Stripe plan,Cancel date,Start date,Subscription source (free)',
      { Email: 'address', 'Start date': 'subscribedAt' },
    ],
    [
      'Substack’s list',
      'email,active_subscription,expiry,email_disabled,created_at',
      { email: 'address', email_disabled: 'left', created_at: 'subscribedAt' },
    ],
    [
      'Ghost',
      'id,email,name,note,subscribed_to_emails,complimentary_plan,created_at,deleted_at,labels',
      {
        email: 'address',
        subscribed_to_emails: 'subscribed',
        created_at: 'subscribedAt',
        deleted_at: 'left',
      },
    ],
    [
      'listmonk',
      'uuid,email,name,attributes,status,created_at,updated_at',
      { email: 'address', status: 'state', created_at: 'subscribedAt' },
    ],
    [
      'Buttondown',
      'email,notes,tags,creation_date,unsubscription_date,type',
      { email: 'address', creation_date: 'subscribedAt', unsubscription_date: 'left', type: 'state' },
    ],
    [
      'Beehiiv',
      'Email,Status,Created At,Subscription Tier,UTM Source',
      { Email: 'address', Status: 'state', 'Created At': 'subscribedAt' },
    ],
    [
      'Kit',
      'id,first_name,email,status,created_at,Tags',
      { email: 'address', status: 'state', created_at: 'subscribedAt' },
    ],
    [
      'MailerLite',
      'Subscriber,Sent,Opens,Clicks,Subscribed,Status,Location',
      { Subscriber: 'address', Subscribed: 'subscribed', Status: 'state' },
    ],
    [
      'Campaign Monitor',
      'Email Address,Name,Date joined,Date unsubscribed,State',
      {
        'Email Address': 'address',
        'Date joined': 'subscribedAt',
        'Date unsubscribed': 'left',
        State: 'state',
      },
    ],
    [
      'Brevo',
      'CONTACT ID,EMAIL,FIRSTNAME,DOUBLE_OPT-IN,BLOCKLISTED,ADDED_TIME,MODIFIED_TIME',
      { EMAIL: 'address', 'DOUBLE_OPT-IN': 'subscribed', BLOCKLISTED: 'left', ADDED_TIME: 'subscribedAt' },
    ],
  ])('%s', (_, header, fields) => {
    expect(fieldsOf(header)).toEqual(fields);
  });
});

test('columns of shops and user tables that say who agreed are read, not ignored', () => {
  expect(
    fieldsOf('email,Accepts Email Marketing,is_active,deactivated_at,hard_bounce_count,Newsletter'),
  ).toEqual({
    email: 'address',
    'Accepts Email Marketing': 'subscribed',
    is_active: 'subscribed',
    deactivated_at: 'left',
    hard_bounce_count: 'bounced',
    Newsletter: 'mayHaveAgreed',
  });
});

test('a column whose name may say who left is not ignored', () => {
  expect(fieldsOf('email,Abmeldegrund,GDPR consent,bounce_count,opt-in IP')).toEqual({
    email: 'address',
    Abmeldegrund: 'suspicious',
    'GDPR consent': 'mayHaveAgreed',
  });
});

test('of several columns about agreeing, the operator says which is meant', () => {
  expect(fieldsOf('email,Newsletter Sport,Newsletter Culture')).toEqual({
    email: 'address',
    'Newsletter Sport': 'suspicious',
    'Newsletter Culture': 'suspicious',
  });
});

test('a code beside the state it stands for is not read', () => {
  expect(fieldsOf('email,Status,Status code,Member status ID')).toEqual({
    email: 'address',
    Status: 'state',
  });
  expect(fieldsOf('email,Status code')).toEqual({ email: 'address', 'Status code': 'suspicious' });
});

test('only a name that says nothing, about mail or anything else, is unknown', () => {
  expect(['Abo', 'Liste', 'col5'].map(isUnknownName)).toEqual([true, true, true]);
  expect(
    ['email', 'is_active', 'Newsletter', 'Payment status', 'SMS consent', 'Abmeldegrund'].map(isUnknownName),
  ).toEqual(Array(6).fill(false));
});

test.each([
  ['E-Mail-Adresse,Status,Abgemeldet am,Anmeldedatum', ['address', 'state', 'left', 'subscribedAt']],
  ['Adresse électronique,Statut,Désabonné le', ['address', 'state', 'left']],
  ['Correo electrónico,Estado,Fecha de baja', ['address', 'state', 'left']],
  ['Indirizzo e-mail,Stato,Data disiscrizione', ['address', 'state', 'left']],
  ['メールアドレス,状態,登録日', ['address', 'state', 'subscribedAt']],
  ['E-Mail,Einwilligung,Widerruf', ['address', 'mayHaveAgreed', 'suspicious']],
  ['メールアドレス,配信状態', ['address', 'state']],
  ['이메일,구독삭제일', ['address', 'mayHaveLeft']],
  ['이메일,구독 삭제', ['address', 'mayHaveLeft']],
  ['البريد الإلكتروني,تاريخ إلغاء الاشتراك', ['address', 'suspicious']],
  ['Email,Statut,NPAI', ['address', 'state', 'bounced']],
  ['email,IsExcludedFromCampaigns,IsOptInPending', ['address', 'mayHaveLeft', 'unconfirmed']],
  ['email,Mailable,Marked email as spam', ['address', 'subscribed', 'complained']],
])('%s', (header, fields) => {
  expect(Object.values(fieldsOf(header))).toEqual(fields);
});

test('a harmless word inside another one excuses no column', () => {
  expect(fieldsOf('email,Account Status,Unsubscribe explanation,Unsub rate')).toEqual({
    email: 'address',
    'Account Status': 'suspicious',
    'Unsubscribe explanation': 'mayHaveLeft',
  });
});

test('what the operator says about a column wins, and a missing column is named', () => {
  expect(fieldsOf('Kontakt,State', { kontakt: 'address', State: 'ignored' })).toEqual({ Kontakt: 'address' });
  expect(() => fieldsOf('email', { Mail: 'address' })).toThrow(
    /no column "Mail"[\s\S]+its columns are: email/,
  );
});

test('a list without addresses is refused with the columns it has', () => {
  expect(() => fieldsOf('Name,City')).toThrow(/its columns are: Name, City[\s\S]+--map/);
});

test('a column called “type” holds the status only in a list of Buttondown’s', () => {
  const fieldOf = (...names: string[]) =>
    readColumns(['email', 'type', ...names], new Map()).find(({ name }) => name === 'type')?.field;
  expect(fieldOf('creation_date')).toBe('state');
  expect(fieldOf('created')).toBe('unread');
});

test('addresses in a column that the operator leaves out, or in one without a name, are not those of the list', () => {
  const read = (names: string[], map: [string, Field][]) =>
    readColumns(names, new Map(map), ['una@kaipost.example', 'Una']);
  expect(read(['Kontakt', 'Name'], []).map(({ field }) => field)).toEqual(['address', 'unread']);
  expect(() => read(['Kontakt', 'Name'], [['Kontakt', 'ignored']])).toThrow(
    'no column of the list holds addresses',
  );
  expect(() => read(['', 'Name'], [])).toThrow('no column of the list holds addresses');
});
