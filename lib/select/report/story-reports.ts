import type { StoryReport } from '../../domain/report.ts';
import type { JudgedStory } from '../judge-story.ts';
import type { Placed } from '../picking/candidate.ts';
import { round, WHY_MISSED, whyFirst, whyOf } from './why.ts';

/** Missed stories shown in full; the rest are in the decisions. */
const SHOWN_MISSED = 20;

/** Taken stories in order of placement, then the best of those that missed. */
export function storyReportsOf(placed: Placed<JudgedStory>): StoryReport[] {
  const isFirst = placed.lead !== null && placed.lead.story === placed.taken[0]?.candidate;
  const first = (candidate: JudgedStory) =>
    isFirst && placed.lead !== null ? whyFirst(candidate, placed.lead) : '';
  const least = Math.min(...placed.taken.map(({ candidate }) => candidate.score.total));
  return [
    ...placed.taken.map(({ candidate, placement }) =>
      storyReport(candidate, placement, whyOf(candidate) + first(candidate)),
    ),
    ...placed.missed
      .slice(0, SHOWN_MISSED)
      .map(({ candidate, reason }) =>
        storyReport(candidate, 'missed', `${whyOf(candidate)} · ${WHY_MISSED[reason]}${short(candidate)}`),
      ),
  ];

  /** By how much a story missed, so that an editor sees whether a boost would bring it in. Empty when none was taken. */
  function short({ score }: JudgedStory): string {
    return placed.taken.length > 0 && score.total < least
      ? `, ${round(least - score.total)} short of the last one taken`
      : '';
  }
}

function storyReport(one: JudgedStory, placement: StoryReport['placement'], why: string): StoryReport {
  return {
    id: one.story.id,
    headline: one.instructions.headline ?? one.story.lead.title,
    placement,
    section: one.section,
    score: one.score,
    families: one.story.coverage.map(({ family }) => family),
    firstSeenAt: one.story.firstSeenAt,
    members: one.story.articles.map((article) => ({
      article: article.id,
      title: article.title,
      publisher: article.publisher,
      similarity: round(one.similarity(one.story.lead, article)),
    })),
    copies: one.story.copies.map(({ publisher, containment }) => ({
      publisher,
      containment: round(containment),
    })),
    why,
  };
}
