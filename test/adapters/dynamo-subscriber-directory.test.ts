import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createDynamoSubscriberDirectory } from '../../lib/adapters/aws/dynamo-subscriber-directory.ts';
import { createDynamoTable, type DynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import { type Emulators, startEmulators } from '../../lib/local/emulators.ts';
import { tableDefinition } from '../proof/conformance/table-definition.ts';
import { aSubscriber, subscriberId } from '../support/delivery-builders.ts';
import { settableClock } from '../support/settable-clock.ts';

let emulators: Emulators;
let client: DynamoDBClient;
let table: DynamoTable;
let tables = 0;
const clock = settableClock('2026-11-22T06:00:00.000Z');
const randomness = { bytes: (count: number) => new Uint8Array(count).fill(9) };
const open = (on: DynamoTable) => createDynamoSubscriberDirectory(on, clock, randomness);
const batchOf = (first: number) =>
  Array.from({ length: 30 }, (_, n) => aSubscriber(1000 + n, { id: subscriberId(first + n) }));

beforeAll(async () => {
  emulators = await startEmulators();
  client = new DynamoDBClient({
    endpoint: emulators.environment.AWS_ENDPOINT_URL_DYNAMODB ?? '',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});
beforeEach(async () => {
  tables += 1;
  await client.send(new CreateTableCommand(tableDefinition(`directory-${tables}`)));
  table = createDynamoTable(client, `directory-${tables}`);
});
afterAll(async () => {
  client.destroy();
  await emulators.stop();
});

test('an import that was interrupted between claims and profiles is finished by the next one, at once', async () => {
  const broken = { ...table, putAll: () => Promise.reject(new Error('interrupted')) };
  await expect(open(broken).addAll(batchOf(100))).rejects.toThrow('interrupted');
  const directory = open(table);

  expect(await directory.addAll(batchOf(200))).toEqual(Array(30).fill('free'));
  expect(await directory.addAll(batchOf(300))).toEqual(Array(30).fill('known'));
  expect(await Array.fromAsync(directory.all())).toHaveLength(30);
  expect((await directory.findByAddress(aSubscriber(1007).address))?.id).toBe(subscriberId(107));
});

test('an answer that was lost is not mistaken for somebody else’s claim', async () => {
  const retrying: DynamoTable = {
    ...table,
    put: async (item, condition) => {
      await table.put(item, condition);
      return await table.put(item, condition);
    },
  };
  expect(await open(retrying).addAll(batchOf(400))).toEqual(Array(30).fill('free'));
  expect(await Array.fromAsync(open(table).all())).toHaveLength(30);
});

test('looking addresses up writes nothing, not even the salt of erased addresses', async () => {
  await open(table).lookUp(batchOf(500).map(({ address }) => address));
  expect(await Array.fromAsync(table.scan('pk <> :none', { ':none': '-' }))).toEqual([]);
});

test('an address that a reader leaves is remembered even when the move is interrupted, so that no list brings them back', async () => {
  const subscriber = aSubscriber(1);
  const directory = open(table);
  await directory.add(subscriber);
  const moved = 'moved@letters.test';
  const broken: DynamoTable = {
    ...table,
    put: async (item, condition) => {
      const isPut = await table.put(item, condition);
      if ('address' in item && item.address === moved) throw new Error('interrupted');
      return isPut;
    },
  };
  await expect(open(broken).changeAddress(subscriber, moved)).rejects.toThrow('interrupted');

  expect((await directory.find(subscriber.id))?.address).toBe(moved);
  expect(await directory.lookUp([subscriber.address])).toEqual(['erased']);
});
