import { readFileSync } from 'node:fs';
import { UsageError } from '../../lib/errors.ts';
import type { StoryText } from '../../lib/select/grouping/story-text.ts';
import { withoutFurniture } from '../../lib/select/text/furniture.ts';
import { type Reading, readTexts } from '../../lib/select/text/reading.ts';

/** One article of a labelled day: `{window, id, story, publisher, date, title, body}` a line. */
export interface LabelledArticle {
  readonly window: string;
  readonly id: string;
  readonly story: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly body: string;
}

/** Articles that were news together. */
export interface LabelledWindow {
  readonly name: string;
  readonly articles: readonly LabelledArticle[];
  readonly texts: readonly StoryText[];
  readonly reading: Reading;
}

/** Reads JSON Lines into windows, each in order of article ids, which say nothing about the stories' order. */
export function readWindows(file: string): LabelledWindow[] {
  let lines: string;
  try {
    lines = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}`, {
      cause: error,
      fix: 'give the path of a JSON Lines file with --data',
    });
  }
  const rows = lines.split('\n').filter(Boolean);
  const windows = Map.groupBy(
    rows.map((line) => JSON.parse(line) as LabelledArticle),
    ({ window }) => window,
  );
  return [...windows].map(([name, articles]) => {
    const texts = textsOf(articles);
    return { name, articles, texts, reading: readTexts(texts) };
  });
}

function textsOf(articles: readonly LabelledArticle[]): StoryText[] {
  const cleaned = withoutFurniture(articles.map(({ body }) => body.split('\n').filter(Boolean)));
  return articles.map(({ title, date }, i) => ({
    title,
    paragraphs: cleaned[i] ?? [],
    language: 'en',
    publishedAt: date === null ? null : `${date}T12:00:00.000Z`,
  }));
}
