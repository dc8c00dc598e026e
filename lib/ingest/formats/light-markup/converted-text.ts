import type { RawRecord } from '../../fields/record.ts';

/** A text in a light markup as Markdown, and what it says of itself. */
export interface ConvertedText {
  readonly facts: RawRecord;
  readonly body: string;
}

/** Applies replacements one after the other. */
export function replaced(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((before, [pattern, by]) => before.replace(pattern, by), text);
}

/** Without the blocks that begin and end with such lines; a block that nothing ends is kept. */
export function withoutBlocks(
  lines: readonly string[],
  begins: RegExp,
  endOf: (begin: string) => RegExp,
): string[] {
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const end = begins.test(line) ? endsAt(lines, i + 1, endOf(line)) : -1;
    if (end < 0) kept.push(line);
    else i = end;
  }
  return kept;
}

/** A block is no longer than this: looking for the end of every one to the end of the file takes minutes. */
const LONGEST_BLOCK = 400;

function endsAt(lines: readonly string[], from: number, ends: RegExp): number {
  const at = lines.slice(from, from + LONGEST_BLOCK).findIndex((line) => ends.test(line));
  return at < 0 ? -1 : from + at;
}

/** Site generators put their own name before that of a field: `page-author`, `jbake-status`, `HUGO_DRAFT`. */
export function statedFacts(entries: readonly (readonly [string, string])[]): RawRecord {
  const facts: Record<string, string> = {};
  for (const [name, value] of entries) {
    const own = name.toLowerCase().replace(/^(?:page|jbake|hugo|export|blog)[-_]/, '');
    const said = own === 'author' ? withoutMail(value) : value.trim();
    if (said !== '') facts[own === 'revdate' ? 'date' : own] ??= said;
  }
  return facts;
}

function withoutMail(author: string): string {
  return author.replace(/\s*<[^<>]*>/g, '').trim();
}
