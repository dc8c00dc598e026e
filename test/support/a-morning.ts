import { fileURLToPath } from 'node:url';
import { buildFunctions } from '../../bin/build.ts';
import { deliverEdition } from '../../bin/start/deliver-edition.ts';
import { invoke } from '../../bin/start/invoke.ts';
import { type NewSubscriber, subscribeSample } from '../../bin/start/subscribe-sample.ts';
import { upload } from '../../bin/start/upload.ts';
import { createS3EditionArchive } from '../../lib/adapters/aws/s3-edition-archive.ts';
import { type Cloud, startCloud } from '../../lib/local/cloud.ts';
import type { SampleObject } from '../../lib/local/newsroom/sample-object.ts';
import type { PublishOutcome } from '../../lib/pipeline.ts';
import type { TestSendOutcome } from '../../lib/publish/send-test-edition.ts';

const DIST = fileURLToPath(new URL('../../dist/functions', import.meta.url));

/** The embedded cloud with the real bundles, and the few things a test does to it. */
export interface Newsroom {
  readonly cloud: Cloud;
  drop(objects: readonly SampleObject[]): Promise<void>;
  subscribe(subscribers: readonly NewSubscriber[]): Promise<void>;
  publish(event?: object): Promise<PublishOutcome>;
  testSend(to: readonly string[]): Promise<TestSendOutcome>;
  /** Everybody's morning, and all that SES has to say of it. */
  deliver(outcome: PublishOutcome): Promise<void>;
  /** A frozen file as text. */
  file(outcome: PublishOutcome, name: string): Promise<string>;
  mailsTo(address: string): string[];
  stop(): Promise<void>;
}

export async function openNewsroom(): Promise<Newsroom> {
  await buildFunctions();
  const cloud = await startCloud({ distDir: DIST });
  const archive = createS3EditionArchive(cloud.clients.s3, cloud.resources.values.editionsBucket);
  return {
    cloud,
    drop: (objects) => upload(objects, cloud),
    subscribe: (subscribers) => subscribeSample(subscribers, cloud),
    publish: (event = {}) => invoke<PublishOutcome>(cloud, 'publish-edition', event),
    testSend: (to) => invoke<TestSendOutcome>(cloud, 'publish-edition', { testSend: { to } }),
    deliver: async (outcome) => {
      if (outcome.status === 'published') await deliverEdition(outcome.edition.id, cloud);
    },
    async file(outcome, name) {
      if (outcome.status === 'day-off') throw new Error(outcome.message);
      const path = outcome.status === 'no-edition' ? outcome.report : `${outcome.edition.path}/${name}`;
      const bytes = await archive.read(path);
      if (bytes === null) throw new Error(`there is no ${path}`);
      return new TextDecoder().decode(bytes);
    },
    mailsTo: (address) =>
      cloud.ses
        .acceptances()
        .filter(({ recipients }) => recipients.includes(address))
        .map(({ messageId }) => cloud.ses.delivered(messageId)?.toString('latin1') ?? ''),
    stop: () => cloud.stop(),
  };
}
