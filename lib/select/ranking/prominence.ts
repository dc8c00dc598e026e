import { languageOfTag } from '@broadsheet/text/languages';
import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import { isOpinionPiece } from '../picking/section-of.ts';
import { saysWhatHappened } from '../telling/says-what-happened.ts';
import { tellsDanger } from '../text/danger.ts';
import { anywhere, folded, patternBy } from '../text/phrases.ts';
import { isWeighty } from './breaking.ts';

export interface ProminencePolicy {
  /** Sections, the most important first. */
  readonly sectionOrder: readonly string[];
}

/** What the last section of the order counts; sections between and those not listed count in proportion. */
const LAST_SECTION = 0.5;
const UNLISTED_SECTION = 0.85;
/** What a text of no length counts; from `LONG` words on it counts fully. */
const SHORTEST = 0.8;
const LONG = 300;
const NO_PICTURE = 0.95;
/** What the end of a feed counts; from this position on. */
const END_OF_FEED = 0.9;
const LAST_POSITION = 20;
/** What a story counts more that tells of a death, a disaster or a head of state. */
const WEIGHTY = 1.2;
/** The same for one whose headline warns the public or counts the dead. */
const DANGER = 1.6;
/** The same for one whose headline speaks of a crime, an accident, a court, a strike or a government. */
const HAPPENED = 1.1;
/** What a headline counts that explains, asks or collects: news comes first, and its background after it. */
const DOES_NOT_SAY = 0.85;
/** What each further article about the event adds, by the logarithm of their number. */
const FURTHER_ARTICLES = 0.5;

/**
 * How important one newsroom's own work shows a story to be: its section, its length, whether it has a picture, how
 * high it is in the feed, how many articles the newsroom gave it, whether it is about life and death, and whether it says what
 * happened. It ranks a newsroom's own batch, and the stories
 * that a single publisher reports; elsewhere the number of publishers says more.
 *
 * @param articles - The story's articles, the lead first.
 * @param section - Null when it is unknown.
 * @returns a factor of the score, 1 for a long, illustrated article in the first section.
 */
export function prominenceOf(
  articles: readonly Article[],
  section: string | null,
  { sectionOrder }: ProminencePolicy,
): number {
  const [lead] = articles;
  if (lead === undefined) return 1;
  return (
    sectionWeight(section, sectionOrder) *
    // How long a text was says nothing once it is cut.
    (lead.truncated ? 1 : between(SHORTEST, 1, wordsOf(lead.paragraphs.join('\n')).length / LONG)) *
    (articles.some(({ picture }) => picture !== null) ? 1 : NO_PICTURE) *
    Math.max(...articles.map(positionWeight)) *
    Math.max(...articles.map(gravity)) *
    (saysWhatHappened(lead) ? 1 : DOES_NOT_SAY) *
    (1 + FURTHER_ARTICLES * Math.log(articles.length))
  );
}

function gravity(article: Article): number {
  if (tellsDanger(article) && !isOpinionPiece(article)) return DANGER;
  if (isWeighty(article)) return WEIGHTY;
  return tellsIncident(article) ? HAPPENED : 1;
}

const INCIDENT_IN = (['incidents', 'disasters', 'crimes'] as const).map((kind) =>
  patternBy((language) => anywhere(language[kind], language)),
);

function tellsIncident({ title, language }: Article): boolean {
  const own = languageOfTag(language);
  const headline = folded(title);
  return own !== undefined && INCIDENT_IN.some((wordsIn) => wordsIn(own)?.test(headline) === true);
}

function sectionWeight(section: string | null, order: readonly string[]): number {
  const place = order.findIndex((name) => name.toLowerCase() === section?.toLowerCase());
  if (place < 0) return order.length === 0 ? 1 : UNLISTED_SECTION;
  return between(1, LAST_SECTION, place / Math.max(1, order.length - 1));
}

/** Only a feed is in the editors' order; the lines of other files are in any. */
function positionWeight({ origin }: Article): number {
  return origin.format === 'feed' ? between(1, END_OF_FEED, (origin.position - 1) / LAST_POSITION) : 1;
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * Math.min(1, Math.max(0, share));
}
