import { termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { AttributedSentence, StoryFigure } from '../../domain/selection.ts';
import { opensMidThought } from './mid-thought.ts';
import { toldSentences } from './told-sentences.ts';

const SCALE =
  '(?:million|billion|trillion|mio\\.?|mrd\\.?|millionen|milliarden?|millions?|milliards?|millones|millón|milioni|miliardi|milhões|bilhões|miljoen|miljard|مليون|مليار|万|億)';
const NUMBER = '\\d{1,3}(?:[.,\\u00a0\\u202f ]\\d{3})*(?:[.,]\\d+)?';
/**
 * A number that says something by itself: money, a share, millions, or a count of a thousand and more with its
 * separator. A year, an age or a score says nothing without its sentence.
 */
const FIGURE = new RegExp(
  `[€£$¥]\\s?${NUMBER}(?:\\s?(?:${SCALE}|bn|m|k)(?![\\p{L}]))?|${NUMBER}\\s?(?:%|per ?cent|prozent|pour cent|por ciento|por cento|per cento|procent)(?![\\p{L}])|${NUMBER}\\s?${SCALE}(?![\\p{Ll}])(?:\\s?(?:€|£|\\$|euros?|dollars?))?|(?<![\\p{N}.,])\\d{1,3}(?:[.,\\u00a0\\u202f]\\d{3})+(?![\\p{N}])`,
  'giu',
);
const SHORTEST = 6;
const LONGEST = 26;
/** News tells its figures early. */
const FIRST_SENTENCES = 8;
/** How far a rounded number is from the exact one. */
const ROUNDED = 0.02;
/** Words that the sentence shares with the headline, so that the figure is the story's. */
const ON_TOPIC = 1;

/** The first sentence of an article that gives one telling figure and is not printed already; null without one. */
export function figureOf(article: Article, printed: readonly AttributedSentence[]): StoryFigure | null {
  const known = new Set(termsOf(article.title, article.language));
  for (const { text, words, place } of toldSentences(article)) {
    if (
      place >= FIRST_SENTENCES ||
      new Set(termsOf(text, article.language)).intersection(known).size < ON_TOPIC
    )
      continue;
    const [figure, ...others] = text.match(FIGURE) ?? [];
    if (figure === undefined || others.length > 0 || words < SHORTEST || words > LONGEST) continue;
    if (printed.some((one) => one.text === text) || isIn(article.title, figure)) continue;
    if (opensMidThought(text, article, known)) continue;
    return { figure: figure.trim(), text };
  }
  return null;
}

/** The headline has this number already, or rounds it: "96,000 homes dark" and 96,400. */
function isIn(title: string, figure: string): boolean {
  const value = digitsOf(figure);
  return (title.match(/\d[\d.,\u00a0\u202f]*/g) ?? []).some((one) => {
    const other = digitsOf(one);
    return other > 0 && Math.abs(value - other) <= other * ROUNDED;
  });
}

/** Enough to compare two figures: thousands and decimals are not told apart. */
function digitsOf(text: string): number {
  return Number(text.replace(/\D/g, '') || '0');
}
