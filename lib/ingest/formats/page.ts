import { type LocalClock, readPage } from '@broadsheet/page-text';
import { type Draft, EMPTY_DRAFT, type Problem } from '../draft.ts';
import { noticeNamed } from '../no-article.ts';
import { picturesOfPage } from '../page-pictures.ts';

/** A whole web page. */
export function extractPage(html: string, url: string | null, local?: LocalClock): Draft | Problem {
  const page = readPage(html, { url, ...(local === undefined ? {} : { local }) });
  if (page === null)
    return {
      reason: 'too-complex',
      detail: 'The page has more or deeper markup than any article. Check the exporter.',
    };
  if (page.kind !== 'article') return noticeNamed(page.kind === 'list' ? 'list-page' : 'redirect-page');
  const { meta: _, data: __, kind: ___, shared: ____, pictureMarkup: _____, ...facts } = page;
  return { ...EMPTY_DRAFT, ...facts, pictures: picturesOfPage(page) };
}
