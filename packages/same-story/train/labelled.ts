import { readFileSync } from 'node:fs';
import type { StoryText } from '../story-text.ts';

/** One article of a labelled day: `{window, id, story, publisher, date, title, body}` a line. */
export interface LabelledArticle {
  readonly window: string;
  readonly id: string;
  /** Articles with the same label report the same event. */
  readonly story: string;
  readonly publisher: string | null;
  /** Calendar day, if known. */
  readonly date: string | null;
  readonly title: string;
  /** A paragraph a line. */
  readonly body: string;
}

/** Articles that were news together. */
export interface LabelledWindow {
  readonly name: string;
  readonly articles: readonly LabelledArticle[];
}

/** Reads JSON Lines into windows, in the order of their first lines. */
export function readWindows(file: string): LabelledWindow[] {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const articles = rows.map((line) => JSON.parse(line) as LabelledArticle);
  return [...Map.groupBy(articles, ({ window }) => window)].map(([name, all]) => ({
    name,
    articles: byId(all),
  }));
}

/** Ids say nothing about stories; in their order ties do not favour the right answer. */
export function byId(articles: readonly LabelledArticle[]): LabelledArticle[] {
  return articles.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export function labelledText({ title, body, date }: LabelledArticle): StoryText {
  const publishedAt = date === null ? null : `${date}T12:00:00.000Z`;
  return { title, paragraphs: body.split('\n').filter(Boolean), language: 'en', publishedAt };
}

export function labelledStories(articles: readonly LabelledArticle[]): LabelledArticle[][] {
  return [...Map.groupBy(articles, ({ story }) => story).values()];
}

/** Articles of all windows, each once. */
export function distinct(windows: readonly LabelledWindow[]): LabelledArticle[] {
  return [
    ...new Map(windows.flatMap(({ articles }) => articles.map((one) => [one.id, one] as const))).values(),
  ];
}
