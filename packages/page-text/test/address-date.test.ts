import { expect, test } from 'vitest';
import { dateInAddress } from '../dates/address-date.ts';

const day = (address: string) => dateInAddress(address)?.at.slice(0, 10) ?? null;

test.each([
  ['https://quay.example/2026/11/20/flood', '2026-11-20'],
  ['https://quay.example/a/202611/20/WS5a2f.html', '2026-11-20'],
  ['https://quay.example/news/2026-11-20-flood', '2026-11-20'],
  ['https://quay.example/uk-news/2026/nov/20/flood-at-the-quay', '2026-11-20'],
])('%s was published on %s', (address, expected) => {
  expect(day(address)).toBe(expected);
});

test.each([
  'https://quay.example/flood-dpa.urn-newsml-dpa-com-20090101-261120-930-748276',
  'https://quay.example/urn:newsml:afp.com:20090101:flood',
  'https://quay.example/2026/mayor/20/flood',
  'https://quay.example/article20261399',
])('%s says no day', (address) => {
  expect(day(address)).toBeNull();
});
