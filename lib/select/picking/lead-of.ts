import type { Candidate, Lead, PlacePolicy } from './candidate.ts';

/**
 * The best news that two publishers tell, and over it a higher score whose headline counts the dead: while nobody else
 * confirms a disaster, or tells it in words that do not match, readers still expect it on top.
 */
export function leadOf<C extends Candidate>(
  ranked: readonly C[],
  { sectionOrder, scoreFloor }: PlacePolicy,
): Lead<C> | null {
  const news = ranked.filter(({ kind, score }) => kind === 'news' && score.total >= scoreFloor);
  const lead = leadOfNews(news, sectionOrder);
  const grave = news.find((one) => one.isGrave && !one.standsBack && !isLateSection(one, sectionOrder));
  return grave === undefined || lead === null || grave.score.total <= lead.story.score.total
    ? lead
    : { story: grave, because: 'grave' };
}

/** @param news - Best first. */
function leadOfNews<C extends Candidate>(
  news: readonly C[],
  sectionOrder: readonly string[],
): Lead<C> | null {
  const corroborated = news.filter((one) => one.isCorroborated);
  const [best, ...others] = corroborated.length > 0 ? corroborated : news;
  if (best === undefined) return null;
  const lead: Lead<C> = { story: best, because: best.isCorroborated ? 'corroborated' : 'best-news' };
  if (best.section === null || !isLateSection(best, sectionOrder)) return lead;
  const isFirst = (one: C) => !one.standsBack && !isLateSection(one, sectionOrder);
  // Prefers one publisher's politics to a match preview in two papers. An unknown section is not preferred.
  const first = others.find(isFirst) ?? news.find((one) => isFirst(one) && placeOf(one, sectionOrder) >= 0);
  return first === undefined || best.score.total >= CLEAR_LEAD * first.score.total
    ? lead
    : { story: first, because: 'late-section', section: best.section };
}

/** Factor by which a story of sport or culture must outscore the best of the news to lead. */
const CLEAR_LEAD = 1.25;
/** Share of the sections of the order that may lead without such a margin. */
const FIRST_SECTIONS = 0.7;

/** Whether a section is one of the last of the order: by default culture, sport and opinion. */
function isLateSection({ section }: Pick<Candidate, 'section'>, order: readonly string[]): boolean {
  return placeOf({ section }, order) >= FIRST_SECTIONS * order.length;
}

/** Its place in the order, or -1. */
function placeOf({ section }: Pick<Candidate, 'section'>, order: readonly string[]): number {
  return order.findIndex((name) => name.toLowerCase() === section?.toLowerCase());
}
