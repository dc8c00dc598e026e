import type { Article } from '../../../lib/domain/article.ts';
import type { GeneratedNewsroom } from './generate.ts';
import { seeded } from './random.ts';

/** A newsroom in which not everyone writes: who prints another's text says nothing of their own. */
export interface WiredNewsroom extends GeneratedNewsroom {
  /** Articles that are somebody else's text. */
  readonly reprints: ReadonlySet<string>;
}

/** Of the further tellings of an event so many are reprints of the first. */
const REPRINTED = 0.3;
/** An aggregator reprints so many of all first tellings, whoever else tells them. */
const AGGREGATED = 0.2;

/** Turns some tellings into copies of a wire text, and lets an aggregator republish at random. */
export function withWires({ articles, stories, asOf }: GeneratedNewsroom, seed: number): WiredNewsroom {
  const dice = seeded(seed);
  const reprints = new Set<string>();
  const firstOf = new Map<string, Article>();
  const printed = articles.flatMap((article) => {
    const story = stories.get(article.id) ?? '';
    const first = firstOf.get(story);
    if (first === undefined) {
      firstOf.set(story, article);
      return dice() < AGGREGATED ? [article, aggregated(article)] : [article];
    }
    if (first.publisher === article.publisher || dice() >= REPRINTED) return [article];
    reprints.add(article.id);
    return [{ ...article, title: first.title, paragraphs: first.paragraphs }];
  });
  const all = new Map(stories);
  for (const { id } of printed) {
    if (!id.startsWith('aggregated-')) continue;
    reprints.add(id);
    all.set(id, stories.get(id.slice('aggregated-'.length)) ?? '');
  }
  return { articles: printed, stories: all, asOf, reprints };
}

function aggregated(article: Article): Article {
  const id = `aggregated-${article.id}`;
  return {
    ...article,
    id,
    origin: { ...article.origin, key: `${id}.json` },
    url: `https://news.google.com/${id}`,
    publisher: 'google.com',
  };
}
