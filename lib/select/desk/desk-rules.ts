import { foldName } from '@broadsheet/text/fold';
import type { Article } from '../../domain/article.ts';
import type { Desk } from '../../domain/desk.ts';
import type { Attribution } from '../publishers/families.ts';

/** The desk's wishes, ready to be asked about articles and stories. */
export interface DeskRules {
  /** Why an article must not appear, or null. */
  blocks(article: Article, attribution: Attribution): string | null;
  /** What the desk wants of the story with these articles. */
  wishesFor(articles: readonly Article[]): StoryWishes;
  /** References that name nothing in this batch, one sentence each. */
  readonly notices: readonly string[];
}

export interface StoryWishes {
  readonly blocked: boolean;
  /** Order of the pin among the desk's pins, and its position if one is asked for. */
  readonly pin: { readonly order: number; readonly position: number | null } | null;
  readonly boost: number;
  readonly headline: string | null;
}

/** @param offered - Every article of the batch, so that a reference to none of them can be reported. */
export function deskRules(desk: Desk, offered: readonly Article[]): DeskRules {
  const names = new Set(offered.flatMap(namesOf));
  return {
    blocks: (article, attribution) => blockedBy(desk, article, attribution),
    wishesFor: (articles) => wishesFor(desk, new Set(articles.flatMap(namesOf))),
    notices: referencesOf(desk)
      .filter(({ article }) => !names.has(article))
      .map(({ what, article }) => `desk: ${what} "${article}" names no article of this edition`),
  };
}

function blockedBy(desk: Desk, article: Article, { family, publisher }: Attribution): string | null {
  for (const block of desk.blocks) {
    if (block.kind === 'publisher' && [family, foldName(publisher)].includes(foldName(block.publisher))) {
      return `the desk blocks the publisher "${block.publisher}"`;
    }
    if (block.kind === 'phrase' && textOf(article).includes(foldName(block.phrase))) {
      return `the desk blocks the phrase "${block.phrase}"`;
    }
  }
  return null;
}

function wishesFor(desk: Desk, names: ReadonlySet<string>): StoryWishes {
  const order = desk.pins.findIndex(({ article }) => names.has(article));
  const boosts = desk.boosts.filter(({ article }) => names.has(article));
  return {
    blocked: desk.blocks.some((block) => block.kind === 'story' && names.has(block.article)),
    pin: order < 0 ? null : { order, position: desk.pins[order]?.position ?? null },
    boost: boosts.reduce((product, { factor }) => product * factor, 1),
    headline: desk.headlines.findLast(({ article }) => names.has(article))?.headline ?? null,
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
  ];
}

function namesOf({ id, url, origin }: Article): string[] {
  return url === null ? [id, origin.key] : [id, url, origin.key];
}

function textOf({ title, paragraphs }: Article): string {
  return foldName(`${title}\n${paragraphs.join('\n')}`);
}
