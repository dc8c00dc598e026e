import { type ComparedTexts, compareTexts, type NewsModel } from './compare-texts.ts';
import { composeText } from './compose-text.ts';
import type { StoryText } from './story-text.ts';

/** At most this many articles of a story are read again as one text. */
const SEVERAL = 3;
/**
 * What joins a text to one that is made of several: even odds among so many texts, more among more, because a text of
 * many tellings has something in common with everything …
 */
const EVEN_ODDS = 10;
/** … but never a higher chance than this. */
const SURE = 0.9;

/**
 * Reads each story that several tell as one text, and lets the others join the one they most likely belong to. A teaser of
 * a big story may share no more than one name with any other, and every name with all of them together.
 */
export function readAgain(
  stories: readonly (readonly number[])[],
  texts: readonly StoryText[],
  chance: ComparedTexts['chance'],
  model: NewsModel,
): (readonly number[])[] {
  const isGrown = (place: number) => (stories[place]?.length ?? 0) >= SEVERAL;
  if (!stories.keys().some(isGrown)) return [...stories];
  const composed = stories.map((story) =>
    composeText(typicalFirst(story, chance).flatMap((place) => texts[place] ?? [])),
  );
  const compared = compareTexts(composed, model);
  const least = Math.min(SURE, composed.length / (composed.length + EVEN_ODDS));
  const nearest = stories.map(() => ({ place: -1, chance: least }));
  const offer = (one: number, other: number, chance: number) => {
    const best = nearest[one];
    if (best !== undefined && isGrown(other) && chance > best.chance)
      Object.assign(best, { place: other, chance });
  };
  for (const { a, b } of compared.pairs) {
    if (!isGrown(a) && !isGrown(b)) continue;
    const likely = compared.chance(a, b);
    offer(a, b, likely);
    offer(b, a, likely);
  }
  return joined(
    stories,
    nearest.map(({ place }) => place),
  );
}

/** At most this many articles of a story are compared with one another; thousands would take minutes. */
const COMPARED = 36;

/** Tellings of the story, the one that is most like all the others first; of a very large story only some, evenly spread. */
function typicalFirst(story: readonly number[], chance: ComparedTexts['chance']): number[] {
  const step = Math.max(1, story.length / COMPARED);
  const read = story.filter((_, nth) => Math.floor(nth / step) !== Math.floor((nth - 1) / step));
  const nearness = new Map(
    read.map((one) => [one, read.reduce((sum, other) => sum + (one === other ? 0 : chance(one, other)), 0)]),
  );
  return read.toSorted((a, b) => (nearness.get(b) ?? 0) - (nearness.get(a) ?? 0) || a - b);
}

/** Each story with those that join it, by place; -1 joins none. */
function joined(stories: readonly (readonly number[])[], joins: readonly number[]): number[][] {
  const heads = [...stories.keys()];
  joins.forEach((place, own) => {
    const [from, to] = [heads[own], heads[place]];
    if (from === undefined || to === undefined || from === to) return;
    heads.forEach((head, nth) => {
      if (head === from) heads[nth] = to;
    });
  });
  return [...Map.groupBy(stories.keys(), (place) => heads[place] ?? place).values()]
    .map((places) => places.flatMap((place) => stories[place] ?? []).sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
}
