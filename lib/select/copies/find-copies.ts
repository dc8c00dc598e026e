import type { Article } from '../../domain/article.ts';
import { millisOf } from '../../domain/instant.ts';
import { creditsOf } from './credits.ts';
import { ShingleIndex } from './shingle-index.ts';
import { containmentOf, type Shingles, shinglesOf } from './shingles.ts';

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
/** Originals compared with a text: those that share most of the sampled shingles. */
const LIKELIEST = 5;

export interface FoundCopy {
  readonly article: Article;
  readonly of: Article;
  /** Share of the copy's shingles found in the original, 0 to 1. */
  readonly containment: number;
}

interface Text {
  readonly article: Article;
  readonly shingles: Shingles;
  /** Whether it names another publisher as its source. */
  readonly credited: boolean;
  /** Epoch milliseconds by which it was published. */
  readonly outAt: number;
}

/**
 * Finds texts that repeat another text of the batch, by the same publisher or another.
 *
 * Articles are read longest first, then earliest, then by id, and last those that credit another publisher;
 * each is either a copy of an original read before or becomes an original itself. Only originals are indexed,
 * so 500 copies of one wire text cost no more than 500 looks at one original. Containment, not Jaccard: a
 * shortened copy is still a copy.
 *
 * @see Broder, "On the resemblance and containment of documents", 1997.
 */
export function findCopies(articles: readonly Article[]): readonly FoundCopy[] {
  const index = new ShingleIndex(BOILERPLATE);
  const originals: Text[] = [];
  const copies: FoundCopy[] = [];
  const credits = creditsOf(articles);
  const texts = articles.map(
    (article): Text => ({
      article,
      shingles: shinglesOf(article),
      credited: credits(article),
      outAt: latestMoment(article),
    }),
  );
  texts.sort(byOriginality);
  for (const text of texts) {
    const sample = sampleOf(text.shingles);
    const found = closest(text.shingles, index.likeliest(sample, LIKELIEST));
    if (found !== null) {
      copies.push({ article: text.article, ...found });
    } else {
      index.enter(originals.push(text) - 1, sample.slice(0, sketchLength(text.shingles)));
    }
  }
  return copies;

  function closest(shingles: Shingles, places: readonly number[]): Omit<FoundCopy, 'article'> | null {
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
}

/** Shingles by which candidates are sought, lowest hashes first. */
function sampleOf(shingles: Shingles): number[] {
  const all = [...shingles];
  return shingles.size < SHORT_SHINGLES ? all : all.filter((hash) => hash % SAMPLE === 0);
}

function sketchLength({ size }: Shingles): number {
  return size < SHORT_SHINGLES ? size : SKETCH;
}

/** Not credited to others first, then the longest, the earliest, and by id. */
function byOriginality(a: Text, b: Text): number {
  return (
    Number(a.credited) - Number(b.credited) ||
    b.shingles.size - a.shingles.size ||
    a.outAt - b.outAt ||
    (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0) ||
    (a.article.origin.key < b.article.origin.key ? -1 : 1)
  );
}

const HALF_A_DAY = 12 * 3_600_000;

/** Epoch milliseconds by which it was published. For a bare day that is its end; its noon might beat the original. */
function latestMoment({ publishedAt, arrivedAt }: Article): number {
  if (publishedAt === null) return millisOf(arrivedAt);
  return millisOf(publishedAt.at) + (publishedAt.precision === 'day' ? HALF_A_DAY : 0);
}
