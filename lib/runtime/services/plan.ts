import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createDynamoDeliveryPlan } from '../../adapters/aws/dynamo-delivery-plan.ts';
import { createDynamoDeliveryTally } from '../../adapters/aws/dynamo-delivery-tally.ts';
import { createDynamoEditionRegister } from '../../adapters/aws/dynamo-edition-register.ts';
import { createDynamoMembership } from '../../adapters/aws/dynamo-membership.ts';
import { createDynamoSendControl } from '../../adapters/aws/dynamo-send-control.ts';
import { createSqsDeliveryHints } from '../../adapters/aws/sqs-delivery-hints.ts';
import type { PlanPorts } from '../../deliver/plan-deliveries.ts';
import { type DeliveryPolicy, deliveryPolicy } from '../../deliver/policy.ts';
import type { Clock } from '../../ports.ts';
import { createLog, createMetrics } from '../telemetry.ts';
import { systemClock, told } from '../world.ts';
import { openTable } from './clients.ts';

/** What plan-deliveries runs on. */
export async function planServices(): Promise<
  PlanPorts & { readonly clock: Clock; readonly policy: DeliveryPolicy }
> {
  const { settings, config } = told('plan-deliveries');
  const table = openTable(settings.table);
  return {
    clock: systemClock,
    register: createDynamoEditionRegister(table),
    membership: createDynamoMembership(table),
    plan: createDynamoDeliveryPlan(table, new S3Client({}), settings.editionsBucket),
    hints: createSqsDeliveryHints(new SQSClient({}), settings.hintsQueueUrl),
    tally: createDynamoDeliveryTally(table),
    control: createDynamoSendControl(table),
    log: createLog('plan-deliveries'),
    metrics: createMetrics('plan-deliveries'),
    policy: deliveryPolicy(config),
  };
}
