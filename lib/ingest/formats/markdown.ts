import { marked } from 'marked';
import { parse as parseYaml } from 'yaml';
import type { Draft, Problem } from '../draft.ts';
import { textOfFragment } from '../page/fragment.ts';
import { readJsonArticle } from './json-article.ts';

/** Aliases that static-site generators use for the canonical names. */
const FRONT_MATTER_NAMES: Readonly<Record<string, string>> = {
  date: 'datePublished',
  published: 'datePublished',
  pubDate: 'datePublished',
  publishDate: 'datePublished',
  canonical: 'url',
  canonical_url: 'url',
  canonicalUrl: 'url',
  link: 'url',
  byline: 'author',
  lang: 'inLanguage',
  category: 'section',
  site: 'publisher',
  site_name: 'publisher',
  standfirst: 'description',
  dek: 'description',
  excerpt: 'description',
  cover: 'image',
  hero: 'image',
};

/** Markdown with optional YAML front matter; without a title the first heading is it. */
export function readMarkdown(text: string): Draft | Problem {
  const split = /^---\r?\n([\s\S]*?)\n(?:---|\.\.\.)\s*(?:\r?\n|$)([\s\S]*)$/.exec(text.trimStart());
  const facts = frontMatter(split?.[1] ?? '');
  if (facts === null)
    return { reason: 'malformed-front-matter', detail: 'The front matter is not valid YAML.' };
  const lines = textOfFragment(String(marked.parse(split?.[2] ?? text, { async: false, gfm: true })));
  const heading = /^\s*#\s+(.+?)\s*#*\s*$/m.exec(split?.[2] ?? text)?.[1] ?? null;
  return readJsonArticle({ headline: heading ?? undefined, ...facts, articleBody: lines });
}

/** Null when the YAML cannot be read. */
function frontMatter(yaml: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = parseYaml(yaml, { maxAliasCount: 20, schema: 'core' });
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [FRONT_MATTER_NAMES[name] ?? name, entry]),
    );
  } catch {
    return null;
  }
}
