import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { s3ArticleSource } from '../../adapters/aws/s3-article-source.ts';
import { createS3DeskSource } from '../../adapters/aws/s3-desk-source.ts';
import { createSesClient, createSesMailer } from '../../adapters/aws/ses-mailer.ts';
import type { PublishServices } from '../../publish/services.ts';
import { readTemplates } from '../template-files.ts';
import { editionAdapters, tableAdapters } from '../wiring.ts';
import { codeFolder, worldOf } from '../world.ts';

/** What publish-edition runs on. */
export async function publishServices(): Promise<PublishServices> {
  const { settings, config, ...world } = worldOf('publish-edition');
  const dynamo = new DynamoDBClient({});
  const s3 = new S3Client({});
  return {
    ...world,
    ...tableAdapters(dynamo, settings, world),
    ...editionAdapters({ dynamo, s3 }, settings),
    config,
    templates: readTemplates(codeFolder()),
    articles: s3ArticleSource(s3, {
      bucket: settings.articlesBucket,
      prefix: config.ingest.prefix,
      lookbackDays: Math.ceil(config.ingest.freshnessHours / 24) + 1,
    }),
    desk: createS3DeskSource(s3, settings.articlesBucket),
    mailer: createSesMailer(createSesClient(), settings.configurationSet),
    publicUrl: settings.publicUrl,
  };
}
