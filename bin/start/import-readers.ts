import { createDynamoSubscriberDirectory } from '../../lib/adapters/aws/dynamo-subscriber-directory.ts';
import { createDynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import type { Cloud } from '../../lib/local/cloud.ts';
import { type ImportLine, importSubscribers } from '../../lib/readers/import-subscribers.ts';
import { systemClock, systemRandomness } from '../../lib/runtime/world.ts';

/** Subscribes readers as `broadsheet subscribers import` does. */
export async function importReaders(readers: readonly ImportLine[], cloud: Cloud): Promise<void> {
  const table = createDynamoTable(cloud.clients.dynamo, cloud.resources.values.table);
  const directory = createDynamoSubscriberDirectory(table, systemClock);
  const ports = { directory, clock: systemClock, randomness: systemRandomness };
  await importSubscribers(readers, ports, { zone: 'UTC', minute: 0 });
}
