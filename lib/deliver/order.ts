import { createHash } from 'node:crypto';
import type { EditionId } from '../domain/edition.ts';

/**
 * Position of a name in an edition's order, 0 to 2^32 - 1: always the same in one edition, and unrelated to its
 * position in the next.
 */
export function placeIn(edition: EditionId, name: string): number {
  return createHash('sha256').update(`${edition}\n${name}`).digest().readUInt32BE();
}
