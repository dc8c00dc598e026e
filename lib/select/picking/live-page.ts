import { termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import { anywhere, folded, labelsOf, languagesFor, patternBy } from '../text/phrases.ts';

const FOLDERS: ReadonlySet<string> = new Set([
  ...['live', 'liveblog', 'live blog', 'live news', 'live updates', 'livestory'],
  ...['liveticker', 'newsblog', 'newsticker', 'en direct', 'direct', 'en vivo', 'ao vivo', 'diretta'],
]);
/** `/ferry-aground/live-72679832`, as Deutsche Welle has it. */
const NAMED_LIVE = /\/live(?:blog|ticker)?-\d{4,}(?:[/?#.]|$)/i;
/** What goes on for hours and is followed live: people who live somewhere and a maker's updates are none of these. */
const FOLLOWED =
  'proceedings|talks|session|election|results|match|final|storm|trial|hearing|budget|summit|vote|strike|protests?|weather|debate|parliament|assembly';
/** `/parliament-proceedings-live-july-23-2026/article4711`, `/storm-live-updates-4711`. */
const CALLED_LIVE = new RegExp(
  `[/-](?:live-(?:updates?|blog|ticker|coverage)|(?:${FOLLOWED})-live-\\p{L}{3,9}-\\d{1,2}-20\\d\\d)(?![\\p{L}\\p{N}])`,
  'iu',
);
/** "Parliament proceedings updates | Session adjourned": the page's name and its newest entry. */
const NAMED_UPDATES = new RegExp(
  `^(?:[^|]{3,60} )?(?:live updates|live blog|(?:${FOLLOWED}) (?:updates|live)) ?\\| `,
  'iu',
);
/** "A bridge is hit +++ Talks go on +++ All news": entries of a ticker as its standfirst. */
const TICKER = /\+\+\+.+\+\+\+/su;
/** "14:05", "13.40", "9.30 am", "16h20": how an entry of a live page begins. "2.25 %" is no time of day. */
const CLOCK =
  /^\[?(?:(?:[01]?\d|2[0-3])[:h][0-5]\d|(?:1\d|2[0-3])\.[0-5]\d|(?:\d|1[0-2])\.[0-5]\d(?=\s?[ap]\.?m))(?!\d)(?!\s?(?:%|percent|per cent|prozent|pour cent|dollars?|euros?|[$€£]|million|billion|points?))/iu;
/** At least this many paragraphs that begin with a time of day are the entries of a live page. */
const ENTRIES = 3;

const liveIn = patternBy((language) => anywhere(language.live, language));

/** Whether an article is a running account of an event: its text is the newest entry, whatever its headline says. */
export function isLivePage(article: Article): boolean {
  const title = folded(article.title);
  return (
    languagesFor(article.language).some((language) => liveIn(language)?.test(title) === true) ||
    labelsOf(article).some((label) => FOLDERS.has(label)) ||
    NAMED_LIVE.test(article.url ?? '') ||
    CALLED_LIVE.test(article.url ?? '') ||
    NAMED_UPDATES.test(title) ||
    TICKER.test(article.standfirst ?? article.paragraphs[0] ?? '') ||
    article.paragraphs.filter((paragraph) => CLOCK.test(paragraph)).length >= ENTRIES
  );
}

/** A headline of fewer terms may be a play on words that its text never repeats. */
const HEADLINE_TERMS = 5;
/** Share of a headline's terms that some sentence or heading of its own text has at least. */
const TAKEN_UP = 0.35;
/** Headings inside the text: of a page that tells several pieces of news. */
const HEADINGS = 2;
const READ_PARAGRAPHS = 12;

/**
 * Whether a page of several pieces of news opens with another one than its headline says: then no sentence of it may be
 * printed below that headline.
 */
export function tellsOtherNews({ title, paragraphs, language }: Article): boolean {
  const headline = new Set(termsOf(title, language));
  if (headline.size < HEADLINE_TERMS) return false;
  const read = paragraphs.slice(0, READ_PARAGRAPHS);
  const headings = read.filter((paragraph) => /[\p{L}\p{N}]["'’”]?$/u.test(paragraph));
  if (headings.length < HEADINGS) return false;
  return read.every(
    (text) => new Set(termsOf(text, language)).intersection(headline).size < TAKEN_UP * headline.size,
  );
}
