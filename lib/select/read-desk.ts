import { z } from 'zod';
import type { Desk } from '../domain/desk.ts';

const article = z.string().trim().min(1, 'must name an article by its id, URL or object key');

/** What an editor may write into `desk.json`. Every part may be left out. See docs/editing.md. */
const deskSchema = z.strictObject({
  pins: z.array(z.strictObject({ article, position: z.int().min(1).max(40).optional() })).default([]),
  blocks: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('story'), article }),
        z.strictObject({ kind: z.literal('publisher'), publisher: z.string().trim().min(1) }),
        z.strictObject({ kind: z.literal('phrase'), phrase: z.string().trim().min(3) }),
      ]),
    )
    .default([]),
  boosts: z.array(z.strictObject({ article, factor: z.number().positive().max(100) })).default([]),
  headlines: z.array(z.strictObject({ article, headline: z.string().trim().min(1).max(200) })).default([]),
  hold: z
    .strictObject({ reason: z.string().trim().min(1, 'must say why') })
    .nullable()
    .default(null),
  note: z.string().trim().min(1).max(600).nullable().default(null),
});

/**
 * Reads the editor's file. A broken one is never applied in part: the caller reports the problems, keeps
 * the last good desk, and the edition appears all the same.
 *
 * @returns The desk, or one sentence for each field that is wrong: `pins[0].position: …`.
 */
export function readDesk(
  text: string,
): { readonly ok: true; readonly desk: Desk } | { readonly ok: false; readonly problems: readonly string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      problems: [`desk.json is not JSON: ${error instanceof Error ? error.message : error}`],
    };
  }
  const parsed = deskSchema.safeParse(json);
  if (parsed.success) return { ok: true, desk: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path, message }) => `${named(path)}: ${message}`),
  };
}

function named(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name === '' ? 'desk.json' : name.replace(/^\./, '');
}
