import type { LocalClock } from '@broadsheet/page-text/dates/machine-date';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { Draft, Problem } from '../draft.ts';
import { plainFacts, splitHeader } from '../fields/header-lines.ts';
import { markdownLines, printableMarkdown } from '../fields/markdown-text.ts';
import { readRecord } from '../fields/read-record.ts';
import { isRecord, type RawRecord } from '../fields/record.ts';
import { NO_CONTEXT } from '../fields/record-context.ts';
import { lightMarkupOf } from './light-markup/light-markup.ts';
import { readLineBelow } from './line-below-headline.ts';

/** YAML between lines of `---`, Hugo's TOML between lines of `+++`, Eleventy's JSON between `---json` and `---`. */
const FRONT_MATTER =
  /^(?:---json[ \t]*\r?\n(?<json>[\s\S]*?)\n---|---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?:^|\n)(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(?<toml>[\s\S]*?)(?:^|\n)\+\+\+)[ \t]*(?:\r?\n|$)/;

/**
 * Markdown or another light markup, with optional front matter; without a title the first heading is it.
 *
 * @param name - The file's.
 */
export function readMarkdown(text: string, local: LocalClock, name = ''): Draft | Problem {
  const start = text.trimStart();
  const split = FRONT_MATTER.exec(start);
  const rest = split === null ? start : start.slice(split[0].length).trimStart();
  const convert = lightMarkupOf(rest, name);
  const headed = split === null && convert === null ? splitHeader(start) : null;
  const facts = headed === null ? frontMatter(split?.groups) : headed.facts;
  if (facts === null)
    return { reason: 'malformed-front-matter', detail: 'The front matter is not valid YAML, TOML or JSON.' };
  const written = convert?.(rest, name);
  const whole = written?.body ?? headed?.body ?? (split === null ? text : rest);
  const body = split === null && headed === null ? withoutFrame(whole) : whole;
  const heading = headingOf(printableMarkdown(body));
  const named = heading === undefined ? {} : { name: heading };
  const lines = markdownLines(body);
  const draft = readRecord(
    { ...named, ...written?.facts, ...facts, articleBody: lines },
    { ...NO_CONTEXT, local },
  );
  if ('reason' in draft || draft.publishedAt !== null || heading === undefined) return draft;
  const said = readLineBelow(heading, lines);
  return said === null ? draft : { ...draft, ...said, byline: draft.byline ?? said.byline };
}

/** A page that a crawler has made into Markdown has its menu above its only heading of the first level. */
function withoutFrame(body: string): string {
  const headings = [...body.matchAll(/^# \S/gm)];
  const above = body.slice(0, headings[0]?.index ?? 0);
  const isFrame = above.split('\n').every((line) => line.length < LONGEST_OF_FRAME || /\]\(/.test(line));
  return headings.length === 1 && isFrame ? body.slice(above.length) : body;
}

/** Characters; a longer line above the heading is a sentence. */
const LONGEST_OF_FRAME = 80;

/** The first heading of the first level. Line by line: one pattern over the whole body costs minutes on long spaces. */
function headingOf(body: string): string | undefined {
  const lines = body.split('\n').map((line) => line.trim());
  const hashed = lines.find((line) => /^#\s/.test(line));
  const named = hashed?.slice(1).replace(/#+$/, '').trim() ?? '';
  if (named !== '') return named;
  return lines.find((line, i) => line !== '' && /^=+$/.test(lines[i + 1] ?? ''));
}

/** Null when it cannot be read. */
function frontMatter(groups: Record<string, string> | undefined): RawRecord | null {
  try {
    if (groups?.json !== undefined) {
      const parsed: unknown = JSON.parse(groups.json);
      return isRecord(parsed) ? parsed : {};
    }
    const value: unknown =
      groups?.toml === undefined
        ? parseYaml(groups?.yaml ?? '', { maxAliasCount: 20, schema: 'core' })
        : withPlainDates(parseToml(groups.toml));
    return isRecord(value) ? value : {};
  } catch {
    return groups?.yaml === undefined ? null : plainFacts(groups.yaml);
  }
}

/** TOML has a date type; it is converted to a string. */
function withPlainDates(facts: RawRecord): RawRecord {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  );
}
