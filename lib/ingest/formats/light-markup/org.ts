import { type ConvertedText, replaced, statedFacts, withoutBlocks } from './converted-text.ts';

const BLOCK = /^[ \t]*#\+begin_(?:src|example|export|comment|html|latex)\b/i;
const DRAWER = /^[ \t]*:(?:PROPERTIES|LOGBOOK|CLOCK):[ \t]*$/i;
/** Options, comments, delimiters of quotations, planning, definitions of footnotes, and rows of tables. */
const SILENT =
  /^[ \t]*(?:#\+\w.*|#(?:[ \t].*)?|(?:CLOSED|SCHEDULED|DEADLINE): ?[<[].*|\[fn:[^\]\n]{1,60}\].*|\|.*|-{5,})$/;
const OPTION = /^#\+([a-z_]{2,40}):[ \t]*(\S.*)$/i;
const HEADING =
  /^(\*{1,8}) (?:(TODO|DRAFT|DONE|NEXT|WAIT|WAITING|HOLD|CANCEL?LED)[ \t]+)?(?:\[#[A-C]\][ \t]+)?(\S.*?)(?:(?<=\S)[ \t]+:[\w@#%:]{1,200}:)?$/;
const OPEN_TASK = /^(?:TODO|DRAFT|NEXT|WAIT|WAITING|HOLD|CANCEL?LED)$/;

const INLINE: readonly (readonly [RegExp, string])[] = [
  [/\[\[[^\][\n]{1,500}\]\[([^\][\n]{1,500})\]\]/g, '$1'],
  [/\[\[[^\][\n]{1,500}\]\]|\[fn:[^\][\n]{0,300}\]|<<[^<>\n]{1,100}>>|@@\w{1,10}:[^@\n]{0,300}@@/g, ''],
  [/(?<![\p{L}\p{N}/:])\/(?=\S)([^/\n]{1,300})(?<=\S)\/(?![\p{L}\p{N}/])/gu, '$1'],
  [/(?<![\p{L}\p{N}])([=~+])(?=\S)([^=~+\n]{1,300})(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2'],
  [/\\\\$/g, ''],
];

/** @see https://orgmode.org/manual/Export-Settings.html */
export function readOrg(text: string): ConvertedText {
  const without = withoutBlocks(
    text.split(/\r?\n/),
    BLOCK,
    (begin) => new RegExp(`^[ \\t]*#\\+end_${/_(\w+)/.exec(begin)?.[1]}\\b`, 'i'),
  );
  const lines = withoutBlocks(without, DRAWER, () => /^[ \t]*:END:[ \t]*$/i);
  const entries = lines.flatMap((line): [string, string][] => {
    const [, name = '', value = ''] = OPTION.exec(line) ?? [];
    return name === '' ? [] : [[name, plainValue(value)]];
  });
  const facts = statedFacts(entries);
  const opening = lines.find((line) => line.trim() !== '' && !SILENT.test(line)) ?? '';
  const first = HEADING.exec(opening.trimEnd());
  // An entry without a title of its own is one headline, and a task until it is written.
  const own =
    facts.title === undefined && first !== null
      ? { title: first[3], ...(OPEN_TASK.test(first[2] ?? '') ? { status: 'draft' } : {}) }
      : {};
  const body = lines
    .filter(
      (line) => !SILENT.test(line) && !(first !== null && facts.title === undefined && line === opening),
    )
    .map(plain);
  return { facts: { ...own, ...facts }, body: body.join('\n') };
}

/** `[2026-11-20 Fri 08:15]` without its brackets and weekday; Lisp's words for yes and no. */
function plainValue(value: string): string {
  if (/^(?:t|nil)$/.test(value.trim())) return value.trim() === 't' ? 'true' : 'false';
  return value.replace(
    /^[[<](\d{4}-\d\d-\d\d)(?: [^\s\d\]>]{1,12})?( \d\d?:\d\d)?[^\]>\n]{0,40}[\]>]\s*$/,
    '$1$2',
  );
}

function plain(line: string): string {
  const heading = HEADING.exec(line.trimEnd());
  return heading === null
    ? replaced(line.trim(), INLINE)
    : `${'#'.repeat(Math.min(6, heading[1]?.length ?? 1))} ${heading[3]}`;
}
