import { expect, test } from 'vitest';
import { flawsOf } from './printed-text.ts';

const HEADLINE = 'Ferry service to Holm suspended after fire';

test.each([
  ['caption', 'Mayor Anna Keller poses for a picture on the burnt quay.'],
  ['caption', 'Photo: the ferry at its berth on Sunday'],
  ['caption', 'Tom Brandt (left) and Leila Farouk at the harbour.'],
  ['credit', 'Smoke rises over the harbour. Getty Images'],
  ['dateline', 'HOLM, Norway (AP) — Rescuers brought everybody ashore by noon.'],
  ['dateline', 'Holm — Rescuers brought everybody ashore by noon.'],
  ['pronoun', 'It was the third accident this year.'],
  ['pronoun', 'But the operator disagrees.'],
  ['overlap', 'The ferry service to Holm was suspended after a fire.'],
])('%s: “%s”', (flaw, dek) => {
  expect(flawsOf({ headline: HEADLINE, dek })).toEqual([flaw]);
});

test.each([
  'Rescuers brought all 212 passengers ashore by noon, the harbour master said.',
  'Repairs will take three weeks – longer than the operator had hoped.',
  'Itineraries change from Monday.',
  '',
])('no flaw: “%s”', (dek) => {
  expect(flawsOf({ headline: HEADLINE, dek })).toEqual([]);
});
