import type { Cloud } from '../../lib/local/cloud.ts';
import { type ImportLine, importSubscribers } from '../../lib/readers/import-subscribers.ts';
import { systemRandomness } from '../../lib/runtime/world.ts';
import { adaptersFor } from '../commands/adapters.ts';

/** Subscribes readers as `broadsheet subscribers import` does. */
export async function importReaders(readers: readonly ImportLine[], cloud: Cloud): Promise<void> {
  const { directory, clock } = adaptersFor(cloud.resources.values, cloud.clients);
  const ports = { directory, clock, randomness: systemRandomness };
  await importSubscribers(readers, ports, { zone: 'UTC', minute: 0 });
}
