import { keys } from '../../contract/table.ts';
import { instantOf } from '../../domain/instant.ts';
import { CorruptStoreError, StoreError } from '../../errors.ts';
import type { Clock, Randomness, WebhookSecrets } from '../../ports.ts';
import { type DynamoTable, IF_ABSENT, type Item } from './dynamo-table.ts';

const SECRET_BYTES = 32;

/** How long the last secret signs as well, after a new one was made. */
const CHANGE_OVER_MS = 24 * 3_600_000;

/** The secret that signs webhooks, in the table like the keys of our links. Made when it is first asked for. */
export function createDynamoWebhookSecrets(
  table: DynamoTable,
  clock: Clock,
  randomness: Randomness,
): WebhookSecrets {
  async function read(): Promise<Item> {
    const found = await table.get(keys.webhookSecret());
    if (found !== null) return found;
    const fresh = { secret: Buffer.from(randomness.bytes(SECRET_BYTES)), madeAt: instantOf(clock.now()) };
    await table.put({ ...keys.webhookSecret(), ...fresh }, IF_ABSENT);
    return await read();
  }
  return {
    async inForce() {
      const { secret, madeAt, last } = await read();
      const isFresh = clock.now().getTime() - Date.parse(String(madeAt)) < CHANGE_OVER_MS;
      return isFresh && last !== undefined ? [bytesOf(secret), bytesOf(last)] : [bytesOf(secret)];
    },
    async rotate() {
      const { secret, madeAt } = await read();
      const fresh = {
        secret: Buffer.from(randomness.bytes(SECRET_BYTES)),
        madeAt: instantOf(clock.now()),
        // A damaged secret cannot sign any more.
        ...(secret instanceof Uint8Array ? { last: secret } : {}),
      };
      const condition = { expression: 'madeAt = :before', values: { ':before': madeAt } };
      if (!(await table.put({ ...keys.webhookSecret(), ...fresh }, condition)))
        throw new StoreError('the secret was changed at the same moment: run the command again');
    },
  };
}

function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new CorruptStoreError('the webhook secret in the table is damaged', {
    fix: '`npx broadsheet webhooks rotate` writes a new one; then give it to your receiver',
  });
}
