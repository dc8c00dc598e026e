import { isReported, VOICES } from './comment-thread.ts';
import { END } from './line-end.ts';
import { closesPost, isByline, openingAt, openingBelowHeader } from './post-marks.ts';
import { proseOf } from './prose.ts';
import { type LineFacts, scanLine } from './scan-line.ts';

/** First and last line of a discussion, both inclusive. */
export interface Discussion {
  readonly start: number;
  readonly end: number;
}

/** A post as its marks give it away. */
interface Post {
  readonly at: number;
  /** First line of what it says. */
  readonly says: number;
  /** Its last line of buttons or votes below what it says; -1 without one. */
  readonly closed: number;
}

/** Lines below a header in which the first post opens: sorting, sign-in and house rules are between. */
const HEAD = 12;
/** Prose (see {@link proseOf}) of a whole paragraph. */
const PARAGRAPH = 8;
/** Paragraphs that prove that the article continues below a discussion. */
const RESUMED = 2;
/** Paragraphs of a first post that may be more than the article above it has. */
const LONG_POST = 6;

/**
 * The discussions on a page. A header opens one unless the article goes on below it, and so do two closed posts
 * without a header. It runs to the end of the page, unless all of its posts are closed and whole paragraphs are
 * below them.
 */
export function discussionsIn(lines: readonly LineFacts[]): readonly Discussion[] {
  const posts = postsIn(lines);
  const found: Discussion[] = [];
  const paragraphs = paragraphsAbove(lines);
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    while (next < posts.length && (posts[next]?.at ?? 0) < i) next++;
    if (paragraphs[i] === 0 && isMenuEntry(lines, i)) continue;
    const opened =
      opensDiscussion(lines, posts, next, i, paragraphs[i] ?? 0) && !isArticle(posts, next, paragraphs, i)
        ? endOf(lines, posts.slice(next), paragraphs)
        : closesArticle(lines, paragraphs, i)
          ? lines.length - 1
          : -1;
    // With nothing above it, the article must be below: only a panel that says where it ends is above one.
    const isAbove = paragraphs[i] === 0 && (opened < 0 || opened === lines.length - 1);
    const end = isAbove ? endOfPanel(lines, posts.slice(next), paragraphs, i) : opened;
    if (end < 0) continue;
    found.push({ start: i, end });
    i = end;
  }
  return found;
}

/** Entries of a menu on either side of a line. */
const MENU_REACH = 2;
/** Words of an entry. */
const LONGEST_ENTRY = 3;

/** Readers' letters are a section of many papers: a header among the entries of a menu is one of them. */
function isMenuEntry(lines: readonly LineFacts[], i: number): boolean {
  const around = [...lines.slice(Math.max(0, i - MENU_REACH), i), ...lines.slice(i + 1, i + 1 + MENU_REACH)];
  const isEntry = ({ words, end, numbers, cue }: LineFacts) =>
    words > 0 && words <= LONGEST_ENTRY && end === END.none && numbers === 0 && cue !== 'comment-header';
  return around.length === 2 * MENU_REACH && around.every((it) => isEntry(it) && it.cue !== 'speaker');
}

/**
 * Last line of a panel of comments that templates print above the article and hide until its button is pressed; -1 for
 * none. Its form is above the posts, and an article with a byline and more text than all of them is below.
 */
function endOfPanel(
  lines: readonly LineFacts[],
  posts: readonly Post[],
  paragraphs: Int32Array,
  i: number,
): number {
  const [first] = posts;
  if (first === undefined || !isHeader(lines[i] as LineFacts) || first.at > i + HEAD) return -1;
  if (lines.slice(i, first.at).filter(isHeader).length < LEAST_FORM) return -1;
  let end = -1;
  for (const { at, says } of posts) {
    if (end >= 0 && !lines.slice(end + 1, at).every(closesPost)) break;
    end = says - 1;
    while (end + 1 < lines.length && isSentence(lines[end + 1])) end++;
  }
  const byline = lines.slice(end + 1).findIndex(isByline);
  const below = (paragraphs.at(-1) ?? 0) - (paragraphs[end + 1 + byline] ?? 0);
  const isArticleBelow = byline >= 0 && below >= RESUMED && below > 2 * (paragraphs[end + 1] ?? 0);
  return isArticleBelow ? end : -1;
}

