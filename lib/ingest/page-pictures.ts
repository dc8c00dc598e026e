import type { PageFacts } from '@broadsheet/page-text';
import type { PictureCandidate, PictureSizes } from './choose-picture.ts';
import { picturesIn } from './fields/pictures.ts';

/** What the page shows when it is shared, then what its JSON-LD names. */
export function picturesOfPage({ meta, data }: PageFacts): readonly PictureSizes[] {
  const alt = meta.get('og:image:alt') ?? meta.get('twitter:image:alt') ?? null;
  const shared: PictureCandidate = {
    url: meta.get('og:image:secure_url') ?? meta.get('og:image:url') ?? meta.get('og:image') ?? '',
    alt,
    width: pixels(meta.get('og:image:width')),
    height: pixels(meta.get('og:image:height')),
    type: meta.get('og:image:type') ?? null,
  };
  const card: PictureCandidate = {
    url: meta.get('twitter:image') ?? meta.get('twitter:image:src') ?? '',
    alt,
  };
  return [[shared], [card], picturesIn(data?.image)];
}

function pixels(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? null : number;
}
