import { plant } from '@broadsheet/trees';
import type { ComparedTexts, NewsModel } from './compare-texts.ts';
import { FEATURES } from './features.ts';
import { type NamedStories, namedStories } from './named-stories.ts';
import { type Cohesion, cohesionOf } from './story-cohesion.ts';
import type { StoryText } from './story-text.ts';

/** Fewer than three that share a name are left to the chance of their pairs. */
const FEWEST = 3;
/** In a larger batch pairs say enough, and a name in it may be anybody's. */
const MOST_STORIES = 250;
/** Sets of gathered stories may hold a further name in common. */
const ROUNDS = 4;

/**
 * Gathers the stories that hold one telling name, such as that of the hall whose roof fell in, where they belong together.
 * Twelve papers' first sentences about one disaster may share no more than its place with one another, so that no pair
 * of them is likely; all of them together are. The news of one town shares its name as well, and is kept apart.
 *
 * @returns The stories, texts ascending, ordered by first text.
 */
export function gatherByName(
  stories: readonly (readonly number[])[],
  texts: readonly StoryText[],
  compared: ComparedTexts,
  model: NewsModel,
): (readonly number[])[] {
  if (stories.length > MOST_STORIES) return [...stories];
  const oddsOf = plant(model, FEATURES);
  const refused = new Set<string>();
  let current = [...stories];
  for (let round = 0; round < ROUNDS; round++) {
    const cohesion = cohesionOf(current, texts, compared, oddsOf);
    const gathered = namedStories(current, compared.batch).flatMap((named) => {
      const key = keyOf(named, current);
      const set = refused.has(key) ? null : wholeOf(named, cohesion);
      if (set === null) refused.add(key);
      return set === null ? [] : [set];
    });
    const sets = disjoint(gathered.sort((one, other) => other.chance - one.chance));
    if (sets.length === 0) break;
    current = joined(current, sets);
  }
  return current;
}

function keyOf({ name, places }: NamedStories, stories: readonly (readonly number[])[]): string {
  return `${name} ${places.map((place) => stories[place]?.join('.')).join(' ')}`;
}

interface Whole {
  readonly places: readonly number[];
  /** How likely each of them belongs to all others, on average. */
  readonly chance: number;
}

/** The largest set of the stories that holds together, without those that do not belong to it; null if fewer than three do. */
function wholeOf(named: NamedStories, cohesion: Cohesion): Whole | null {
  const fewest = Math.max(FEWEST, Math.ceil(named.places.length / 2));
  let left = named.related(named.places);
  while (left.length >= fewest) {
    const chances = cohesion.chancesOf(left);
    const lowest = Math.min(...chances);
    if (lowest < cohesion.leastOfOne) {
      left = named.related(left.filter((_, nth) => (chances[nth] ?? 0) > lowest));
      continue;
    }
    const chance = chances.reduce((sum, it) => sum + it, 0) / chances.length;
    if (chance < cohesion.leastMean) return null;
    const larger = cohesion.largerPart(left);
    if (larger === left) return { places: left, chance };
    left = named.related(larger);
  }
  return null;
}

/** The sets none of whose stories an earlier one has. */
function disjoint(sets: readonly Whole[]): (readonly number[])[] {
  const taken = new Set<number>();
  return sets.flatMap(({ places }) => {
    if (places.some((place) => taken.has(place))) return [];
    for (const place of places) taken.add(place);
    return [places];
  });
}

function joined(
  stories: readonly (readonly number[])[],
  sets: readonly (readonly number[])[],
): (readonly number[])[] {
  const taken = new Set(sets.flat());
  const together = sets.map((places) =>
    places.flatMap((place) => stories[place] ?? []).sort((x, y) => x - y),
  );
  return [...stories.filter((_, place) => !taken.has(place)), ...together].sort(([x = 0], [y = 0]) => x - y);
}
