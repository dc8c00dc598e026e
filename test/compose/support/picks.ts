import type { Article } from '../../../lib/domain/article.ts';
import type { PickedStory, Selection } from '../../../lib/domain/selection.ts';
import type { Story } from '../../../lib/domain/story.ts';
import { anArticle } from '../../support/builders.ts';

/** A pick of one article; name only what the test is about. */
export function aPick(about: Partial<PickedStory> = {}, lead: Article = anArticle()): PickedStory {
  return {
    story: aStory(lead),
    score: { coverage: 1, freshness: 1, sources: 1, prominence: 1, novelty: 1, desk: 1, total: 1 },
    headline: lead.title,
    summary: lead.paragraphs.map((text) => ({ text, article: lead.id, publisher: lead.publisher })),
    section: 'Local',
    placement: 'brief',
    update: null,
    points: [],
    figure: null,
    pinned: false,
    paid: false,
    picture: lead.picture,
    memory: { articles: [lead.id], urls: [], families: [], tellings: [], facts: [] },
    ...about,
  };
}

/** A story told by the lead and by others, each a family of its own. */
export function aStory(lead: Article, others: readonly Article[] = []): Story {
  const articles = [lead, ...others];
  return {
    id: `story-${lead.id}`,
    lead,
    articles,
    copies: [],
    coverage: articles.map(({ publisher }) => ({
      family: `${publisher}`.toLowerCase(),
      publisher: `${publisher}`,
      named: true,
    })),
    firstSeenAt: lead.arrivedAt,
    firstSeenPrecision: 'instant',
  };
}

export function aSelection(...picks: readonly PickedStory[]): Selection {
  return { picks, outcome: 'picked', stories: [], decisions: [], notices: [], choices: [] };
}
