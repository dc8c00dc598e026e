import { OPENS_PARAGRAPH, type Reading } from './reading.ts';

/** Terms by their number in the vocabulary, each once, with their weights; of length 1. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Words of a reading from `from` up to `to`, counted `times` times. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

/** Makes term vectors of stretches of a batch's texts, as `weigh` and `centroid` do of terms as strings. */
export class TermVectors {
  readonly #reading: Reading;
  readonly #idf: Float64Array;
  /** By term; zero wherever nothing is being added up. */
  readonly #sums: Float64Array;
  /** Terms whose sum is not zero, in the order in which they were met. */
  readonly #met: Int32Array;
  #size = 0;

  /** @param idf - By term. */
  constructor(reading: Reading, idf: Float64Array) {
    this.#reading = reading;
    this.#idf = idf;
    this.#sums = new Float64Array(idf.length);
    this.#met = new Int32Array(idf.length);
  }

  /** `(1 + ln count) × idf`, scaled to length 1. */
  weigh(stretches: readonly Stretch[]): TermVector {
    for (const stretch of stretches) this.#count(stretch);
    const vector = this.#take();
    const { terms, weights } = vector;
    for (let i = 0; i < terms.length; i++) {
      weights[i] = (1 + Math.log(weights[i] as number)) * (this.#idf[terms[i] as number] as number);
    }
    return unit(vector);
  }

  /** The mean of several vectors, scaled to length 1. */
  centroid(vectors: readonly TermVector[]): TermVector {
    const [only] = vectors;
    if (only !== undefined && vectors.length === 1) return only;
    for (const vector of vectors) this.#addVector(vector);
    return unit(this.#take());
  }

  /** Cosine of each vector and the middle one. */
  likeness(vectors: readonly TermVector[], middle: TermVector): number[] {
    this.#addVector(middle);
    const cosines = vectors.map((vector) => Math.max(0, Math.min(1, this.#multiply(vector))));
    this.#take();
    return cosines;
  }

  #count({ from, to, times }: Stretch): void {
    const { vocabulary, words } = this.#reading;
    for (let at = from; at < to; at++) {
      const term = vocabulary.termOf(words[at] as number);
      if (term >= 0) this.#add(term, times);
    }
  }

  #addVector({ terms, weights }: TermVector): void {
    for (let i = 0; i < terms.length; i++) this.#add(terms[i] as number, weights[i] as number);
  }

  #add(term: number, weight: number): void {
    const before = this.#sums[term] as number;
    if (before === 0) this.#met[this.#size++] = term;
    this.#sums[term] = before + weight;
  }

  #multiply({ terms, weights }: TermVector): number {
    let product = 0;
    for (let i = 0; i < terms.length; i++) {
      product += (weights[i] as number) * (this.#sums[terms[i] as number] as number);
    }
    return product;
  }

  /** What was added up; all sums are zero again. */
  #take(): TermVector {
    const terms = this.#met.slice(0, this.#size);
    const weights = new Float64Array(this.#size);
    for (let i = 0; i < terms.length; i++) {
      weights[i] = this.#sums[terms[i] as number] as number;
      this.#sums[terms[i] as number] = 0;
    }
    this.#size = 0;
    return { terms, weights };
  }
}

function unit(vector: TermVector): TermVector {
  const { weights } = vector;
  let squares = 0;
  for (let i = 0; i < weights.length; i++) squares += (weights[i] as number) * (weights[i] as number);
  const length = Math.sqrt(squares);
  if (length > 0) for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / length;
  return vector;
}

export function titleOf({ titleAt, bodyAt }: Reading, text: number, times = 1): Stretch {
  return { from: titleAt[text] as number, to: bodyAt[text] as number, times };
}

/** The first so many words of the body. */
export function leadOf({ bodyAt, endAt }: Reading, text: number, words: number): Stretch {
  const from = bodyAt[text] as number;
  return { from, to: Math.min(endAt[text] as number, from + words), times: 1 };
}

/** The first so many paragraphs of the body. */
export function firstParagraphs(
  { bodyAt, endAt, opens }: Reading,
  text: number,
  paragraphs: number,
): Stretch {
  const from = bodyAt[text] as number;
  const end = endAt[text] as number;
  let to = from;
  let opened = 0;
  for (; to < end; to++) {
    if (opens[to] === OPENS_PARAGRAPH && ++opened > paragraphs) break;
  }
  return { from, to, times: 1 };
}
