import type { DroppedText } from '../draft.ts';
import { countWords, fold, tidyLine } from '../text.ts';
import { type JudgedLine, judgeLines } from './find-body.ts';

/** Text whose borders are already known: only furniture inside it goes. */
export function cleanParagraphs(
  lines: readonly string[],
  title: string | null,
): { readonly paragraphs: readonly string[]; readonly dropped: readonly DroppedText[] } {
  const tidy = lines.map(tidyLine).filter((line) => line !== '');
  return keepArticle(judgeLines(tidy.map((text) => ({ text, words: countWords(text) }))), title);
}

/** Drops every line with a furniture cue, the repeated headline, and all that follows a comment header. */
export function keepArticle(
  lines: readonly JudgedLine[],
  title: string | null,
): { paragraphs: string[]; dropped: DroppedText[] } {
  const paragraphs: string[] = [];
  const dropped: DroppedText[] = [];
  const head = title === null ? '' : fold(title);
  let over: string | null = null;
  for (const [i, line] of lines.entries()) {
    const rule = over ?? ruleAgainst(line, head, lines[i - 1]);
    if (rule === null) paragraphs.push(line.text);
    else dropped.push({ rule, text: line.text });
    if (rule === 'comment-header') over = 'comments';
  }
  return { paragraphs, dropped };
}

function ruleAgainst(line: JudgedLine, head: string, before: JudgedLine | undefined): string | null {
  if (line.cue === 'chrome' && line.sentence && line.words > 30) return null;
  if (line.cue !== null) return line.cue;
  if (head !== '' && fold(line.text) === head) return 'headline-again';
  return before?.cue === 'speaker' ? 'comment' : null;
}
