import { createDynamoDeliveryLedger } from '../../adapters/aws/dynamo-delivery-ledger.ts';
import { createDynamoDeliveryTally } from '../../adapters/aws/dynamo-delivery-tally.ts';
import { createDynamoSubscriberDirectory } from '../../adapters/aws/dynamo-subscriber-directory.ts';
import type { FeedbackPolicy, FeedbackPorts } from '../../feedback/record-feedback.ts';
import { createLog, createMetrics } from '../telemetry.ts';
import { systemClock, told } from '../world.ts';
import { openTable } from './clients.ts';

/** What record-feedback runs on. */
export async function feedbackServices(): Promise<FeedbackPorts & { readonly policy: FeedbackPolicy }> {
  const { settings } = told('record-feedback');
  const table = openTable(settings.table);
  return {
    clock: systemClock,
    ledger: createDynamoDeliveryLedger(table),
    tally: createDynamoDeliveryTally(table),
    directory: createDynamoSubscriberDirectory(table, systemClock),
    log: createLog('record-feedback'),
    metrics: createMetrics('record-feedback'),
    policy: { configurationSets: [settings.configurationSet, settings.confirmationConfigurationSet] },
  };
}
