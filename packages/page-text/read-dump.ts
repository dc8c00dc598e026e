import { findDates } from './dates/find-dates.ts';
import type { Fetched } from './dates/spoken-date.ts';
import { bodySpan, type Judged, type Span } from './lines/body-span.ts';
import { chooseLines, siftSpan } from './lines/choose-lines.ts';
import { discussionsIn } from './lines/discussions.ts';
import { HOPELESS, judgeLines } from './lines/judge-lines.ts';
import { END } from './lines/line-end.ts';
import { isPageNote } from './lines/page-notes.ts';
import { paidLabel } from './lines/paid-label.ts';
import { resumeArticle } from './lines/resume-article.ts';
import { type LineFacts, MOST_LINES, scanLines } from './lines/scan-line.ts';
import { type ShortItem, shortItem } from './lines/short-item.ts';
import { splitLines } from './lines/split-lines.ts';
import { copyrights, isNotice } from './publisher/copyright-lines.ts';
import { findPublisher } from './publisher/find-publisher.ts';
import { mastheadOf } from './publisher/masthead.ts';
import type { Reading } from './reading.ts';
import { chooseTitle } from './title/choose-title.ts';

/** Log-odds a line must have, set where precision and recall balance on pages left out of the growing. */
const LEAST_ODDS = -0.3;
const PAYWALL =
  /to continue reading|already a subscriber|subscribers? only|subscribe to (read|continue)|to read (the full|this) (story|article)/i;

export interface DumpOptions {
  /** Names that may be the publisher's, such as the host that the page came from or the folder it is in. */
  readonly names?: readonly string[];
  /** When the page was fetched, for what it calls today. */
  readonly fetched?: Fetched | null;
}

/** Lines at the end of a page that may say whose it is. */
const LAST = 3;
const LONGEST_LAST = 160;

const NOTHING: Reading = {
  title: null,
  paragraphs: [],
  publisher: null,
  byline: null,
  section: null,
  publishedAt: null,
  capturedAt: null,
  truncated: false,
  dropped: [],
};

/** Reads a page dumped as plain text: finds headline, text, dates and publisher among the furniture. */
export function readDump(text: string, { names = [], fetched = null }: DumpOptions = {}): Reading {
  const page = scanLines(splitLines(text).slice(0, MOST_LINES));
  // Before anything is judged: under a short article a discussion is most of what reads like one.
  const posts = new Set(discussionsIn(page).flatMap(({ start, end }) => page.slice(start, end + 1)));
  const lines = page.filter((line) => !posts.has(line));
  const droppedPosts = [...posts].map((line) => ({ rule: 'comments', text: line.text }));
  const plain = plainLines(lines);
  const verdicts = { lines, odds: withoutNotes(lines, plainOdds(plain, judgeLines(lines))) };
  const resumed = { ...verdicts, odds: resumeArticle(verdicts, LEAST_ODDS) };
  const item = shortItemOf(resumed);
  const judged = withShortItem(resumed, item);
  const body = bodySpan(judged, LEAST_ODDS);
  if (body === null) return { ...NOTHING, dropped: [...chooseLines(judged, null).dropped, ...droppedPosts] };
  const titleAt = plain === null ? (item?.headline ?? titleOf(judged, body)) : 0;
  const title = lines[titleAt]?.text ?? null;
  // The foot of the page goes with the discussion above it, but it names the publisher.
  const isFoot = (line: LineFacts) => line.cue === 'legal' || isNotice(line);
  const last = new Set(
    page.slice(-LAST).filter(({ text }) => text.length <= LONGEST_LAST && copyrights(text).length > 0),
  );
  const foot = page.filter((line) => posts.has(line) && (isFoot(line) || last.has(line)));
  const publisher = findPublisher([...lines, ...foot], body, title, names);
  const { paragraphs, dropped } =
    plain === null
      ? chooseLines(judged, title, LEAST_ODDS)
      : siftSpan(judged, { ...body, start: plain.indexOf(true) }, title, LEAST_ODDS);
  return {
    title,
    paragraphs,
    publisher,
    byline: findByline(lines, titleAt, body.start),
    section: paidLabel(lines, titleAt, body.start),
    truncated: lines.slice(body.end, body.end + 4).some((line) => PAYWALL.test(line.text)),
    dropped: [...dropped, ...droppedPosts],
    ...findDates(lines, titleAt, body.start, fetched),
  };
}

/**
 * Which lines of a text of nothing but a headline and sentences are those sentences, however short it is; null for a
 * page, which has more. The first line is then the headline.
 */
