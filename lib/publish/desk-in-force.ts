import { type Desk, EMPTY_DESK } from '../domain/desk.ts';
import type { DeskSource } from '../ports.ts';
import { readDesk } from '../select/read-desk.ts';
import type { Handover } from './past-editions.ts';

/**
 * The desk's wishes. A broken file holds nothing back: it is reported, and the wishes that the last frozen
 * edition was made with stay in force, if it had any.
 */
export async function deskInForce(
  before: Handover | null,
  source: DeskSource,
): Promise<{ desk: Desk; notices: readonly string[] }> {
  const file = await source.read();
  if (file === null) return { desk: EMPTY_DESK, notices: [] };
  const read = readDesk(file.text);
  if (read.ok) return { desk: read.desk, notices: [] };
  const desk = before?.desk ?? EMPTY_DESK;
  const instead = wishesNothing(desk)
    ? 'no earlier wishes are known, so none are in force'
    : 'the last good desk is in force';
  const notice = `desk.json is not valid and was left aside (${read.problems.join('; ')}); ${instead}`;
  return { desk, notices: [notice] };
}

function wishesNothing(desk: Desk): boolean {
  return Object.values(desk).every((wish) => wish === null || wish.length === 0);
}