/** Headers of a form: `Comments`, `Write a comment`, `1 comment`. */
const LEAST_FORM = 2;

function isSentence(line: LineFacts | undefined): boolean {
  return line !== undefined && line.words >= 3 && line.end === END.sentence;
}

/**
 * Whether a header ends the article though no post below it is marked as others are: at least two posts are there
 * by weaker signs, or the article above is no shorter than everything below it.
 */
function closesArticle(lines: readonly LineFacts[], paragraphs: Int32Array, i: number): boolean {
  const above = paragraphs[i] ?? 0;
  const header = lines[i] as LineFacts;
  if (above === 0 || !isHeader(header)) return false;
  const below = lines.slice(i + 1);
  const weak = weakPosts(below);
  const last = weak.at(-1);
  const rest = (paragraphs.at(-1) ?? 0) - (last === undefined ? above : (paragraphs[i + 1 + last] ?? 0));
  const isMarked = COUNT.test(header.text) || weak.some((k) => isClosedOrTimed(below, k));
  const least = isSureHeader(header) && isMarked ? 1 : LEAST_WEAK;
  if (weak.length >= least && rest <= Math.max(above, LONG_POST)) return true;
  if (SUBHEADING.test(header.text) || below.slice(0, HEAD).some(isByline)) return false;
  if (VOICES.test(header.text) && isReported(below)) return false;
  return above >= RESUMED && (paragraphs.at(-1) ?? 0) - above <= above;
}

/** Posts by weaker signs that make a header one. */
const LEAST_WEAK = 2;
/** Subheadings of articles say these words as well: only posts below make them headers. */
const SUBHEADING =
  /^(?:the )?(?:discussion|conversations?|responses?|replies|reactions?|reviews|feedback|talkbacks?|forum|diskussion|reaktionen|postings|réactions?|la conversation|contributions|discusión|conversación|opiniones|debate|discussione|reacties|dyskusja|opinie|обсуждение|отзывы|keskustelu|diskuse|diskuze)$/iu;

/** Where posts open by a weaker sign, up to the first gap that is too long for a post. */
function weakPosts(below: readonly LineFacts[]): readonly number[] {
  const found: number[] = [];
  for (let k = 0; k < below.length && k - (found.at(-1) ?? 0) <= HEAD; k++) {
    const line = below[k] as LineFacts;
    const isAnswered = k > 0 && (closesPost(line) || isSignature(line)) && isSaid(below[k - 1]);
    if (isAnswered || openingBelowHeader(below, k) > 0) found.push(k);
  }
  return found;
}

/** Buttons or a time beside a post; a name with a colon may be a heading of the article. */
function isClosedOrTimed(below: readonly LineFacts[], k: number): boolean {
  return below
    .slice(k, k + 3)
    .some((line) => closesPost(line) || isSignature(line) || line.cue === 'ago' || line.cue === 'date');
}

/** `— harald77, Northhaven`: as readers' letters are signed. */
function isSignature({ text, words }: LineFacts): boolean {
  return words <= LONGEST_HEADER && /^[—–-]\s?[\p{L}\d]/u.test(text);
}

/** A comment: the text above its buttons. */
function isSaid(line: LineFacts | undefined): boolean {
  return line !== undefined && line.words >= 3 && !closesPost(line);
}

