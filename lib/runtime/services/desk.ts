import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { type CallPublisher, createPublisherCall } from '../../adapters/aws/lambda-publisher.ts';
import { createS3DeskSource } from '../../adapters/aws/s3-desk-source.ts';
import { createSesClient, createSesMailer } from '../../adapters/aws/ses-mailer.ts';
import { createDeskMails } from '../../compose/pages/desk-mails.ts';
import { deskStylesheet } from '../../compose/pages/desk-stylesheet.ts';
import type { BroadsheetConfig } from '../../contract/config.ts';
import { letterhead } from '../../deliver/letterhead.ts';
import { sendReaderMail } from '../../deliver/send-reader-mail.ts';
import type { DeskServices, DeskSettings, Publisher } from '../../desk/services.ts';
import { normaliseAddress } from '../../domain/address.ts';
import type { PublishOutcome } from '../../pipeline.ts';
import type { Clock } from '../../ports.ts';
import type { DraftOutcome } from '../../publish/draft-edition.ts';
import type { ReplayOutcome } from '../../publish/replay-frozen.ts';
import type { TestSendOutcome } from '../../publish/send-test-edition.ts';
import { deskHoldIn } from '../desk-hold.ts';
import { readTemplates } from '../template-files.ts';
import { editionAdapters, tableAdapters } from '../wiring.ts';
import { codeFolder, worldOf } from '../world.ts';

/** What serve-desk runs on. */
export async function deskServices(): Promise<DeskServices> {
  const { settings, config, ...world } = worldOf('serve-desk');
  const dynamo = new DynamoDBClient({});
  const s3 = new S3Client({});
  const templates = readTemplates(codeFolder());
  const mailer = createSesMailer(createSesClient(), settings.confirmationConfigurationSet);
  const desk = createS3DeskSource(s3, settings.articlesBucket);
  const call = createPublisherCall(new LambdaClient({}), settings.publishFunction);
  return {
    ...world,
    ...tableAdapters(dynamo, settings, world),
    ...editionAdapters({ dynamo, s3 }, settings),
    desk,
    deskHold: deskHoldIn(desk),
    publisher: publisherOver(call, world.clock),
    signInMail: createDeskMails(config.newsletter, templates).signIn,
    sendMail: (address, mail) => sendReaderMail(address, mail, letterhead(config, ''), { ...world, mailer }),
    stylesheet: deskStylesheet(templates),
    publicUrl: settings.publicUrl,
    settings: deskSettings(config),
  };
}

function deskSettings({ newsletter, deliver, operate }: BroadsheetConfig): DeskSettings {
  return {
    newsletter: newsletter.name,
    timeZone: newsletter.timeZone,
    publishAt: deliver.publishAt,
    deliverAt: deliver.deliverAt,
    editors: operate.editors.flatMap((address) => normaliseAddress(address) ?? []),
    approvalRequired: deliver.approval === 'required',
  };
}

/** A draft of the same wishes is shown again for this long: articles seldom arrive faster. */
const DRAFT_MS = 60_000;

function publisherOver(call: CallPublisher, clock: Clock): Publisher {
  let last: { readonly key: string; readonly at: number; readonly draft: DraftOutcome } | null = null;
  return {
    async draft(revise, version) {
      const key = `${revise} ${version}`;
      const now = clock.now().getTime();
      if (last?.key === key && now - last.at < DRAFT_MS) return last.draft;
      const draft = (await call({ draft: {}, revise })) as DraftOutcome;
      last = { key, at: now, draft };
      return draft;
    },
    async publish(revise) {
      const outcome = (await call({ revise })) as PublishOutcome;
      last = null;
      if (outcome.status !== 'published') return outcome.message;
      return `Edition ${outcome.edition.id}, revision ${outcome.edition.revision}, is frozen.`;
    },
    async testSend(to) {
      const { results } = (await call({ testSend: { to: [to] } })) as TestSendOutcome;
      return results.every((result) => result === 'accepted');
    },
    replay: async (edition) => (await call({ replay: edition })) as ReplayOutcome,
  };
}
