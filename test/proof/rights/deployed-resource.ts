import type { FunctionName } from '../../../lib/contract/environment.ts';
import type { Cloud } from '../../../lib/local/cloud.ts';
import type { AwsCall } from '../../support/aws-calls.ts';
import type { synthesise } from '../../support/synth.ts';

/** The deployed resource behind a local name. */
export function deployedResource(
  { resource }: AwsCall,
  { resources: { values } }: Cloud,
  { json, functions }: ReturnType<typeof synthesise>,
): string {
  if (resource === '*') return resource;
  const [, service = '', name = '', rest = ''] = /^(\w+):([^/]+)(.*)$/.exec(resource) ?? [];
  const arn = (type: string, part: string) =>
    `${Object.keys(json.Resources).find((id) => json.Resources[id]?.Type === type && id.startsWith(part))}.Arn${rest}`;
  if (service === 's3')
    return arn('AWS::S3::Bucket', name === values.articlesBucket ? 'Articles' : 'Archive');
  if (service === 'lambda') return `${functions.get(name as FunctionName)?.id}.Arn`;
  if (service === 'dynamodb') return arn('AWS::DynamoDB::GlobalTable', 'Readers');
  if (service === 'sqs') {
    const of = (url: string) => url.split('/').at(-1) === name;
    const queue = of(values.hintsQueueUrl)
      ? 'HintsQueue'
      : of(values.eventsQueueUrl)
        ? 'FeedbackQueue'
        : 'FeedbackGivenUp';
    return arn('AWS::SQS::Queue', queue);
  }
  const ses = 'arn:AWS::Partition:ses:AWS::Region:AWS::AccountId';
  if (name === 'identity') return `${ses}:identity/any`;
  const set = rest === `/${values.configurationSet}` ? 'SendingDigest' : 'SendingConfirmation';
  return `${ses}:configuration-set/${arn('AWS::SES::ConfigurationSet', set).split('.')[0]}`;
}
