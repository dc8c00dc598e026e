import { Lookup } from './lookup.ts';
import type { Profiles } from './profiles.ts';
import { Rarest } from './rarest.ts';
import { addProducts, LEAD, LEAD_TITLE, PRODUCTS, TITLE, TITLE_LEAD, VIEWS } from './views.ts';

/** A term that stands in at most so many stories of the batch can nearly name one. */
const FEW = 3;

/** What two texts of a batch have in common, term by term. */
export class SharedTerms {
  readonly #batch: Profiles;
  readonly #first: Lookup;
  /** Cosine of the two in each view, and of the title of one with the lead of the other. */
  readonly products = new Float64Array(PRODUCTS);
  readonly rarest = new Rarest();
  readonly rarestAtLarge = new Rarest();
  /** Sum of the idf of the first text's title terms that the second holds, and the other way round. */
  titleOfFirst = 0;
  titleOfSecond = 0;
  /** Shared terms that few stories have, that stand in both titles, that are numbers. */
  few = 0;
  titles = 0;
  numbers = 0;

  constructor(batch: Profiles) {
    this.#batch = batch;
    this.#first = new Lookup(batch.texts.terms);
  }

  /** Sets the first text. */
  load(x: number): void {
    const { starts } = this.#batch.texts;
    this.#first.load(starts[x] as number, starts[x + 1] as number);
  }

  /** Compares the first text, which is `x`, with `y`. */
  compare(x: number, y: number): void {
    this.#clear();
    const { starts, terms } = this.#batch.texts;
    for (let j = starts[y] as number; j < (starts[y + 1] as number); j++) {
      const i = this.#first.find(terms[j] as number);
      if (i >= 0) this.#add(i, j);
    }
    this.#scale(x * VIEWS, y * VIEWS);
  }

  #clear(): void {
    this.products.fill(0);
    this.rarest.clear();
    this.rarestAtLarge.clear();
    this.titleOfFirst = 0;
    this.titleOfSecond = 0;
    this.few = 0;
    this.titles = 0;
    this.numbers = 0;
  }

  /** Counts a shared term by its entries in both texts. */
  #add(i: number, j: number): void {
    const { texts, terms } = this.#batch;
    const term = texts.terms[i] as number;
    const inFirst = (texts.title[i] as number) > 0;
    const inSecond = (texts.title[j] as number) > 0;
    addProducts(texts, terms, i, j, this.products);
    this.rarest.add(terms.idf, term);
    this.rarestAtLarge.add(terms.atLarge, term);
    if (inFirst) this.titleOfFirst += terms.idf[term] as number;
    if (inSecond) this.titleOfSecond += terms.idf[term] as number;
    if (inFirst && inSecond) this.titles++;
    if ((terms.documents[term] as number) <= FEW) this.few++;
    if (terms.isNumber[term] === 1) this.numbers++;
  }

  /** Products of vectors become cosines. */
  #scale(a: number, b: number): void {
    const { lengths } = this.#batch;
    for (let view = 0; view < VIEWS; view++) this.#divide(view, lengths, a + view, b + view);
    this.#divide(TITLE_LEAD, lengths, a + TITLE, b + LEAD);
    this.#divide(LEAD_TITLE, lengths, a + LEAD, b + TITLE);
  }

  #divide(view: number, lengths: Float64Array, a: number, b: number): void {
    this.products[view] = (this.products[view] as number) / ((lengths[a] as number) * (lengths[b] as number));
  }
}
