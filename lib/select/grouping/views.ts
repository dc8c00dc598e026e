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
 */
const FLAT_IDF = 2;

/** The weights of a text's terms in the full view, as a vector of length 1. */
export class FullView {
  readonly #texts: PackedTexts;
  readonly #idf: Float64Array;

  constructor(texts: PackedTexts, { idf }: Pick<Terms, 'idf'>) {
    this.#texts = texts;
    this.#idf = idf;
  }

  /** With flat weights: enough for the rough grouping. */
  static flat(texts: PackedTexts, { idf }: Terms): FullView {
    return new FullView(texts, { idf: idf.map((weight) => Math.min(FLAT_IDF, weight)) });
  }

  /** Terms of the batch. */
  get termCount(): number {
    return this.#idf.length;
  }

  /** Writes them into `out` in the order of the text's entries. */
  weigh(place: number, out: Float64Array): void {
    const { starts, terms, title, lead } = this.#texts;
    const [from, to] = [starts[place] as number, starts[place + 1] as number];
    let squares = 0;
    for (let at = from; at < to; at++) {
      const count = TITLE_WEIGHT * (title[at] as number) + (lead[at] as number);
      const weight = (DAMPED[count] as number) * (this.#idf[terms[at] as number] as number);
      out[at - from] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < to - from; i++) out[i] = (out[i] as number) / length;
  }
}

/**
 * Adds what two entries of one term give to the product of two texts in each view. A term is a name or a
 * plain word, never both.
 *
 * @param square - Of the term's idf.
 */
export function addProducts(
  { title, lead, opening, first }: PackedTexts,
  i: number,
  j: number,
  square: number,
  isName: boolean,
  products: Float64Array,
): void {
  const [titleA, titleB] = [title[i] as number, title[j] as number];
  const [leadA, leadB] = [lead[i] as number, lead[j] as number];
  const [openingA, openingB] = [opening[i] as number, opening[j] as number];
  const [firstA, firstB] = [first[i] as number, first[j] as number];
  const full = square * damped(TITLE_WEIGHT * titleA + leadA, TITLE_WEIGHT * titleB + leadB);
  add(products, FULL, full);
  if (isName) add(products, NAMES, square * damped(titleA + leadA, titleB + leadB));
  else add(products, PLAIN, full);
  if (leadA > 0 && leadB > 0) add(products, LEAD, square * damped(leadA, leadB));
  if (openingA > 0 && openingB > 0) add(products, OPENING, square * damped(openingA, openingB));
  if (firstA > 0 && firstB > 0) add(products, FIRST, square * damped(firstA, firstB));
  if (titleA > 0) {
    if (titleB > 0) add(products, TITLE, square * damped(titleA, titleB));
    if (leadB > 0) add(products, TITLE_LEAD, square * damped(titleA, leadB));
  }
  if (titleB > 0 && leadA > 0) add(products, LEAD_TITLE, square * damped(leadA, titleB));
}

function add(products: Float64Array, view: number, product: number): void {
  products[view] = (products[view] as number) + product;
}

/** 1 + ln n, for the counts that a packed text can hold. */
const DAMPED = Float64Array.from({ length: (TITLE_WEIGHT + 1) * 255 + 1 }, (_, n) => 1 + Math.log(n));

/** Product of two damped counts; the same whichever comes first. */
function damped(a: number, b: number): number {
  return (DAMPED[a] as number) * (DAMPED[b] as number);
}
