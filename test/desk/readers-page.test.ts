import { expect, test } from 'vitest';
import { type FoundSubscriber, readersPage } from '../../lib/desk/pages/readers-page.ts';
import { subscriberFigures } from '../../lib/desk/subscriber-figures.ts';
import { aRow, aSubscriber } from '../support/delivery-builders.ts';
import { A_SESSION, SETTINGS } from './an-editor.ts';

const settings = { ...SETTINGS, newsletter: 'The Quay', timeZone: 'Europe/Lisbon' };
const pageOf = (found: Partial<FoundSubscriber> | null) =>
  readersPage(
    subscriberFigures([], '2026-11-22'),
    found && { subscriber: null, deliveries: [], message: null, ...found },
    A_SESSION,
    settings,
  );

test('the page shows a reader’s morning, days and pause', () => {
  const subscriber = aSubscriber(1, { minute: 425, days: 'weekdays', pausedUntil: '2026-12-24' });
  expect(pageOf({ subscriber })).toContain('07:05, Europe/London, weekdays only');
  expect(pageOf({ subscriber })).toContain('<dt>Paused until</dt><dd>2026-12-24</dd>');
});

test.each([
  ['a confirmed reader is neither lifted nor asked again', {}, []],
  ['an unconfirmed one is asked again', { state: 'pending' }, ['resend']],
  [
    'a bounced one is lifted',
    { suppression: { reason: 'soft-bounces', at: '2026-11-20T06:00:00Z', edition: null } },
    ['lift'],
  ],
] as const)('%s', (_what, about, verbs) => {
  const page = pageOf({ subscriber: aSubscriber(1, about) });
  const offered = [...page.matchAll(/name="verb" value="(\w+)"/g)].map(([, verb]) => verb);
  expect(offered.filter((verb) => verb === 'resend' || verb === 'lift')).toEqual(verbs);
  expect(offered).toContain('erase');
});

test('a complaint asks for the reader’s own request', () => {
  const suppression = { reason: 'complaint', at: '2026-11-20T06:00:00Z', edition: null } as const;
  expect(pageOf({ subscriber: aSubscriber(1, { suppression }) })).toContain(
    'name="asked" value="yes" required',
  );
});

test('each edition has its mail and what the mailbox said', () => {
  const deliveries = [
    aRow({ state: 'FAILED', reason: 'Address blacklisted' }),
    aRow({ state: 'ACCEPTED', outcome: 'delivered' }),
  ];
  const page = pageOf({ subscriber: aSubscriber(1), deliveries });
  expect(page).toContain('<td>failed: Address blacklisted</td><td>–</td>');
  expect(page).toContain('<td>accepted by SES</td><td>delivered</td>');
});

test('an address without a reader is said to be none, and nothing is said before a search', () => {
  expect(pageOf({})).toContain('No reader has this address.');
  expect(pageOf(null)).not.toContain('No reader has this address.');
  expect(pageOf({ message: 'Erased.' })).not.toContain('No reader has this address.');
});
