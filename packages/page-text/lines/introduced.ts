import { isReported, VOICES } from './comment-thread.ts';
import { END } from './line-end.ts';
import { isOthersTime } from './post-marks.ts';
import type { LineFacts } from './scan-line.ts';

/** What the lines below a cue are. */
export type Introduced = 'comment' | 'related-headline' | 'advertisement';

/** What is above an advertisement. */
export const AD_LABEL =
  /^(advert|advertis\w+|ad|ads|sponsored|promoted|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|reklama?|реклама|annons|annonse|広告|广告|廣告|광고)\b/iu;

/** Share bars and section names are above articles too; only these words introduce a list of other articles. */
const LISTS_OTHERS =
  /relat|relacion|related|correlat|similar|ähnlich|verwandt|recommend|recomend|recommand|empf|most |more |latest|popular|trending|also|read|mehr|auch|aussi|también|também|anche|ook|также|lees|leia|lee |leggi|lire|по теме|читайте/i;
/** Lines above in which an article's own byline would be. */
const HEAD = 4;

/**
 * What a line announces. Before an article has begun, a name with a time is its byline, unless there is one
 * already or a discussion was announced; a share bar with "Comments" in it announces nothing.
 */
export function introducedBy(lines: readonly LineFacts[], i: number, begun: boolean): Introduced | null {
  const line = lines[i] as LineFacts;
  if (line.cue === null) return null;
  const label = line.cue === 'crumb' || line.cue === 'section-header';
  if (label && line.words <= 3 && AD_LABEL.test(line.text)) return 'advertisement';
  if (line.cue === 'section-header') return begun || LISTS_OTHERS.test(line.text) ? 'related-headline' : null;
  if (isOthersTime(line)) {
    const above = lines.slice(Math.max(0, i - HEAD), i);
    const second = above.some(({ cue }) => cue === 'byline' || cue === 'date' || cue === 'comment-header');
    // Above a byline, or answered by a "Like": then it is somebody's post that slipped in before the text.
    const answered = lines
      .slice(i + 1, i + 4)
      .some(({ cue, words }) => cue === 'byline' || (cue === 'speaker' && words <= 2));
    return begun || second || answered ? 'comment' : null;
  }
  // `Marta says:` opens a post when its time follows; in an article a quotation does. "Reply" closes one.
  const timed = ['ago', 'date'].includes(lines[i + 1]?.cue ?? '');
  const isOwn = VOICES.test(line.text) && isReported(lines.slice(i + 1));
  const opens =
    (line.cue === 'comment-header' && !isOwn) || line.cue === 'ago' || (line.cue === 'speaker' && timed);
  return opens && begun ? 'comment' : null;
}

/** What a line below a cue is taken for: a whole sentence ends a list of headlines, and an advertisement. */
export function ruleUnder(under: Introduced | null, line: LineFacts): Introduced | null {
  const wholeSentence = line.end === END.sentence && line.words >= 8;
  if (under === 'related-headline' && (wholeSentence || line.words > LONGEST_HEADLINE)) return null;
  if (under === 'advertisement' && wholeSentence && !sells(line)) return null;
  return under;
}

const LONGEST_HEADLINE = 18;

function sells(line: LineFacts): boolean {
  const words = line.signs.commerce ?? 0;
  return words >= 2 || (words === 1 && /[$€£]\s?\d|\d\s?%|!/.test(line.text));
}

/** A list of headlines continues until a whole sentence; a post or an advertisement is one line. */
export function stillUnder(under: Introduced | null, line: LineFacts, own: string | null): Introduced | null {
  if (under === 'related-headline') return ruleUnder(under, line);
  return own === null ? null : under;
}
