import { createHash } from 'node:crypto';
import type { EditionId } from '../domain/edition.ts';

/**
 * A place in an order of its own for each edition, 0 to 2^32 - 1: always the same for one name in one edition, and
 * without relation to its place in the next.
 */
export function placeIn(edition: EditionId, name: string): number {
  return createHash('sha256').update(`${edition}\n${name}`).digest().readUInt32BE();
}
