import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import { createDynamoUnsentConfirmations } from '../../lib/adapters/aws/dynamo-unsent-confirmations.ts';
import { type Emulators, startEmulators } from '../../lib/local/emulators.ts';
import type { UnsentConfirmations } from '../../lib/ports.ts';
import { tableDefinition } from '../proof/conformance/table-definition.ts';
import { createMemoryUnsentConfirmations } from '../support/fakes/memory-unsent-confirmations.ts';

let emulators: Emulators;
let client: DynamoDBClient;

beforeAll(async () => {
  emulators = await startEmulators();
  client = new DynamoDBClient({
    endpoint: emulators.environment.AWS_ENDPOINT_URL_DYNAMODB ?? '',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await client.send(new CreateTableCommand(tableDefinition('unsent')));
});
afterAll(async () => {
  client.destroy();
  await emulators.stop();
});

const at = (minute: string) => `2026-11-22T08:${minute}:00.000Z`;

// The fake that other tests use keeps the same promises as the table.
test.each<[string, () => UnsentConfirmations]>([
  ['the table', () => createDynamoUnsentConfirmations(createDynamoTable(client, 'unsent'))],
  ['the fake', createMemoryUnsentConfirmations],
])(
  '%s lists the oldest first, lets one sweep at a time take a mail, and forgets what was sent',
  async (_, open) => {
    const unsent = open();
    await unsent.add('younger', at('02'));
    await unsent.add('older', at('01'));
    expect((await unsent.list()).map(({ subscriber }) => subscriber)).toEqual(['older', 'younger']);

    const taken = await Promise.all([1, 2, 3].map(() => unsent.take('older', at('03'), at('08'))));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await unsent.take('older', at('08'), at('13'))).toBe(true);

    await unsent.add('older', at('01'));
    expect(await unsent.take('older', at('09'), at('14'))).toBe(true);
    await unsent.remove('older', at('13'));
    expect(await unsent.list()).toHaveLength(2);
    await unsent.remove('older', at('14'));
    expect(await unsent.take('older', at('20'), at('25'))).toBe(false);
    expect(await unsent.list()).toEqual([{ subscriber: 'younger', since: at('02') }]);
  },
);
