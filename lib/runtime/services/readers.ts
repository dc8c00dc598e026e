import { S3Client } from '@aws-sdk/client-s3';
import { createDynamoEditionRegister } from '../../adapters/aws/dynamo-edition-register.ts';
import { createDynamoRateLimits } from '../../adapters/aws/dynamo-rate-limits.ts';
import { createDynamoSigningKeys } from '../../adapters/aws/dynamo-signing-keys.ts';
import { createDynamoSubscriberDirectory } from '../../adapters/aws/dynamo-subscriber-directory.ts';
import { createS3EditionArchive } from '../../adapters/aws/s3-edition-archive.ts';
import { createSesClient, createSesMailer } from '../../adapters/aws/ses-mailer.ts';
import { createReaderMails } from '../../compose/pages/reader-mails.ts';
import { createReaderPages } from '../../compose/pages/reader-pages.ts';
import { canonicalTimeZone } from '../../contract/time-zone.ts';
import { letterhead } from '../../deliver/letterhead.ts';
import { minuteOf } from '../../deliver/policy.ts';
import { sendReaderMail } from '../../deliver/send-reader-mail.ts';
import type { ReaderServices } from '../../readers/services.ts';
import { createLog, createMetrics } from '../telemetry.ts';
import { readTemplates } from '../template-files.ts';
import { codeFolder, systemClock, systemRandomness, told } from '../world.ts';
import { openTable } from './clients.ts';

/** A month of editions on one page. */
const ARCHIVE_LENGTH = 31;

/** What serve-readers runs on. */
export async function readerServices(): Promise<ReaderServices> {
  const { settings, config } = told('serve-readers');
  const table = openTable(settings.table);
  const templates = readTemplates(codeFolder());
  const mailer = createSesMailer(createSesClient(), settings.confirmationConfigurationSet);
  return {
    clock: systemClock,
    randomness: systemRandomness,
    directory: createDynamoSubscriberDirectory(table, systemClock),
    keys: createDynamoSigningKeys(table, systemClock, systemRandomness),
    pages: createReaderPages(config.newsletter, templates),
    mails: createReaderMails(config.newsletter, templates),
    // Confirmation mails hold their own absolute links: the sender needs no public address.
    sendMail: (address, mail) => sendReaderMail(address, mail, letterhead(config, ''), mailer),
    register: createDynamoEditionRegister(table),
    archive: createS3EditionArchive(new S3Client({}), settings.editionsBucket),
    log: createLog('serve-readers'),
    publicUrl: settings.publicUrl,
    metrics: createMetrics('serve-readers'),
    limits: createDynamoRateLimits(table, systemClock),
    morning: {
      zone: canonicalTimeZone(config.newsletter.timeZone) ?? config.newsletter.timeZone,
      minute: minuteOf(config.deliver.deliverAt),
      isLocal: config.deliver.localMorning,
    },
    confirmationsPerHour: config.deliver.confirmationsPerHour,
    archiveLength: ARCHIVE_LENGTH,
  };
}
