import * as z from 'zod';
import { EDITION_KEY } from '../contract/config/schedule.ts';
import { mirrorHold } from '../deliver/mirror-hold.ts';
import { ARTICLE_INSTRUCTIONS, type DeskEdit, type DeskFileContent, type Pin } from '../domain/desk.ts';
import type { EditionId } from '../domain/edition.ts';
import { instantOf } from '../domain/instant.ts';
import { editionInHand } from '../publish/edition-in-hand.ts';
import { editDeskAs } from '../select/edit-desk.ts';
import { readDesk } from '../select/read-desk.ts';
import { readDeskVersion } from './edition-view.ts';
import { pinsAfterMove, shownIn } from './move-story.ts';
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

/** A form of the Today page. `shown` is the list as the editor saw it. */
const instruction = z.discriminatedUnion('verb', [
  z.object({
    verb: z.literal('move'),
    article,
    position: place,
    shown: z.string().max(10_000).default(''),
  }),
  z.object({ verb: z.literal('out'), article }),
  z.object({ verb: z.literal('boost'), article, factor: z.coerce.number().positive().max(100) }),
  z.object({ verb: z.literal('headline'), article, headline: z.string() }),
  z.object({ verb: z.literal('section'), article, section: z.string() }),
  z.object({ verb: z.literal('picture'), article, picture: z.string().transform((url) => url || null) }),
  z.object({ verb: z.literal('sentence'), article, sentence: z.string() }),
  z.object({ verb: z.literal('finally'), article }),
  z.object({ verb: z.literal('forget'), article, only: z.enum(ARTICLE_INSTRUCTIONS).optional() }),
  z.object({ verb: z.literal('unblock-story'), article }),
  z.object({ verb: z.enum(['block-publisher', 'unblock-publisher']), publisher: z.string() }),
  z.object({ verb: z.enum(['block-phrase', 'unblock-phrase']), phrase: z.string() }),
  z.object({ verb: z.literal('note'), note: z.string() }),
  z.object({ verb: z.enum(['unnote', 'release']) }),
  z.object({ verb: z.literal('hold'), reason: z.string() }),
]);

/** The edits that a form asks for; null when it is none of the desk's. */
export function editsIn(fields: Readonly<Record<string, string>>): readonly DeskEdit[] | null {
  const read = instruction.safeParse(fields);
  return read.success ? editsOf(read.data) : null;
}

function editsOf(asked: z.infer<typeof instruction>): readonly DeskEdit[] {
  switch (asked.verb) {
    case 'move':
      return pinsAfterMove(shownIn(asked.shown), asked.article, asked.position);
    case 'finally':
      return [{ verb: 'pin', article: asked.article, position: 'finally' }];
    case 'out':
      return [{ verb: 'block', block: { kind: 'story', article: asked.article } }];
    case 'unblock-story':
      return [{ verb: 'unblock', block: { kind: 'story', article: asked.article } }];
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

function onOrOff(verb: string): 'block' | 'unblock' {
  return verb.startsWith('un') ? 'unblock' : 'block';
}

/** What the form says of the page that the editor saw. */
interface SeenPage {
  readonly version: string;
  /** Headline of the story that the form is about. */
  readonly title?: string | undefined;
  /** The edition that it asks to hold. */
  readonly edition?: string | undefined;
}

/** The next edition may have come to hand while the editor wrote the reason. */
function editionSeen({ edition = '' }: SeenPage, inHand: EditionId): EditionId {
  return EDITION_KEY.test(edition) ? edition : inHand;
}

/**
 * Writes an editor's instructions into the desk's file, signed and logged, if it still is the version that they
 * saw. A hold or its release is mirrored for the senders at once.
 */
export async function changeDesk(
  edits: readonly DeskEdit[],
  seen: SeenPage,
  session: Session,
  services: DeskServices,
): Promise<ChangeOutcome> {
  const { clock, register, settings } = services;
  const current = await readDeskVersion(services);
  const now = clock.now();
  const { id: edition } = await editionInHand(settings.schedule, now, services);
  let content = current.content;
  const asked = edits.at(-1);
  for (const edit of edits) {
    // The story that is moved comes last; the others only give way.
    const pin = edit === asked ? undefined : pinOf(edit, edition, content);
    if (edit.verb === 'pin' && pin !== undefined && pin.position === edit.position) continue;
    content = editDeskAs(content, edit, {
      by: session.editor,
      at: instantOf(now),
      edition: edit.verb === 'hold' ? editionSeen(seen, edition) : edition,
      isStanding:
        (edit.verb === 'block' && edit.block.kind !== 'story') ||
        (pin !== undefined && pin.edition === undefined),
      title: edit === asked ? seen.title : pin?.title,
    });
  }
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

/** The pin that counts for an article in this edition. */
function pinOf(edit: DeskEdit, edition: EditionId, { pins }: DeskFileContent): Pin | undefined {
  return pins.findLast(
    (pin) =>
      'article' in edit &&
      pin.article === edit.article &&
      (pin.edition === undefined || pin.edition === edition),
  );
}

function conflict({ content, version }: { readonly content: DeskFileContent; readonly version: string }) {
  return { status: 'conflict', desk: content, version } as const;
}
