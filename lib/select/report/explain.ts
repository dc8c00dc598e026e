import type { Article } from '../../domain/article.ts';
import type { Decision, StoryReport } from '../../domain/report.ts';
import type { JudgedStory } from '../judge-story.ts';
import type { Missed, Placed } from '../picking/place-stories.ts';
import type { Batch } from '../prepare-batch.ts';
import { count, round, whyOf } from './why.ts';

/** Missed stories shown in full; the rest are in the decisions. */
const SHOWN_MISSED = 20;

type Fate = Pick<Decision, 'outcome' | 'reason' | 'detail'>;

const MISSED: Readonly<Record<Missed, string>> = {
  'below-floor': 'its score is below the floor',
  'section-cap': 'its section was full',
  'family-cap': 'its publisher had enough stories',
  'topic-cap': 'its topic had enough stories',
  'edition-full': 'the edition was full',
};

/** One decision for every article offered, in the order of their object keys. */
export function decisionsOf(
  batch: Batch,
  judged: readonly JudgedStory[],
  placed: Placed<JudgedStory>,
): Decision[] {
  const fates = fatesOf(judged, placed);
  const stories = new Map(
    judged.flatMap(({ story }) => story.articles.map((article) => [article, story.id] as const)),
  );
  const decisions = [
    ...batch.blocked.map(({ article, why }) => decision(article, drop('desk-block', `${capital(why)}.`))),
    ...batch.foreign.map((article) =>
      decision(article, drop('other-language', `Written in ${languageName(article.language)}.`)),
    ),
    ...batch.doubles.map(({ article, of }) =>
      decision(article, copyFate(`The same article as ${of.origin.key}, read once.`), storyOf(of)),
    ),
    ...batch.copies.map(({ article, of, containment }) => {
      const share = `${Math.round(containment * 100)}% of its text stands in “${of.title}” (${publisherOf(of)})`;
      return decision(article, copyFate(`${share}; it counts once.`), storyOf(of), {
        containment: round(containment),
      });
    }),
    ...judged.flatMap((one) => one.story.articles.map((article) => storyDecision(article, one))),
  ];
  return decisions.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.article < b.article ? -1 : 1));

  function storyOf(article: Article): string | null {
    return stories.get(article) ?? null;
  }

  function storyDecision(article: Article, one: JudgedStory): Decision {
    const fate = fates.get(one) ?? drop('unknown', 'No decision was taken.');
    const numbers = {
      score: round(one.score.total),
      similarity: round(one.similarityToLead(article)),
      ageHours: round(one.ageHours),
      families: one.story.coverage.length,
    };
    if (fate.outcome !== 'taken' || article === one.story.lead)
      return decision(article, fate, one.story.id, numbers);
    const detail = `Tells the same story as “${one.story.lead.title}” (${publisherOf(one.story.lead)}).`;
    return decision(article, { outcome: 'merged', reason: 'same-story', detail }, one.story.id, numbers);
  }
}

/** Taken stories in order of placement, then the best of those that missed. */
export function storyReportsOf(placed: Placed<JudgedStory>): StoryReport[] {
  const least = Math.min(...placed.taken.map(({ candidate }) => candidate.score.total));
  return [
    ...placed.taken.map(({ candidate, placement }) => storyReport(candidate, placement, whyOf(candidate))),
    ...placed.missed
      .slice(0, SHOWN_MISSED)
      .map(({ candidate, reason }) =>
        storyReport(candidate, 'missed', `${whyOf(candidate)} · ${MISSED[reason]}${short(candidate)}`),
      ),
  ];

  /** How far a story missed: by little, and a boost would have brought it in. Nothing when none was taken. */
  function short({ score }: JudgedStory): string {
    return placed.taken.length > 0 && score.total < least
      ? `, ${round(least - score.total)} short of the last one taken`
      : '';
  }
}

function fatesOf(judged: readonly JudgedStory[], placed: Placed<JudgedStory>): Map<JudgedStory, Fate> {
  const fates = new Map<JudgedStory, Fate>();
  for (const one of judged) {
    if (one.barred === 'desk-block') fates.set(one, drop('desk-block', 'The desk blocks this story.'));
    if (one.barred === 'stale') fates.set(one, drop('stale', staleDetail(one)));
    if (one.barred === 'told-before') fates.set(one, drop('told-before', toldDetail(one)));
  }
  for (const { candidate, placement } of placed.taken) {
    fates.set(candidate, { outcome: 'taken', reason: placement, detail: `Taken: ${whyOf(candidate)}.` });
  }
  for (const { candidate, reason } of placed.missed) {
    fates.set(candidate, {
      outcome: 'missed',
      reason,
      detail: `Not taken: ${MISSED[reason]} (${whyOf(candidate)}).`,
    });
  }
  return fates;
}

function staleDetail({ time, ageHours }: JudgedStory): string {
  return `The story was ${time.known} ${time.at.slice(0, 10)}, ${Math.round(ageHours)} hours before this edition.`;
}

function toldDetail({ recalled }: JudgedStory): string {
  const { since = '', likeness = 0, newFacts = [], newFamilies = [] } = recalled ?? {};
  const sure = `${Math.round(likeness * 100)}% sure`;
  return `Told in the edition of ${since} (${sure}); ${count(newFamilies.length, 'new publisher')} and ${count(newFacts.length, 'new fact')} since, not enough for an update.`;
}

function storyReport(one: JudgedStory, placement: StoryReport['placement'], why: string): StoryReport {
  return {
    id: one.story.id,
    headline: one.wishes.headline ?? one.story.lead.title,
    placement,
    section: one.section,
    score: one.score,
    families: one.story.coverage.map(({ family }) => family),
    firstSeenAt: one.story.firstSeenAt,
    members: one.story.articles.map((article) => ({
      article: article.id,
      title: article.title,
      publisher: article.publisher,
      similarity: round(one.similarityToLead(article)),
    })),
    copies: one.story.copies.map(({ publisher, containment }) => ({
      publisher,
      containment: round(containment),
    })),
    why,
  };
}

function decision(
  article: Article,
  fate: Fate,
  story: string | null = null,
  numbers: Readonly<Record<string, number>> = {},
): Decision {
  const { id, origin, title, publisher } = article;
  return { article: id, key: origin.key, title, publisher, ...fate, story, numbers };
}

function drop(reason: string, detail: string): Fate {
  return { outcome: 'dropped', reason, detail };
}

function copyFate(detail: string): Fate {
  return { outcome: 'copy', reason: 'copy-of', detail };
}

function publisherOf({ publisher }: Article): string {
  return publisher ?? 'no publisher named';
}

/** "Arabic" of "ar"; the tag itself when nobody has named it. */
function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
