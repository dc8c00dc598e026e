import type { TermWeights } from './background.ts';
import type { ReadText, Uses } from './read-text.ts';
import { NUMBER } from './rough-groups.ts';

/** How often a term counts in each way of looking at a text. */
const VIEWS = {
  full: ({ title, lead }: Uses) => 2 * title + lead,
  title: ({ title }: Uses) => title,
  lead: ({ lead }: Uses) => lead,
  opening: ({ opening }: Uses) => opening,
  firstSentence: ({ firstSentence }: Uses) => firstSentence,
};
type View = keyof typeof VIEWS;
const VIEW_NAMES = Object.keys(VIEWS) as View[];

/** Length of a text's vector in each view, of its names and of its other words. */
export type Lengths = Readonly<
  Record<View | 'names' | 'plain' | 'titleIdf' | 'numbers' | 'openingIdf', number>
>;

const YEAR = /^(?:19|20)\d\d$/;

/** Numbers of more than one digit, years aside, can nearly name an event. */
export function isFigure(term: string): boolean {
  return term.length > 1 && NUMBER.test(term) && !YEAR.test(term);
}

/** 1 + ln n: the tenth use of a word says less than the first. */
function damped(count: number): number {
  return count === 0 ? 0 : 1 + Math.log(count);
}

export function lengthsOf({ terms }: ReadText, weights: TermWeights): Lengths {
  const squares = { full: 0, title: 0, lead: 0, opening: 0, firstSentence: 0, names: 0, plain: 0 };
  let [titleIdf, openingIdf, numbers] = [0, 0, 0];
  for (const [term, uses] of terms) {
    const idf = weights.idf(term);
    for (const view of VIEW_NAMES) squares[view] += (damped(VIEWS[view](uses)) * idf) ** 2;
    squares[weights.isName(term) ? 'names' : 'plain'] += (damped(VIEWS.full(uses)) * idf) ** 2;
    if (uses.title > 0) titleIdf += idf;
    if (uses.opening > 0) openingIdf += idf;
    if (isFigure(term)) numbers++;
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
    ...{ titleIdf, openingIdf, numbers },
  };
}

/** What two texts of a batch have in common. Cosines where not said otherwise. */
export interface SharedTerms {
  full: number;
  title: number;
  lead: number;
  opening: number;
  firstSentence: number;
  names: number;
  plain: number;
  /** The title of the first with the lead of the second, and the other way round. */
  titleLead: number;
  leadTitle: number;
  /** Sum of the idf of the first one's title terms that the second holds, and the other way round. */
  titleOfA: number;
  titleOfB: number;
  openingOfA: number;
  openingOfB: number;
  /** The idf of the terms they share, highest first, at most five; here and in news at large. */
  rarest: number[];
  rarestAtLarge: number[];
  rarestPlain: number[];
  /** How many shared terms few stories hold, both titles hold, are figures, are names. */
  few: number;
  titles: number;
  figures: number;
  nameCount: number;
}

/** A term of at most so many stories of the batch can nearly name one. */
const FEW = 3;
const RAREST = 5;

export function sharedTerms(
  a: ReadText & { readonly lengths: Lengths },
  b: ReadText & { readonly lengths: Lengths },
  weights: TermWeights,
): SharedTerms {
  const shared: SharedTerms = {
    ...{
      full: 0,
      title: 0,
      lead: 0,
      opening: 0,
      firstSentence: 0,
      names: 0,
      plain: 0,
      titleLead: 0,
      leadTitle: 0,
    },
    ...{
      titleOfA: 0,
      titleOfB: 0,
      openingOfA: 0,
      openingOfB: 0,
      rarest: [],
      rarestAtLarge: [],
      rarestPlain: [],
    },
    ...{ few: 0, titles: 0, figures: 0, nameCount: 0 },
  };
  for (const [term, ofA] of a.terms) {
    const ofB = b.terms.get(term);
    if (ofB !== undefined) addTerm(shared, term, ofA, ofB, weights);
  }
  const product = (one: View, other: View = one) => a.lengths[one] * b.lengths[other];
  for (const view of VIEW_NAMES) shared[view] /= product(view);
  shared.names /= a.lengths.names * b.lengths.names;
  shared.plain /= a.lengths.plain * b.lengths.plain;
  shared.titleLead /= product('title', 'lead');
  shared.leadTitle /= product('lead', 'title');
  return shared;
}

function addTerm(shared: SharedTerms, term: string, ofA: Uses, ofB: Uses, weights: TermWeights): void {
  const idf = weights.idf(term);
  const square = idf * idf;
  const isName = weights.isName(term);
  for (const view of VIEW_NAMES) {
    const [usesA, usesB] = [VIEWS[view](ofA), VIEWS[view](ofB)];
    if (usesA > 0 && usesB > 0) shared[view] += square * damped(usesA) * damped(usesB);
  }
  shared[isName ? 'names' : 'plain'] += square * damped(VIEWS.full(ofA)) * damped(VIEWS.full(ofB));
  shared.titleLead += square * damped(ofA.title) * damped(ofB.lead);
  shared.leadTitle += square * damped(ofA.lead) * damped(ofB.title);
  if (ofA.title > 0) shared.titleOfA += idf;
  if (ofB.title > 0) shared.titleOfB += idf;
  if (ofA.opening > 0) shared.openingOfA += idf;
  if (ofB.opening > 0) shared.openingOfB += idf;
  keepHighest(shared.rarest, idf);
  keepHighest(shared.rarestAtLarge, weights.atLarge(term));
  if (!isName) keepHighest(shared.rarestPlain, idf);
  if (weights.stories(term) <= FEW) shared.few++;
  if (ofA.title > 0 && ofB.title > 0) shared.titles++;
  if (isFigure(term)) shared.figures++;
  if (isName) shared.nameCount++;
}

function keepHighest(values: number[], value: number): void {
  if (values.length === RAREST && value <= (values[RAREST - 1] ?? 0)) return;
  const place = values.findIndex((it) => it < value);
  values.splice(place < 0 ? values.length : place, 0, value);
  values.length = Math.min(RAREST, values.length);
}
