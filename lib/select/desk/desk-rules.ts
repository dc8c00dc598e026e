import { foldName } from '@broadsheet/text/fold';
import type { Article } from '../../domain/article.ts';
import type { Desk } from '../../domain/desk.ts';
import type { Attribution } from '../publishers/families.ts';
import { namesIn } from './article-names.ts';

/** The desk's instructions, ready to be applied to articles and stories. */
export interface DeskRules {
  /** Why an article must not appear, or null. */
  blocks(article: Article, attribution: Attribution): string | null;
  /** What the desk wants of the story with these articles. */
  instructionsFor(articles: readonly Article[]): StoryInstructions;
  /** Instructions that match nothing in this batch, one sentence each. */
  readonly notices: readonly string[];
}

export interface StoryInstructions {
  readonly blocked: boolean;
  /** Order of the pin among the desk's pins, and its position if one is asked for. */
  readonly pin: { readonly order: number; readonly position: number | 'finally' | null } | null;
  readonly boost: number;
  readonly headline: string | null;
  readonly section: string | null;
  /** Undefined without an instruction; null for no picture. */
  readonly picture: string | null | undefined;
  readonly sentence: string | null;
}

/** @param offered - Every article of the batch, so that an instruction that matches none of them can be reported. */
export function deskRules(desk: Desk, offered: readonly Article[]): DeskRules {
  const names = namesIn(offered);
  const namesOfAll = (articles: readonly Article[]) => new Set(articles.flatMap((one) => names.of(one)));
  return {
    blocks: (article, attribution) => blockedBy(desk, article, attribution),
    instructionsFor: (articles) => instructionsFor(desk, namesOfAll(articles)),
    notices: [...referencesOf(desk).flatMap(names.noticeOf), ...unmatchedPhrases(desk, offered)],
  };
}

function blockedBy(desk: Desk, article: Article, { family, publisher }: Attribution): string | null {
  for (const block of desk.blocks) {
    if (block.kind === 'publisher' && isBy(block.publisher, { family, publisher })) {
      return `the desk blocks the publisher "${block.publisher}"`;
    }
    if (block.kind === 'phrase' && textOf(article).includes(foldName(block.phrase))) {
      return `the desk blocks the phrase "${block.phrase}"`;
    }
  }
  return null;
}

function isBy(blocked: string, { family, publisher }: Pick<Attribution, 'family' | 'publisher'>): boolean {
  return [family, foldName(publisher)].includes(foldName(blocked));
}

/**
 * One sentence for each block of a publisher that none of the day's articles is by.
 *
 * @param blocked - Whom the articles that may not appear are by.
 */
export function unmatchedPublishers({ blocks }: Desk, blocked: readonly Attribution[]): string[] {
  return blocks.flatMap((block) =>
    block.kind !== 'publisher' || blocked.some((attribution) => isBy(block.publisher, attribution))
      ? []
      : [`desk: block of the publisher "${block.publisher}" matches no article of this edition`],
  );
}

function instructionsFor(desk: Desk, names: ReadonlySet<string>): StoryInstructions {
  // A story may be pinned under the names of several of its articles: the latest pin counts.
  const order = desk.pins.findLastIndex(({ article }) => names.has(article));
  const boosts = desk.boosts.filter(({ article }) => names.has(article));
  return {
    blocked: desk.blocks.some((block) => block.kind === 'story' && names.has(block.article)),
    pin: order < 0 ? null : { order, position: desk.pins[order]?.position ?? null },
    boost: boosts.reduce((product, { factor }) => product * factor, 1),
    headline: desk.headlines.findLast(({ article }) => names.has(article))?.headline ?? null,
    section: desk.sections?.findLast(({ article }) => names.has(article))?.section ?? null,
    picture: desk.pictures?.findLast(({ article }) => names.has(article))?.picture,
    sentence: desk.sentences?.findLast(({ article }) => names.has(article))?.sentence ?? null,
  };
}

function referencesOf(desk: Desk): { what: string; article: string }[] {
  return [
    ...desk.pins.map(({ article }) => ({ what: 'pin', article })),
    ...desk.blocks.flatMap((block) =>
      block.kind === 'story' ? [{ what: 'block', article: block.article }] : [],
    ),
    ...desk.boosts.map(({ article }) => ({ what: 'boost', article })),
    ...desk.headlines.map(({ article }) => ({ what: 'headline', article })),
    ...(desk.sections ?? []).map(({ article }) => ({ what: 'section', article })),
    ...(desk.pictures ?? []).map(({ article }) => ({ what: 'picture', article })),
    ...(desk.sentences ?? []).map(({ article }) => ({ what: 'sentence', article })),
  ];
}

function unmatchedPhrases(desk: Desk, offered: readonly Article[]): string[] {
  const phrases = desk.blocks.flatMap((block) => (block.kind === 'phrase' ? [block.phrase] : []));
  if (phrases.length === 0) return [];
  const texts = offered.map(textOf);
  return phrases
    .filter((phrase) => !texts.some((text) => text.includes(foldName(phrase))))
    .map((phrase) => `desk: block of the phrase "${phrase}" matches no article of this edition`);
}

function textOf({ title, paragraphs }: Article): string {
  return foldName(`${title}\n${paragraphs.join('\n')}`);
}
