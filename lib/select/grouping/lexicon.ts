import { termOf } from '../text/words.ts';

/** A number for each term of a batch, in the order in which the terms are first read. */
export class Lexicon {
  readonly terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Words as they stand in texts: most are met again and again. */
  readonly #words = new Map<string, number>();

  /** The number of the word's term; -1 for a stop word. */
  numberOf(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const term = termOf(word);
    const number = term === '' ? -1 : (this.#numbers.get(term) ?? this.#enter(term));
    this.#words.set(word, number);
    return number;
  }

  #enter(term: string): number {
    const number = this.terms.push(term) - 1;
    this.#numbers.set(term, number);
    return number;
  }
}
