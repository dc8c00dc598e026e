import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createSesClient, createSesMailer } from '../../adapters/aws/ses-mailer.ts';
import { createReaderMails } from '../../compose/pages/reader-mails.ts';
import { createReaderPages } from '../../compose/pages/reader-pages.ts';
import { confirmationsPerNetwork } from '../../contract/config/deliver.ts';
import { scheduleOf } from '../../contract/schedule.ts';
import { canonicalTimeZone } from '../../contract/time-zone.ts';
import { letterhead } from '../../deliver/letterhead.ts';
import { sendReaderMail } from '../../deliver/send-reader-mail.ts';
import { minuteOf } from '../../domain/calendar.ts';
import { SES_ANSWERS_WITHIN_MS, SES_CONNECTS_WITHIN_MS } from '../../domain/same-duration.ts';
import { hasWeekAndWeekend } from '../../domain/schedule.ts';
import type { ReaderServices } from '../../readers/services.ts';
import { readTemplates } from '../template-files.ts';
import { editionAdapters, tableAdapters, webhookAnnouncer } from '../wiring.ts';
import { codeFolder, worldOf } from '../world.ts';

/** A month of editions on one page. */
const ARCHIVE_LENGTH = 31;

/** What serve-readers runs on. */
export async function readerServices(): Promise<ReaderServices> {
  const { settings, config, ...world } = worldOf('serve-readers');
  const dynamo = new DynamoDBClient({});
  const templates = readTemplates(codeFolder());
  const mailer = createSesMailer(
    createSesClient({ connectsWithinMs: SES_CONNECTS_WITHIN_MS }),
    settings.confirmationConfigurationSet,
    SES_ANSWERS_WITHIN_MS,
  );
  return {
    ...world,
    ...tableAdapters(
      dynamo,
      settings,
      world,
      webhookAnnouncer(() => new SQSClient({}), settings, world),
    ),
    ...editionAdapters({ dynamo, s3: new S3Client({}) }, settings),
    pages: createReaderPages(config.newsletter, templates),
    mails: createReaderMails(config.newsletter, templates),
    // Confirmation mails hold their own absolute links: the sender needs no public address.
    sendMail: (address, mail, patienceMs) =>
      sendReaderMail(address, mail, letterhead(config, ''), { ...world, mailer }, patienceMs),
    publicUrl: settings.publicUrl,
    morning: {
      zone: canonicalTimeZone(config.newsletter.timeZone) ?? config.newsletter.timeZone,
      minute: minuteOf(config.deliver.deliverAt),
      isLocal: config.deliver.localMorning,
      ownHours: config.deliver.editions.map(({ deliverAt }) => minuteOf(deliverAt)).toSorted((a, b) => a - b),
      hasBothDays: hasWeekAndWeekend(scheduleOf(config)),
    },
    sections: {
      ...config.compose.sectionChoice,
      mayLeaveLead: config.compose.sectionChoice.lead === 'choice',
    },
    confirmationsPerHour: config.deliver.confirmationsPerHour,
    confirmationsPerNetwork: confirmationsPerNetwork(config.deliver),
    archiveLength: ARCHIVE_LENGTH,
  };
}
