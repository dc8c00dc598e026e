import { createDynamoSubscriberDirectory } from '../../lib/adapters/aws/dynamo-subscriber-directory.ts';
import { createDynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { newSubscriberId } from '../../lib/domain/subscriber-id.ts';
import type { Cloud } from '../../lib/local/cloud.ts';
import { systemClock, systemRandomness } from '../../lib/runtime/world.ts';

/** Someone who has agreed to get the newsletter. */
export interface ImportedReader {
  readonly address: string;
  readonly zone: string;
  readonly minute: number;
}

/** Subscribes readers as an import of an existing list does: confirmed, because they agreed elsewhere. */
export async function importReaders(readers: readonly ImportedReader[], cloud: Cloud): Promise<void> {
  const table = createDynamoTable(cloud.clients.dynamo, cloud.resources.values.table);
  const directory = createDynamoSubscriberDirectory(table, systemClock);
  const now = systemClock.now();
  for (const reader of readers)
    await directory.add({
      id: newSubscriberId(now, systemRandomness.bytes(10)),
      ...reader,
      state: 'confirmed',
      suppression: null,
      subscribedAt: instantOf(now),
      confirmedAt: instantOf(now),
      softBounces: 0,
      version: 1,
    });
}
