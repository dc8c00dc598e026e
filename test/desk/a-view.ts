import type { EditionView } from '../../lib/desk/edition-view.ts';
import type { Edition, EditionStory } from '../../lib/domain/edition.ts';
import type { StoryReport } from '../../lib/domain/report.ts';
import type { EditionRow } from '../../lib/ports.ts';

/** A story of the report; name only what the test is about. */
export function aStory(id: string, about: Partial<StoryReport> = {}): StoryReport {
  const score = { coverage: 1, freshness: 1, sources: 1, prominence: 1, novelty: 1, desk: 1, total: 1 };
  return {
    ...{ id, headline: `Story ${id}`, placement: 'brief', section: null, score, families: [] },
    firstSeenAt: '2026-11-22T04:00:00.000Z',
    members: [{ article: `article-${id}`, title: `Story ${id}`, publisher: 'Gazette', similarity: 1 }],
    copies: [],
    why: '1 publisher · first seen 2026-11-22 04:00 UTC',
    ...about,
  };
}

/** The edition in hand as the desk shows it, with these stories. */
export function aView(stories: readonly StoryReport[], about: Partial<EditionView> = {}): EditionView {
  return {
    inHand: { id: '2026-11-22', frozen: null },
    desk: {
      version: 'v1',
      problems: [],
      content: { pins: [], blocks: [], boosts: [], headlines: [], hold: null, note: null },
    },
    isDraft: true,
    printed: null,
    report: {
      asOf: '2026-11-22T05:00:00.000Z',
      outcome: 'published',
      counts: { objects: 3, articles: 3, setAside: 0, copies: 0, stories: stories.length, taken: 1 },
      ...{ stories, notices: [], setAside: [], waiting: [], uploads: [] },
    },
    ...{ choices: [], mailHtml: '', mailText: '', draftName: null },
    ...about,
  };
}

/** The same with instructions in the desk's file. */
export function withInstructions(
  view: EditionView,
  content: Partial<EditionView['desk']['content']>,
): EditionView {
  return { ...view, desk: { ...view.desk, content: { ...view.desk.content, ...content } } };
}

export const FROZEN = {
  ...{ id: '2026-11-22', revision: 2, number: 7, headline: 'Baths reopen', stories: 3, state: 'open' },
  frozenAt: '2026-11-22T05:00:00.000Z',
} as EditionRow;

/** An edition of these stories, the first of them its lead. */
export function anEdition(lead: Partial<EditionStory>, ...briefs: readonly Partial<EditionStory>[]): Edition {
  return {
    ...{ lead, secondaries: [], sections: [{ name: null, stories: briefs }], corrections: [], finally: null },
    ...{ subject: 'Baths reopen', skyline: 'Bridge closes · Bakery ends' },
  } as unknown as Edition;
}
