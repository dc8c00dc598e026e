import {
  type Desk,
  type DeskFileContent,
  EMPTY_DESK,
  instructionsForEdition,
  type Signature,
  settingsWhere,
} from '../domain/desk.ts';
import { type EditionId, editionNameOf } from '../domain/edition.ts';
import { type Schedule, scheduledAs } from '../domain/schedule.ts';
import type { DeskSource } from '../ports.ts';
import { readDesk } from '../select/read-desk.ts';
import type { Handover } from './past-editions.ts';

/**
 * The desk's instructions for this edition, with notices about them. An invalid instruction is ignored and
 * reported. If the whole file is unreadable, the instructions of the last frozen edition stay in force.
 */
export async function deskInForce(
  edition: EditionId,
  before: Handover | null,
  source: DeskSource,
  schedule: Schedule,
): Promise<{ desk: Desk; notices: readonly string[] }> {
  const file = await source.read();
  if (file === null) return { desk: EMPTY_DESK, notices: [] };
  const { desk: content, problems, readable } = readDesk(file.text);
  const desk = instructionsForEdition(content, edition);
  if (!readable) {
    const last = lastingInstructions(before?.desk ?? EMPTY_DESK);
    const instead = isEmpty(last)
      ? 'there are no earlier instructions to fall back on'
      : 'the instructions of the last edition stay in force';
    const notice = `desk.json is not valid (${problems.join('; ')}); ${instead}`;
    return { desk: { ...last, hold: desk.hold }, notices: [notice] };
  }
  const ignored = problems.map((problem) => `desk.json: ${problem}`);
  return {
    desk,
    notices: [...ignored, ...unknownEditions(content, schedule), ...repeatedNote(desk, before)],
  };
}

/** An instruction about an edition that never comes would have no effect, and nobody would notice. */
function unknownEditions({ hold, note, ...file }: DeskFileContent, schedule: Schedule): readonly string[] {
  if (schedule.editions.some(({ name }) => name === null)) return [];
  const { pins, blocks, boosts, headlines, sections = [], pictures = [], sentences = [] } = file;
  const lists = [pins, blocks, boosts, headlines, sections, pictures, sentences].flat();
  const named = [...lists, hold, note].flatMap((instruction: Signature | null) => instruction?.edition ?? []);
  return [...new Set(named)]
    .filter((id) => editionNameOf(id) !== null && scheduledAs(schedule, id) === null)
    .map((id) => `desk.json: an instruction is about ${id}, but deliver.editions names no such edition`);
}

/** The last edition’s instructions without those that were about it alone. */
function lastingInstructions({ log: _log, sections, pictures, sentences, ...last }: Desk): Desk {
  const settings = {
    ...(sections === undefined ? {} : { sections }),
    ...(pictures === undefined ? {} : { pictures }),
    ...(sentences === undefined ? {} : { sentences }),
  };
  const stands = ({ edition }: Signature) => edition === undefined;
  return {
    ...last,
    pins: last.pins.filter(stands),
    blocks: last.blocks.filter(stands),
    boosts: last.boosts.filter(stands),
    headlines: last.headlines.filter(stands),
    ...settingsWhere(settings, stands),
  };
}

function isEmpty(desk: Desk): boolean {
  return Object.values(desk).every((instruction) => instruction === null || instruction.length === 0);
}

/** A note is meant for one morning; one that is still there the next day was probably left there by mistake. */
function repeatedNote(desk: Desk, before: Handover | null): readonly string[] {
  if (desk.note === null || desk.note !== before?.desk.note) return [];
  return ['The editor’s note already appeared in the last edition; `broadsheet desk unnote` removes it.'];
}
