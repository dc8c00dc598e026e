/** Names of the stack's outputs: printed after a deploy, and how the CLI finds a deployed newsletter. */
export const OUTPUT = {
  articlesBucket: 'ArticlesBucket',
  editionsBucket: 'EditionsBucket',
  table: 'Table',
  hintsQueueUrl: 'HintsQueueUrl',
  webhooksQueueUrl: 'WebhooksQueueUrl',
  webhooksDeadLetterQueueUrl: 'WebhooksDeadLetterQueueUrl',
  configurationSet: 'ConfigurationSet',
  confirmationConfigurationSet: 'ConfirmationConfigurationSet',
  publishFunction: 'PublishFunction',
  planFunction: 'PlanFunction',
  sweepFunction: 'SweepFunction',
  publicUrl: 'PublicUrl',
  dashboard: 'Dashboard',
  alarmTopic: 'AlarmTopic',
} as const;

/** A DNS record, as an output gives it: `name TYPE value`. */
export interface DnsRecord {
  readonly name: string;
  readonly type: 'CNAME' | 'MX' | 'TXT';
  readonly value: string;
}

export type OutputKey = keyof typeof OUTPUT;

/**
 * Name of the stack, which is also the dimension of the newsletter's metrics. Newsletters of one account and Region
 * are distinguished by `operate.name`.
 */
export function stackNameOf(name: string | null): string {
  return name === null ? 'Broadsheet' : `Broadsheet-${name}`;
}
