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
const FIRST_SENTENCES = 6;
/** Words that the sentence shares with the headline, so that the figure is the story's. */
const ON_TOPIC = 2;

/** The first sentence of an article that gives one telling figure and is not printed already; null without one. */
export function figureOf(article: Article, printed: readonly AttributedSentence[]): StoryFigure | null {
  const known = new Set(termsOf(article.title));
  for (const { text, words, place } of toldSentences(article)) {
    if (place >= FIRST_SENTENCES || new Set(termsOf(text)).intersection(known).size < ON_TOPIC) continue;
    const [figure, ...others] = text.match(FIGURE) ?? [];
    if (figure === undefined || others.length > 0 || words < SHORTEST || words > LONGEST) continue;
    if (printed.some((one) => one.text === text) || article.title.includes(figure)) continue;
    if (opensMidThought(text, article, known)) continue;
    return { figure: figure.trim(), text };
  }
  return null;
}
