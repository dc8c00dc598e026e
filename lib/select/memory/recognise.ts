import { compareTexts, type NewsModel, type StoryText } from '@broadsheet/same-story';
import { millisOf } from '../../domain/instant.ts';

/** A remembered story that one of today's may repeat. */
export interface Match {
  /** Its place in the list of remembered stories. */
  readonly place: number;
  /** Mean chance that an article of today and a remembered one report the same event, 0 to 1. */
  readonly likeness: number;
}

/** Below this, two stories share words by coincidence. */
const WORTH_NAMING = 0.1;

/**
 * Finds stories that were printed before in other words, with the scorer that groups the articles of one day: today's
 * articles and the remembered ones are read as one batch, and a story and a remembered one are as alike as
 * the mean of their pairs.
 *
 * @param today - The most central articles of each of today's stories.
 * @param remembered - The openings of each remembered story.
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
  const { pairs, chance } = compareTexts(undated, model);
  const partners = today.map(() => new Set<number>());
  for (const { a, b } of pairs) {
    const [ours, theirs] = [storyOf[a] ?? 0, storyOf[b] ?? 0];
    if (ours < today.length && theirs >= today.length) partners[ours]?.add(theirs);
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
    return aged(chance(a, b), texts[a]?.publishedAt ?? null, texts[b]?.publishedAt ?? null);
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
const MOST_DAYS = 7;
/** What the odds lose with each further day. Weekly reports are alike word for word, but for the figures. */
const LOSS_PER_DAY = 2.5;

/** The odds fall with each further day, so that last week's figures do not pass for this week's. */
function aged(chance: number, at: string | null, toldAt: string | null): number {
  if (at === null || toldAt === null) return chance;
  const days = Math.abs(millisOf(at) - millisOf(toldAt)) / DAY - NEXT_DAY;
  const odds = LOSS_PER_DAY ** -Math.min(MOST_DAYS, Math.max(0, days));
  return (chance * odds) / (1 - chance + chance * odds);
}
