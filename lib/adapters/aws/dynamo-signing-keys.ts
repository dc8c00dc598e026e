import { keys } from '../../contract/table.ts';
import { instantOf } from '../../domain/instant.ts';
import { CorruptStoreError, StoreError } from '../../errors.ts';
import type { Clock, Randomness, SigningKey, SigningKeys } from '../../ports.ts';
import { type DynamoTable, IF_ABSENT, type Item, RESTORE } from './dynamo-table.ts';

const KEY_BYTES = 32;
const FIRST_KEY = 'k1';

/**
 * Keys that sign the links in our mails, stored in the table. The first key is made with the first link, by a
 * conditional put, so that two functions starting together use the same one.
 *
 * @see docs/decisions/signing-keys-in-the-table.md
 */
export function createDynamoSigningKeys(
  table: DynamoTable,
  clock: Clock,
  randomness: Randomness,
): SigningKeys {
  const known = new Map<string, SigningKey>();

  async function find(id: string): Promise<SigningKey | null> {
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const item = await table.get(keys.signingKey(id));
    if (item === null) return null;
    const key = keyOf(item);
    known.set(id, key);
    return key;
  }

  async function make(id: string): Promise<SigningKey> {
    const secret = Buffer.from(randomness.bytes(KEY_BYTES));
    const item = { ...keys.signingKey(id), id, secret, madeAt: instantOf(clock.now()) };
    await table.put(item, IF_ABSENT);
    const key = await find(id);
    if (key === null) throw new StoreError('the signing key was written but cannot be read');
    return key;
  }

  return {
    find,
    async current() {
      const newest = await newestKey(table);
      return newest ?? (await make(FIRST_KEY));
    },
  };
}

async function newestKey(table: DynamoTable): Promise<SigningKey | null> {
  const query = table.query({
    KeyConditionExpression: 'pk = :keys',
    ExpressionAttributeValues: { ':keys': 'KEYS' },
    ConsistentRead: true,
  });
  let newest: Item | null = null;
  for await (const item of query) {
    if (newest === null || String(item.madeAt) > String(newest.madeAt)) newest = item;
  }
  return newest === null ? null : keyOf(newest);
}

function keyOf(item: Item): SigningKey {
  if (!(item.secret instanceof Uint8Array))
    throw new CorruptStoreError('a signing key in the table is damaged', { fix: RESTORE });
  return { id: String(item.id), secret: item.secret };
}
