import { millisOf } from '../../domain/instant.ts';
import { compareTexts, NEGLIGIBLE_COSINE, type NewsModel } from '../grouping/compare-texts.ts';
import type { StoryText } from '../grouping/story-text.ts';

/** A remembered story that one of today's may tell again. */
export interface Match {
  /** Its place in the list of remembered stories. */
  readonly place: number;
  /** Mean chance that an article of today and a remembered one tell one event, 0 to 1. */
  readonly likeness: number;
}

/** Below this, two stories share words by coincidence. */
const WORTH_NAMING = 0.1;

/**
 * Finds stories told before in other words, with the scorer that groups the articles of one day: today's
 * articles and the remembered ones are read as one batch, and a story and a remembered one are as alike as
 * the mean of their pairs.
 *
 * @param today - The most central articles of each of today's stories.
 * @param remembered - How each remembered story was told.
 * @returns For each of today's stories its matches, closest first.
 */
export function recognise(
  today: readonly (readonly StoryText[])[],
  remembered: readonly (readonly StoryText[])[],
  model: NewsModel,
): Match[][] {
  if (remembered.length === 0) return today.map(() => []);
  const stories = [...today, ...remembered];
  const texts = stories.flat();
  const storyOf = stories.flatMap((story, place) => story.map(() => place));
  const firstOf = firstPlaces(stories);
  // Dates count differently between days than within one: see `aged`.
  const undated = texts.map((text) => ({ ...text, publishedAt: null }));
  const { pairs, score } = compareTexts(undated, model);
  const partners = today.map(() => new Set<number>());
  for (let pair = 0; pair < pairs.count; pair++) {
    if ((pairs.cosine[pair] as number) < NEGLIGIBLE_COSINE) continue;
    const a = storyOf[pairs.a[pair] as number] as number;
    const b = storyOf[pairs.b[pair] as number] as number;
    if (a < today.length && b >= today.length) partners[a]?.add(b);
  }
  return partners.map((found, story) =>
    [...found]
      .map((other) => ({ place: other - today.length, likeness: meanChance(story, other) }))
      .filter(({ likeness }) => likeness >= WORTH_NAMING)
      .sort((a, b) => b.likeness - a.likeness || a.place - b.place),
  );

  function meanChance(story: number, other: number): number {
    const [ours, theirs] = [placesOf(story), placesOf(other)];
    let sum = 0;
    for (const a of ours) for (const b of theirs) sum += pairChance(a, b);
    return sum / (ours.length * theirs.length);
  }

  function pairChance(a: number, b: number): number {
    return aged(score(a, b), texts[a]?.publishedAt ?? null, texts[b]?.publishedAt ?? null);
  }

  function placesOf(story: number): number[] {
    const first = firstOf[story] ?? 0;
    return (stories[story] ?? []).map((_, i) => first + i);
  }
}

function firstPlaces(stories: readonly (readonly unknown[])[]): number[] {
  let next = 0;
  return stories.map(({ length }) => {
    next += length;
    return next - length;
  });
}

const DAY = 86_400_000;
/** A repeat comes a day later, so a difference of one day is no evidence against it. */
const NEXT_DAY = 1;
const MOST_DAYS = 5;

/** The odds halve with each further day, so that last week's figures do not pass for this week's. */
function aged(chance: number, at: string | null, toldAt: string | null): number {
  if (at === null || toldAt === null) return chance;
  const days = Math.abs(millisOf(at) - millisOf(toldAt)) / DAY - NEXT_DAY;
  const odds = 2 ** -Math.min(MOST_DAYS, Math.max(0, days));
  return (chance * odds) / (1 - chance + chance * odds);
}
