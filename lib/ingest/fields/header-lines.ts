import { FIELD_NAMES, plainName } from './field-names.ts';
import type { RawRecord } from './record.ts';
import { isUnpublished } from './status.ts';

/** `Title: Pier closes`, with or without a list mark before it, in French with a blank before the colon; a line that begins with a blank continues the one above. */
const HEADER =
  /^(?:[-*] +)?\*{0,2}(\p{L}[\p{L}\d_ -]{1,30}?)\*{0,2}[ \u00a0\u202f]?:\*{0,2}(?:[ \t\u00a0]+(\S.*)|[ \t]*)$/u;
const KNOWN: ReadonlySet<string> = new Set<string>([
  // In English “Data:” opens a sentence.
  ...Object.values(FIELD_NAMES)
    .flat()
    .filter((name) => name !== 'data'),
  ...['slug', 'draft', 'published', 'tag', 'keywords', 'template', 'layout', 'comments', 'cssclass'],
]);
/** Names that say whether a text is out: below a headline, one of them is enough. */
const TELLS_STATUS: ReadonlySet<string> = new Set<string>([
  ...FIELD_NAMES.status,
  ...FIELD_NAMES.embargo,
  ...['draft', 'published', 'publish', 'private'],
]);
const EMBARGO: ReadonlySet<string> = new Set<string>(FIELD_NAMES.embargo);
/** Words of a status such as “ready for the second read”. */
const MOST_WORDS = 5;
/** Lines that are looked through for a header. */
const MOST_LINES = 30;

/**
 * The lines `Name: value` above a text, as Pelican and MultiMarkdown have them, and Notion below its headline: at
 * least two, one right below the other, of names that the table of fields knows. Null without such lines.
 */
export function splitHeader(text: string): { readonly facts: RawRecord; readonly body: string } | null {
  const lines = text.split(/\r?\n/);
  const isHeading = /^# \S/.test(lines[0] ?? '');
  let from = isHeading ? 1 : 0;
  while (isHeading && lines[from]?.trim() === '') from++;
  const { facts, end } = headerAt(lines, from);
  const known = Object.keys(facts)
    .map(plainName)
    .filter((name) => KNOWN.has(name));
  const saysStatus = Object.entries(facts).some(
    ([name, value]) =>
      TELLS_STATUS.has(plainName(name)) && (isUnpublished(value) || (isHeading && isNoSentence(name, value))),
  );
  const isHeader = known.length >= 2 || saysStatus;
  if (!isHeader || lines[end]?.trim() !== '') return null;
  return { facts, body: [...lines.slice(0, isHeading ? 1 : 0), ...lines.slice(end)].join('\n') };
}

/** “Status: The pier is closed until spring, says the mayor.” is a text; the day of an embargo has as many words. */
function isNoSentence(name: string, value: unknown): boolean {
  if (EMBARGO.has(plainName(name))) return true;
  const words = String(value).split(/\s+/);
  return words.length <= MOST_WORDS && !/[.!?]$/.test(String(value));
}

function headerAt(
  lines: readonly string[],
  from: number,
): { readonly facts: RawRecord; readonly end: number } {
  const facts: Record<string, string> = {};
  let last = '';
  let end = from;
  for (; end < from + MOST_LINES; end++) {
    const line = lines[end] ?? '';
    const [, name = '', value = ''] = HEADER.exec(line) ?? [];
    if (name !== '') {
      last = name;
      facts[name] = value.trim();
    } else if (last !== '' && /^[ \t]+\S/.test(line)) facts[last] = `${facts[last]} ${line.trim()}`.trim();
    else break;
  }
  return { facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '')), end };
}

/** Front matter that is no valid YAML, for example for a colon in a headline, line by line; null without a name. */
export function plainFacts(yaml: string): RawRecord | null {
  const facts = yaml.split(/\r?\n/).flatMap((line) => {
    const [, name = '', value = ''] =
      /^(\p{L}[\p{L}\d_-]{0,40})[ \t\u00a0\u202f]*:[ \t]+(\S.*)$/u.exec(line) ?? [];
    return name === '' ? [] : [[name, plainValue(name, value.trim())] as const];
  });
  return facts.some(([name]) => KNOWN.has(plainName(name))) ? Object.fromEntries(facts) : null;
}

/** Longer ones are no headline, date or status. */
const LONGEST_VALUE = 500;

/**
 * A value without its quotation marks, or without the comment behind it. “Why #MeToo failed” has no comment; behind a
 * status, which is one word, `#` begins one even without a blank.
 */
function plainValue(name: string, value: string): string {
  if (value.length > LONGEST_VALUE) return value;
  const quoted = /^(["'])(.*)\1(?:[ \t]+#.*)?$/.exec(value)?.[2];
  const comment = TELLS_STATUS.has(plainName(name)) ? /[ \t]#.*$/ : /[ \t]#(?:[ \t].*)?$/;
  return quoted ?? value.replace(comment, '').trim();
}