function plainLines(lines: readonly LineFacts[]): readonly boolean[] | null {
  const [head, ...rest] = lines;
  if (head === undefined || rest.length === 0 || rest.length > MOST_PLAIN) return null;
  const isFurniture = rest.some(({ cue }) => cue !== null && !OWN.has(cue));
  if (head.cue !== null || head.words > LONGEST_HEAD || isFurniture) return null;
  // A first sentence without a headline above it; the name of a paper above a question.
  if (STATED.test(head.text) || (head.words <= MASTHEAD && ASKED.test(rest[0]?.text ?? ''))) return null;
  const isTeaser = rest.length <= TEASER;
  const isSaid = ({ text, words, end }: LineFacts) =>
    end !== END.none || SIGNED.test(text) || (isTeaser && words >= STANDFIRST);
  const said = rest.map((line) => line.cue === null && isSaid(line));
  const isWhole = rest.every(({ cue }, i) => said[i] === true || cue !== null);
  const words = rest.reduce((sum, line, i) => sum + (said[i] === true ? line.words : 0), 0);
  return isWhole && words >= LEAST_SAID ? [false, ...said] : null;
}

/** Cues that an article has above its text. */
const OWN: ReadonlySet<LineFacts['cue']> = new Set(['byline', 'date']);
/** Lines of a plain text. */
const MOST_PLAIN = 200;
/** Words of a headline, and of a standfirst without a full stop that is hardly followed by anything. */
const LONGEST_HEAD = 32;
const STANDFIRST = 8;
const TEASER = 2;
/** Words of sentences that tell something: “Buy milk.” below “Shopping list” does not. */
const LEAST_SAID = 5;
/** A full stop that is neither of an ellipsis nor of “U.S.” */
const STATED = /(?<!\.|(?<!\p{L})\p{L})[.。]["'”’»)\]]*$/u;
const ASKED = /[?？]$/u;
/** Words of a paper's name. */
const MASTHEAD = 4;
/** `… was heard again. (AP, 1.3.2026)` */
const SIGNED = /[.!?…]["”’»]?\s*\([^()]{2,40}\)$/u;
/** Log-odds of its sentences. */
const PLAIN = 1;

function plainOdds(plain: readonly boolean[] | null, odds: readonly number[]): readonly number[] {
  if (plain === null) return odds;
  return odds.map((it, i) => (plain[i] === true ? Math.max(it, PLAIN) : i === 0 ? HOPELESS : it));
}

function titleOf({ lines, odds }: Judged, { start, end }: Span): number {
  return chooseTitle(lines, odds, start, end, mastheadOf(lines, start));
}

/** The text of a page on which nothing reads like an article, or only a few words below it: a teaser, a reader's comment. */
function shortItemOf(judged: Judged): ShortItem | null {
  const span = bodySpan(judged, LEAST_ODDS);
  if (span === null) return shortItem(judged.lines);
  const read = judged.lines.slice(span.start, span.end + 1);
  if (read.reduce((sum, { words }) => sum + words, 0) > LONGEST_FOREIGN) return null;
  const item = shortItem(judged.lines);
  return item !== null && (item.told.at(-1) ?? 0) < span.start ? item : null;
}

/** Words of what may be below a short text and reads more like an article. */
const LONGEST_FOREIGN = 80;

function withShortItem(judged: Judged, item: ShortItem | null): Judged {
  if (item === null) return judged;
  const told = new Set(item.told);
  return { ...judged, odds: judged.odds.map((_, i) => (told.has(i) ? PLAIN : HOPELESS)) };
}

/** The small print of a form reads like an article: neither may begin with it. */
function withoutNotes(lines: readonly LineFacts[], odds: readonly number[]): readonly number[] {
  return odds.map((it, i) => (it > LEAST_ODDS && isPageNote(lines[i] as LineFacts) ? HOPELESS : it));
}

/** A line that begins like a byline, near the headline. */
function findByline(lines: readonly LineFacts[], titleAt: number, bodyAt: number): string | null {
  const line = lines
    .slice(Math.max(0, titleAt), bodyAt + 1)
    .find((it) => it.cue === 'byline' && it.words <= 10);
  const name = line?.text
    .replace(/^(written |words |story |posted |published )?(by|von|par|por|di|door|av|af)[:\s]+/i, '')
    .trim();
  return name !== undefined && /^\p{Lu}/u.test(name) ? name.replace(/\s*[|•·,].*$/, '') : null;
}
