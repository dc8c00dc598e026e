import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';

/** SDK clients for the local services, for set-up and inspection; the functions make their own. */
export interface LocalClients {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly sns: SNSClient;
  readonly dynamo: DynamoDBClient;
  readonly ses: SESClient;
  destroy(): void;
}

/** @param environment - As `Emulators.environment`. */
export function localClients(environment: Readonly<Record<string, string>>): LocalClients {
  const common = {
    region: environment.AWS_REGION ?? '',
    credentials: {
      accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
    },
  };
  const at = (service: string) => ({ ...common, endpoint: environment[`AWS_ENDPOINT_URL_${service}`] ?? '' });
  const clients = {
    s3: new S3Client({ ...at('S3'), forcePathStyle: true }),
    sqs: new SQSClient(at('SQS')),
    sns: new SNSClient(at('SNS')),
    dynamo: new DynamoDBClient(at('DYNAMODB')),
    ses: new SESClient({ ...at('SES'), maxAttempts: 1 }),
  };
  return {
    ...clients,
    destroy: () => {
      for (const client of Object.values(clients)) client.destroy();
    },
  };
}
