import { expect, test } from 'vitest';
import type { DeliveryReport } from '../../lib/deliver/delivery-report.ts';
import { editionPage, editionsPage } from '../../lib/desk/pages/editions-page.ts';
import type { Edition } from '../../lib/domain/edition.ts';
import type { EditionRow } from '../../lib/ports.ts';
import { A_SESSION, SETTINGS } from './an-editor.ts';

const settings = { ...SETTINGS, newsletter: 'The Quay', timeZone: 'Europe/Lisbon' };
const row = {
  id: '2026-11-22',
  revision: 1,
  number: 7,
  frozenAt: '2026-11-22T05:00:00Z',
  headline: 'Baths reopen',
  stories: 1,
  state: 'closed',
} as EditionRow;
const desk = {
  version: 'none',
  problems: [],
  content: { pins: [], blocks: [], boosts: [], headlines: [], hold: null, note: null },
};
const edition = {
  id: row.id,
  corrections: [{ headline: 'The pool is 25 metres long' }],
} as unknown as Edition;
const delivery = (about: Partial<DeliveryReport>) =>
  ({ planned: 9, open: 0, balanced: true, ...about }) as DeliveryReport;
const pageOf = (about: Partial<DeliveryReport>, of = row) =>
  editionPage(
    { row: of, edition, delivery: delivery(about) },
    desk,
    'https://read.example',
    A_SESSION,
    settings,
  );

test('a list without editions says so', () => {
  expect(editionsPage([], false, A_SESSION, settings)).toContain('No edition has been frozen yet.');
});

test('the list says what is being delivered and what was revised', () => {
  const page = editionsPage([{ ...row, state: 'open', revision: 2 }, row], false, A_SESSION, settings);
  expect(page).toContain('No. 7 · 1 story · revision 2 · being delivered');
  expect(page).toContain('No. 7 · 1 story</p>');
});

test('an edition says when it was frozen, in the newsletter’s zone, and what it corrected', () => {
  expect(pageOf({})).toContain('frozen on 22 Nov, 05:00');
  expect(pageOf({})).toContain('The pool is 25 metres long');
  expect(pageOf({}, { ...row, revision: 3 })).toContain('No. 7 · revision 3');
});

test.each([
  [{ planned: 0 }, 'Nothing has been planned yet.'],
  [{ open: 4 }, '4 of 9 are still open.'],
  [{}, 'All 9 are accounted for.'],
  [{ balanced: false }, 'The counts do not add up'],
])('the balance of %j', (about, words) => {
  expect(pageOf(about)).toContain(words);
});
