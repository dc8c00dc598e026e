import type { DroppedText } from '../draft.ts';
import { fold } from '../text.ts';
import { END, type LineFacts } from './scan-line.ts';

/** The lines of an article, and what was taken out between them. */
export interface Sifted {
  readonly paragraphs: readonly string[];
  readonly dropped: readonly DroppedText[];
}

/**
 * The last sieve, for every format: whatever a model or a source says, a line that a cue gives away never
 * passes, nor do the lines that such a cue introduces. Zero leaks outweigh a lost line.
 */
export function siftLines(lines: readonly LineFacts[], title: string | null): Sifted {
  const paragraphs: string[] = [];
  const dropped: DroppedText[] = [];
  const head = title === null ? '' : fold(title);
  let under = null as Introduced | null;
  let prose = 0;
  for (const line of lines) {
    const own = ownRule(line, head, paragraphs.length);
    const rule: string | null = own ?? under?.ruleFor(line) ?? null;
    if (rule === null) {
      paragraphs.push(line.text);
      if (line.words >= 8) prose++;
      under = null;
      continue;
    }
    dropped.push({ rule, text: line.text });
    if (own !== null) under = introducedBy(line, prose) ?? (line.cue === 'crumb' ? under : null);
    else under = under?.after() ?? null;
  }
  return { paragraphs, dropped };
}

/** Cues that never stand in an article, however sure anybody is of the line. */
const FURNITURE = new Set([
  'section-header',
  'comment-header',
  'speaker',
  'ago',
  'crumb',
  'link-line',
  'credit',
  'tags',
  'byline',
  'dateline',
]);

function ownRule(line: LineFacts, head: string, kept: number): string | null {
  if (line.cue !== null && FURNITURE.has(line.cue)) return line.cue;
  if (
    line.cue === 'legal' &&
    (line.end !== END.sentence || /©|rights reserved|\bcopyright\b/i.test(line.text))
  )
    return 'legal';
  // Once an article has begun, a line that repeats the headline is still the page's, not the author's.
  if (head !== '' && kept < 3 && fold(line.text) === head) return 'headline-again';
  if (line.words === 0) return 'no-words';
  return line.words < 45 && (line.betrays[PROMO] ?? 0) >= 2 ? 'promotion' : null;
}

/** Index of the promotional words among the betraying classes. */
const PROMO = 1;

/** Lines that belong to the cue above them. */
interface Introduced {
  ruleFor(line: LineFacts): string | null;
  after(): Introduced | null;
}

function introducedBy(line: LineFacts, prose: number): Introduced | null {
  // A share bar with "Comments" in it stands above many articles: a discussion needs an article before it.
  if ((line.cue === 'comment-header' || line.cue === 'speaker' || line.cue === 'ago') && prose >= 1)
    return { ruleFor: () => 'comment', after: () => null };
  return line.cue === 'section-header' ? HEADLINES : null;
}

/** Under "Related articles": every line up to the next whole sentence. */
const HEADLINES: Introduced = {
  ruleFor: (line) => (line.end === END.sentence && line.words >= 8 ? null : 'related-headline'),
  after: () => HEADLINES,
};
