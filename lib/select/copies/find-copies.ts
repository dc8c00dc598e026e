import type { Article } from '../../domain/article.ts';
import { hash32 } from '../text/hash.ts';
import { wordsOf } from '../text/words.ts';

/** Words in a shingle. Five tell syndication from two reporters quoting the same statement. */
const SHINGLE_WORDS = 5;
/** Share of a text's shingles that make it a copy. Independent accounts of one event stayed below .36. */
const COPY_CONTAINMENT = 0.45;
/** Below this many shingles chance overlaps weigh too much: short texts must agree nearly whole. */
const SHORT_SHINGLES = 40;
const SHORT_CONTAINMENT = 0.8;
/** One shingle in this many is looked up when candidates are sought. */
const SAMPLE = 4;
/** Most sampled shingles kept of one original, lowest hashes first. */
const SKETCH = 48;
/** A shingle of more originals than this is boilerplate and finds nobody. */
const BOILERPLATE = 60;

export interface FoundCopy {
  readonly article: Article;
  readonly of: Article;
  /** Share of the copy's shingles found in the original, 0 to 1. */
  readonly containment: number;
}

/**
 * Finds texts that repeat another text of the batch, whoever printed them.
 *
 * Articles are read longest first, then earliest, then by id; each is either a copy of an original read
 * before or becomes an original itself. Only originals are indexed, so 500 copies of one wire text cost no
 * more than 500 looks at one original. Containment, not Jaccard: a shortened copy is still a copy.
 *
 * @see Broder, "On the resemblance and containment of documents", 1997.
 */
export function findCopies(articles: readonly Article[]): readonly FoundCopy[] {
  const index = new Map<number, number[]>();
  const originals: { article: Article; shingles: ReadonlySet<number> }[] = [];
  const copies: FoundCopy[] = [];
  const texts = articles.map((article) => ({ article, shingles: shinglesOf(article) }));
  texts.sort((a, b) => b.shingles.size - a.shingles.size || byAge(a.article, b.article));
  for (const text of texts) {
    const sample = [...text.shingles].filter(
      (hash) => text.shingles.size < SHORT_SHINGLES || hash % SAMPLE === 0,
    );
    const found = closest(text.shingles, candidates(sample));
    if (found !== null) {
      copies.push({ article: text.article, ...found });
    } else {
      enter(originals.push(text) - 1, text.shingles);
    }
  }
  return copies;

  function candidates(sample: readonly number[]): number[] {
    const hits = new Map<number, number>();
    for (const hash of sample) {
      const postings = index.get(hash) ?? [];
      if (postings.length <= BOILERPLATE) for (const i of postings) hits.set(i, (hits.get(i) ?? 0) + 1);
    }
    return [...hits]
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, 5)
      .map(([i]) => i);
  }

  function closest(
    shingles: ReadonlySet<number>,
    places: readonly number[],
  ): Omit<FoundCopy, 'article'> | null {
    let best: Omit<FoundCopy, 'article'> | null = null;
    for (const place of places) {
      const original = originals[place];
      if (original === undefined) continue;
      const containment = containmentOf(shingles, original.shingles);
      if (containment > (best?.containment ?? 0)) best = { of: original.article, containment };
    }
    const needed = shingles.size < SHORT_SHINGLES ? SHORT_CONTAINMENT : COPY_CONTAINMENT;
    return best !== null && best.containment >= needed ? best : null;
  }

  function enter(place: number, shingles: ReadonlySet<number>): void {
    const sketch = shingles.size < SHORT_SHINGLES ? [...shingles] : sketchOf(shingles);
    for (const hash of sketch) {
      const postings = index.get(hash);
      if (postings === undefined) index.set(hash, [place]);
      else if (postings.length <= BOILERPLATE) postings.push(place);
    }
  }
}

/** Hashes of every five words in a row. A text of fewer words is one shingle; an empty one is its title. */
function shinglesOf(article: Article): ReadonlySet<number> {
  const body = wordsOf(article.paragraphs.join(' '));
  const words = (body.length > 0 ? body : wordsOf(article.title)).map((word) => word.toLowerCase());
  const last = Math.max(0, words.length - SHINGLE_WORDS);
  const shingles = new Set<number>();
  for (let i = 0; i <= last; i++) shingles.add(hash32(words.slice(i, i + SHINGLE_WORDS).join(' ')));
  return shingles;
}

function sketchOf(shingles: ReadonlySet<number>): number[] {
  return [...shingles]
    .filter((hash) => hash % SAMPLE === 0)
    .sort((a, b) => a - b)
    .slice(0, SKETCH);
}

function containmentOf(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  let shared = 0;
  for (const hash of part) if (whole.has(hash)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}

function byAge(a: Article, b: Article): number {
  const [left, right] = [a.publishedAt?.at ?? a.arrivedAt, b.publishedAt?.at ?? b.arrivedAt];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : a.origin.key < b.origin.key ? -1 : 1;
}
