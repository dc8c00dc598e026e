import type { JudgedStory } from '../judge-story.ts';
import type { Missed } from '../picking/place-stories.ts';

export const WHY_MISSED: Readonly<Record<Missed, string>> = {
  'below-floor': 'its score is below the floor',
  'section-cap': 'its section was full',
  'family-cap': 'its publisher had enough stories',
  'topic-cap': 'its topic had enough stories',
  'edition-full': 'the edition was full',
};

/** The line an editor reads first: "7 publishers · first seen 2026-11-22 05:40 UTC · pinned". */
export function whyOf({ story, time, ageHours, recalled, wishes, score, standsBack }: JudgedStory): string {
  return [
    count(story.coverage.length, 'publisher'),
    `first seen ${momentOf(time)}`,
    ...(ageHours >= 24 ? [`${Math.floor(ageHours / 24)} d old`] : []),
    ...(recalled === null ? [] : [pastOf(recalled)]),
    ...(standsBack ? ['stands behind the others: an opinion, or undated'] : []),
    ...(wishes.pin === null ? [] : ['pinned by the desk']),
    ...(wishes.boost === 1 ? [] : [`desk × ${wishes.boost}`]),
    ...(score.sources === 1 ? [] : [`source weight ${round(score.sources)}`]),
  ].join(' · ');
}

/** "2026-11-22 05:40 UTC"; the day alone where no more is known. */
function momentOf({ firstSeenAt, firstSeenPrecision }: JudgedStory['time']): string {
  return firstSeenPrecision === 'day'
    ? firstSeenAt.slice(0, 10)
    : `${firstSeenAt.slice(0, 16).replace('T', ' ')} UTC`;
}

/** New facts that are named; the rest is counted. */
const NAMED_FACTS = 6;

function pastOf({ since, likeness, newFacts, update }: NonNullable<JudgedStory['recalled']>): string {
  const told = `${update === null ? 'told' : 'update of what was told'} on ${since} (${Math.round(likeness * 100)}% sure)`;
  if (newFacts.length === 0) return told;
  const rest = newFacts.length - NAMED_FACTS;
  return `${told}, new: ${newFacts.slice(0, NAMED_FACTS).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** "1 publisher", "2 publishers". */
export function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
