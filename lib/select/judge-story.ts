import type { SelectConfig } from '../contract/config/select.ts';
import { hoursBetween, type Instant } from '../domain/instant.ts';
import type { StoryUpdate } from '../domain/selection.ts';
import type { Story } from '../domain/story.ts';
import type { AssembledStory } from './assemble-stories.ts';
import type { DeskRules } from './desk/desk-rules.ts';
import type { Recalled } from './memory/recall-story.ts';
import { kindOfStory } from './picking/article-kind.ts';
import type { Candidate } from './picking/candidate.ts';
import { isLivePage, tellsOtherNews } from './picking/live-page.ts';
import { isOpinionPiece } from './picking/section-of.ts';
import { isCorroborated } from './publishers/coverage.ts';
import { isWeighty } from './ranking/breaking.ts';
import { prominenceOf } from './ranking/prominence.ts';
import { scoreStory } from './ranking/score-story.ts';
import { type StoryTime, storyTime } from './ranking/story-time.ts';
import { tellsDanger } from './text/danger.ts';
import { countsManyDead } from './text/many-dead.ts';

/** A story with its date, its past and its score. */
export interface JudgedStory extends Omit<AssembledStory, 'story'>, Candidate {
  readonly time: StoryTime;
  readonly ageHours: number;
  readonly recalled: Recalled | null;
  /** Why it cannot enter this edition, or null when it may compete for a place. */
  readonly barred: 'desk-block' | 'stale' | 'told-before' | null;
}

/** Facts about the whole batch. */
export interface Yardstick {
  /** One family wrote most of the batch. */
  readonly isOneNewsroom: boolean;
  readonly asOf: Instant;
  /** The least age of an undated story. */
  readonly undatedHours: number;
  /** Enough of the batch has a date that a story without one is unusual. */
  readonly datesAreUsual: boolean;
  readonly freshnessHours: number;
  readonly policy: SelectConfig;
  /** Ids of the stories that are too new for the other publishers. */
  readonly breaking: ReadonlySet<string>;
}

/** Factor that makes one publisher's coverage count like two. */
const AS_OF_TWO = Math.log(3) / Math.log(2);

const DAY = 24;
/** So many publishers that probably report a story may be as good as two that clearly do. */
const PROBABLY_ENOUGH = 3;
/** Articles of one newsroom that make a story its story of the day. */
const TOLD_OFTEN = 3;

/**
 * Dates and scores one story. A pin overrules age and memory; a block overrules the pin.
 *
 * @param matched - What earlier editions printed of it, or of something like it.
 * @param section - Null when it is unknown.
 */
export function judgeStory(
  assembled: AssembledStory,
  matched: Recalled | null,
  section: string | null,
  rules: DeskRules,
  by: Yardstick,
): JudgedStory {
  const { story, copied } = assembled;
  const time = storyTime(story.articles, by.asOf, by.undatedHours);
  const ageHours = hoursBetween(time.at, by.asOf);
  const instructions = rules.instructionsFor([...story.articles, ...copied]);
  const printed = instructions.section ?? section;
  const found = kindOfStory(story.articles);
  // Service items look alike every day, so only identical ones count as printed.
  const recalled = found === 'service' && (matched?.likeness ?? 0) < 1 ? null : matched;
  const kind = found === 'service' && by.policy.services === 'equal' ? 'news' : found;
  const { firstSeenAt, firstSeenPrecision } = time;
  const dated: Story = { ...toldBy(recalled?.update ?? null, story), firstSeenAt, firstSeenPrecision };
  const breaking = !by.isOneNewsroom && by.breaking.has(story.id);
  const standing = {
    ageHours: isOfTheDay() ? Math.max(0, ageHours - DAY) : ageHours,
    coverage: story.coverage,
    prominence: prominence(),
    novelty: recalled?.novelty ?? 1,
    boost: instructions.boost,
  };
  return {
    ...assembled,
    story: dated,
    time,
    ageHours,
    recalled,
    instructions,
    section: printed,
    kind,
    isBreaking: breaking,
    // Deaths and disasters come first, even if it is only likely that the other publishers report the same event.
    isCorroborated:
      isCorroborated(isWeighty(story.lead) ? story.coverage : assembled.sureCoverage) ||
      (story.coverage.length >= PROBABLY_ENOUGH && assembled.expectedPublishers >= 2),
    isGrave: story.articles.some((article) => countsManyDead(article) && !isOpinionPiece(article)),
    standsBack:
      instructions.boost <= 1 &&
      (kind !== 'news' ||
        (story.coverage.length <= 1 &&
          (printed === 'Opinion' ||
            (by.datesAreUsual && time.known === 'arrived') ||
            isLivePage(story.lead) ||
            tellsOtherNews(story.lead)))),
    score: scoreStory(standing, by.policy),
    barred: barOf(),
  };

  /**
   * What one newsroom reported in the night does not outrank what it said to be dangerous, or told three times, the morning
   * before: where no other publisher confirms either, such a story loses nothing during its first day.
   */
  function isOfTheDay(): boolean {
    if (time.known !== 'published' || (!by.isOneNewsroom && story.coverage.length > 1)) return false;
    return tellsDanger(story.lead) || (by.isOneNewsroom && story.articles.length >= TOLD_OFTEN);
  }

  /**
   * The more publishers report a story, the less it matters how one of them shows it; one alone gains nothing by its own
   * volume. News that the others could not have yet counts as that of two.
   */
  function prominence(): number {
    if (by.isOneNewsroom) return prominenceOf(story.articles, printed, by.policy);
    const own = story.coverage.length > 1 ? [story.lead] : story.articles;
    const shown = prominenceOf(own, printed, by.policy);
    return Math.min(1, shown) ** (1 / Math.max(1, story.coverage.length)) * (breaking ? AS_OF_TWO : 1);
  }

  function barOf(): JudgedStory['barred'] {
    if (instructions.blocked) return 'desk-block';
    if (instructions.pin !== null) return null;
    if (ageHours > by.freshnessHours) return 'stale';
    return recalled !== null && recalled.update === null ? 'told-before' : null;
  }
}

/** An update is represented by the article with the new facts: its headline and link are printed. */
function toldBy<S extends Pick<Story, 'lead' | 'articles' | 'coverage'>>(
  update: StoryUpdate | null,
  story: S,
): S {
  const lead = story.articles.find(({ id }) => id === update?.sentences[0]?.article) ?? story.lead;
  return {
    ...story,
    lead,
    articles: [lead, ...story.articles.filter((article) => article !== lead)],
    coverage: [
      ...story.coverage.filter(({ publisher }) => publisher === lead.publisher),
      ...story.coverage.filter(({ publisher }) => publisher !== lead.publisher),
    ],
  };
}
