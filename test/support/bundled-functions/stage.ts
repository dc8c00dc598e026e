import { fileURLToPath } from 'node:url';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoDeliveryLedger } from '../../../lib/adapters/aws/dynamo-delivery-ledger.ts';
import { createDynamoEditionRegister } from '../../../lib/adapters/aws/dynamo-edition-register.ts';
import { createDynamoTable } from '../../../lib/adapters/aws/dynamo-table.ts';
import { createS3EditionArchive } from '../../../lib/adapters/aws/s3-edition-archive.ts';
import { profileItem } from '../../../lib/adapters/aws/subscriber-item.ts';
import { ENV } from '../../../lib/contract/environment.ts';
import { keys } from '../../../lib/contract/table.ts';
import type { Delivery } from '../../../lib/domain/delivery.ts';
import type { Subscriber } from '../../../lib/domain/subscriber.ts';
import { type LocalClients, localClients } from '../../../lib/local/clients.ts';
import { type EmulatorOptions, type Emulators, startEmulators } from '../../../lib/local/emulators.ts';
import { createResources, type LocalResources } from '../../../lib/local/resources.ts';
import type { Clock, DeliveryLedger, EditionArchive, EditionRegister } from '../../../lib/ports.ts';
import { aPolicy, aSubscriber } from '../delivery-builders.ts';

/** Where `npm run build` puts the functions. */
export const BUNDLES = fileURLToPath(new URL('../../../dist/functions', import.meta.url));

/** A clock that can be set ahead, so that quiet times are skipped instead of waited for. */
interface StageClock extends Clock {
  readonly aheadMs: number;
  skip(milliseconds: number): void;
}

/** Emulators, what the stack would create on them, and a list of readers in London. */
export interface Stage {
  readonly clock: StageClock;
  readonly emulators: Emulators;
  readonly clients: LocalClients;
  readonly values: LocalResources['values'];
  readonly people: readonly Subscriber[];
  readonly register: EditionRegister;
  readonly archive: EditionArchive;
  readonly ledger: DeliveryLedger;
  readonly table: ReturnType<typeof createDynamoTable>;
  /** What a bundled function finds in `process.env`. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** @param startAt - What the clock shows first. */
export async function openStage(options: {
  readonly subscribers: number;
  readonly startAt: Date;
  readonly ses: NonNullable<EmulatorOptions['ses']>;
}): Promise<Stage> {
  const clock = clockFrom(options.startAt);
  const emulators = await startEmulators({ clock, ses: { keep: 'index', ...options.ses } });
  const clients = localClients(emulators.environment);
  const identity = aPolicy().letterhead.from.address.replace(/^.*@/, '');
  const { values } = await createResources(clients, emulators, { identity, publicUrl: 'http://127.0.0.1:9' });
  const table = createDynamoTable(clients.dynamo, values.table);
  const people = Array.from({ length: options.subscribers }, (_, n) => aSubscriber(n));
  await table.put({ ...keys.morning('Europe/London', 390), zone: 'Europe/London', minute: 390 });
  await addSubscribers(people, values.table, clients);
  return {
    clock,
    emulators,
    clients,
    values,
    people,
    table,
    register: createDynamoEditionRegister(table),
    archive: createS3EditionArchive(clients.s3, values.editionsBucket),
    ledger: createDynamoDeliveryLedger(table),
    environment: environmentFor(emulators, values),
    stop: async () => {
      clients.destroy();
      await emulators.stop();
    },
  };
}

function clockFrom(startAt: Date): StageClock {
  let aheadMs = startAt.getTime() - Date.now();
  return {
    get aheadMs() {
      return aheadMs;
    },
    now: () => new Date(Date.now() + aheadMs),
    skip: (milliseconds) => {
      aheadMs += milliseconds;
    },
  };
}

async function addSubscribers(
  people: readonly Subscriber[],
  table: string,
  clients: LocalClients,
): Promise<void> {
  const documents = DynamoDBDocumentClient.from(clients.dynamo);
  for (let i = 0; i < people.length; i += 25) {
    const items = people
      .slice(i, i + 25)
      .map((subscriber) => ({ PutRequest: { Item: profileItem(subscriber, null) } }));
    await documents.send(new BatchWriteCommand({ RequestItems: { [table]: items } }));
  }
}

function environmentFor(emulators: Emulators, values: LocalResources['values']): Record<string, string> {
  const named = Object.entries(values).map(([name, value]) => [ENV[name as keyof typeof ENV], value]);
  return {
    ...emulators.environment,
    ...Object.fromEntries(named),
    PATH: process.env.PATH ?? '',
    POWERTOOLS_DEV: 'false',
  };
}

/** The rows of all readers, in their order; null where there is none. */
export async function rowsOf({ ledger, people }: Stage, edition: string): Promise<(Delivery | null)[]> {
  const rows: (Delivery | null)[] = [];
  for (let i = 0; i < people.length; i += 100) {
    const ids = people.slice(i, i + 100).map(({ id }) => id);
    rows.push(...(await ledger.rows(edition, ids)));
  }
  return rows;
}
