/** Names of the stack's outputs: printed after a deploy, and how the CLI finds a deployed newsletter. */
export const OUTPUT = {
  articlesBucket: 'ArticlesBucket',
  editionsBucket: 'EditionsBucket',
  table: 'Table',
  hintsQueueUrl: 'HintsQueueUrl',
  configurationSet: 'ConfigurationSet',
  confirmationConfigurationSet: 'ConfirmationConfigurationSet',
  publishFunction: 'PublishFunction',
  planFunction: 'PlanFunction',
  sweepFunction: 'SweepFunction',
  publicUrl: 'PublicUrl',
  dashboard: 'Dashboard',
} as const;

export type OutputKey = keyof typeof OUTPUT;

/** Name of the stack unless the operator gives another. */
export const STACK_NAME = 'Broadsheet';
