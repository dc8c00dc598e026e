import { FIELD_NAMES, plainName } from './field-names.ts';
import type { RawRecord } from './record.ts';

/** `Title: Pier closes`, with or without a list mark before it; values have no line break. */
const HEADER = /^(?:[-*] +)?\*{0,2}([A-Za-z][\w -]{1,30}?)\*{0,2}:(?:\*{0,2})[ \t]+(\S.*)$/;
const KNOWN: ReadonlySet<string> = new Set<string>([
  ...Object.values(FIELD_NAMES).flat(),
  ...['slug', 'draft', 'published', 'tag', 'keywords', 'template', 'layout', 'comments', 'cssclass'],
]);
/** Lines that are looked through for a header. */
const MOST_LINES = 30;

/**
 * The lines `Name: value` above a text, as Pelican and MultiMarkdown have them, and Notion below its headline: at
 * least two, one right below the other, of names that the table of fields knows. Null without such lines.
 */
export function splitHeader(text: string): { readonly facts: RawRecord; readonly body: string } | null {
  const lines = text.split(/\r?\n/);
  const isHeading = /^# \S/.test(lines[0] ?? '');
  let at = isHeading ? 1 : 0;
  while (isHeading && lines[at]?.trim() === '') at++;
  const from = at;
  const facts: Record<string, string> = {};
  for (; at < from + MOST_LINES; at++) {
    const [, name = '', value = ''] = HEADER.exec(lines[at] ?? '') ?? [];
    if (name === '') break;
    facts[name] = value.trim();
  }
  const known = Object.keys(facts).filter((name) => KNOWN.has(plainName(name)));
  if (known.length < 2 || lines[at]?.trim() !== '') return null;
  return { facts, body: [...lines.slice(0, isHeading ? 1 : 0), ...lines.slice(at)].join('\n') };
}

/** Front matter that is no valid YAML, for example for a colon in a headline, line by line; null without a name. */
export function plainFacts(yaml: string): RawRecord | null {
  const facts = yaml.split(/\r?\n/).flatMap((line) => {
    const [, name = '', value = ''] = /^([A-Za-z][\w-]{0,40})[ \t]*:[ \t]+(\S.*)$/.exec(line) ?? [];
    return name === '' ? [] : [[name, value.trim().replace(/^(["'])(.*)\1$/, '$2')] as const];
  });
  return facts.some(([name]) => KNOWN.has(plainName(name))) ? Object.fromEntries(facts) : null;
}
