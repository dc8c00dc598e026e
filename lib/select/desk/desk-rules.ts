import { foldName } from '@broadsheet/text/fold';
import type { Article } from '../../domain/article.ts';
import type { Desk } from '../../domain/desk.ts';
import type { Attribution } from '../publishers/families.ts';

/** The desk's wishes, ready to be applied to articles and stories. */
export interface DeskRules {
  /** Why an article must not appear, or null. */
  blocks(article: Article, attribution: Attribution): string | null;
  /** What the desk wants of the story with these articles. */
  wishesFor(articles: readonly Article[]): StoryWishes;
  /** Wishes that match nothing in this batch, one sentence each. */
  readonly notices: readonly string[];
}

export interface StoryWishes {
  readonly blocked: boolean;
  /** Order of the pin among the desk's pins, and its position if one is asked for. */
  readonly pin: { readonly order: number; readonly position: number | null } | null;
  readonly boost: number;
  readonly headline: string | null;
}

/** @param offered - Every article of the batch, so that a wish that matches none of them can be reported. */
export function deskRules(desk: Desk, offered: readonly Article[]): DeskRules {
  const names = namesIn(offered);
  const namesOfAll = (articles: readonly Article[]) => new Set(articles.flatMap((one) => names.of(one)));
  return {
    blocks: (article, attribution) => blockedBy(desk, article, attribution),
    wishesFor: (articles) => wishesFor(desk, namesOfAll(articles)),
    notices: [...referencesOf(desk).flatMap(names.noticeOf), ...unmatchedPhrases(desk, offered)],
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

interface Names {
  /** What an article may be called: id, URL, `key#position`, and its key if no other article shares it. */
  of(article: Article): string[];
  /** What is wrong with a reference, if anything. */
  noticeOf(reference: { readonly what: string; readonly article: string }): string[];
}

/** The key of a feed or of JSON Lines names many articles, so it names none: a wish is about one story. */
function namesIn(offered: readonly Article[]): Names {
  const byKey = Map.groupBy(offered, ({ origin }) => origin.key);
  const of = ({ id, url, origin: { key, position } }: Article) => [
    id,
    `${key}#${position}`,
    ...(url === null ? [] : [url]),
    ...(byKey.get(key)?.length === 1 ? [key] : []),
  ];
  const known = new Set(offered.flatMap(of));
  return {
    of,
    noticeOf({ what, article }) {
      if (known.has(article)) return [];
      const sharing = byKey.get(article) ?? [];
      if (sharing.length === 0) return [`desk: ${what} "${article}" names no article of this edition`];
      const numbers = sharing.map(({ origin }) => origin.position).sort((a, b) => a - b);
      const named = numbers.slice(0, 9).map((position) => `${article}#${position}`);
      return [
        `desk: ${what} "${article}" names a file of ${sharing.length} articles; name one: ${named.join(', ')}`,
      ];
    },
  };
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
