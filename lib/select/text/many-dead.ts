import { languageOfTag, phraseList, wordList } from '@broadsheet/text/languages';
import type { Language } from '@broadsheet/text/languages/language';
import type { Article } from '../../domain/article.ts';
import { tellsDanger } from './danger.ts';
import { folded, patternBy, phrasePattern } from './phrases.ts';

/** From so many dead on, a single publisher's headline may lead: one or two die in accidents every day. */
const MANY = 3;

const tollIn = patternBy(tollPattern);
const pastIn = patternBy(pastPattern);
const risingIn = patternBy(({ tolls }) => wholeWords(phraseList(tolls?.rising).map(phrasePattern)));

/** "1912: Titanic sinks, 1,500 dead". */
const OPENS_WITH_YEAR = /^(?:1[5-9]|20)\d\d(?!\d)/u;
/** "Fire that killed nine": what is said of something known is not today's news. */
const OF_SOMETHING_KNOWN =
  /(?<!\p{L})(?:that|which|who|where|qui|où|que|donde|onde|che|dove|waar|som|który|która|które)(?: \p{L}+)?$/u;
const LAST_CHARACTERS = 40;

/**
 * Whether a headline counts three dead or more who just died: the number is right beside the word for them, and nothing
 * says that they are remembered, tried, invented, or fewer than before.
 */
export function countsManyDead(article: Article): boolean {
  const own = languageOfTag(article.language);
  const headline = folded(article.title);
  if (own === undefined || OPENS_WITH_YEAR.test(headline) || pastIn(own)?.test(headline) === true)
    return false;
  return tollsOf(headline, own).some((toll) => toll >= MANY) && tellsDanger(article);
}

function tollsOf(headline: string, own: Language): number[] {
  const pattern = tollIn(own);
  if (pattern === null) return [];
  const isRising = risingIn(own)?.test(headline) === true;
  return [...headline.matchAll(new RegExp(pattern, 'gu'))].flatMap(({ index, groups = {} }) => {
    const before = headline.slice(Math.max(0, index - LAST_CHARACTERS), index).trimEnd();
    if (OF_SOMETHING_KNOWN.test(before)) return [];
    const { count, behind, risen } = groups;
    const number = count ?? behind ?? (isRising ? risen : undefined);
    return number === undefined ? [] : [countOf(number, own)];
  });
}

/** Of number words it matters only whether they are two. */
function countOf(number: string, { numberWords }: Language): number {
  if (/^\d/.test(number)) return Number(number.replace(/\D/g, ''));
  const place = wordList(numberWords).indexOf(number);
  return place <= 0 || TWO.has(number) ? 2 : MANY;
}

/** Forms of two that are not the first of their language's numbers. */
const TWO: ReadonlySet<string> = new Set('duas dvě dwie dwóch kettő дві двое двоє'.split(' '));

function tollPattern({ tolls, numberWords, unspaced }: Language): RegExp | null {
  if (tolls === undefined) return null;
  const dead = anyOf(phraseList(tolls.dead));
  const people = anyOf(phraseList(tolls.people));
  if (unspaced === true)
    return new RegExp(
      `(?<count>\\d+) ?${people}[がのも ]?${dead}|(?<count>\\d+) ?${people}?死(?![刑期角者因後后亡])|${dead}(?<behind>\\d+) ?${people}`,
      'u',
    );
  const numbers = wordList(numberWords).filter((word) => word !== 'half');
  const number = `(?:\\d{1,3}(?:[.,' ]\\d{3})*|${anyOf(numbers)})`;
  const atLeast = anyOf([...phraseList(tolls.atLeast), 'a', 'other']);
  const victims = anyOf([...phraseList(tolls.dead), ...phraseList(tolls.victims)]);
  return new RegExp(
    NO_LETTER_BEFORE +
      `(?:(?<count>${number})(?: (?:${OF}))?(?: ?${people}(?: \\p{L}+)?)? ${victims}` +
      `|${dead}(?: ${atLeast})? (?<behind>${number})(?! ?[-–:%])` +
      `|${victims}(?: [^\\s,;:]+){0,4}? (?:${TO}) (?<risen>${number}))` +
      NO_LETTER_BEHIND,
    'u',
  );
}

/** Arabic writes "and" to the word behind it. */
const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])[وف]?';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{M}\\p{N}])';
/** Between a number and the dead: "dozens of dead", "son ocho los muertos". */
const OF = 'of|de|di|av|af|der|von|los|las|os|i|le';
const TO = 'to|auf|à|a|para|op|naar|til|till|do|na|до|إلى|σε';

function pastPattern({ tolls, unspaced }: Language): RegExp | null {
  const words = phraseList(tolls?.past).map((word) => phrasePattern(word).replaceAll('\\*', '\\p{L}*'));
  return unspaced === true && words.length > 0 ? new RegExp(words.join('|'), 'u') : wholeWords(words);
}

function wholeWords(patterns: readonly string[]): RegExp | null {
  return patterns.length === 0
    ? null
    : new RegExp(`${NO_LETTER_BEFORE}(?:${patterns.join('|')})${NO_LETTER_BEHIND}`, 'u');
}

/** A group that never matches without phrases. */
function anyOf(phrases: readonly string[]): string {
  return phrases.length === 0 ? '(?!)' : `(?:${phrases.map(phrasePattern).join('|')})`;
}
