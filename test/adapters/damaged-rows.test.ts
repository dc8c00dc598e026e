import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDynamoErasedAddresses } from '../../lib/adapters/aws/dynamo-erased-addresses.ts';
import { createDynamoSigningKeys } from '../../lib/adapters/aws/dynamo-signing-keys.ts';
import { createDynamoTable, type DynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import { createDynamoWebhookSecrets } from '../../lib/adapters/aws/dynamo-webhook-secrets.ts';
import { keys } from '../../lib/contract/table.ts';
import { CorruptStoreError } from '../../lib/errors.ts';
import { type Emulators, startEmulators } from '../../lib/local/emulators.ts';
import { tableDefinition } from '../proof/conformance/table-definition.ts';
import { settableClock } from '../support/settable-clock.ts';

let emulators: Emulators;
let client: DynamoDBClient;
let table: DynamoTable;
const clock = settableClock('2026-11-22T06:00:00.000Z');
const randomness = { bytes: (count: number) => new Uint8Array(count).fill(9) };

beforeAll(async () => {
  emulators = await startEmulators();
  client = new DynamoDBClient({
    endpoint: emulators.environment.AWS_ENDPOINT_URL_DYNAMODB ?? '',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await client.send(new CreateTableCommand(tableDefinition('damaged')));
  table = createDynamoTable(client, 'damaged');
});
afterAll(async () => {
  client.destroy();
  await emulators.stop();
});

test('a damaged salt or signing key is not asked for again: the error names the backup', async () => {
  await table.put({ ...keys.salt(), salt: 'not bytes' });
  await table.put({ ...keys.signingKey('k1'), id: 'k1', madeAt: '2026-11-22T05:00:00.000Z' });

  for (const call of [
    () => createDynamoErasedAddresses(table, clock, randomness).among(['iris@quay.example']),
    () => createDynamoSigningKeys(table, clock, randomness).current(),
  ]) {
    const fault = await call().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(CorruptStoreError);
    expect(fault).toMatchObject({ retryable: false, fix: expect.stringContaining('docs/runbook.md') });
  }
});

test('a damaged webhook secret is replaced by the command that its error names', async () => {
  await table.put({ ...keys.webhookSecret(), secret: 'not bytes', madeAt: '2026-11-22T05:00:00.000Z' });
  const secrets = createDynamoWebhookSecrets(table, clock, randomness);

  const fault = await secrets.inForce().catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(CorruptStoreError);
  expect(fault).toMatchObject({ retryable: false, fix: expect.stringContaining('webhooks rotate') });

  await secrets.rotate();
  expect(await secrets.inForce()).toEqual([new Uint8Array(32).fill(9)]);
});
