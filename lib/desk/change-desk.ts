import * as z from 'zod';
import { mirrorHold } from '../deliver/mirror-hold.ts';
import type { DeskEdit, DeskFileContent } from '../domain/desk.ts';
import { instantOf } from '../domain/instant.ts';
import { editionInHand } from '../publish/edition-in-hand.ts';
import { editDeskAs } from '../select/edit-desk.ts';
import { readDesk } from '../select/read-desk.ts';
import { readDeskVersion } from './edition-view.ts';
import type { DeskServices } from './services.ts';
import type { Session } from './session.ts';

/**
 * What became of a change. `conflict`: somebody else changed the file since the editor's page was made; nothing was
 * written.
 */
export type ChangeOutcome =
  | { readonly status: 'changed' }
  | { readonly status: 'conflict'; readonly desk: DeskFileContent; readonly version: string }
  | { readonly status: 'refused'; readonly problems: readonly string[] };

const article = z.string().min(1).max(2_000);
const place = z.coerce.number().int().min(1).max(40);

/** A form of the Today page. `swap` is the pinned story whose place the moved one takes. */
const wish = z.discriminatedUnion('verb', [
  z.object({
    verb: z.literal('move'),
    article,
    position: place,
    swap: article.optional(),
    swapTo: place.optional(),
  }),
  z.object({ verb: z.literal('out'), article }),
  z.object({ verb: z.literal('boost'), article, factor: z.coerce.number().positive().max(100) }),
  z.object({ verb: z.literal('headline'), article, headline: z.string() }),
  z.object({ verb: z.literal('section'), article, section: z.string() }),
  z.object({ verb: z.literal('picture'), article, picture: z.string().transform((url) => url || null) }),
  z.object({ verb: z.literal('sentence'), article, sentence: z.string() }),
  z.object({ verb: z.literal('finally'), article }),
  z.object({ verb: z.literal('forget'), article }),
  z.object({ verb: z.enum(['block-publisher', 'unblock-publisher']), publisher: z.string() }),
  z.object({ verb: z.enum(['block-phrase', 'unblock-phrase']), phrase: z.string() }),
  z.object({ verb: z.literal('note'), note: z.string() }),
  z.object({ verb: z.enum(['unnote', 'release']) }),
  z.object({ verb: z.literal('hold'), reason: z.string() }),
]);

/** The edits that a form asks for; null when it is none of the desk's. */
export function editsIn(fields: Readonly<Record<string, string>>): readonly DeskEdit[] | null {
  const read = wish.safeParse(fields);
  return read.success ? editsOf(read.data) : null;
}

function editsOf(asked: z.infer<typeof wish>): readonly DeskEdit[] {
  switch (asked.verb) {
    case 'move': {
      const { article: moved, position, swap, swapTo } = asked;
      const other = swap === undefined || swapTo === undefined ? [] : [pin(swap, swapTo)];
      return [...other, pin(moved, position)];
    }
    case 'finally':
      return [{ verb: 'pin', article: asked.article, position: 'finally' }];
    case 'out':
      return [{ verb: 'block', block: { kind: 'story', article: asked.article } }];
    case 'block-publisher':
    case 'unblock-publisher':
      return [{ verb: onOrOff(asked.verb), block: { kind: 'publisher', publisher: asked.publisher } }];
    case 'block-phrase':
    case 'unblock-phrase':
      return [{ verb: onOrOff(asked.verb), block: { kind: 'phrase', phrase: asked.phrase } }];
    default:
      return [asked];
  }
}

function pin(of: string, position: number): DeskEdit {
  return { verb: 'pin', article: of, position };
}

function onOrOff(verb: string): 'block' | 'unblock' {
  return verb.startsWith('un') ? 'unblock' : 'block';
}

/**
 * Writes an editor's wishes into the desk's file, signed and logged, if it still is the version that they saw. A hold
 * or its release is mirrored for the senders at once.
 */
export async function changeDesk(
  edits: readonly DeskEdit[],
  seen: { readonly version: string; readonly title?: string | undefined },
  session: Session,
  services: DeskServices,
): Promise<ChangeOutcome> {
  const { clock, register, settings } = services;
  const current = await readDeskVersion(services);
  if (current.version !== seen.version) return conflict(current);
  const now = clock.now();
  const { id: edition } = await editionInHand(settings.schedule, now, services);
  let content = current.content;
  for (const edit of edits)
    content = editDeskAs(content, edit, {
      by: session.editor,
      at: instantOf(now),
      edition,
      isStanding: edit.verb === 'block' && edit.block.kind !== 'story',
      title: seen.title,
    });
  const text = JSON.stringify(content, null, 2);
  const { problems } = readDesk(text);
  if (problems.length > 0) return { status: 'refused', problems };
  const standing = seen.version === 'none' ? null : seen.version;
  if (!(await services.desk.write(text, standing))) return conflict(await readDeskVersion(services));
  if (edits.some(({ verb }) => verb === 'hold' || verb === 'release'))
    await mirrorHold(
      (await register.latest(2)).filter(({ state }) => state === 'open'),
      now,
      services,
    );
  return { status: 'changed' };
}

function conflict({ content, version }: { readonly content: DeskFileContent; readonly version: string }) {
  return { status: 'conflict', desk: content, version } as const;
}
