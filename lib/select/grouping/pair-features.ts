import { Lookup } from './lookup.ts';
import type { Profiles } from './profiles.ts';
import { Rarest } from './rarest.ts';
import type { Surroundings } from './surroundings.ts';
import {
  addProducts,
  FIRST,
  FULL,
  LEAD,
  LEAD_TITLE,
  NAMES,
  OPENING,
  PLAIN,
  PRODUCTS,
  TITLE,
  TITLE_LEAD,
  VIEWS,
} from './views.ts';

/** A term that stands in at most so many articles of the batch can nearly name a story. */
const FEW = 3;
/** Keeps the quotient sane where nobody is near. */
const SMALL = 0.05;

/** A batch of texts, read and looked at from every side. */
export interface Measurable extends Profiles {
  readonly surroundings: Surroundings;
}

/** What one pass over the terms that two texts share has counted. */
interface Shared {
  /** Sum of the idf of title terms of either text that the other holds too. */
  titleOfFirst: number;
  titleOfSecond: number;
  few: number;
  titles: number;
  numbers: number;
}

/** Measures pairs of a batch; quickest when pairs with the same first text come in a row. */
export class PairMeasure {
  readonly #batch: Measurable;
  readonly #terms: Lookup;
  readonly #phrases: Lookup;
  #loaded = -1;
  readonly #products = new Float64Array(PRODUCTS);
  readonly #rare = new Rarest();
  readonly #rareAtLarge = new Rarest();
  readonly #shared: Shared = { titleOfFirst: 0, titleOfSecond: 0, few: 0, titles: 0, numbers: 0 };

  constructor(batch: Measurable) {
    this.#batch = batch;
    this.#terms = new Lookup(batch.texts.terms);
    this.#phrases = new Lookup(batch.texts.phrases);
  }

  /** Writes the features of two texts of the batch into `out`, which has room for all of them. */
  measure(x: number, y: number, out: Float64Array): void {
    const { texts, surroundings, titleIdf, hasNumbers, weekdays } = this.#batch;
    this.#load(x);
    const shared = this.#compareTerms(y);
    const products = this.#scale(x, y);
    const coverA = share(shared.titleOfFirst, titleIdf[x] as number);
    const coverB = share(shared.titleOfSecond, titleIdf[y] as number);
    const sameDays = (weekdays[x] as number) & (weekdays[y] as number);
    const bothHaveNumbers = hasNumbers[x] === 1 && hasNumbers[y] === 1;
    const titleLead = products[TITLE_LEAD] as number;
    const leadTitle = products[LEAD_TITLE] as number;
    const wordsA = texts.words[x] as number;
    const wordsB = texts.words[y] as number;
    out[0] = products[FULL] as number;
    out[1] = products[TITLE] as number;
    out[2] = products[LEAD] as number;
    out[3] = products[OPENING] as number;
    out[4] = products[FIRST] as number;
    out[5] = products[NAMES] as number;
    out[6] = products[PLAIN] as number;
    out[8] = Math.min(coverA, coverB);
    out[9] = Math.max(coverA, coverB);
    out[10] = Math.min(titleLead, leadTitle);
    out[11] = Math.max(titleLead, leadTitle);
    out[12] = this.#rare.first;
    out[13] = this.#rare.sum;
    out[14] = this.#rareAtLarge.sum;
    out[15] = shared.few;
    out[16] = shared.titles;
    out[17] = shared.numbers;
    out[18] = bothHaveNumbers && shared.numbers === 0 ? 1 : 0;
    this.#comparePhrases(x, y, out);
    out[20] = sameDays !== 0 ? 1 : 0;
    out[21] = weekdays[x] !== 0 && weekdays[y] !== 0 && sameDays === 0 ? 1 : 0;
    out[22] = Math.min(wordsA, wordsB);
    out[23] = Math.max(wordsA, wordsB);
    out[24] = surroundings.sharedNeighbours(x, y);
    out[25] = (products[FULL] as number) / (surroundings.crowding(x) + surroundings.crowding(y) + SMALL);
  }

  #load(x: number): void {
    if (x === this.#loaded) return;
    this.#loaded = x;
    const { starts, phraseStarts } = this.#batch.texts;
    this.#terms.load(starts[x] as number, starts[x + 1] as number);
    this.#phrases.load(phraseStarts[x] as number, phraseStarts[x + 1] as number);
  }

  #compareTerms(y: number): Shared {
    const { texts, terms } = this.#batch;
    let titleOfFirst = 0;
    let titleOfSecond = 0;
    let few = 0;
    let titles = 0;
    let numbers = 0;
    this.#products.fill(0);
    this.#rare.clear();
    this.#rareAtLarge.clear();
    for (let j = texts.starts[y] as number; j < (texts.starts[y + 1] as number); j++) {
      const term = texts.terms[j] as number;
      const i = this.#terms.find(term);
      if (i < 0) continue;
      const idf = terms.idf[term] as number;
      addProducts(texts, terms, i, j, this.#products);
      const inTitleA = (texts.title[i] as number) > 0;
      const inTitleB = (texts.title[j] as number) > 0;
      if (inTitleA) titleOfFirst += idf;
      if (inTitleB) titleOfSecond += idf;
      if (inTitleA && inTitleB) titles++;
      if ((terms.documents[term] as number) <= FEW) few++;
      if (terms.isNumber[term] === 1) numbers++;
      this.#rare.add(terms.idf, term);
      this.#rareAtLarge.add(terms.atLarge, term);
    }
    return Object.assign(this.#shared, { titleOfFirst, titleOfSecond, few, titles, numbers });
  }

  /** Products of the two texts' vectors as cosines. */
  #scale(x: number, y: number): Float64Array {
    const { lengths } = this.#batch;
    const products = this.#products;
    const a = x * VIEWS;
    const b = y * VIEWS;
    for (let view = 0; view < VIEWS; view++) {
      const length = (lengths[a + view] as number) * (lengths[b + view] as number);
      products[view] = (products[view] as number) / length;
    }
    const titleLead = (lengths[a + TITLE] as number) * (lengths[b + LEAD] as number);
    const leadTitle = (lengths[b + TITLE] as number) * (lengths[a + LEAD] as number);
    products[TITLE_LEAD] = (products[TITLE_LEAD] as number) / titleLead;
    products[LEAD_TITLE] = (products[LEAD_TITLE] as number) / leadTitle;
    return products;
  }

  #comparePhrases(x: number, y: number, out: Float64Array): void {
    const { texts, phrases } = this.#batch;
    let shared = 0;
    let product = 0;
    for (let j = texts.phraseStarts[y] as number; j < (texts.phraseStarts[y + 1] as number); j++) {
      const key = texts.phrases[j] as number;
      if (this.#phrases.find(key) < 0) continue;
      const weight = phrases.telling(key);
      product += weight * weight;
      shared++;
    }
    out[7] = shared === 0 ? 0 : product / ((phrases.lengths[x] as number) * (phrases.lengths[y] as number));
    out[19] = shared;
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
