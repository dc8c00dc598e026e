import type { LabelledArticle } from './labelled.ts';
import type { Shuffle } from './shuffler.ts';

/** Tellings that make a story big. */
const BIG = 6;
/** How many of a big story's tellings a batch holds, four batches of each in turn. */
const TELLINGS = [6, 14, 22, 30];
/** Stories of which one article each is added, in turn. */
const ALONE = [10, 20, 30];
/** Small stories beside the big one. */
const SMALL = 3;

/** Mornings of one event: a story that many tell, some that a few tell and unrelated articles. */
export function oneBigOf(
  stories: readonly (readonly LabelledArticle[])[],
  many: number,
  shuffle: Shuffle,
): LabelledArticle[][] {
  const big = stories.filter(({ length }) => length >= BIG);
  const small = stories.filter(({ length }) => length > 1 && length < BIG);
  return Array.from({ length: big.length === 0 ? 0 : many }, (_, nth) => {
    const [story = []] = shuffle(big);
    const tellings = shuffle(story).slice(0, TELLINGS[Math.floor(nth / 4) % TELLINGS.length]);
    const told = [tellings, ...shuffle(small).slice(0, SMALL)].flat();
    const alone = shuffle(stories)
      .slice(0, ALONE[nth % ALONE.length])
      .flatMap((one) => shuffle(one).slice(0, 1));
    const labels = new Set(told.map((article) => article.story));
    return [...told, ...alone.filter((article) => !labels.has(article.story))];
  });
}
