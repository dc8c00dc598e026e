import type { SelectConfig } from '../contract/config/select.ts';
import { hoursBetween, type Instant } from '../domain/instant.ts';
import type { Story } from '../domain/story.ts';
import type { AssembledStory } from './assemble-stories.ts';
import type { DeskRules } from './desk/desk-rules.ts';
import type { Recalled } from './memory/recall-story.ts';
import type { Candidate } from './picking/place-stories.ts';
import { sectionOf } from './picking/section-of.ts';
import { type Standing, scoreStory } from './ranking/score-story.ts';
import { type StoryTime, storyTime } from './ranking/story-time.ts';

/** A story with its date, its past and its score. */
export interface JudgedStory extends Omit<AssembledStory, 'story'>, Candidate {
  readonly time: StoryTime;
  readonly ageHours: number;
  readonly recalled: Recalled | null;
  /** Why it cannot enter this edition, or null when it may compete for a place. */
  readonly barred: 'desk-block' | 'stale' | 'told-before' | null;
}

/** What every story of an edition is judged by. */
export interface Yardstick {
  readonly voice: Standing['voice'];
  readonly asOf: Instant;
  readonly freshnessHours: number;
  readonly policy: SelectConfig;
}

/**
 * Dates and scores one story. A pin overrules age and memory; a block overrules the pin.
 *
 * @param recalled - What earlier editions said of it.
 */
export function judgeStory(
  assembled: AssembledStory,
  recalled: Recalled | null,
  rules: DeskRules,
  by: Yardstick,
): JudgedStory {
  const { story, copied } = assembled;
  const time = storyTime(story.articles, by.asOf);
  const ageHours = hoursBetween(time.at, by.asOf);
  const wishes = rules.wishesFor([...story.articles, ...copied]);
  const { firstSeenAt, firstSeenPrecision } = time;
  const dated: Story = { ...story, firstSeenAt, firstSeenPrecision };
  const section = sectionOf([...story.articles, ...copied]);
  const standing = {
    ageHours,
    coverage: story.coverage,
    voice: by.voice,
    novelty: recalled?.novelty ?? 1,
    boost: wishes.boost,
  };
  return {
    ...assembled,
    story: dated,
    time,
    ageHours,
    recalled,
    wishes,
    section,
    standsBack:
      story.coverage.length <= 1 && wishes.boost <= 1 && (section === 'Opinion' || time.known === 'arrived'),
    score: scoreStory(standing, by.policy),
    barred: barOf(),
  };

  function barOf(): JudgedStory['barred'] {
    if (wishes.blocked) return 'desk-block';
    if (wishes.pin !== null) return null;
    if (ageHours > by.freshnessHours) return 'stale';
    return recalled !== null && recalled.update === null ? 'told-before' : null;
  }
}
