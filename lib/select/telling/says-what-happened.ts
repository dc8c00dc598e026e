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
    .filter((part) => ASKING_WHO.test(part));
  return (
    asked.length === 0 &&
    !languagesFor(article.language).some((language) =>
      parts.some((part) => isOpening(openingIn(language)?.exec(part) ?? null)),
    )
  );
}

/** Words that ask, in the languages of the lists: a headline that opens with one explains. */
const ASKING: ReadonlySet<string> = new Set(
  (
    'how why wie warum wieso weshalb was wer wo wann welche welcher welches que quel quelle quels ' +
    'quelles où qué quién dónde cuándo cuál cosa chi dove quale wat waar welke quem onde qual comment pourquoi cómo como porque perché come hoe waarom hur varför hvordan hvorfor ' +
    'jak dlaczego как почему nasıl neden كيف لماذا なぜ'
  ).split(' '),
);

const ASKING_WHO =
  /^(?:who the|chi (?:sono|è|era|erano)|cosa (?:sappiamo|è successo)|ecco (?:chi|cosa)|qui (?:sont|étaient)|wer (?:die|sind|waren)|quiénes (?:son|eran)|quem (?:são|eram)|wie (?:zijn|waren)|vilka)\b/u;

/** "Video: …" and "Live" call a page something; "Video game giant sold" and "Live Nation fined" report. */
function isOpening(found: RegExpExecArray | null): boolean {
  if (found === null) return false;
  const [whole, rest = ''] = found;
  const phrase = whole.slice(0, whole.length - rest.length).trim();
  return phrase.includes(' ') || ASKING.has(phrase) || /^\s*(?:[:：|–—]|-\s|$)/u.test(rest);
}
