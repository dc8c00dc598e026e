import type { TermWeights } from './background.ts';
import { damped, isFigure, type Lengths, type TextView, VIEW_NAMES, VIEWS } from './lengths.ts';
import type { ReadText, Uses } from './read-text.ts';

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
  titleNamesOfA: number;
  titleNamesOfB: number;
  /** The highest idf of a name or figure in the opening of the first that the second lacks, and the other way round. */
  lackedOfA: number;
  lackedOfB: number;
  /** Sum of the idf of the pairs of neighbouring terms they share, and how many. */
  phrases: number;
  phraseCount: number;
  /** The idf of the terms they share, highest first, at most five; here and in news at large. */
  rarest: number[];
  rarestAtLarge: number[];
  rarestPlain: number[];
  /** How many shared terms few stories hold, both titles hold, are figures, are names. */
  few: number;
  titles: number;
  figures: number;
  titleFigures: number;
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
      titleNamesOfA: 0,
      titleNamesOfB: 0,
      lackedOfA: 0,
      lackedOfB: 0,
      phrases: 0,
      phraseCount: 0,
      rarest: [],
      rarestAtLarge: [],
      rarestPlain: [],
    },
    ...{ few: 0, titles: 0, figures: 0, titleFigures: 0, nameCount: 0 },
  };
  for (const [term, ofA] of a.terms) {
    const ofB = b.terms.get(term);
    if (ofB !== undefined) addTerm(shared, term, ofA, ofB, weights);
  }
  shared.lackedOfA = lacked(a, b, weights);
  shared.lackedOfB = lacked(b, a, weights);
  const product = (one: TextView, other: TextView = one) => a.lengths[one] * b.lengths[other];
  for (const view of VIEW_NAMES) shared[view] /= product(view);
  shared.names /= a.lengths.names * b.lengths.names;
  shared.plain /= a.lengths.plain * b.lengths.plain;
  shared.titleLead /= product('title', 'lead');
  shared.leadTitle /= product('lead', 'title');
  return shared;
}

/** The most telling name or figure in the opening of one text that the other lacks. */
function lacked(one: ReadText, other: ReadText, weights: TermWeights): number {
  let highest = 0;
  for (const [term, { opening }] of one.terms) {
    if (opening === 0 || other.terms.has(term)) continue;
    if (weights.isName(term) || isFigure(term)) highest = Math.max(highest, weights.idf(term));
  }
  return highest;
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
  if (isName && ofA.title > 0) shared.titleNamesOfA += idf;
  if (isName && ofB.title > 0) shared.titleNamesOfB += idf;
  if (isFigure(term)) shared.figures++;
  if (isFigure(term) && ofA.title + ofB.title > 0) shared.titleFigures++;
  if (isName) shared.nameCount++;
  for (const next of ofA.next) {
    if (!ofB.next.includes(next)) continue;
    shared.phrases += idf + weights.idf(next);
    shared.phraseCount++;
  }
}

function keepHighest(values: number[], value: number): void {
  if (values.length === RAREST && value <= (values[RAREST - 1] ?? 0)) return;
  const place = values.findIndex((it) => it < value);
  values.splice(place < 0 ? values.length : place, 0, value);
  values.length = Math.min(RAREST, values.length);
}
