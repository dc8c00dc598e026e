import { type LocalClock, readPage } from '@broadsheet/page-text';
import { type Draft, EMPTY_DRAFT, type Problem } from '../draft.ts';
import { saysNothing } from '../headline.ts';
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
  return { ...EMPTY_DRAFT, ...withFirstLine(facts), pictures: picturesOfPage(page) };
}

/** A document of a word processor that has no title begins with its headline, as a paragraph like any other. */
function withFirstLine<T extends Pick<Draft, 'title' | 'paragraphs'>>(facts: T): T {
  const [first = '', second = ''] = facts.paragraphs;
  const isLine = /^\p{L}[^\n]{10,140}[\p{L}\p{N}”"»’)?!]$/u.test(first) && /\s\S+\s/.test(first);
  const isNamed = facts.title !== null && !saysNothing(facts.title);
  if (isNamed || !isLine || second.length <= first.length || !/[.!?…。][”"»’)]*$/u.test(second)) return facts;
  return { ...facts, title: first, paragraphs: facts.paragraphs.slice(1) };
}
