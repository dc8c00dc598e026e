import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Draft, EMPTY_DRAFT, type Problem } from '../draft.ts';
import { cleanParagraphs } from '../lines/clean-paragraphs.ts';
import { parsePage } from '../page/dom.ts';
import { textOfFragment } from '../page/fragment.ts';
import { readPageFacts } from '../page/page-facts.ts';

/** A whole web page: article text, title, dates, dropped lines with reasons. */
export function extractPage(html: string, url: string | null): Draft | Problem {
  const document = parsePage(html);
  if (document === null)
    return {
      reason: 'too-complex',
      detail: 'The page has more or deeper markup than any article. Look at the exporter.',
    };
  const facts = readPageFacts(document, url);
  const article = new Readability(parseHTML(html).document as never, { charThreshold: 250 }).parse();
  const lines = textOfFragment(article?.content ?? '');
  const { paragraphs, dropped } = cleanParagraphs(lines, facts.title);
  return { ...EMPTY_DRAFT, ...facts, paragraphs, dropped, truncated: facts.truncated };
}
