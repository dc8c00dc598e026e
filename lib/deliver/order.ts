import { createHash } from 'node:crypto';
import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';

/**
 * Position of a name in an edition's order, 0 to 2^32 - 1: always the same in one edition, and unrelated to its
 * position in the next.
 */
export function placeIn(edition: EditionId, name: string): number {
  return createHash('sha256').update(`${edition}\n${name}`).digest().readUInt32BE();
}

/**
 * Earliest due first. Readers due together come in a different order in every edition, so that a quota smaller than the
 * list does not leave out the same readers every day.
 */
export function inOrder(chunks: readonly DeliveryChunk[]): DeliveryChunk[] {
  const placed = chunks.map((chunk) => ({ chunk, place: placeIn(chunk.edition, chunk.name) }));
  placed.sort((a, b) =>
    a.chunk.dueAt === b.chunk.dueAt ? a.place - b.place : a.chunk.dueAt < b.chunk.dueAt ? -1 : 1,
  );
  return placed.map(({ chunk }) => chunk);
}
