import { fold } from '@broadsheet/text/fold';
import { oneLine } from '@broadsheet/text/visible';
import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { dateInAddress } from './dates/address-date.ts';
import { findDates } from './dates/find-dates.ts';
import { type LocalClock, UTC_CLOCK } from './dates/machine-date.ts';
import { bodySpan, type Judged } from './lines/body-span.ts';
import { cleanParagraphs } from './lines/clean-paragraphs.ts';
import { scanLine } from './lines/scan-line.ts';
import { foldsTo } from './lines/words.ts';
import { choosePageLines } from './page/choose-page-lines.ts';
import { declaredText } from './page/declared-body.ts';
import { parsePage } from './page/dom.ts';
import { judgePage } from './page/judge-page.ts';
import { isListing, isRedirect } from './page/listing.ts';
import { type PageFacts, readPageFacts } from './page/page-facts.ts';
import { findPublisher } from './publisher/find-publisher.ts';
import type { PageDate, Reading } from './reading.ts';

/** What a page is: an article, a front or topic page, or one that only sends its reader on. */
export type PageKind = 'article' | 'list' | 'redirect';

/** Everything that a page says, in its text and about itself. */
export interface PageReading extends Reading, PageFacts {
  readonly kind: PageKind;
}

export interface PageOptions {
  /** Where the page came from, if that is known. */
  readonly url?: string | null;
  /** What a time without a zone means; UTC by default. */
  readonly local?: LocalClock;
}

/**
 * Reads a whole web page: article text from its lines and markup, everything else from what it says about itself. Null
 * for a page with more or deeper markup than any article has.
 */
export function readPage(html: string, options: PageOptions = {}): PageReading | null {
  const document = parsePage(html);
  if (document === null) return null;
  const facts = readPageFacts(document, options.url ?? null, options.local ?? UTC_CLOCK);
  const kind = kindOf(document, facts.url);
  if (kind !== 'article') return { ...facts, kind, capturedAt: null, paragraphs: [], dropped: [] };
  const judged = judgePage(document, facts.title);
  const chosen = choosePageLines(judged, facts.title);
  // Nothing is on a page that scripts draw, but its data may hold the text.
  const { paragraphs, dropped } =
    chosen.paragraphs.length > 0 ? chosen : cleanParagraphs(declaredText(document), facts.title);
  const publishedAt = surest(facts.publishedAt, printedDate(judged, facts.title), dateInAddress(facts.url));
  const publisher = facts.publisher ?? printedPublisher(document, judged, facts.title);
  return { ...facts, kind, publisher, publishedAt, capturedAt: null, paragraphs, dropped };
}

function kindOf(document: Document, url: string | null): PageKind {
  if (isRedirect(document)) return 'redirect';
  return isListing(document, url) ? 'list' : 'article';
}

/** The date that the page prints near its headline, as of a page's plain text. */
function printedDate(judged: Judged, title: string | null): PageDate | null {
  const body = bodySpan(judged);
  if (body === null) return null;
  const folded = fold(title ?? '');
  const titleAt = judged.lines.findIndex(({ text }) => foldsTo(text, folded));
  return findDates(judged.lines, titleAt, body.start).publishedAt;
}

/** The publisher that the page prints, as of a page's plain text; the title of its window may name it behind the headline. */
function printedPublisher(document: Document, judged: Judged, title: string | null): string | null {
  const body = bodySpan(judged);
  if (body === null) return null;
  const element = DomUtils.findOne((it) => it.name === 'title', document.children);
  const window = oneLine(element === null ? '' : DomUtils.textContent(element));
  return findPublisher([...judged.lines, ...(window === '' ? [] : [scanLine(window)])], body, title);
}

/** What metadata say for sure, else the surest of the others: the first `<time>` of a page may be an event's. */
function surest(...facts: readonly (PageDate | null)[]): PageDate | null {
  const known = facts.filter((fact) => fact !== null);
  return known.reduce<PageDate | null>(
    (best, it) => (best === null || it.confidence > best.confidence ? it : best),
    null,
  );
}
