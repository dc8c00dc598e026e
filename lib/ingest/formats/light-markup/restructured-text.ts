import { type ConvertedText, replaced, statedFacts } from './converted-text.ts';

const UNDERLINE =
  /^(?:={3,}|-{3,}|~{3,}|\*{3,}|#{3,}|\^{3,}|"{3,}|\+{3,}|'{3,}|`{3,}|:{3,}|\.{3,}|_{3,})[ \t]*$/;
const FIELD = /^:([A-Za-z][\w -]{0,40}):[ \t]+(\S.*)$/;
/** Nikola keeps the facts of a post in comments. */
const COMMENT_FIELD =
  /^\.\. (title|slug|date|updated|author|description|category|status|link|language|type): (\S.*)$/;
/** The text inside these is read like any other paragraph. */
const PROSE =
  /^\.\. (?:note|tip|hint|important|warning|pull-quote|epigraph|highlights|topic|admonition|compound|container|class|rst-class)::/;

const INLINE: readonly (readonly [RegExp, string])[] = [
  [/`([^`<>\n]{1,500}?)\s*<[^<>`\n]{1,500}>`_{1,2}/g, '$1'],
  [/:[a-z][\w:-]{0,30}:`([^`<>\n]{1,300}?)(?:\s*<[^<>`\n]{1,300}>)?`/g, '$1'],
  [/``([^`\n]{1,300})``/g, '$1'],
  [/`([^`\n]{1,300})`_{0,2}/g, '$1'],
  [/\[(?:\d{1,3}|#\w{0,20}|\*)\]_/g, ''],
  [/(?<=[\p{L}\p{N}])_{1,2}(?=[\s.,;:!?)]|$)/gu, ''],
  [/\|([\p{L}\p{N}][^|\n]{0,80})\|_{0,2}/gu, '$1'],
];

/** @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html */
export function readRestructuredText(text: string): ConvertedText {
  const lines = text.split(/\r?\n/);
  const entries = lines.slice(0, MOST_FIELDS).flatMap((line): [string, string][] => {
    const [, name = '', value = ''] = FIELD.exec(line) ?? COMMENT_FIELD.exec(line) ?? [];
    return name === '' ? [] : [[name, value]];
  });
  const kept = withoutDirectives(lines);
  const title = kept.findIndex((line, i) => isHeading(line, kept[i + 1]));
  const body = kept.flatMap((line, i) => {
    if (UNDERLINE.test(line) || FIELD.test(line)) return [];
    const spoken = replaced(line.trim().replace(/::$/, ':').replace(/^\| /, ''), INLINE);
    return [isHeading(line, kept[i + 1]) ? `${i === title ? '#' : '##'} ${spoken}\n` : spoken];
  });
  return { facts: statedFacts(entries), body: body.join('\n') };
}

/** Lines at the beginning in which fields are looked for. */
const MOST_FIELDS = 40;

function isHeading(line: string, below: string | undefined): boolean {
  const said = line.trim();
  return (
    said !== '' &&
    !UNDERLINE.test(said) &&
    below !== undefined &&
    UNDERLINE.test(below) &&
    below.trim().length >= Math.min(said.length, 20) - 1
  );
}

/** Without directives, comments and targets, each with the indented lines below it. */
function withoutDirectives(lines: readonly string[]): readonly string[] {
  let isInside = false;
  return lines.filter((line) => {
    if (line.trim() === '') return true;
    if (/^\s/.test(line)) return !isInside;
    isInside = /^(?:\.\.(?:\s|$)|__ )/.test(line) && !PROSE.test(line);
    return !/^(?:\.\.(?:\s|$)|__ )/.test(line);
  });
}
