import { selectConfig } from '../../lib/contract/config/select.ts';
import type { Article } from '../../lib/domain/article.ts';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { deskRules } from '../../lib/select/desk/desk-rules.ts';
import { type JudgedStory, judgeStory } from '../../lib/select/judge-story.ts';
import { AS_OF, anArticle } from './articles.ts';

export type { JudgedStory };

export const NOTHING_PLACED = { taken: [], missed: [], lead: null };

/** A story of these articles as it is judged without instructions and memory; name only what the test is about. */
export function judgedStory(
  about: Partial<JudgedStory> = {},
  articles: readonly [Article, ...Article[]] = [anArticle({ id: 'a' })],
): JudgedStory {
  const [lead] = articles;
  const coverage = [...new Set(articles.map(({ publisher }) => `${publisher}`))].map((name) => ({
    ...{ family: name, publisher: name, named: true },
  }));
  const assembled = {
    story: { id: `story-${lead.id}`, lead, articles, copies: [], coverage },
    ...{ copied: [], sure: [], sureCoverage: coverage, bag: new Map() },
    expectedPublishers: coverage.length,
    similarity: (a: Article, b: Article) => (a === b ? 1 : 0.25),
  };
  const judged = judgeStory(assembled, null, null, deskRules(EMPTY_DESK, articles), {
    ...{ isOneNewsroom: false, asOf: AS_OF, undatedHours: 0, datesAreUsual: true, freshnessHours: 48 },
    ...{ policy: selectConfig.parse({}), breaking: new Set<string>() },
  });
  return { ...judged, ...about };
}
