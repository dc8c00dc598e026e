import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createPublisherCall } from '../../adapters/aws/lambda-publisher.ts';
import { createS3ArticleUploads } from '../../adapters/aws/s3-article-uploads.ts';
import { createS3DeskSource } from '../../adapters/aws/s3-desk-source.ts';
import { createSesClient, createSesMailer } from '../../adapters/aws/ses-mailer.ts';
import { deskScript, deskStylesheet } from '../../compose/pages/desk-assets.ts';
import { createDeskMails } from '../../compose/pages/desk-mails.ts';
import { createReaderMails } from '../../compose/pages/reader-mails.ts';
import type { BroadsheetConfig } from '../../contract/config.ts';
import { UPLOADS_FOLDER } from '../../contract/object-keys.ts';
import { scheduleOf } from '../../contract/schedule.ts';
import { letterhead } from '../../deliver/letterhead.ts';
import { sendReaderMail } from '../../deliver/send-reader-mail.ts';
import type { DeskServices, DeskSettings } from '../../desk/services.ts';
import { normaliseAddress } from '../../domain/address.ts';
import { SES_ANSWERS_WITHIN_MS, SES_CONNECTS_WITHIN_MS } from '../../domain/same-duration.ts';
import { sendConfirmation } from '../../readers/send-confirmation.ts';
import { deskHoldIn } from '../desk-hold.ts';
import { publisherOver } from '../desk-publisher.ts';
import { readTemplates } from '../template-files.ts';
import { editionAdapters, tableAdapters, webhookAnnouncer } from '../wiring.ts';
import { codeFolder, worldOf } from '../world.ts';

/** What serve-desk runs on. */
export async function deskServices(): Promise<DeskServices> {
  const { settings, config, ...world } = worldOf('serve-desk');
  const dynamo = new DynamoDBClient({});
  const s3 = new S3Client({});
  const templates = readTemplates(codeFolder());
  const mailer = createSesMailer(createSesClient(), settings.confirmationConfigurationSet);
  // The time of the answer must not reveal whether an address gets a sign-in link.
  const signInMailer = createSesMailer(
    createSesClient({ connectsWithinMs: SES_CONNECTS_WITHIN_MS }),
    settings.confirmationConfigurationSet,
    SES_ANSWERS_WITHIN_MS,
  );
  const desk = createS3DeskSource(s3, settings.articlesBucket);
  const call = createPublisherCall(new LambdaClient({}), settings.publishFunction);
  const announcer = webhookAnnouncer(() => new SQSClient({}), settings, world);
  const table = tableAdapters(dynamo, settings, world, announcer);
  const head = letterhead(config, '');
  const sendMail: DeskServices['sendMail'] = (address, mail, patienceMs) =>
    sendReaderMail(address, mail, head, { ...world, mailer: signInMailer }, patienceMs);
  const { publicUrl } = settings;
  const confirming: Omit<Parameters<typeof sendConfirmation>[1], 'mails'> = {
    ...world,
    ...table,
    publicUrl,
    sendMail: (address, mail) => sendReaderMail(address, mail, head, { ...world, mailer }),
  };
  const editions = editionAdapters({ dynamo, s3 }, settings);
  const mails = createReaderMails(config.newsletter, templates);
  return {
    ...world,
    ...table,
    ...editions,
    desk,
    deskHold: deskHoldIn(desk),
    publisher: publisherOver(call, { ...world, archive: editions.archive }),
    uploads: createS3ArticleUploads(
      s3,
      {
        bucket: settings.articlesBucket,
        folder: `${config.ingest.prefix}${UPLOADS_FOLDER}`,
        maxBytes: config.ingest.maxObjectBytes,
      },
      world.randomness,
    ),
    signInMail: createDeskMails(config.newsletter, templates).signIn,
    sendMail,
    sendConfirmation: async (subscriber) =>
      (await sendConfirmation(subscriber, { ...confirming, mails })) === 'accepted',
    stylesheet: deskStylesheet(templates),
    script: deskScript(templates),
    publicUrl,
    settings: deskSettings(config),
  };
}

function deskSettings(config: BroadsheetConfig): DeskSettings {
  const { newsletter, deliver, ingest, operate } = config;
  return {
    newsletter: newsletter.name,
    timeZone: newsletter.timeZone,
    schedule: scheduleOf(config),
    editors: operate.editors.flatMap((address) => normaliseAddress(address) ?? []),
    approvalRequired: deliver.approval === 'required',
    uploadMaxBytes: ingest.maxObjectBytes,
    articlesPrefix: ingest.prefix,
  };
}
