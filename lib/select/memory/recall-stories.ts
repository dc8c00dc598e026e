import { LEARNED, type NewsModel } from '@broadsheet/same-story';
import type { Article } from '../../domain/article.ts';
import type { RememberedEdition } from '../../domain/story-memory.ts';
import type { Attribution } from '../publishers/families.ts';
import { storyTextOf } from '../story-text.ts';
import { closestToMemory } from './closest-to-memory.ts';
import { type Recalled, type Remembered, recallStory } from './recall-story.ts';
import { recognise } from './recognise.ts';
import { TELLINGS } from './story-memory.ts';

/** Frozen editions of the last days. */
export type Memory = readonly RememberedEdition[];

/**
 * Looks each of today's stories up in the frozen editions of the last days, by its articles and addresses
 * and in other words.
 *
 * @param stories - The articles of each story, the most central first.
 * @param model - The table of weights; benches pass one that was trained without their articles.
 * @returns For each story what was printed of it; null when it is new.
 */
export function recallStories(
  stories: readonly (readonly Article[])[],
  memory: Memory,
  familyOf: (article: Article) => Attribution,
  model: NewsModel = LEARNED,
): (Recalled | null)[] {
  const told = memory.flatMap(({ id, stories }) => stories.map((memory) => ({ edition: id, memory })));
  if (told.length === 0) return stories.map(() => null);
  const today = stories.map((articles) => articles.slice(0, TELLINGS).map(storyTextOf));
  const tellings = told.map(({ memory }) => memory.tellings);
  const near = closestToMemory(today, tellings);
  const matches = recognise(
    near.map((story) => today[story] ?? []),
    tellings,
    model,
  );
  const matchesOf = new Map(near.map((story, i) => [story, matches[i] ?? []]));
  const placesOf = placesByName(told);
  return stories.map((articles, story) => {
    const known = new Map<number, number>();
    for (const { place, likeness } of matchesOf.get(story) ?? []) known.set(place, likeness);
    for (const name of articles.flatMap(namesOf))
      for (const place of placesOf.get(name) ?? []) known.set(place, 1);
    const remembered = [...known].flatMap(([place, likeness]): Remembered[] => {
      const one = told[place];
      return one === undefined ? [] : [{ ...one, likeness }];
    });
    return recallStory(articles, remembered, familyOf);
  });
}

/** The remembered stories that an article id or address belongs to. */
function placesByName(told: readonly Omit<Remembered, 'likeness'>[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  told.forEach(({ memory }, place) => {
    for (const name of [...memory.articles, ...memory.urls])
      places.set(name, [...(places.get(name) ?? []), place]);
  });
  return places;
}

function namesOf({ id, url }: Article): string[] {
  return url === null ? [id] : [id, url];
}
