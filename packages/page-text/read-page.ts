import { oneLine } from '@broadsheet/text/visible';
import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { dateInAddress } from './dates/address-date.ts';
import { type LocalClock, UTC_CLOCK } from './dates/machine-date.ts';
import { bodySpan, type Judged } from './lines/body-span.ts';
import { cleanParagraphs } from './lines/clean-paragraphs.ts';
import { scanLine } from './lines/scan-line.ts';
import { choosePageLines } from './page/choose-page-lines.ts';
import { declaredText } from './page/declared-body.ts';
import { parsePage } from './page/dom.ts';
import { judgePage } from './page/judge-page.ts';
import { leadPictures } from './page/lead-pictures.ts';
import { isListing, isRedirect } from './page/listing.ts';
import { type PageFacts, readPageFacts } from './page/page-facts.ts';
import { headingOf } from './page/page-title.ts';
import { printedDates } from './page/printed-dates.ts';
import { type SharedPicture, sharedPictures } from './page/shared-pictures.ts';
import { findPublisher } from './publisher/find-publisher.ts';
import type { PageDate, Reading } from './reading.ts';

/** What a page is: an article, a front or topic page, or one that only sends its reader on. */
export type PageKind = 'article' | 'list' | 'redirect';

/** Everything that a page says, in its text and about itself. */
export interface PageReading extends Reading, PageFacts {
  readonly kind: PageKind;
  /** Pictures with which it is shared. */
  readonly shared: readonly SharedPicture[];
  /** Markup of the pictures that it shows with the article, the likeliest first. */
  readonly pictureMarkup: readonly string[];
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
  if (kind !== 'article')
    return { ...facts, kind, shared: [], pictureMarkup: [], capturedAt: null, paragraphs: [], dropped: [] };
  const judged = judgePage(document, facts.title);
  const chosen = choosePageLines(judged, facts.title);
  // Nothing is on a page that scripts draw, but its data may hold the text.
  const { paragraphs, dropped } =
    chosen.paragraphs.length > 0 ? chosen : cleanParagraphs(declaredText(document), facts.title);
  const printed = printedDates(judged, facts);
  const publishedAt = surest(
    [facts.publishedAt, printed.publishedAt, dateInAddress(facts.url)],
    options.local ?? UTC_CLOCK,
  );
  const updatedAt = facts.updatedAt ?? printed.updatedAt;
  const publisher = facts.publisher ?? printedPublisher(document, judged, facts.title);
  return {
    ...facts,
    kind,
    publisher,
    publishedAt,
    updatedAt,
    shared: sharedPictures(document),
    pictureMarkup: leadPictures(document, headingOf(document, facts.title), paragraphs),
    capturedAt: null,
    paragraphs,
    dropped,
  };
}

function kindOf(document: Document, url: string | null): PageKind {
  if (isRedirect(document)) return 'redirect';
  return isListing(document, url) ? 'list' : 'article';
}

/** The publisher that the page prints, as of a page's plain text; the title of its window may name it behind the headline. */
function printedPublisher(document: Document, judged: Judged, title: string | null): string | null {
  const body = bodySpan(judged);
  if (body === null) return null;
  const element = DomUtils.findOne((it) => it.name === 'title', document.children);
  const window = oneLine(element === null ? '' : DomUtils.textContent(element));
  return findPublisher([...judged.lines, ...(window === '' ? [] : [scanLine(window)])], body, title);
}

/** The surest date; another that knows the hour of that day tells it. */
function surest(facts: readonly (PageDate | null)[], local: LocalClock): PageDate | null {
  const known = facts.filter((fact) => fact !== null).toSorted((a, b) => b.confidence - a.confidence);
  const [best] = known;
  if (best === undefined || best.precision === 'instant') return best ?? null;
  const hour = known.find((it) => it.precision === 'instant' && isOnDay(it.at, best.at.slice(0, 10), local));
  return hour === undefined ? best : { ...hour, confidence: best.confidence };
}

/** Whether it is that day on UTC or where the newsletter is. */
function isOnDay(at: string, day: string, local: LocalClock): boolean {
  const since = Date.parse(at) - (local(day, 0) ?? Number.NaN);
  return at.startsWith(day) || (since >= 0 && since < 86_400_000);
}
