import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../lib/ingest/draft.ts';
import { toldApart } from '../../lib/ingest/formats/told-apart.ts';

const item = (position: number, url: string | null, guid: string | null) => ({
  position,
  draft: { ...EMPTY_DRAFT, url, guid },
});
const guids = (items: Parameters<typeof toldApart>[0]) =>
  toldApart(items, ({ guid }) => guid).map((it) => ('draft' in it ? it.draft.guid : it.problem.reason));

test('episodes that all link to their show keep their own names', () => {
  const show = 'https://quay.example/show';
  expect(guids([item(1, show, 'one'), item(2, show, 'two')])).toEqual(['one', 'two']);
});

test('an article’s address is enough where no other item has it, or where the other is the same item', () => {
  const [pier, ferry] = ['https://quay.example/pier', 'https://quay.example/ferry'];
  expect(guids([item(1, pier, 'one'), item(2, ferry, 'two')])).toEqual([null, null]);
  expect(guids([item(1, pier, 'one'), item(2, pier, 'one')])).toEqual([null, null]);
});

test('items without an address and items that could not be read stay as they are', () => {
  const problem = { position: 2, problem: { reason: 'no-title', detail: '' } };
  expect(guids([item(1, null, 'one'), problem])).toEqual([null, 'no-title']);
});
