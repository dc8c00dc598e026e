import type { PageFacts } from '@broadsheet/page-text';
import { expect, test } from 'vitest';
import { picturesOfPage } from '../../lib/ingest/page-pictures.ts';

const facts = (meta: Record<string, string>, data: PageFacts['data'] = null) =>
  picturesOfPage({ meta: new Map(Object.entries(meta)), data } as unknown as PageFacts);

test('the picture for sharing comes first, then the card’s, then those of the page’s data', () => {
  const [shared, card, named] = facts(
    {
      'og:image': 'https://quay.example/og.jpg',
      'og:image:width': '1200',
      'og:image:height': 'tall',
      'og:image:alt': 'The pier at dusk',
      'twitter:image': 'https://quay.example/card.jpg',
    },
    { image: 'https://quay.example/data.jpg' } as unknown as PageFacts['data'],
  );
  expect(shared).toEqual([
    {
      url: 'https://quay.example/og.jpg',
      alt: 'The pier at dusk',
      width: 1200,
      height: null,
      type: null,
    },
  ]);
  expect(card).toEqual([{ url: 'https://quay.example/card.jpg', alt: 'The pier at dusk' }]);
  expect(named).toEqual([{ url: 'https://quay.example/data.jpg' }]);
});

test('a secure address is taken before any other', () => {
  const [[shared] = []] = facts({
    'og:image': 'http://quay.example/og.jpg',
    'og:image:secure_url': 'https://quay.example/og.jpg',
  });
  expect(shared?.url).toBe('https://quay.example/og.jpg');
});
