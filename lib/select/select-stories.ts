import type { SelectConfig } from '../contract/config/select.ts';
import type { Article } from '../domain/article.ts';
import type { Desk } from '../domain/desk.ts';
import type { Instant } from '../domain/instant.ts';
import type { AttributedSentence, PickedStory, Placement, Selection } from '../domain/selection.ts';
import { assembleStories } from './assemble-stories.ts';
import { deskRules, unmatchedPublishers } from './desk/desk-rules.ts';
import { choicesOf, type StorySettings, settingsOf } from './desk/story-settings.ts';
import { type JudgedStory, judgeStory, type Yardstick } from './judge-story.ts';
import { type Memory, recallStories } from './memory/recall-stories.ts';
import { rememberStory } from './memory/story-memory.ts';
import { placeStories } from './picking/place-stories.ts';
import { sectionOf } from './picking/section-of.ts';
import { prepareArticles } from './prepare-articles.ts';
import { dominantFamily } from './publishers/coverage.ts';
import { breakingStories, lastHeard } from './ranking/breaking.ts';
import { areDatesUsual, typicalAge } from './ranking/story-time.ts';
import { decisionsOf } from './report/decisions.ts';
import { storyReportsOf } from './report/story-reports.ts';
import { figureOf } from './telling/figure-of.ts';
import { type SummaryLength, summarise } from './telling/summarise.ts';
import { tellLead } from './telling/tell-lead.ts';
import type { Idf } from './text/idf.ts';

export interface SelectionInput {
  /** The new articles, cleaned and validated, in any order; each id once. */
  readonly articles: readonly Article[];
  /** The instant the edition is made for; every age counts from here. */
  readonly asOf: Instant;
  /** The zone in which readers count days. */
  readonly timeZone: string;
  /** The stories of the last days' frozen editions. */
  readonly memory: Memory;
  readonly desk: Desk;
  /** Languages that the newsletter prints; null for every language. */
  readonly languages: readonly string[] | null;
  /** Stories older than this at `asOf` are stale. */
  readonly freshnessHours: number;
  readonly policy: SelectConfig;
}

const LENGTHS: Readonly<Record<Placement, SummaryLength>> = {
  finally: { sentences: 2, words: 50 },
  lead: { sentences: 3, words: 75 },
  secondary: { sentences: 2, words: 50 },
  brief: { sentences: 1, words: 40 },
};

/**
 * Stage 2 of 5: chooses the stories of one edition and says why.
 *
 * Blocked and embargoed articles, those in foreign languages and copies are set aside. The others are grouped into
 * stories; each story is dated, compared with earlier editions and scored; the best get places and a summary. The
 * result depends on the arguments only, not on the order of the articles.
 */
export function selectStories(input: SelectionInput): Selection {
  const rules = deskRules(input.desk, input.articles);
  const batch = prepareArticles(input.articles, rules, {
    ...input.policy,
    ...{ languages: input.languages, asOf: input.asOf, timeZone: input.timeZone },
  });
  const families = batch.originals.map(batch.familyOf);
  const isOneNewsroom = dominantFamily(families) !== null;
  const stories = assembleStories(batch);
  const yardstick: Yardstick = {
    isOneNewsroom,
    asOf: input.asOf,
    undatedHours: typicalAge(batch.originals, input.asOf, input.freshnessHours),
    datesAreUsual: areDatesUsual(batch.originals, input.asOf),
    freshnessHours: input.freshnessHours,
    policy: input.policy,
    breaking: breakingStories(
      stories.map(({ story }) => story),
      lastHeard(batch.originals, batch.familyOf),
      input.asOf,
    ),
  };
  const recalled = recallStories(
    stories.map(({ story }) => story.articles),
    input.memory,
    batch.familyOf,
  );
  const sections = stories.map(({ story, copied }) =>
    sectionOf([...story.articles, ...copied], input.policy),
  );
  const judged = stories.map((story, i) =>
    judgeStory(story, recalled[i] ?? null, sections[i] ?? null, rules, yardstick),
  );
  const placed = placeStories(
    judged.filter(({ barred }) => barred === null),
    { ...input.policy, ...(isOneNewsroom ? { maxPerFamily: Infinity } : {}) },
  );
  const { hold } = input.desk;
  const emptied = placed.taken.length === 0 && (batch.blocked.length > 0 || judged.some(isBlocked));
  const settings = placed.taken.map(({ candidate: { story, instructions } }) =>
    settingsOf(story, instructions),
  );
  return {
    picks:
      hold !== null
        ? []
        : placed.taken.map(({ candidate, placement }, i) =>
            tell(
              candidate,
              placement,
              settings[i] ?? settingsOf(candidate.story, candidate.instructions),
              batch.idf,
            ),
          ),
    outcome: hold !== null ? 'held' : placed.taken.length > 0 ? 'picked' : 'quiet-day',
    stories: storyReportsOf(placed),
    decisions: decisionsOf(batch, judged, placed),
    notices: [
      ...(hold === null ? [] : [`The desk holds this edition: ${hold.reason}`]),
      ...(emptied ? ['The desk’s blocks left no story for this edition.'] : []),
      ...rules.notices,
      ...unmatchedPublishers(
        input.desk,
        batch.blocked.map(({ article }) => batch.familyOf(article)),
      ),
      ...settings.flatMap(({ notices }) => notices),
    ],
    choices: placed.taken.map(({ candidate: { story } }) => choicesOf(story)),
  };
}

function tell(
  one: JudgedStory,
  placement: Placement,
  { picture, first }: StorySettings,
  idf: Idf,
): PickedStory {
  const { story, score, section, kind, instructions, recalled, copied } = one;
  const { points, summary } = tellStory(one, placement, first, idf);
  const update = recalled?.update ?? null;
  return {
    story,
    score,
    section,
    placement,
    headline: instructions.headline ?? story.lead.title,
    summary,
    points,
    figure: placement === 'lead' ? null : figureOf(story.lead, summary),
    // The desk's sentence is printed instead of those that say what is new.
    update: update === null || first === null ? update : { ...update, sentences: [] },
    picture,
    pinned: instructions.pin !== null,
    paid: kind === 'paid',
    memory: rememberStory(story.articles, copied, story.coverage),
  };
}

function tellStory(
  { story, sure, recalled }: JudgedStory,
  placement: Placement,
  wanted: AttributedSentence | null,
  idf: Idf,
): Pick<PickedStory, 'summary' | 'points'> {
  const length = LENGTHS[placement];
  const told =
    placement === 'lead'
      ? tellLead(story.articles, sure, recalled?.update?.sentences ?? [], idf, length)
      : { summary: summarise(story.articles, idf, length), points: [] };
  return wanted === null ? told : beginningWith(wanted, told);
}

/** The sentence that the desk chose comes first, and nothing says it again. */
function beginningWith(
  wanted: AttributedSentence,
  { summary, points }: Pick<PickedStory, 'summary' | 'points'>,
): Pick<PickedStory, 'summary' | 'points'> {
  const others = summary.filter(({ text }) => text !== wanted.text);
  return {
    summary: [wanted, ...others].slice(0, Math.max(1, summary.length)),
    points: points.filter(({ text }) => text !== wanted.text),
  };
}

function isBlocked({ barred }: JudgedStory): boolean {
  return barred === 'desk-block';
}
