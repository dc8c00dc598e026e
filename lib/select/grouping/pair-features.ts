import type { PhraseVector } from './phrases.ts';
import type { Profile, Profiles, Term } from './profiles.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What is measured of two articles, in this order in the table of weights. All are symmetric: it never
 * matters which article comes first.
 */
export const FEATURES = [
  'cosine',
  'titleCosine',
  'leadCosine',
  'openingCosine',
  'firstSentenceCosine',
  'namesCosine',
  'plainWordsCosine',
  'phraseCosine',
  'titleInOtherLess',
  'titleInOtherMore',
  'titleLeadLess',
  'titleLeadMore',
  'rarestTerm',
  'fiveRarestTerms',
  'fiveRarestAtLarge',
  'termsOfFew',
  'sharedTitleTerms',
  'sharedNumbers',
  'otherNumbers',
  'sharedPhrases',
  'sameWeekday',
  'otherWeekday',
  'shorterWords',
  'longerWords',
  'sharedNeighbours',
  'aboveCrowd',
] as const;
export type Feature = (typeof FEATURES)[number];

/** A term that stands in at most so many articles of the batch can nearly name a story. */
const FEW = 3;
/** Keeps the quotient sane where nobody is near. */
const SMALL = 0.05;

/** A batch of texts, read and looked at from every side. */
export interface Measurable extends Profiles {
  readonly surroundings: Surroundings;
}

/** Writes the features of two texts of the batch into `out`, which has room for `FEATURES.length` numbers. */
export function measurePair(
  { profiles, terms, surroundings }: Measurable,
  x: number,
  y: number,
  out: Float64Array,
) {
  const a = profiles[x] as Profile;
  const b = profiles[y] as Profile;
  const { weights: wa } = a;
  const { weights: wb } = b;
  let [full, title, lead, opening, first, names, plain] = [0, 0, 0, 0, 0, 0, 0];
  let [titleLeadA, titleLeadB, titleInA, titleInB, few, titles, numbers] = [0, 0, 0, 0, 0, 0, 0];
  const rare = new Rarest();
  const rareAtLarge = new Rarest();
  let [i, j] = [0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const left = a.terms[i] as number;
    const right = b.terms[j] as number;
    if (left < right) i++;
    else if (left > right) j++;
    else {
      const term = terms[left] as Term;
      full += (wa.full[i] as number) * (wb.full[j] as number);
      title += (wa.title[i] as number) * (wb.title[j] as number);
      lead += (wa.lead[i] as number) * (wb.lead[j] as number);
      opening += (wa.opening[i] as number) * (wb.opening[j] as number);
      first += (wa.first[i] as number) * (wb.first[j] as number);
      names += (wa.names[i] as number) * (wb.names[j] as number);
      plain += (wa.plain[i] as number) * (wb.plain[j] as number);
      titleLeadA += (wa.title[i] as number) * (wb.lead[j] as number);
      titleLeadB += (wa.lead[i] as number) * (wb.title[j] as number);
      if ((wa.title[i] as number) > 0) titleInB += term.idf;
      if ((wb.title[j] as number) > 0) titleInA += term.idf;
      if ((wa.title[i] as number) > 0 && (wb.title[j] as number) > 0) titles++;
      if (term.documents <= FEW) few++;
      if (term.isNumber) numbers++;
      rare.add(term.idf);
      rareAtLarge.add(term.atLarge);
      i++;
      j++;
    }
  }
  const [coverA, coverB] = [share(titleInB, a.titleIdf), share(titleInA, b.titleIdf)];
  const [phrases, phraseCosine] = comparePhrases(a.phrases, b.phrases);
  let k = 0;
  out[k++] = full;
  out[k++] = title;
  out[k++] = lead;
  out[k++] = opening;
  out[k++] = first;
  out[k++] = names;
  out[k++] = plain;
  out[k++] = phraseCosine;
  out[k++] = Math.min(coverA, coverB);
  out[k++] = Math.max(coverA, coverB);
  out[k++] = Math.min(titleLeadA, titleLeadB);
  out[k++] = Math.max(titleLeadA, titleLeadB);
  out[k++] = rare.first;
  out[k++] = rare.sum;
  out[k++] = rareAtLarge.sum;
  out[k++] = few;
  out[k++] = titles;
  out[k++] = numbers;
  out[k++] = a.hasNumbers && b.hasNumbers && numbers === 0 ? 1 : 0;
  out[k++] = phrases;
  out[k++] = (a.weekdays & b.weekdays) !== 0 ? 1 : 0;
  out[k++] = a.weekdays !== 0 && b.weekdays !== 0 && (a.weekdays & b.weekdays) === 0 ? 1 : 0;
  out[k++] = Math.min(a.words, b.words);
  out[k++] = Math.max(a.words, b.words);
  out[k++] = surroundings.sharedNeighbours(x, y);
  out[k++] = full / (surroundings.crowding(x) + surroundings.crowding(y) + SMALL);
}

/** Keeps the five highest values. */
class Rarest {
  readonly #values: number[] = [];

  add(value: number): void {
    const values = this.#values;
    if (values.length === 5 && value <= (values[4] as number)) return;
    let place = values.length;
    while (place > 0 && (values[place - 1] as number) < value) place--;
    values.splice(place, 0, value);
    if (values.length > 5) values.pop();
  }

  get first(): number {
    return this.#values[0] ?? 0;
  }

  get sum(): number {
    return this.#values.reduce((sum, value) => sum + value, 0);
  }
}

function comparePhrases(a: PhraseVector, b: PhraseVector): [shared: number, cosine: number] {
  let [i, j, shared, cosine] = [0, 0, 0, 0];
  while (i < a.keys.length && j < b.keys.length) {
    const left = a.keys[i] as number;
    const right = b.keys[j] as number;
    if (left < right) i++;
    else if (left > right) j++;
    else {
      shared++;
      cosine += (a.weights[i++] as number) * (b.weights[j++] as number);
    }
  }
  return [shared, cosine];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