/** Whether a discussion opens at line `i`, above the post `next`. */
function opensDiscussion(
  lines: readonly LineFacts[],
  posts: readonly Post[],
  next: number,
  i: number,
  above: number,
): boolean {
  const [first, second] = posts.slice(next, next + 2);
  if (first === undefined) return false;
  const header = isHeader(lines[i] as LineFacts);
  if (first.at === i && !header)
    return above > 0 && first.closed >= 0 && second !== undefined && second.closed >= 0;
  if (!header || first.at > i + HEAD) return false;
  // The button of an article is above its byline.
  const isButton = lines.slice(i, first.says).some((line) => line.cue === 'byline');
  return !isButton && (first.closed >= 0 || second !== undefined);
}

/** `Vos réactions (6)` is a header as `Vos réactions` is. */
function isHeader({ cue, text, numbers, words }: LineFacts): boolean {
  if (cue === 'comment-header') return true;
  return (
    numbers === 1 && words <= LONGEST_HEADER && scanLine(text.replace(COUNT, '')).cue === 'comment-header'
  );
}

/** Counts what is below it, or says whose it is: `Comments (6)`, `Readers’ comments`. */
function isSureHeader({ text }: LineFacts): boolean {
  return COUNT.test(text) || VOICES.test(text);
}

const LONGEST_HEADER = 6;
const COUNT = /\s*[([]?\d+\p{L}?[)\]]?$/u;

/** A first post that is longer than all above it is the article itself, below its byline. */
function isArticle(posts: readonly Post[], next: number, paragraphs: Int32Array, i: number): boolean {
  const [first, second] = posts.slice(next, next + 2);
  if (first === undefined) return false;
  const until = first.closed >= 0 ? first.closed : (second?.at ?? paragraphs.length - 1);
  const said = (paragraphs[until] ?? 0) - (paragraphs[first.says] ?? 0);
  return said > Math.max(paragraphs[i] ?? 0, LONG_POST);
}

/**
 * The last line before the article goes on; else the last of the page. More posts below a gap show that the gap was
 * a post, unless another header announces them.
 */
function endOf(lines: readonly LineFacts[], posts: readonly Post[], paragraphs: Int32Array): number {
  const last = paragraphs.length - 2;
  for (const [k, { closed }] of posts.entries()) {
    if (closed < 0) return last;
    const next = posts[k + 1]?.at ?? last + 1;
    const isGap = (paragraphs[next] ?? 0) - (paragraphs[closed] ?? 0) >= RESUMED;
    if (isGap && (next > last || lines.slice(closed + 1, next).some(isHeader))) return closed;
  }
  return last;
}

/** Paragraphs above each line, and above the end. */
function paragraphsAbove(lines: readonly LineFacts[]): Int32Array {
  const above = new Int32Array(lines.length + 1);
  for (const [i, line] of lines.entries()) above[i + 1] = (above[i] ?? 0) + Number(isParagraph(line));
  return above;
}

/** In languages with few of the small words that mark prose, a long sentence counts as prose. */
function isParagraph(line: LineFacts): boolean {
  const isLong = line.cue === null && line.words >= LONG_SENTENCE && line.end === END.sentence;
  return isLong || proseOf(line) >= PARAGRAPH;
}

const LONG_SENTENCE = 12;

function postsIn(lines: readonly LineFacts[]): readonly Post[] {
  const posts: Post[] = [];
  const openings: { at: number; says: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const size = openingAt(lines, i);
    if (size === 0) continue;
    openings.push({ at: i, says: i + size });
    i += size - 1;
  }
  for (const [k, { at, says }] of openings.entries())
    posts.push({ at, says, closed: closingOf(lines, says, openings[k + 1]?.at ?? lines.length) });
  return posts;
}

/** The last of the buttons right below what a post says: what it says comes first, then nothing but buttons. */
function closingOf(lines: readonly LineFacts[], says: number, next: number): number {
  if (says >= next || closesPost(lines[says] as LineFacts)) return -1;
  let at = says + 1;
  while (at < next && !closesPost(lines[at] as LineFacts)) at++;
  if (at >= next) return -1;
  while (at + 1 < next && closesPost(lines[at + 1] as LineFacts)) at++;
  return at;
}
