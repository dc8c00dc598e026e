import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createS3DeskSource } from '../../adapters/aws/s3-desk-source.ts';
import { createSesClient, createSesMailer } from '../../adapters/aws/ses-mailer.ts';
import { createReaderMails } from '../../compose/pages/reader-mails.ts';
import { letterhead } from '../../deliver/letterhead.ts';
import { type DeliveryPolicy, deliveryPolicy } from '../../deliver/policy.ts';
import { sendReaderMail } from '../../deliver/send-reader-mail.ts';
import type { SweepPorts } from '../../deliver/sweep-deliveries.ts';
import type { RetryServices } from '../../readers/retry-confirmations.ts';
import { deskHoldIn } from '../desk-hold.ts';
import { readTemplates } from '../template-files.ts';
import { backlogAdapter, editionAdapters, hintAdapter, tableAdapters } from '../wiring.ts';
import { codeFolder, worldOf } from '../world.ts';

/** What sweep-deliveries runs on. */
export async function sweepServices(): Promise<
  SweepPorts & RetryServices & { readonly policy: DeliveryPolicy }
> {
  const { settings, config, ...world } = worldOf('sweep-deliveries');
  const dynamo = new DynamoDBClient({});
  const sqs = new SQSClient({});
  const s3 = new S3Client({});
  const ses = createSesClient();
  const confirmations = createSesMailer(ses, settings.confirmationConfigurationSet);
  return {
    ...world,
    ...tableAdapters(dynamo, settings, world),
    ...editionAdapters({ dynamo, s3 }, settings),
    hints: hintAdapter(sqs, settings),
    backlog: backlogAdapter(sqs, settings),
    deskHold: deskHoldIn(createS3DeskSource(s3, settings.articlesBucket)),
    mailer: createSesMailer(ses, settings.configurationSet),
    mails: createReaderMails(config.newsletter, readTemplates(codeFolder())),
    sendMail: (address, mail) =>
      sendReaderMail(address, mail, letterhead(config, ''), { ...world, mailer: confirmations }),
    publicUrl: settings.publicUrl,
    policy: deliveryPolicy(config),
  };
}
