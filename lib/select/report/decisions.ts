import type { Article } from '../../domain/article.ts';
import { millisOf } from '../../domain/instant.ts';
import type { Decision } from '../../domain/report.ts';
import type { JudgedStory } from '../judge-story.ts';
import type { Placed } from '../picking/candidate.ts';
import type { PreparedArticles } from '../prepare-articles.ts';
import { drop, outcomesOf, type StoryOutcome } from './outcomes.ts';
import { round } from './why.ts';

/** One decision for every article offered, ordered by object key. */
export function decisionsOf(
  batch: PreparedArticles,
  judged: readonly JudgedStory[],
  placed: Placed<JudgedStory>,
): Decision[] {
  const outcomes = outcomesOf(judged, placed);
  const stories = new Map(
    judged.flatMap(({ story }) => story.articles.map((article) => [article, story.id] as const)),
  );
  const decisions = [
    ...batch.blocked.map(({ article, why }) => decision(article, drop('desk-block', `${capital(why)}.`))),
    ...batch.held.map(({ article, until }) => decision(article, heldOutcome(until))),
    ...batch.paid.map((article) =>
      decision(article, drop('paid-content', 'Its publisher declares it paid content.')),
    ),
    ...batch.foreign.map((article) => {
      const language = languageName(article.language);
      return { ...decision(article, drop('other-language', `Written in ${language}.`)), language };
    }),
    ...batch.copies.map(({ article, of, containment }) => {
      const share = `${Math.round(containment * 100)}% of its text is also in “${of.title}” (${publisherOf(of)})`;
      return decision(article, copyOutcome(`${share}; it counts once.`), storyOf(of), {
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
    const given = outcomes.get(one) ?? drop('unknown', 'No decision was recorded: please report this.');
    const numbers = {
      score: round(one.score.total),
      similarity: round(one.similarity(one.story.lead, article)),
      ageHours: round(one.ageHours),
      families: one.story.coverage.length,
      ...changedAfter(article),
    };
    if (given.outcome !== 'taken' || article === one.story.lead)
      return decision(article, given, one.story.id, numbers);
    const detail = `Tells the same story as “${one.story.lead.title}” (${publisherOf(one.story.lead)}).`;
    return decision(article, { outcome: 'merged', reason: 'same-story', detail }, one.story.id, numbers);
  }
}

/** Hours from its publication to its last change, as its source tells them. */
function changedAfter({ publishedAt, updatedAt }: Article): { changedAfterHours?: number } {
  if (publishedAt === null || updatedAt === null) return {};
  return { changedAfterHours: round((millisOf(updatedAt.at) - millisOf(publishedAt.at)) / 3_600_000) };
}

function decision(
  article: Article,
  outcome: StoryOutcome,
  story: string | null = null,
  numbers: Readonly<Record<string, number>> = {},
): Decision {
  const { id, origin, title, publisher } = article;
  return { article: id, key: origin.key, title, publisher, ...outcome, story, numbers };
}

/** The sentence names the hour in UTC, as the rest of the report does. */
function heldOutcome(until: string): StoryOutcome {
  const hour = until.includes('T') ? `${until.slice(0, 16).replace('T', ' ')} UTC` : until;
  return {
    outcome: 'held',
    reason: 'not-yet-published',
    detail: `Held until ${hour}, its embargo. The first edition after that can print it.`,
  };
}

function copyOutcome(detail: string): StoryOutcome {
  return { outcome: 'copy', reason: 'copy-of', detail };
}

function publisherOf({ publisher }: Article): string {
  return publisher ?? 'no publisher named';
}

/** "Arabic" for "ar"; the tag itself when it has no name. */
function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
