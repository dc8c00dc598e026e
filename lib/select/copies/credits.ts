import { foldName } from '@broadsheet/text/fold';
import { placeLineOf } from '@broadsheet/text/place-line';
import type { Article } from '../../domain/article.ts';

/**
 * Finds the articles that name another publisher of the batch as their source, in the byline ("By Delphine Abara,
 * Overland Wire") or the place line ("LISBON (Overland Wire) —"). Their text belongs to that publisher, even if another one
 * printed it first.
 */
export function creditsOf(articles: readonly Article[]): (article: Article) => boolean {
  const names = new Set(articles.map(({ publisher }) => publisher ?? ''));
  const publishers = new Set([...names].filter(Boolean).map(bareName));
  return ({ byline, publisher, paragraphs }) => {
    const named = [...namesIn(byline ?? ''), agencyOf(paragraphs[0] ?? '')].filter(Boolean);
    return named.map(bareName).some((name) => publishers.has(name) && name !== bareName(publisher ?? ''));
  };
}

function namesIn(byline: string): string[] {
  return byline === '' ? [] : byline.split(/[,/|;()]|\s(?:for|at|of|und|et)\s/);
}

function agencyOf(paragraph: string): string {
  return /\(([^()]+)\)/.exec(placeLineOf(paragraph))?.[1] ?? '';
}

/** The name without "By" and "The". */
function bareName(name: string): string {
  return foldName(name)
    .replace(/^(?:by|the)\s+/, '')
    .replace(/^the\s+/, '');
}
