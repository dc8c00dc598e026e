import { createHash } from 'node:crypto';
import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';
import { isRest } from './turns.ts';

/**
 * Position of a name in an edition's order, 0 to 2^32 - 1: always the same in one edition, and unrelated to its
 * position in the next.
 */
export function placeIn(edition: EditionId, name: string): number {
  return createHash('sha256').update(`${edition}\n${name}`).digest().readUInt32BE();
}

/**
 * Earliest due first. Readers due together come in a different order in every edition. On a day whose quota is smaller
 * than the list they come in turn (`turns.ts`), and those whose turn it is not come last.
 */
export function inOrder(chunks: readonly DeliveryChunk[]): DeliveryChunk[] {
  const placed = chunks.map((chunk) => ({ chunk, place: placeIn(chunk.edition, chunk.name) }));
  placed.sort(
    (a, b) =>
      Number(isRest(a.chunk)) - Number(isRest(b.chunk)) ||
      Date.parse(a.chunk.dueAt) - Date.parse(b.chunk.dueAt) ||
      (a.chunk.turn ?? 0) - (b.chunk.turn ?? 0) ||
      a.place - b.place,
  );
  return placed.map(({ chunk }) => chunk);
}
