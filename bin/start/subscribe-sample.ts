import { instantOf } from '../../lib/domain/instant.ts';
import { newSubscriberId } from '../../lib/domain/subscriber-id.ts';
import type { Cloud } from '../../lib/local/cloud.ts';
import { systemRandomness } from '../../lib/runtime/world.ts';
import { adaptersFor } from '../cli/adapters.ts';

/** A reader to begin with; at midnight UTC unless the sample says otherwise. */
export interface NewSubscriber {
  readonly address: string;
  readonly zone?: string;
  readonly minute?: number;
}

/** Subscribes the readers of a sample, as if each had signed up and confirmed just now. */
export async function subscribeSample(subscribers: readonly NewSubscriber[], cloud: Cloud): Promise<void> {
  const { directory, clock } = adaptersFor(cloud.resources.values, cloud.clients);
  for (const { address, zone = 'UTC', minute = 0 } of subscribers) {
    const now = clock.now();
    await directory.add({
      id: newSubscriberId(now, systemRandomness.bytes(10)),
      address,
      state: 'confirmed',
      suppression: null,
      zone,
      minute,
      subscribedAt: instantOf(now),
      confirmedAt: instantOf(now),
      confirmationSentAt: null,
      softBounces: 0,
      version: 1,
    });
  }
}
