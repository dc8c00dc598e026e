import { termOf, wordsOf } from '../text/words.ts';

/** What grouping looks at of an article. */
export interface StoryText {
  readonly title: string;
  /** Cleaned paragraphs. */
  readonly paragraphs: readonly string[];
}

/** A sparse vector: term numbers ascending, and their weights. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Words of the body that are read: news tells the event first, and later words drown it. */
const LEAD_WORDS = 150;
const TITLE_WEIGHT = 2;

/** TF-IDF vectors of length 1 over `2 × title + first 150 words`, IDF from the batch itself. */
export function vectorsOf(texts: readonly StoryText[]): Vector[] {
  const counts = texts.map(countTerms);
  const documents = new Map<string, number>();
  for (const terms of counts)
    for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  const numbers = new Map([...documents.keys()].map((term, i) => [term, i]));
  return counts.map((terms) => {
    const entries = [...terms].map(([term, count]): [number, number] => {
      const idf = Math.log((texts.length + 1) / ((documents.get(term) ?? 0) + 1));
      return [numbers.get(term) ?? 0, (1 + Math.log(count)) * idf];
    });
    return unitVector(entries);
  });
}

/** Cosine of two unit vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const [left = 0, right = 0] = [a.terms[i], b.terms[j]];
    if (left === right) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return Math.min(1, sum);
}

function countTerms(text: StoryText): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (words: readonly string[], weight: number) => {
    for (const word of words) {
      const term = termOf(word);
      if (term !== '') counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  };
  add(wordsOf(text.title), TITLE_WEIGHT);
  add(wordsOf(text.paragraphs.join('\n')).slice(0, LEAD_WORDS), 1);
  return counts;
}

function unitVector(entries: [number, number][]): Vector {
  entries.sort(([a], [b]) => a - b);
  const length = Math.hypot(...entries.map(([, weight]) => weight)) || 1;
  return {
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float64Array.from(entries, ([, weight]) => weight / length),
  };
}
