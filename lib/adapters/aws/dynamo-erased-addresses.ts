import { createHmac } from 'node:crypto';
import { keys } from '../../contract/table.ts';
import { instantOf } from '../../domain/instant.ts';
import { CorruptStoreError } from '../../errors.ts';
import type { Clock, Randomness } from '../../ports.ts';
import { type DynamoTable, IF_ABSENT, RESTORE } from './dynamo-table.ts';

const SALT_BYTES = 32;

/**
 * Addresses of people who asked to be erased, as hashes with a salt that is stored only in this table: enough to refuse
 * them in an import, but a list of hashes does not reveal who they were.
 */
export interface ErasedAddresses {
  remember(address: string): Promise<void>;
  /** Those of the addresses that were erased. */
  among(addresses: readonly string[]): Promise<ReadonlySet<string>>;
}

export function createDynamoErasedAddresses(
  table: DynamoTable,
  clock: Clock,
  randomness: Randomness,
): ErasedAddresses {
  let known: Uint8Array | null = null;

  /** Null until the first address is erased. */
  async function salt(): Promise<Uint8Array | null> {
    if (known !== null) return known;
    const found = await table.get(keys.salt());
    if (found === null) return null;
    if (!(found.salt instanceof Uint8Array))
      throw new CorruptStoreError('the salt for erased addresses is damaged', { fix: RESTORE });
    known = found.salt;
    return known;
  }

  /** By a conditional put, so that concurrent callers get the same one. */
  async function saltOrNew(): Promise<Uint8Array> {
    const found = await salt();
    if (found !== null) return found;
    await table.put({ ...keys.salt(), salt: randomness.bytes(SALT_BYTES) }, IF_ABSENT);
    return saltOrNew();
  }

  return {
    async remember(address) {
      await table.put({ ...keyOf(address, await saltOrNew()), at: instantOf(clock.now()) });
    },
    async among(addresses) {
      const secret = await salt();
      if (secret === null) return new Set();
      const byKey = new Map<unknown, string>();
      for (const address of addresses) byKey.set(keyOf(address, secret).pk, address);
      const found = await table.getAll([...byKey.keys()].map((pk) => ({ pk: String(pk), sk: 'X' })));
      return new Set(found.map(({ pk }) => byKey.get(pk) ?? ''));
    },
  };
}

function keyOf(address: string, salt: Uint8Array) {
  return keys.erased(createHmac('sha256', salt).update(address).digest('hex'));
}
