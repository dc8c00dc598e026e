import type { Article } from '../../domain/article.ts';
import type { EditionId } from '../../domain/edition.ts';
import type { StoryUpdate } from '../../domain/selection.ts';
import type { StoryMemory, Telling } from '../../domain/story-memory.ts';
import type { Attribution } from '../publishers/families.ts';
import { toldSentences } from '../telling/told-sentences.ts';
import { isCorrection } from './is-correction.ts';
import { tellsNextStep } from './next-step.ts';
import { correctsFigure, hasNewOutcome } from './rewritten.ts';
import { type News, newsIn, quotable } from './what-is-new.ts';

/** A story of an earlier edition that one of today's stories may repeat. */
export interface Remembered {
  readonly edition: EditionId;
  readonly memory: StoryMemory;
  /** How likely both are one event, 0 to 1; 1 when they share an article. */
  readonly likeness: number;
}

/** What earlier editions printed of a story. */
export interface Recalled {
  /** The last edition that printed it. */
  readonly since: EditionId;
  /** How likely it and the closest remembered story are one event, 0 to 1. */
  readonly likeness: number;
  readonly newFamilies: readonly string[];
  readonly newFacts: readonly string[];
  /** Share of the facts of its new articles that was not printed before, 0 to 1: a term of the score. */
  readonly novelty: number;
  /** Set when there is enough news to print it again. */
  readonly update: StoryUpdate | null;
}

/** From this likeness, a story counts as printed before or as the next step of the same affair. */
const TOLD_BEFORE = 0.18;
/**
 * From this likeness, it is the same event. Every report has names and numbers that others leave out, so those of a
 * single publisher are no news: two independent publishers must agree on them, or one that was part of the printed
 * story must bring many.
 */
const SAME_EVENT = 0.7;
/** Least new names or numbers for an update. */
const MATERIAL_FACTS = 2;
/** The same, if all come from one publisher that was part of the printed story. */
const MATERIAL_FACTS_ALONE = 6;

/**
 * Finds what is new in a story that earlier editions printed; null when none did. A page that was rewritten under its
 * old address is an update if it has new facts, and always if it is a correction: readers who were given the wrong
 * figure must hear of it.
 *
 * @param known - The remembered stories like it, in any order.
 */
export function recallStory(
  articles: readonly Article[],
  known: readonly Remembered[],
  familyOf: (article: Article) => Attribution,
): Recalled | null {
  const told = known.filter(({ likeness }) => likeness >= TOLD_BEFORE);
  if (told.length === 0) return null;
  const since = told.map(({ edition }) => edition).reduce((a, b) => (a > b ? a : b));
  const likeness = Math.max(...told.map((one) => one.likeness));
  const toldFamilies = new Set(told.flatMap(({ memory }) => memory.families));
  const toldFacts = new Set(told.flatMap(({ memory }) => memory.facts));
  const { unseen, rewritten } = sortByMemory(articles, told);
  const fresh = [...unseen, ...rewritten];
  const news = newsIn(fresh, toldFacts, familyOf);
  const material = likeness >= SAME_EVENT ? agreed(news.facts, toldFamilies) : new Set(news.facts.keys());
  const added = new Set(newsIn(rewritten, toldFacts, familyOf).facts.keys());
  const facts = material.size >= MATERIAL_FACTS ? material : added;
  const tellings = told.flatMap(({ memory }) => memory.tellings);
  const isCorrected = rewritten.some((article) => isCorrection(article) || correctsFigure(article, tellings));
  // A new report that surely is of the same event has other words for the old outcome: it needs a surer sign.
  const mayTell = likeness >= SAME_EVENT ? rewritten : fresh;
  const outcome =
    mayTell.find((article) => hasNewOutcome(article, tellings)) ??
    fresh.find((article) => tellsNextStep(article, tellings, tellerOf(article)));
  function tellerOf(article: Article): 'the page' | 'its paper' | 'another' {
    if (rewritten.includes(article)) return 'the page';
    const { family, named } = familyOf(article);
    return named && toldFamilies.has(family) ? 'its paper' : 'another';
  }

  return {
    since,
    likeness,
    newFamilies: [...news.families].filter((family) => !toldFamilies.has(family)).sort(),
    newFacts: [...news.facts.keys()].sort(),
    novelty: isCorrected || outcome !== undefined ? 1 : news.facts.size / Math.max(1, news.all.size),
    update:
      isCorrected || outcome !== undefined || facts.size >= MATERIAL_FACTS
        ? {
            since,
            ...(told.some(({ edition, memory }) => edition === since && memory.led) && {
              led: true as const,
            }),
            isCorrection: isCorrected,
            sentences: sentencesOf(quotable(news.sentences, fresh, facts), outcome),
          }
        : null,
  };
}

/** Those with new facts, or the first of the article that tells another outcome. */
function sentencesOf(
  withFacts: StoryUpdate['sentences'],
  outcome: Article | undefined,
): StoryUpdate['sentences'] {
  if (withFacts.length > 0 || outcome === undefined) return withFacts;
  return toldSentences(outcome)
    .slice(0, 1)
    .map(({ text, article, publisher }) => ({ text, article, publisher }));
}

/**
 * The articles that no edition printed, and those that were rewritten under their old address since: their headline
 * is another one, as that of a live page, or a figure of theirs is, or they say that they were corrected.
 */
function sortByMemory(articles: readonly Article[], told: readonly Remembered[]) {
  const names = new Set(told.flatMap(({ memory }) => [...memory.articles, ...memory.urls]));
  const tellings = told.flatMap(({ memory }) => memory.tellings);
  const titles = new Set(tellings.map(({ title }) => title));
  const isKnown = ({ id, url }: Article) => names.has(id) || (url !== null && names.has(url));
  return {
    unseen: articles.filter((article) => !isKnown(article)),
    rewritten: articles.filter(
      (article) =>
        isKnown(article) &&
        (!titles.has(article.title) ||
          correctsFigure(article, tellings) ||
          isCorrectedSince(article, tellings)),
    ),
  };
}

/** Whether it says above its text that it was corrected, and did not when it was printed. */
function isCorrectedSince(article: Article, tellings: readonly Telling[]): boolean {
  return isCorrection(article) && !tellings.some(isCorrection);
}

/** The facts that two families agree on; if these are too few, those of a family that was part of the printed story. */
function agreed(facts: News['facts'], toldFamilies: ReadonlySet<string>): Set<string> {
  const confirmed = [...facts].filter(([, families]) => families.size >= 2);
  if (confirmed.length >= MATERIAL_FACTS) return new Set(confirmed.map(([fact]) => fact));
  const own = [...facts].filter(([, families]) => [...families].some((family) => toldFamilies.has(family)));
  return new Set(own.length >= MATERIAL_FACTS_ALONE ? own.map(([fact]) => fact) : []);
}
