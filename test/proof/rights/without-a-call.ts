import type { FunctionName } from '../../../lib/contract/environment.ts';
import type { Grant } from '../../support/iam.ts';

/** What Lambda itself does in the function's name, to read its queue. */
const readsQueue = (queue: string) =>
  ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
    (action) => `sqs:${action} ${queue}`,
  );

/** Without it S3 answers 403 instead of 404 when an object is not there; it is never called. */
const TELLS_MISSING = 's3:ListBucket ArchiveBucket';

/**
 * Rights that no call of a good morning needs, each with its reason. Beside those above: a damaged list of readers, a
 * reader who moved meanwhile, a chunk that is requeued (all `sweep-deliveries`), a plan that is held
 * (`settlePause`), a reader whom another chunk had claimed (`finishChunk`), the first link ever made.
 */
export const WITHOUT_A_CALL: Partial<Record<FunctionName, readonly string[]>> = {
  'publish-edition': [
    // Only from the second edition on: how many readers the last one had, for the proof.
    'dynamodb:Query E#*',
    TELLS_MISSING,
    // Lambda reports a morning on which every retry failed.
    'sqs:GetQueueAttributes PublishMissed',
    'sqs:GetQueueUrl PublishMissed',
    'sqs:SendMessage PublishMissed',
  ],
  'plan-deliveries': [TELLS_MISSING, 'dynamodb:UpdateItem CTRL'],
  // The evidence about an unanswered mail, and the probe.
  'deliver-messages': [
    TELLS_MISSING,
    'dynamodb:Query CTRL',
    'dynamodb:Query E#*',
    ...readsQueue('HintsQueue'),
  ],
  'sweep-deliveries': [
    TELLS_MISSING,
    'dynamodb:DeleteItem E#*',
    'dynamodb:GetItem E#*',
    'dynamodb:PutItem E#*',
    'dynamodb:Query index/byMorning',
    'dynamodb:UpdateItem E#*',
    's3:ListBucket ArticlesBucket',
    's3:PutObject plans/*',
    'sqs:GetQueueAttributes HintsQueue',
    'sqs:SendMessage HintsQueue',
  ],
  // The event of a probe is noted in its item.
  'record-feedback': ['dynamodb:UpdateItem CTRL', ...readsQueue('FeedbackQueue')],
  'serve-readers': [TELLS_MISSING, 'dynamodb:PutItem KEYS'],
  'serve-desk': [
    TELLS_MISSING,
    // A confirmed reader whose suppression is lifted registers their morning.
    'dynamodb:PutItem MORNINGS',
    // The salt is there once anybody was erased.
    'dynamodb:PutItem SALT',
    // Used by the browser that sends a signed form: S3 asks for the signer's right.
    's3:PutObject desk/*',
  ],
};

/** A right as the lists above name it. */
export function inWords({ action, resource, items }: Grant): string {
  return `${action} ${items ?? resource.replace(/^[^/]*\.Arn\//, '').replace(/[0-9A-F]{8}\.Arn$/, '')}`;
}
