import type { PageReading } from '@broadsheet/page-text';
import type { PictureSizes } from './choose-picture.ts';
import { picturesInHtml } from './fields/html-pictures.ts';
import { picturesIn } from './fields/pictures.ts';

/** What the page shows when it is shared, then what its JSON-LD names, then what it shows with the article. */
export function picturesOfPage({
  shared,
  data,
  pictureMarkup,
}: Pick<PageReading, 'shared' | 'data' | 'pictureMarkup'>): readonly PictureSizes[] {
  return [...shared.map((it) => [it]), picturesIn(data?.image), ...pictureMarkup.flatMap(picturesInHtml)];
}
