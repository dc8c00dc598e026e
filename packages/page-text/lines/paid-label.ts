import { fold } from '@broadsheet/text/fold';
import { LANGUAGES, phraseList } from '@broadsheet/text/languages';
import { AD_LABEL } from './introduced.ts';
import { END } from './line-end.ts';
import type { LineFacts } from './scan-line.ts';

const DOUBTFUL = new Set(LANGUAGES.flatMap(({ paid }) => phraseList(paid?.doubtful)).map(fold));
const ALL = new Set(LANGUAGES.flatMap(({ paid }) => phraseList(paid?.labels)).map(fold));
/** `Advertorial`, `Contenu partenaire`: said of an article. A bare `Anzeige` is above any advertisement. */
const SURE = new Set(
  [...ALL].filter((label) => !DOUBTFUL.has(label) && (label.includes(' ') || !AD_LABEL.test(label))),
);

/** Lines below the headline in which its byline would be. */
const BELOW = 5;
/** Lines above the headline of a text that has hardly a frame. */
const TOP = 3;

/** The label by which an article says that it was paid for, beside its headline; null without one. */
export function paidLabel(lines: readonly LineFacts[], titleAt: number, bodyAt: number): string | null {
  if (titleAt < 0) return null;
  const above = fold(lines[titleAt - 1]?.text ?? '');
  if ((titleAt === 1 && ALL.has(above) && !isSigned(lines, bodyAt)) || (titleAt <= TOP && SURE.has(above)))
    return lines[titleAt - 1]?.text ?? null;
  for (let i = titleAt + 1; i < bodyAt && i <= titleAt + BELOW; i++) {
    const { text, words } = lines[i] as LineFacts;
    if (words <= LONGEST && SURE.has(fold(text)) && isOfArticle(lines[i + 1], i + 1 >= bodyAt)) return text;
  }
  return null;
}

/** What a reporter signed nobody paid for: a bare label above it is that of an advertisement on top of the page. */
function isSigned(lines: readonly LineFacts[], bodyAt: number): boolean {
  return lines.slice(2, Math.min(bodyAt, 2 + BELOW)).some((it) => it.cue === 'byline');
}

/** Words of a label. */
const LONGEST = 6;

/** The headline of an advertisement would be below its label. */
function isOfArticle(next: LineFacts | undefined, isBody: boolean): boolean {
  return isBody || next?.cue === 'byline' || next?.cue === 'date' || next?.end === END.sentence;
}
