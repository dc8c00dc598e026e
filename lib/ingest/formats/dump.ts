import { type Draft, EMPTY_DRAFT } from '../draft.ts';
import { chooseTitle } from '../facts/choose-title.ts';
import { findDates } from '../facts/find-dates.ts';
import { findPublisher, mastheadOf } from '../facts/find-publisher.ts';
import { bodySpan, chooseLines } from '../lines/choose-lines.ts';
import { discussionsIn } from '../lines/discussions.ts';
import { judgeLines } from '../lines/judge-lines.ts';
import { resumeArticle } from '../lines/resume-article.ts';
import { type LineFacts, MOST_LINES, scanLines } from '../lines/scan-line.ts';
import { splitLines } from '../lines/split-lines.ts';

/** Log-odds a line must have, set where precision and recall balance on pages left out of the growing. */
const LEAST_ODDS = -0.2;
const PAYWALL =
  /to continue reading|already a subscriber|subscribers? only|subscribe to (read|continue)|to read (the full|this) (story|article)/i;

/**
 * A page dumped as plain text: finds title, text and dates among the furniture. `outside` are names that may be the
 * publisher's, such as the host that it came from or the folder it lies in.
 */
export function extractDump(text: string, outside: readonly string[] = []): Draft {
  const page = scanLines(splitLines(text).slice(0, MOST_LINES));
  // Before anything is judged: under a short article a discussion is most of what reads like one.
  const posts = new Set(discussionsIn(page).flatMap(({ start, end }) => page.slice(start, end + 1)));
  const lines = page.filter((line) => !posts.has(line));
  const droppedPosts = [...posts].map((line) => ({ rule: 'comments', text: line.text }));
  const verdicts = { lines, ...judgeLines(lines) };
  const judged = { ...verdicts, odds: resumeArticle(verdicts, LEAST_ODDS) };
  const body = bodySpan(judged, LEAST_ODDS);
  if (body === null)
    return { ...EMPTY_DRAFT, dropped: [...chooseLines(judged, null).dropped, ...droppedPosts] };
  const titleAt = chooseTitle(lines, judged.odds, body.start, body.end, mastheadOf(lines, body));
  const title = lines[titleAt]?.text ?? null;
  const publisher = findPublisher(lines, body, title, outside);
  const { paragraphs, dropped } = chooseLines(judged, title, LEAST_ODDS);
  return {
    ...EMPTY_DRAFT,
    title,
    paragraphs,
    publisher,
    byline: findByline(lines, titleAt, body.start),
    truncated: lines.slice(body.end, body.end + 4).some((line) => PAYWALL.test(line.text)),
    dropped: [...dropped, ...droppedPosts],
    ...findDates(lines, titleAt, body.start),
  };
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
