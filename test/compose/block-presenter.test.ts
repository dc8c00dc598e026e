import { describe, expect, test } from 'vitest';
import { blockViews } from '../../lib/compose/view/block-presenter.ts';
import type { Setting } from '../../lib/compose/view/setting.ts';
import { localeOf } from '../../lib/compose/words/locale.ts';
import type { EditionStory } from '../../lib/domain/edition.ts';
import { story } from '../../templates/examples/build.ts';
import { morning } from '../../templates/examples/morning.ts';

const setting: Setting = { today: '2026-11-22', locale: localeOf('en-GB'), namesPublishers: true };
const { edition } = morning;
const PICTURE = { url: 'https://quay.example/a.jpg', alt: 'The baths', credit: null };

/** The rows of the second stories, each as its kind and the headlines in it; `*` marks those with a picture. */
function rowsOf(...names: string[]): string[] {
  const secondaries = names.map(
    (name): EditionStory => ({
      ...story({ headline: name, section: 'Local' }),
      picture: name.endsWith('*') ? PICTURE : null,
    }),
  );
  const [block] = blockViews({ ...edition, secondaries, blocks: ['seconds'] }, setting);
  return (block?.seconds?.rows ?? []).map(({ pair, pictured, wide }) =>
    pair === null
      ? `${pictured === null ? 'wide' : 'pictured'} ${(pictured ?? wide)?.headline}`
      : `pair ${pair.start.headline} ${pair.end.headline}`,
  );
}

describe('the second stories', () => {
  test('are placed in pairs if both have a picture, or neither has', () => {
    expect(rowsOf('a*', 'b*')).toEqual(['pair a* b*']);
    expect(rowsOf('a', 'b', 'c*', 'd*')).toEqual(['pair a b', 'pair c* d*']);
  });

  test('are placed alone, in order, where one of two has a picture: it would leave a gap under the other', () => {
    expect(rowsOf('a*', 'b')).toEqual(['pictured a*', 'wide b']);
    expect(rowsOf('a', 'b*', 'c*')).toEqual(['wide a', 'pair b* c*']);
  });

  test('an odd one at the end is placed alone', () => {
    expect(rowsOf('a', 'b', 'c')).toEqual(['pair a b', 'wide c']);
    expect(rowsOf('a*')).toEqual(['pictured a*']);
  });
});

test('a piece without anything in it is left out', () => {
  const blocks = blockViews(
    { ...edition, note: null, figures: [], blocks: ['note', 'figures', 'lead'] },
    setting,
  );
  expect(blocks.map(({ lead }) => lead?.headline)).toEqual([edition.lead.headline]);
});
