import { averageLink, type Edge, type LeastMean } from './average-link.ts';
import { compareTexts, LEARNED, type NewsModel } from './compare-texts.ts';
import { gatherByName } from './gather-by-name.ts';
import { readAgain } from './read-again.ts';
import type { StoryText } from './story-text.ts';

export interface Grouping {
  /** Places of the texts of each story; every text is in exactly one. */
  readonly stories: readonly (readonly number[])[];
  /** How likely two texts, by place, report the same event: 0 to 1. */
  chance(a: number, b: number): number;
}

/** Pairs with a lower chance change no mean that matters. */
const NEGLIGIBLE = 0.005;

/**
 * What joins two texts, chosen by cross-validation (docs/training.md): in a large batch little more than `USUAL`. Up to
 * `MORE` is asked on top of it in a small batch, and in one that seems to report nothing twice: a false story there
 * would be the only one of two publishers, and lead.
 */
const USUAL = 0.3;
const MORE = 0.47;
const SMALL_BATCH = 25;
/** A story that more than so many texts report is likely reported by more, so its next text needs less … */
const GROWN = 5;
/** … but never less than this. */
const LEAST = 0.2;

/** How often grown stories are read again at most. */
const ROUNDS = 3;

function leastMeanFor(stories: number, texts: number): LeastMean {
  const smallness = Math.min(1, Math.sqrt(SMALL_BATCH / Math.max(1, stories)));
  const variety = Math.sqrt(stories / Math.max(1, texts));
  const alone = USUAL + MORE * smallness * variety;
  return (larger) => Math.max(LEAST, alone / Math.sqrt(Math.max(1, larger / GROWN)));
}

/**
 * Groups texts that report the same event: proposes pairs, tells the chance of each, joins by average link. What several
 * tell is then read again as one text, until nothing more joins it.
 *
 * @param texts - In an order of their own (by id, say), so that ties never depend on how they arrived.
 * @param model - Another table; benches pass one that never saw their texts.
 */
export function groupStories(texts: readonly StoryText[], model: NewsModel = LEARNED): Grouping {
  const compared = compareTexts(texts, model);
  const { pairs, stories: told, crowded, chance } = compared;
  const edges = pairs
    .map(({ a, b }): Edge => ({ a, b, chance: chance(a, b) }))
    .filter((edge) => edge.chance >= NEGLIGIBLE);
  const leastMean = leastMeanFor(told, texts.length);
  let stories: (readonly number[])[] = averageLink(texts.length, edges, leastMean, { chance, crowded });
  stories = gatherByName(stories, texts, compared, model);
  for (let round = 0, before = Infinity; stories.length < before && round < ROUNDS; round++) {
    before = stories.length;
    stories = readAgain(stories, texts, chance, model);
  }
  return { stories, chance };
}
