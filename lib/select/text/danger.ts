import { languageOfTag, phraseList, wordList } from '@broadsheet/text/languages';
import type { Language } from '@broadsheet/text/languages/language';
import type { Article } from '../../domain/article.ts';
import { hasGraveWords } from '../ranking/breaking.ts';
import { anywhere, folded, patternBy, phrasePattern } from './phrases.ts';

const warningsIn = patternBy((language) => anywhere(language.warnings, language));
const tollIn = patternBy((language) => tollPattern(language, language.weighty));
const victimsIn = patternBy((language) => tollPattern(language, language.tolls?.victims));
const deathIn = patternBy((language) => anywhere(language.weighty, language));

/** "Twenty years after the fire that killed nine", "jailed for 12 years": nobody is in danger any more. */
const YEARS =
  /(?<![\p{L}\p{M}])(?:years?|jahren?|ans|années|años|anni|anos|jaar|år|vuotta|lat|let|évvel|ani|yıl|лет|років|χρόνια|tahun|năm|سنوات|عاما|\d+ ?年|\d+ ?년)(?![\p{L}\p{M}])/u;

/** Paragraphs in which a text says how many died: the first may set the scene. */
const OPENING = 3;

/**
 * Whether a headline warns of a danger to the public ("do not drink", "evacuated") or counts the dead, and the opening, if there
 * is one, speaks of life and death as well: "Verdict kills three hopes" does not.
 */
export function tellsDanger(article: Article): boolean {
  const own = languageOfTag(article.language);
  const headline = folded(article.title);
  if (own === undefined || YEARS.test(headline) || isInvented(article)) return false;
  const opening = [article.standfirst ?? '', ...article.paragraphs.slice(0, OPENING)].join(' ').trim();
  if (warningsIn(own)?.test(headline) === true || countsDead(article))
    return opening === '' || hasGraveWords(opening, article.language);
  // Frauds have victims, too: the text must say that they are dead.
  return victimsIn(own)?.test(headline) === true && deathIn(own)?.test(folded(opening)) === true;
}

/** "Three dead", "kills at least 7 people", "seven people were killed". */
export function countsDead({ title, language }: Pick<Article, 'title' | 'language'>): boolean {
  const own = languageOfTag(language);
  return own !== undefined && tollIn(own)?.test(folded(title)) === true && !isInvented({ title, language });
}

/** "Krimi: vier Tote", "Play: nine dead", "Cinco muertos, la comedia del año": a work, and nobody died. */
function isInvented({ title, language }: Pick<Article, 'title' | 'language'>): boolean {
  const own = languageOfTag(language);
  const headline = folded(title);
  return own !== undefined && INVENTED_IN.some((inventedIn) => inventedIn(own)?.test(headline) === true);
}

const INVENTED_IN = [
  patternBy((language) => anywhere(language.tolls?.invented, language)),
  patternBy(({ tolls }) => (tolls?.works === undefined ? null : worksPattern(tolls.works))),
];

/** "Game of the week: …", "…, le polar de l’été", "… – review"; "Theatre fire: …" is none. */
function worksPattern(words: string): RegExp {
  const work = anyOf(phraseList(words));
  const ofPeriod = `(?: (?:${PERIOD}))?`;
  return new RegExp(`^${work}${ofPeriod} ?:|(?:, | [-–—|] )(?:\\p{L}{1,3} |l')?${work}${ofPeriod}$`, 'u');
}

/** "of the week", "del año", "de l’été". */
const PERIOD =
  "(?:of the|der|des|de l['’]|de la|du|del|dell['’]|della|do|da|van de|van het)(?: ?)\\p{L}+|tygodnia|roku|miesiąca";

const GRAVE_IN = (['disasters', 'warnings'] as const).map((kind) =>
  patternBy((language) => anywhere(language[kind], language)),
);

/** Whether a headline has a word of a disaster or a danger; it may be a figure of speech. */
export function tellsDisaster({ title, language }: Pick<Article, 'title' | 'language'>): boolean {
  const own = languageOfTag(language);
  const headline = folded(title);
  return own !== undefined && GRAVE_IN.some((wordsIn) => wordsIn(own)?.test(headline) === true);
}

/** Between a number and the dead: "dozens of dead". */
const OF = 'of|de|di|av|af|der|von|los|las|os|i|le';

function tollPattern(language: Language, words: string | undefined): RegExp | null {
  const { tolls, numberWords, smallWords, unspaced } = language;
  if (words === undefined || tolls === undefined) return null;
  const dead = anyOf(phraseList(words));
  const people = anyOf(phraseList(tolls.people));
  // "Half dead" is tired.
  const numbers = wordList(numberWords).filter((word) => word !== 'half');
  const number = `(?:\\d{1,3}(?:[.,' ]\\d{3})*|${anyOf(numbers)})`;
  if (unspaced === true)
    return new RegExp(
      `\\d+ ?${people}[^。、]{0,8}${dead}|${dead}\\d+ ?${people}|\\d+ ?${people}?死(?![刑期角者因后後])`,
      'u',
    );
  // "Three dead in …", but no three dead whales.
  const small = wordList(smallWords);
  const end = small.length === 0 ? '' : `(?= ${anyOf(small)}(?!\\p{L})| ?[,.;:!–-]|$)`;
  const before = `${number}(?: ?${people}\\p{L}?(?: \\S+){0,2} ${dead}|(?: (?:${OF}))? ${dead}${end})`;
  const persons = `${dead}(?: \\S+){0,2} ${number} ?${people}`;
  const rising = `${dead}(?: \\S+){0,3} (?:to|auf|à|a|para|op|naar|til|till|do|na|до|إلى|σε) ${number}${end}`;
  const alone = `${dead}(?: ${anyOf([...phraseList(tolls.atLeast), 'a'])})? ${number}${end}`;
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${before}|${persons}|${alone}|${rising})(?![\\p{L}\\p{M}\\p{N}])`,
    'u',
  );
}

/** A group that never matches without phrases. */
function anyOf(phrases: readonly string[]): string {
  return phrases.length === 0 ? '(?!)' : `(?:${phrases.map(phrasePattern).join('|')})`;
}
