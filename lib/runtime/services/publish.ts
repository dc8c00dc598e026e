import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { createDynamoEditionRegister } from '../../adapters/aws/dynamo-edition-register.ts';
import { createDynamoTable } from '../../adapters/aws/dynamo-table.ts';
import { s3ArticleSource } from '../../adapters/aws/s3-article-source.ts';
import { createS3DeskSource } from '../../adapters/aws/s3-desk-source.ts';
import { createS3EditionArchive } from '../../adapters/aws/s3-edition-archive.ts';
import { createSesClient, createSesMailer } from '../../adapters/aws/ses-mailer.ts';
import type { PublishServices } from '../../publish/services.ts';
import { createLog, createMetrics } from '../telemetry.ts';
import { readTemplates } from '../template-files.ts';
import { codeFolder, systemClock, told } from '../world.ts';

/** What publish-edition runs on. */
export async function publishServices(): Promise<PublishServices> {
  const { settings, config } = told('publish-edition');
  const s3 = new S3Client({});
  return {
    clock: systemClock,
    config,
    templates: readTemplates(codeFolder()),
    articles: s3ArticleSource(s3, {
      bucket: settings.articlesBucket,
      prefix: config.ingest.prefix,
      lookbackDays: Math.ceil(config.ingest.freshnessHours / 24) + 1,
    }),
    desk: createS3DeskSource(s3, settings.articlesBucket),
    archive: createS3EditionArchive(s3, settings.editionsBucket),
    register: createDynamoEditionRegister(createDynamoTable(new DynamoDBClient({}), settings.table)),
    mailer: createSesMailer(createSesClient(), settings.configurationSet),
    log: createLog('publish-edition'),
    metrics: createMetrics('publish-edition'),
    publicUrl: settings.publicUrl,
  };
}
