import { type Draft, EMPTY_DRAFT, type Problem } from '../draft.ts';
import { UTC_CLOCK } from '../facts/parse-date.ts';
import { choosePageLines } from '../page/choose-page-lines.ts';
import { parsePage } from '../page/dom.ts';
import { judgePage } from '../page/judge-page.ts';
import { readPageFacts } from '../page/page-facts.ts';

/** A whole web page: article text from its lines and markup, everything else from what it says about itself. */
export function extractPage(html: string, url: string | null, local = UTC_CLOCK): Draft | Problem {
  const document = parsePage(html);
  if (document === null)
    return {
      reason: 'too-complex',
      detail: 'The page has more or deeper markup than any article. Look at the exporter.',
    };
  const facts = readPageFacts(document, url, local);
  const { paragraphs, dropped } = choosePageLines(judgePage(document, facts.title), facts.title);
  return { ...EMPTY_DRAFT, ...facts, paragraphs, dropped };
}
