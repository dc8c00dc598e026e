import * as z from 'zod';

const hostName = z
  .string()
  .regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, 'is not a host name');

/** How the stack is run. */
export const operateConfig = z.strictObject({
  /** Mailbox that alarms are sent to; null shows them on the dashboard only. */
  alarmEmail: z.email().nullable().default(null),
  /**
   * Who gets a proof of each edition when it is frozen and may sign in to the desk; none means no proof and no desk.
   */
  editors: z.array(z.email()).max(50).default([]),
  /** Custom domain of the reader pages; null uses API Gateway's address. */
  publicDomain: z
    .strictObject({
      name: hostName,
      /** ARN of an issued ACM certificate for `name`, in the Region of the stack. */
      certificateArn: z
        .string()
        .regex(/^arn:aws[\w-]*:acm:[\w-]+:\d{12}:certificate\/.+$/, 'is not a certificate ARN'),
    })
    .nullable()
    .default(null),
  /** False when `deliver.identity` already exists in SES in this account and Region. */
  createIdentity: z.boolean().default(true),
});
export type OperateConfig = z.infer<typeof operateConfig>;
