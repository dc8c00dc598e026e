import * as z from 'zod';
import { EDITION_KEY } from '../contract/config/schedule.ts';
import { type DeskFileContent, EMPTY_DESK, type HoldInstruction, settingsWhere } from '../domain/desk.ts';

const article = z.string().trim().min(1, 'must name an article by its id, URL or object key');

const edition = z.string().regex(EDITION_KEY);
const signature = {
  edition: edition.optional(),
  by: z.string().trim().min(1).max(254).optional(),
  at: z.iso.datetime().optional(),
  title: z.string().max(500).optional(),
};
const pin = z.strictObject({
  article,
  position: z.union([z.int().min(1).max(40), z.literal('finally')]).optional(),
  ...signature,
});
const boost = z.strictObject({ article, factor: z.number().positive().max(100), ...signature });
const retitle = z.strictObject({ article, headline: z.string().trim().min(1).max(200), ...signature });
const section = z.strictObject({ article, section: z.string().trim().min(1).max(80), ...signature });
const picture = z.strictObject({ article, picture: z.url({ protocol: /^https$/ }).nullable(), ...signature });
const sentence = z.strictObject({ article, sentence: z.string().trim().min(1).max(1_000), ...signature });
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('story'), article, ...signature }),
  z.strictObject({ kind: z.literal('publisher'), publisher: z.string().trim().min(1), ...signature }),
  z.strictObject({ kind: z.literal('phrase'), phrase: z.string().trim().min(3), ...signature }),
]);
const text = z.string().trim().min(1).max(600);
const note = z
  .union([text.transform((words) => ({ text: words })), z.strictObject({ text, ...signature })])
  .nullable();
const reason = z.union([z.string(), z.object({ reason: z.string() }).transform((hold) => hold.reason)]);
const logLine = z.strictObject({
  edition,
  by: z.string(),
  at: z.iso.datetime(),
  change: z.string(),
  before: z.string().nullable(),
});

/** What a desk file asks for, and one sentence for each thing in it that could not be read. */
export interface DeskReading {
  readonly desk: DeskFileContent;
  /** `pins[0].position: …`; empty for a valid file. */
  readonly problems: readonly string[];
  /** False when the file is not a JSON object, so that nothing in it could be read instruction by instruction. */
  readonly readable: boolean;
}

/**
 * Reads the editor's file instruction by instruction: one that is wrong is reported and the others count. A hold is read
 * generously, because an edition that should have been stopped cannot be called back: anything but `null`,
 * `false`, `0` and an empty text holds, even in a file that is not JSON.
 */
export function readDesk(text: string): DeskReading {
  // Windows editors put a byte order mark before UTF-8.
  const json = text.replace(/^\uFEFF/, '');
  let instructions: unknown;
  try {
    instructions = json.trim() === '' ? {} : JSON.parse(json);
  } catch (error) {
    return unreadable(json, `desk.json is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (typeof instructions !== 'object' || instructions === null || Array.isArray(instructions))
    return unreadable(json, 'desk.json must be an object, for example {"pins": []}');
  return readInstructions(instructions as Readonly<Record<string, unknown>>);
}

/** Parts that a desk without them does not have. */
const OPTIONAL: readonly string[] = ['log', 'sections', 'pictures', 'sentences'];

function readInstructions(instructions: Readonly<Record<string, unknown>>): DeskReading {
  const problems: string[] = [];
  const each = <T>(name: string, instruction: z.ZodType<T>): readonly T[] => {
    const list = instructions[name] ?? [];
    if (Array.isArray(list))
      return list.flatMap((item, i) => valid(item, instruction, `${name}[${i}]`, problems) ?? []);
    problems.push(`${name}: must be a list`);
    return [];
  };
  const log = each('log', logLine);
  const settings = {
    sections: each('sections', section),
    pictures: each('pictures', picture),
    sentences: each('sentences', sentence),
  };
  const desk: DeskFileContent = {
    pins: each('pins', pin),
    blocks: each('blocks', block),
    boosts: each('boosts', boost),
    headlines: each('headlines', retitle),
    ...settingsWhere(settings, () => true),
    hold: holdOf(instructions, problems),
    note: valid(instructions.note ?? null, note, 'note', problems) ?? null,
    ...(log.length === 0 ? {} : { log }),
  };
  const unknown = Object.keys(instructions).filter(
    (name) => !OPTIONAL.includes(name) && !Object.hasOwn(EMPTY_DESK, name) && !isHold(name),
  );
  problems.push(...unknown.map((name) => `${name}: unknown field`));
  return { desk, problems, readable: true };
}

function holdOf(instructions: Readonly<Record<string, unknown>>, problems: string[]): HoldInstruction | null {
  const [name, hold] =
    Object.entries(instructions).find(([key, value]) => isHold(key) && Boolean(value)) ?? [];
  if (name === undefined) return null;
  const said = reason.safeParse(hold).data?.trim() ?? '';
  if (typeof hold !== 'object' || said === '')
    problems.push('hold: should be {"reason": "…"}; the edition is held anyway');
  return { ...signatureOf(hold), reason: said === '' ? 'no reason was given' : said };
}

/** Part by part: a hold with a wrong date is about every edition, because it must hold in any case. */
function signatureOf(hold: unknown): Omit<HoldInstruction, 'reason'> {
  const given = z.record(z.string(), z.unknown()).safeParse(hold).data ?? {};
  const of = <T>(name: string, part: z.ZodType<T>) => {
    const read = part.safeParse(given[name]).data;
    return read === undefined ? {} : { [name]: read };
  };
  return { ...of('edition', edition), ...of('by', signature.by), ...of('at', signature.at) };
}

/** `Hold` and `HOLD` are typing errors that must not send an edition. */
function isHold(name: string): boolean {
  return name.trim().toLowerCase() === 'hold';
}

/** In a file that no parser reads, a hold is looked for by its name; UTF-16 read as UTF-8 has a NUL beside each letter. */
function unreadable(text: string, problem: string): DeskReading {
  const holds = /\bhold\b["'”]?\s*[:=](?!\s*(?:null\b|false\b|0\b|""|''))/i.test(text.replaceAll('\0', ''));
  const hold = holds ? { reason: 'desk.json cannot be parsed but contains a hold' } : null;
  return { desk: { ...EMPTY_DESK, hold }, problems: [problem], readable: false };
}

function valid<T>(
  value: unknown,
  instruction: z.ZodType<T>,
  name: string,
  problems: string[],
): T | undefined {
  const read = instruction.safeParse(value);
  if (read.success) return read.data;
  problems.push(...read.error.issues.map(({ path, message }) => `${pathOf(name, path)}: ${message}`));
  return undefined;
}

function pathOf(name: string, path: readonly PropertyKey[]): string {
  return name + path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
}
