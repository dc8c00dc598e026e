import * as z from 'zod';
import { hostName } from './host-name.ts';
import { webhookConfig } from './webhook.ts';

/** How the stack is run. */
export const operateConfig = z.strictObject({
  /**
   * Tells several newsletters, or stages, in one account and Region apart: the stack becomes `Broadsheet-<name>`, with
   * alarms, metrics and a dashboard of its own.
   */
  name: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words and hyphens, such as "evening"')
    .max(30)
    .nullable()
    .default(null),
  /** Mailbox that alarms are sent to; null shows them on the dashboard only. */
  alarmEmail: z.email().nullable().default(null),
  /**
   * Who gets a proof of each edition when it is frozen and may sign in to the desk; none means no proof and no desk.
   */
  editors: z.array(z.email()).max(50).default([]),
  /** Told what happens to subscriptions; see docs/webhooks.md. */
  webhook: webhookConfig.nullable().default(null),
  /** Custom domain of the reader pages; null uses API Gateway's address. */
  publicDomain: z
    .strictObject({
      name: hostName,
      /**
       * ARN of an issued ACM certificate for `name`, in the Region of the stack; null lets the stack make one, which
       * takes a `hostedZoneId`.
       */
      certificateArn: z
        .string()
        .regex(/^arn:aws[\w-]*:acm:[\w-]+:\d{12}:certificate\/.+$/, 'is not a certificate ARN')
        .nullable()
        .default(null),
      /**
       * Whether links in mails lead there. Until the domain answers they would open nothing. No default: a domain that is
       * in use must not drop out of links unasked, and one that does not answer yet must not get into them.
       */
      inLinks: z.boolean({
        error:
          'is missing: true if the domain answers already, otherwise false until `npx broadsheet next` has seen it answer',
      }),
    })
    .nullable()
    .default(null),
  /** Route 53 hosted zone of `deliver.identity`: the stack then makes the DNS records itself. */
  hostedZoneId: z
    .string()
    .regex(/^Z[A-Z0-9]{5,31}$/, 'is not the id of a hosted zone')
    .nullable()
    .default(null),
  /**
   * A table that exists already, such as one restored from a backup; null lets the stack create its own. The stack's
   * own table is kept when this is set.
   */
  table: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{3,255}$/, 'is not the name of a DynamoDB table')
    .nullable()
    .default(null),
  /** False when `deliver.identity` already exists in SES in this account and Region. */
  createIdentity: z.boolean().default(true),
});
export type OperateConfig = z.infer<typeof operateConfig>;
