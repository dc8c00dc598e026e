import type { TermWeights } from './background.ts';
import { NUMBER, type ReadText, type Uses } from './read-text.ts';

/** How often a term counts in each way of looking at a text. */
export const VIEWS = {
  full: ({ title, lead }: Uses) => 2 * title + lead,
  title: ({ title }: Uses) => title,
  lead: ({ lead }: Uses) => lead,
  opening: ({ opening }: Uses) => opening,
  firstSentence: ({ firstSentence }: Uses) => firstSentence,
};
export type TextView = keyof typeof VIEWS;
export const VIEW_NAMES = Object.keys(VIEWS) as TextView[];

/** Length of a text's vector in each view, of its names and of its other words. */
export type Lengths = Readonly<
  Record<
    | TextView
    | 'names'
    | 'plain'
    | 'titleIdf'
    | 'titleNamesIdf'
    | 'titleNumbers'
    | 'numbers'
    | 'openingIdf'
    | 'phrasesIdf',
    number
  >
>;

const YEAR = /^(?:19|20)\d\d$/;

/** Numbers of more than one digit, years aside, can nearly name an event. */
export function isFigure(term: string): boolean {
  return term.length > 1 && NUMBER.test(term) && !YEAR.test(term);
}

/** 1 + ln n: the tenth use of a word says less than the first. */
export function damped(count: number): number {
  return count === 0 ? 0 : 1 + Math.log(count);
}

export function lengthsOf({ terms }: ReadText, weights: TermWeights): Lengths {
  const squares = { full: 0, title: 0, lead: 0, opening: 0, firstSentence: 0, names: 0, plain: 0 };
  let [titleIdf, titleNamesIdf, openingIdf, numbers, titleNumbers, phrasesIdf] = [0, 0, 0, 0, 0, 0];
  for (const [term, uses] of terms) {
    const idf = weights.idf(term);
    for (const view of VIEW_NAMES) squares[view] += (damped(VIEWS[view](uses)) * idf) ** 2;
    squares[weights.isName(term) ? 'names' : 'plain'] += (damped(VIEWS.full(uses)) * idf) ** 2;
    if (uses.title > 0) titleIdf += idf;
    if (uses.title > 0 && weights.isName(term)) titleNamesIdf += idf;
    if (uses.opening > 0) openingIdf += idf;
    if (isFigure(term)) numbers++;
    if (isFigure(term) && uses.title > 0) titleNumbers++;
    for (const next of uses.next) phrasesIdf += idf + weights.idf(next);
  }
  const root = (view: keyof typeof squares) => Math.sqrt(squares[view]) || 1;
  return {
    full: root('full'),
    title: root('title'),
    lead: root('lead'),
    opening: root('opening'),
    firstSentence: root('firstSentence'),
    names: root('names'),
    plain: root('plain'),
    ...{ titleIdf, titleNamesIdf, openingIdf, numbers, titleNumbers, phrasesIdf },
  };
}
