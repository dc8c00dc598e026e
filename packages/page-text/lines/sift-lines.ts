import { fold } from '@broadsheet/text/fold';
import type { DroppedText } from '../reading.ts';
import { threadStart } from './comment-thread.ts';
import { discussionsIn } from './discussions.ts';
import { type Introduced, introducedBy, ruleUnder, stillUnder } from './introduced.ts';
import { isContents, isLoneName, openingRule } from './opening-rule.ts';
import { ownRule } from './own-rule.ts';
import type { LineFacts } from './scan-line.ts';
import { isAuthorNote } from './tail-rules.ts';

/** The lines of an article, and what was taken out, both in reading order. */
export interface Sifted {
  readonly paragraphs: readonly string[];
  readonly dropped: readonly DroppedText[];
}

/** Why an earlier judge would drop a line; null when it would keep it. */
export type Objection = (line: number) => string | null;

/** The judge of formats that hold nothing but an article. */
const KEEP: Objection = () => null;

/**
 * The last sieve, for every format: whatever a model or a source says, a line that a cue gives away never
 * passes, nor do the lines that such a cue introduces. Zero leaks outweigh a lost line.
 *
 * @param isDump - Nothing but the lines around them tells captions from a beginning.
 */
export function siftLines(
  lines: readonly LineFacts[],
  title: string | null,
  objection: Objection = KEEP,
  isDump = false,
): Sifted {
  const paragraphs: string[] = [];
  const dropped: DroppedText[] = [];
  const head = title === null ? '' : fold(title);
  const threadAt = threadStart(lines, objection);
  const discussions = discussionsIn(lines);
  let under: Introduced | null = null;
  let prose = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as LineFacts;
    const isPost = i >= threadAt || discussions.some(({ start, end }) => i >= start && i <= end);
    const own = isPost ? 'comments' : ownRule(lines, i, head, paragraphs.length);
    const opens = isDump && paragraphs.length < OPENING;
    const begins = !isDump && objection !== KEEP && paragraphs.length === 0;
    const rule =
      own ??
      ruleUnder(under, line) ??
      objection(i) ??
      (opens ? openingRule(lines, i, head, paragraphs.length) : null) ??
      (begins && isLoneName(lines, i, objection) ? 'lone-words' : null) ??
      (paragraphs.length <= OPENING && objection !== KEEP && isContents(lines, i) ? 'contents' : null);
    if (rule === null) {
      paragraphs.push(line.text);
      if (line.words >= 8) prose++;
    } else dropped.push({ rule, text: line.text });
    const introduced = introducedBy(lines, i, prose > 0 || objection === KEEP);
    under = isPost ? null : (introduced ?? stillUnder(under, line, own));
  }
  while (paragraphs.length > BEFORE_NOTE && isAuthorNote(paragraphs.at(-1) ?? ''))
    dropped.push({ rule: 'author-note', text: paragraphs.pop() ?? '' });
  return { paragraphs, dropped };
}

/** Paragraphs among which captions are looked for. */
const OPENING = 2;

/** An article has at least so many paragraphs before a note on its author. */
const BEFORE_NOTE = 3;
