import type { Reading } from '../text/reading.ts';
import type { Background } from './background.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { type PackedTexts, packTexts } from './pack-texts.ts';
import { Phrases } from './phrases.ts';
import { alone, roughGroups, SURELY_ALIKE } from './rough-groups.ts';
import type { StoryText } from './story-text.ts';
import { type Terms, traitsOf, weighTerms } from './terms.ts';
import { addProducts, FullView, PRODUCTS, VIEWS } from './views.ts';
import { weekdaysOf } from './weekdays.ts';

/** What is compared of the articles of a batch. By text, where not said otherwise. */
export interface Profiles {
  readonly texts: PackedTexts;
  readonly terms: Terms;
  readonly phrases: Phrases;
  /** Length of each text's vector in each view; text i has the numbers from `i * VIEWS`. */
  readonly lengths: Float64Array;
  /** Sum of the idf of the title's terms. */
  readonly titleIdf: Float64Array;
  readonly hasNumbers: Uint8Array;
  readonly weekdays: Uint8Array;
  /** Epoch milliseconds; NaN when no date is worth believing. */
  readonly publishedAt: Float64Array;
}

/** More than a text has: what thousands tell has no rare terms, so a rough look follows them all. */
const ALL_TERMS = 500;

/**
 * Turns a batch of texts into comparable profiles; words are weighed by the number of stories they stand in.
 *
 * @param reading - The words of the texts.
 */
export function profilesOf(batch: readonly StoryText[], reading: Reading, background: Background): Profiles {
  const texts = packTexts(reading);
  const traits = traitsOf(texts, reading.vocabulary, background);
  const byArticle = weighTerms(texts, alone(texts.count), traits);
  const languages = batch.map(({ language }) => language);
  const flat = FullView.flat(texts, byArticle, languages);
  const { pairs } = candidatePairs(texts, flat, SURELY_ALIKE, ALL_TERMS);
  const groups = roughGroups(texts.count, pairs);
  const terms = weighTerms(texts, groups, traits);
  return {
    texts,
    terms,
    phrases: new Phrases(texts, groups),
    ...lookAt(texts, terms),
    weekdays: Uint8Array.from(batch, ({ paragraphs, language }) => weekdaysOf(paragraphs, language)),
    publishedAt: Float64Array.from(batch, ({ publishedAt }) => Date.parse(publishedAt ?? '')),
  };
}

function lookAt(texts: PackedTexts, terms: Terms): Looks {
  const { count } = texts;
  const looks = {
    lengths: new Float64Array(count * VIEWS),
    titleIdf: new Float64Array(count),
    hasNumbers: new Uint8Array(count),
  };
  const squares = new Float64Array(PRODUCTS);
  for (let place = 0; place < count; place++) lookAtOne(texts, terms, place, looks, squares);
  return looks;
}

type Looks = Pick<Profiles, 'lengths' | 'titleIdf' | 'hasNumbers'>;

function lookAtOne(
  texts: PackedTexts,
  terms: Terms,
  place: number,
  { lengths, titleIdf, hasNumbers }: Looks,
  squares: Float64Array,
): void {
  squares.fill(0);
  for (let at = texts.starts[place] as number; at < (texts.starts[place + 1] as number); at++) {
    const term = texts.terms[at] as number;
    addProducts(texts, terms, at, at, squares);
    if ((texts.title[at] as number) > 0) {
      titleIdf[place] = (titleIdf[place] as number) + (terms.idf[term] as number);
    }
    if (terms.isNumber[term] === 1) hasNumbers[place] = 1;
  }
  for (let view = 0; view < VIEWS; view++) {
    lengths[place * VIEWS + view] = Math.sqrt(squares[view] as number) || 1;
  }
}
