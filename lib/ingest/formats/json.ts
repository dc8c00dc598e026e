import type { Item, Problem } from '../draft.ts';
import { readJsonArticle } from './json-article.ts';

/** One article, a list of articles, or `{"articles": […]}`. */
export function readJson(text: string): readonly Item[] {
  const value = parse(text);
  if ('problem' in value) return [{ position: null, problem: value.problem }];
  return listOf(value.parsed).map((entry, i) => itemOf(entry, i + 1));
}

/** One article a line. A broken line costs that line only. */
export function readJsonLines(text: string): readonly Item[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const value = parse(line);
    return ['problem' in value ? { position: i + 1, problem: value.problem } : itemOf(value.parsed, i + 1)];
  });
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null)
    for (const name of ['articles', 'items'])
      if (name in value && Array.isArray(Reflect.get(value, name)))
        return Reflect.get(value, name) as unknown[];
  return [value];
}

function itemOf(value: unknown, position: number): Item {
  const outcome = readJsonArticle(value);
  return 'reason' in outcome ? { position, problem: outcome } : { position, draft: outcome };
}

function parse(text: string): { readonly parsed: unknown } | { readonly problem: Problem } {
  try {
    return { parsed: JSON.parse(text) };
  } catch (error) {
    const where = error instanceof Error ? error.message.slice(0, 120) : 'not JSON';
    return { problem: { reason: 'malformed-json', detail: `Not valid JSON: ${where}` } };
  }
}
