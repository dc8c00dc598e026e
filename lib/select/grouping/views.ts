import { BACKGROUND_LANGUAGE } from './background.ts';
import type { PackedTexts } from './pack-texts.ts';
import type { Terms } from './terms.ts';

/** Ways to look at a text; each is a vector over its terms. */
export const VIEWS = 7;
export const [FULL, TITLE, LEAD, OPENING, FIRST, NAMES, PLAIN] = [0, 1, 2, 3, 4, 5, 6] as const;

/** Further products of two texts: the title of one with the lead of the other. */
export const [TITLE_LEAD, LEAD_TITLE] = [7, 8] as const;
export const PRODUCTS = 9;

const TITLE_WEIGHT = 2;
/**
 * While the rough groups are sought no word counts more than this. Else the words that each teller has alone
 * would drown those that a hundred tellers share, and the biggest story would not be found at all.
 *
 * Nor less than news at large gives it: where half of the batch tells one event, its words look as common
 * here as "the". In a language that the background does not know this holds for names and numbers.
 */
const FLAT_IDF = 2;

/** The weights of a text's terms in the full view, as a vector of length 1. */
export class FullView {
  readonly #texts: PackedTexts;
  /** By term, how telling it is; one such column for each kind of text. */
  readonly #columns: readonly Float64Array[];
  /** By text. */
  readonly #kinds: Uint8Array;

  private constructor(texts: PackedTexts, columns: readonly Float64Array[], kinds: Uint8Array) {
    this.#texts = texts;
    this.#columns = columns;
    this.#kinds = kinds;
  }

  static of(texts: PackedTexts, { idf }: Terms): FullView {
    return new FullView(texts, [idf], new Uint8Array(texts.count));
  }

  /** With flat weights: enough for the rough grouping. */
  static flat(texts: PackedTexts, terms: Terms, languages: readonly string[]): FullView {
    const kinds = Uint8Array.from(languages, (language, place) => {
      const isKnown = language === BACKGROUND_LANGUAGE && commonShare(texts, terms, place) >= LEAST_COMMON;
      return isKnown ? 0 : 1;
    });
    return new FullView(texts, flatColumns(terms), kinds);
  }

  /** Terms of the batch. */
  get termCount(): number {
    return (this.#columns[0] as Float64Array).length;
  }

  /** Writes them into `out` in the order of the text's entries. */
  weigh(place: number, out: Float64Array): void {
    const { starts, terms, title, lead } = this.#texts;
    const idf = this.#columns[this.#kinds[place] as number] as Float64Array;
    const from = starts[place] as number;
    const to = starts[place + 1] as number;
    let squares = 0;
    for (let at = from; at < to; at++) {
      const count = TITLE_WEIGHT * (title[at] as number) + (lead[at] as number);
      const weight = (DAMPED[count] as number) * (idf[terms[at] as number] as number);
      out[at - from] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < to - from; i++) out[i] = (out[i] as number) / length;
  }
}

/** English news has a third of common words and more; less than this is not English, whatever it says it is. */
const LEAST_COMMON = 0.1;

/** Which share of a text's terms is common in news at large. */
function commonShare({ starts, terms }: PackedTexts, { isCommon }: Terms, place: number): number {
  const from = starts[place] as number;
  const to = starts[place + 1] as number;
  let common = 0;
  for (let at = from; at < to; at++) common += isCommon[terms[at] as number] as number;
  return common / Math.max(1, to - from);
}

/** Flat weights for texts in the background's language, and for those in others. */
function flatColumns({
  idf,
  atLarge,
  isName,
  isNumber,
}: Terms): [known: Float64Array, foreign: Float64Array] {
  const here = idf.map((telling) => Math.min(FLAT_IDF, telling));
  const known = here.map((telling, term) => Math.min(FLAT_IDF, Math.max(telling, atLarge[term] as number)));
  const foreign = here.map((telling, term) =>
    isName[term] === 1 || isNumber[term] === 1 ? (known[term] as number) : telling,
  );
  return [known, foreign];
}

/**
 * Adds what two entries of one term give to the product of two texts in each view. A term is a name or a
 * plain word, never both.
 */
export function addProducts(
  { terms, title, lead, opening, first }: PackedTexts,
  { squares, isName }: Terms,
  i: number,
  j: number,
  products: Float64Array,
): void {
  const term = terms[i] as number;
  const titleA = title[i] as number;
  const titleB = title[j] as number;
  const leadA = lead[i] as number;
  const leadB = lead[j] as number;
  const bothA = TITLE_WEIGHT * titleA + leadA;
  const bothB = TITLE_WEIGHT * titleB + leadB;
  add(products, FULL, squares, term, bothA, bothB);
  if (isName[term] === 1) add(products, NAMES, squares, term, titleA + leadA, titleB + leadB);
  else add(products, PLAIN, squares, term, bothA, bothB);
  add(products, LEAD, squares, term, leadA, leadB);
  add(products, OPENING, squares, term, opening[i] as number, opening[j] as number);
  add(products, FIRST, squares, term, first[i] as number, first[j] as number);
  add(products, TITLE, squares, term, titleA, titleB);
  add(products, TITLE_LEAD, squares, term, titleA, leadB);
  add(products, LEAD_TITLE, squares, term, leadA, titleB);
}

/** Counts come as they are: an argument that is no whole number would be put on the heap by the engine. */
function add(
  products: Float64Array,
  view: number,
  squares: Float64Array,
  term: number,
  countA: number,
  countB: number,
): void {
  if (countA === 0 || countB === 0) return;
  const weight = (DAMPED[countA] as number) * (DAMPED[countB] as number);
  products[view] = (products[view] as number) + (squares[term] as number) * weight;
}

/** 1 + ln n, for the counts that a packed text can hold. */
const DAMPED = Float64Array.from({ length: (TITLE_WEIGHT + 1) * 255 + 1 }, (_, n) => 1 + Math.log(n));
