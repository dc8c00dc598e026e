import { LANGUAGES, opensWith, wordList } from '@broadsheet/text/languages';
import type { Article } from '../../domain/article.ts';
import { isLivePage } from '../picking/live-page.ts';
import { atStart, folded, languagesFor, patternBy } from '../text/phrases.ts';

const openingIn = patternBy((language) => atStart(language.explainers, language));

/**
 * Whether a headline says what happened. "Stories of the hostages", "What we know", "How the ferry sank" and the name
 * of a live page do not, so another article of the story gives the headline where there is one.
 */
export function saysWhatHappened(article: Article): boolean {
  const title = folded(article.title).replace(/^["“„«'‘]/, '');
  if (/[?？؟]["'’”»]?$/u.test(title) || isLivePage(article)) return false;
  // "Ferry aground: what we know so far" says it before the mark, but nothing newer than its readers know.
  const parts = [title, ...title.split(/(?<=[:.!?]["'’”»]?)\s+/u).slice(1)];
  // "Derailment at Orlow, who the victims are": in the languages that ask so.
  const asked = title
    .split(/,\s+/u)
    .slice(1)
    .filter((part) => ASKS_WHO.test(part));
  return (
    asked.length === 0 &&
    !languagesFor(article.language).some((language) =>
      parts.some((part) => isOpening(openingIn(language)?.exec(part) ?? null)),
    )
  );
}

const ASKING: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ questionWords }) => wordList(questionWords)),
);
const ASKS_WHO = opensWith(LANGUAGES.flatMap(({ questions }) => questions ?? []).join('|'));

/** "Video: …" and "Live" call a page something; "Video game giant sold" and "Live Nation fined" report. */
function isOpening(found: RegExpExecArray | null): boolean {
  if (found === null) return false;
  const [whole, rest = ''] = found;
  const phrase = whole.slice(0, whole.length - rest.length).trim();
  return phrase.includes(' ') || ASKING.has(phrase) || /^\s*(?:[:：|–—]|-\s|$)/u.test(rest);
}
