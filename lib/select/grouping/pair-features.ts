import type { Profiles } from './profiles.ts';
import type { Surroundings } from './surroundings.ts';
import { addProducts, damped, FIRST, FULL, LEAD, NAMES, OPENING, PLAIN, TITLE, VIEWS } from './views.ts';

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

const cosines = new Float64Array(VIEWS);

/** Writes the features of two texts of the batch into `out`, which has room for `FEATURES.length` numbers. */
export function measurePair(batch: Measurable, x: number, y: number, out: Float64Array): void {
  const { texts, terms, lengths, surroundings, titleIdf, hasNumbers, weekdays } = batch;
  const { starts } = texts;
  cosines.fill(0);
  let [titleLeadA, titleLeadB, titleInA, titleInB, few, titles, numbers] = [0, 0, 0, 0, 0, 0, 0];
  const rare = new Rarest();
  const rareAtLarge = new Rarest();
  let [i, j] = [starts[x] as number, starts[y] as number];
  const [endA, endB] = [starts[x + 1] as number, starts[y + 1] as number];
  while (i < endA && j < endB) {
    const left = texts.terms[i] as number;
    const right = texts.terms[j] as number;
    if (left < right) i++;
    else if (left > right) j++;
    else {
      const idf = terms.idf[left] as number;
      addProducts(texts, i, j, idf * idf, terms.isName[left] === 1, cosines);
      const [titleA, titleB] = [texts.title[i] as number, texts.title[j] as number];
      const [leadA, leadB] = [texts.lead[i] as number, texts.lead[j] as number];
      if (titleA > 0 && leadB > 0) titleLeadA += damped(titleA) * damped(leadB) * idf * idf;
      if (titleB > 0 && leadA > 0) titleLeadB += damped(titleB) * damped(leadA) * idf * idf;
      const [inTitleA, inTitleB] = [titleA > 0, titleB > 0];
      if (inTitleA) titleInB += idf;
      if (inTitleB) titleInA += idf;
      if (inTitleA && inTitleB) titles++;
      if ((terms.documents[left] as number) <= FEW) few++;
      if (terms.isNumber[left] === 1) numbers++;
      rare.add(idf);
      rareAtLarge.add(terms.atLarge[left] as number);
      i++;
      j++;
    }
  }
  const [a, b] = [x * VIEWS, y * VIEWS];
  titleLeadA /= (lengths[a + TITLE] as number) * (lengths[b + LEAD] as number);
  titleLeadB /= (lengths[b + TITLE] as number) * (lengths[a + LEAD] as number);
  for (let view = 0; view < VIEWS; view++) {
    const scale = (lengths[a + view] as number) * (lengths[b + view] as number);
    cosines[view] = (cosines[view] as number) / scale;
  }
  const coverA = share(titleInB, titleIdf[x] as number);
  const coverB = share(titleInA, titleIdf[y] as number);
  const [phrases, phraseCosine] = comparePhrases(batch, x, y);
  const sameDays = (weekdays[x] as number) & (weekdays[y] as number);
  let k = 0;
  out[k++] = cosines[FULL] as number;
  out[k++] = cosines[TITLE] as number;
  out[k++] = cosines[LEAD] as number;
  out[k++] = cosines[OPENING] as number;
  out[k++] = cosines[FIRST] as number;
  out[k++] = cosines[NAMES] as number;
  out[k++] = cosines[PLAIN] as number;
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
  out[k++] = hasNumbers[x] === 1 && hasNumbers[y] === 1 && numbers === 0 ? 1 : 0;
  out[k++] = phrases;
  out[k++] = sameDays !== 0 ? 1 : 0;
  out[k++] = weekdays[x] !== 0 && weekdays[y] !== 0 && sameDays === 0 ? 1 : 0;
  out[k++] = Math.min(texts.words[x] as number, texts.words[y] as number);
  out[k++] = Math.max(texts.words[x] as number, texts.words[y] as number);
  out[k++] = surroundings.sharedNeighbours(x, y);
  out[k++] = (cosines[FULL] as number) / (surroundings.crowding(x) + surroundings.crowding(y) + SMALL);
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

function comparePhrases(
  { texts, phrases }: Profiles,
  x: number,
  y: number,
): [shared: number, cosine: number] {
  const keys = texts.phrases;
  let [i, j] = [texts.phraseStarts[x] as number, texts.phraseStarts[y] as number];
  const [endA, endB] = [texts.phraseStarts[x + 1] as number, texts.phraseStarts[y + 1] as number];
  const [lengthA, lengthB] = [phrases.lengths[x] as number, phrases.lengths[y] as number];
  let [shared, cosine] = [0, 0];
  while (i < endA && j < endB) {
    const left = keys[i] as number;
    const right = keys[j] as number;
    if (left < right) i++;
    else if (left > right) j++;
    else {
      const telling = phrases.telling(left);
      cosine += (telling / lengthA) * (telling / lengthB);
      shared++;
      i++;
      j++;
    }
  }
  return [shared, cosine];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
