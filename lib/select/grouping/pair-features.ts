import { Lookup } from './lookup.ts';
import type { Profiles } from './profiles.ts';
import { SharedTerms } from './shared-terms.ts';
import { FIRST, FULL, LEAD, LEAD_TITLE, NAMES, OPENING, PLAIN, TITLE, TITLE_LEAD } from './views.ts';

/** Measures pairs of a batch; quickest when pairs with the same first text come in a row. */
export class PairMeasure {
  readonly #batch: Profiles;
  readonly #terms: SharedTerms;
  readonly #phrases: Lookup;
  #loaded = -1;

  constructor(batch: Profiles) {
    this.#batch = batch;
    this.#terms = new SharedTerms(batch);
    this.#phrases = new Lookup(batch.texts.phrases);
  }

  /** Writes the features of two texts of the batch into `out`, in the order of their list. */
  measure(x: number, y: number, out: Float64Array): void {
    this.#load(x);
    this.#terms.compare(x, y);
    this.#writeCosines(out);
    this.#writeTitles(x, y, out);
    this.#writeTerms(x, y, out);
    this.#writePhrases(x, y, out);
    this.#writeTexts(x, y, out);
  }

  #load(x: number): void {
    if (x === this.#loaded) return;
    this.#loaded = x;
    this.#terms.load(x);
    const { phraseStarts } = this.#batch.texts;
    this.#phrases.load(phraseStarts[x] as number, phraseStarts[x + 1] as number);
  }

  #writeCosines(out: Float64Array): void {
    const { products } = this.#terms;
    out[0] = products[FULL] as number;
    out[1] = products[TITLE] as number;
    out[2] = products[LEAD] as number;
    out[3] = products[OPENING] as number;
    out[4] = products[FIRST] as number;
    out[5] = products[NAMES] as number;
    out[6] = products[PLAIN] as number;
  }

  #writeTitles(x: number, y: number, out: Float64Array): void {
    const { products, titleOfFirst, titleOfSecond } = this.#terms;
    const { titleIdf } = this.#batch;
    const coverA = share(titleOfFirst, titleIdf[x] as number);
    const coverB = share(titleOfSecond, titleIdf[y] as number);
    const titleLead = products[TITLE_LEAD] as number;
    const leadTitle = products[LEAD_TITLE] as number;
    out[8] = Math.min(coverA, coverB);
    out[9] = Math.max(coverA, coverB);
    out[10] = Math.min(titleLead, leadTitle);
    out[11] = Math.max(titleLead, leadTitle);
  }

  #writeTerms(x: number, y: number, out: Float64Array): void {
    const { rarest, rarestAtLarge, few, titles, numbers } = this.#terms;
    const { hasNumbers } = this.#batch;
    out[12] = rarest.first;
    out[13] = rarest.sum;
    out[14] = rarestAtLarge.sum;
    out[15] = few;
    out[16] = titles;
    out[17] = numbers;
    out[18] = hasNumbers[x] === 1 && hasNumbers[y] === 1 && numbers === 0 ? 1 : 0;
  }

  #writePhrases(x: number, y: number, out: Float64Array): void {
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
    const lengths = (phrases.lengths[x] as number) * (phrases.lengths[y] as number);
    out[7] = shared === 0 ? 0 : product / lengths;
    out[19] = shared;
  }

  #writeTexts(x: number, y: number, out: Float64Array): void {
    const { weekdays, texts } = this.#batch;
    const bothNameDays = weekdays[x] !== 0 && weekdays[y] !== 0;
    const sameDays = (weekdays[x] as number) & (weekdays[y] as number);
    const wordsA = texts.words[x] as number;
    const wordsB = texts.words[y] as number;
    out[20] = sameDays !== 0 ? 1 : 0;
    out[21] = bothNameDays && sameDays === 0 ? 1 : 0;
    out[22] = Math.min(wordsA, wordsB);
    out[23] = Math.max(wordsA, wordsB);
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
