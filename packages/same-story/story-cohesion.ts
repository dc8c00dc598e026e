import { measure, type Values } from '@broadsheet/trees';
import type { ComparedTexts } from './compare-texts.ts';
import { composeText } from './compose-text.ts';
import { FEATURES } from './features.ts';
import { lengthsOf } from './lengths.ts';
import { datedChance, daysApart } from './pair-chance.ts';
import { readText } from './read-text.ts';
import type { Profile } from './read-texts.ts';
import { sharedTerms } from './shared-terms.ts';
import type { StoryText } from './story-text.ts';

/** How well stories hold together, each given by its place. */
export interface Cohesion {
  /** How likely each belongs to all the others, read as one text. */
  chancesOf(places: readonly number[]): number[];
  /** The same places when their two parts belong together too, else the larger part. */
  largerPart(places: readonly number[]): readonly number[];
  /** Mean chance from which stories are one, and the least chance of each. */
  readonly leastMean: number;
  readonly leastOfOne: number;
}

/** Even odds that stories of one name are one event, among so many stories: more is asked among more. */
const EVEN_ODDS = 28;
const SURE = 0.9;
/** One telling may be half as likely as all are on average. */
const OF_ONE = 0.5;
/** Two events of one town, each told twice, would pass as four tellings of one: so the two parts must be one as well. */
const LEAST_OF_PARTS = 0.3;

export function cohesionOf(
  stories: readonly (readonly number[])[],
  texts: readonly StoryText[],
  { batch, chance }: ComparedTexts,
  oddsOf: (row: Values) => number,
): Cohesion {
  const placesOf = (some: readonly number[]) => some.flatMap((place) => stories[place] ?? []);
  const leastMean = Math.min(SURE, stories.length / (stories.length + EVEN_ODDS));
  return {
    leastMean,
    leastOfOne: OF_ONE * leastMean,
    chancesOf(places) {
      const chanceOf = comparison(places);
      return places.map((place) =>
        chanceOf(
          [place],
          places.filter((other) => other !== place),
        ),
      );
    },
    largerPart(places) {
      const [one, other] = partsOf(places);
      if (one.length < 2 || other.length < 2) return places;
      if (comparison(places)(one, other) >= LEAST_OF_PARTS) return places;
      return one.length >= other.length ? one : other;
    },
  };

  /** Compares parts of some stories, whose words are weighed as those of one story. */
  function comparison(all: readonly number[]): (one: readonly number[], other: readonly number[]) => number {
    const weights = batch.weights.asOne(
      all.map((place) => placesOf([place]).flatMap((text) => batch.profiles[text] ?? [])),
    );
    const profileOf = (some: readonly number[]): Profile => {
      const read = readText(composeText(placesOf(some).flatMap((text) => texts[text] ?? [])));
      return { ...read, lengths: lengthsOf(read, weights) };
    };
    return (one, other) => {
      const [a, b] = [profileOf(one), profileOf(other)];
      const pair = { a, b, shared: sharedTerms(a, b, weights), stories: batch.stories };
      return datedChance(oddsOf(measure(FEATURES, pair)), daysApart(a.publishedAt, b.publishedAt));
    };
  }

  /** The two parts that average link would join last. */
  function partsOf(places: readonly number[]): readonly [readonly number[], readonly number[]] {
    let parts: (readonly number[])[] = places.map((place) => [place]);
    while (parts.length > 2) {
      const pairs = parts.flatMap((one, nth) =>
        parts.slice(nth + 1).map((other) => ({ one, other, mean: meanChance(one, other) })),
      );
      const { one, other } = pairs.reduce((best, pair) => (pair.mean > best.mean ? pair : best));
      parts = [
        ...parts.filter((part) => part !== one && part !== other),
        [...one, ...other].sort((x, y) => x - y),
      ];
    }
    return [parts[0] ?? [], parts[1] ?? []];
  }

  function meanChance(one: readonly number[], other: readonly number[]): number {
    const chances = one.flatMap((x) => other.map((y) => chance(stories[x]?.[0] ?? 0, stories[y]?.[0] ?? 0)));
    return chances.reduce((sum, it) => sum + it, 0) / chances.length;
  }
}
