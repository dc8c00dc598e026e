import { fold } from '@broadsheet/text/fold';
import type { DatedFact } from '../../domain/article.ts';
import { type Draft, EMPTY_DRAFT, type Problem } from '../draft.ts';
import { dateInAddress } from '../facts/address-date.ts';
import { findDates } from '../facts/find-dates.ts';
import { UTC_CLOCK } from '../facts/parse-date.ts';
import { bodySpan, type Judged } from '../lines/choose-lines.ts';
import { cleanParagraphs } from '../lines/clean-paragraphs.ts';
import { noticeNamed } from '../no-article.ts';
import { choosePageLines } from '../page/choose-page-lines.ts';
import { declaredText } from '../page/declared-body.ts';
import { parsePage } from '../page/dom.ts';
import { judgePage } from '../page/judge-page.ts';
import { isListing, isRedirect } from '../page/listing.ts';
import { readPageFacts } from '../page/page-facts.ts';
import { foldsTo } from '../text.ts';

/** A whole web page: article text from its lines and markup, everything else from what it says about itself. */
export function extractPage(html: string, url: string | null, local = UTC_CLOCK): Draft | Problem {
  const document = parsePage(html);
  if (document === null)
    return {
      reason: 'too-complex',
      detail: 'The page has more or deeper markup than any article. Look at the exporter.',
    };
  if (isRedirect(document)) return noticeNamed('redirect-page');
  const facts = readPageFacts(document, url, local);
  if (isListing(document, facts.url ?? url)) return noticeNamed('list-page');
  const judged = judgePage(document, facts.title);
  const chosen = choosePageLines(judged, facts.title);
  // Nothing stands on a page that scripts draw, but its data may hold the text.
  const { paragraphs, dropped } =
    chosen.paragraphs.length > 0 ? chosen : cleanParagraphs(declaredText(document), facts.title);
  const publishedAt = surest(facts.publishedAt, printedDate(judged, facts.title), dateInAddress(facts.url));
  return { ...EMPTY_DRAFT, ...facts, publishedAt, paragraphs, dropped };
}

/** The date that the page prints near its headline, as of a page's plain text. */
function printedDate(judged: Judged, title: string | null): DatedFact | null {
  const body = bodySpan(judged);
  if (body === null) return null;
  const folded = fold(title ?? '');
  const titleAt = judged.lines.findIndex(({ text }) => foldsTo(text, folded));
  return findDates(judged.lines, titleAt, body.start).publishedAt;
}

/** What metadata say for sure, else the surest of the others: the first `<time>` of a page may be an event's. */
function surest(...facts: readonly (DatedFact | null)[]): DatedFact | null {
  const known = facts.filter((fact) => fact !== null);
  return known.reduce<DatedFact | null>(
    (best, it) => (best === null || it.confidence > best.confidence ? it : best),
    null,
  );
}
