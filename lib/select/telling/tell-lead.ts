import type { Article } from '../../domain/article.ts';
import type { AttributedSentence, PickedStory } from '../../domain/selection.ts';
import type { Idf } from '../text/idf.ts';
import { pointsOf } from './points.ts';
import { type SummaryLength, summarise } from './summarise.ts';

/** Sentences above labelled ones, which say the rest. */
const ABOVE_POINTS = 1;

/**
 * The lead story's sentences: one of the lead article above labelled ones, which carry their publisher's name, or as
 * many as there is room for where nothing is worth a label.
 *
 * @param articles - The story's, the lead first.
 * @param sure - Those of them that surely tell its event.
 * @param news - What an update prints as new.
 */
export function tellLead(
  articles: readonly Article[],
  sure: readonly Article[],
  news: readonly AttributedSentence[],
  idf: Idf,
  length: SummaryLength,
): Pick<PickedStory, 'summary' | 'points'> {
  const summary = summarise(articles, idf, length);
  const above = summary.slice(0, ABOVE_POINTS);
  if (above.length === 0) return { summary, points: [] };
  const points = pointsOf(
    articles.filter((article) => sure.includes(article)),
    [...above, ...news],
    idf,
  );
  return { summary: points.length === 0 ? summary : above, points };
}
