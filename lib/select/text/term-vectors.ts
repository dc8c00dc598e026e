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
  readonly #met: Int32Array;

  /** @param idf - By term. */
  constructor(reading: Reading, idf: Float64Array) {
    this.#reading = reading;
    this.#idf = idf;
    this.#sums = new Float64Array(idf.length);
    this.#met = new Int32Array(idf.length);
  }

  /** `(1 + ln count) × idf`, scaled to length 1. */
  weigh(stretches: readonly Stretch[]): TermVector {
    const { vocabulary, words } = this.#reading;
    let met = 0;
    for (const { from, to, times } of stretches) {
      for (let at = from; at < to; at++) {
        const term = vocabulary.termOf(words[at] as number);
        if (term >= 0) met = this.#add(term, times, met);
      }
    }
    const { terms, weights } = this.#take(met);
    for (let i = 0; i < met; i++) {
      const idf = this.#idf[terms[i] as number] as number;
      weights[i] = (1 + Math.log(weights[i] as number)) * idf;
    }
    return unit({ terms, weights });
  }

  /** The mean of several vectors, scaled to length 1. */
  centroid(vectors: readonly TermVector[]): TermVector {
    const [only] = vectors;
    if (only !== undefined && vectors.length === 1) return only;
    let met = 0;
    for (const { terms, weights } of vectors) {
      for (let i = 0; i < terms.length; i++) met = this.#add(terms[i] as number, weights[i] as number, met);
    }
    return unit(this.#take(met));
  }

  /** Cosine of each vector and the middle one. */
  likeness(vectors: readonly TermVector[], middle: TermVector): number[] {
    const sums = this.#sums;
    for (let i = 0; i < middle.terms.length; i++)
      sums[middle.terms[i] as number] = middle.weights[i] as number;
    const cosines = vectors.map(({ terms, weights }) => {
      let cosine = 0;
      for (let i = 0; i < terms.length; i++)
        cosine += (weights[i] as number) * (sums[terms[i] as number] as number);
      return Math.max(0, Math.min(1, cosine));
    });
    for (const term of middle.terms) sums[term] = 0;
    return cosines;
  }

  #add(term: number, weight: number, met: number): number {
    const before = this.#sums[term] as number;
    this.#sums[term] = before + weight;
    if (before !== 0) return met;
    this.#met[met] = term;
    return met + 1;
  }

  #take(met: number): { terms: Int32Array; weights: Float64Array } {
    const terms = this.#met.slice(0, met);
    const weights = new Float64Array(met);
    for (let i = 0; i < met; i++) {
      weights[i] = this.#sums[terms[i] as number] as number;
      this.#sums[terms[i] as number] = 0;
    }
    return { terms, weights };
  }
}

function unit(vector: TermVector): TermVector {
  const { weights } = vector;
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
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
  const [from, end] = [bodyAt[text] as number, endAt[text] as number];
  let [to, opened] = [from, 0];
  for (; to < end; to++) {
    if (opens[to] === OPENS_PARAGRAPH && ++opened > paragraphs) break;
  }
  return { from, to, times: 1 };
}
