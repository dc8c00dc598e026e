/** Names of the environment variables that the stack sets and the functions read. Nothing else is read from the environment. */
export const ENV = {
  /** Bucket that the newsroom drops articles in. */
  articlesBucket: 'ARTICLES_BUCKET',
  /** Bucket of frozen editions, delivery plans and reports. */
  editionsBucket: 'EDITIONS_BUCKET',
  /** The one table: subscribers, ledger, editions, control. */
  table: 'TABLE',
  /** Queue of delivery hints (chunk names). */
  hintsQueueUrl: 'HINTS_QUEUE_URL',
  /** Queue of SES events and its dead-letter queue; the sweeper checks whether they are empty. */
  eventsQueueUrl: 'EVENTS_QUEUE_URL',
  eventsDeadLetterQueueUrl: 'EVENTS_DEAD_LETTER_QUEUE_URL',
  /** Queue of events for the webhook, or `none`. */
  webhooksQueueUrl: 'WEBHOOKS_QUEUE_URL',
  /** SES configuration set that sends events back to us. Without it no delivery can be proved. */
  configurationSet: 'CONFIGURATION_SET',
  /** SES configuration set of confirmation mails, so that their complaints never stop the digest. */
  confirmationConfigurationSet: 'CONFIRMATION_CONFIGURATION_SET',
  /** Name of the function that makes editions: the desk asks it for drafts. */
  publishFunction: 'PUBLISH_FUNCTION',
  /** https address of the reader pages, without a trailing slash. */
  publicUrl: 'PUBLIC_URL',
} as const;

/** In place of a queue that the config does not ask for. */
export const NO_QUEUE = 'none';

export type EnvironmentKey = keyof typeof ENV;

/** Exactly the variables that each function gets. A test compares stack and settings with it. */
export const FUNCTION_ENVIRONMENT = {
  'publish-edition': ['articlesBucket', 'editionsBucket', 'table', 'configurationSet', 'publicUrl'],
  'plan-deliveries': ['editionsBucket', 'table', 'hintsQueueUrl'],
  'deliver-messages': ['editionsBucket', 'table', 'configurationSet', 'publicUrl'],
  'sweep-deliveries': [
    'articlesBucket',
    'editionsBucket',
    'table',
    'hintsQueueUrl',
    'eventsQueueUrl',
    'eventsDeadLetterQueueUrl',
    'configurationSet',
    'confirmationConfigurationSet',
    'publicUrl',
  ],
  'record-feedback': ['table', 'configurationSet', 'confirmationConfigurationSet', 'webhooksQueueUrl'],
  'serve-readers': [
    'editionsBucket',
    'table',
    'confirmationConfigurationSet',
    'publicUrl',
    'webhooksQueueUrl',
  ],
  'serve-desk': [
    'articlesBucket',
    'editionsBucket',
    'table',
    'confirmationConfigurationSet',
    'publishFunction',
    'publicUrl',
    'webhooksQueueUrl',
  ],
  'fetch-feeds': ['articlesBucket', 'editionsBucket'],
  'send-webhooks': ['table', 'webhooksQueueUrl'],
} as const satisfies Record<string, readonly EnvironmentKey[]>;

export type FunctionName = keyof typeof FUNCTION_ENVIRONMENT;

/** Functions that exist only in stacks whose config asks for them. */
export const OPTIONAL_FUNCTIONS: readonly FunctionName[] = ['serve-desk', 'fetch-feeds', 'send-webhooks'];
