import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { FeedbackPolicy, FeedbackPorts } from '../../feedback/feedback-ports.ts';
import { tableAdapters, webhookAnnouncer } from '../wiring.ts';
import { worldOf } from '../world.ts';

/** What record-feedback runs on. */
export async function feedbackServices(): Promise<FeedbackPorts & { readonly policy: FeedbackPolicy }> {
  const { settings, config: _config, ...world } = worldOf('record-feedback');
  return {
    ...world,
    ...tableAdapters(
      new DynamoDBClient({}),
      settings,
      world,
      webhookAnnouncer(() => new SQSClient({}), settings, world),
    ),
    policy: { configurationSets: [settings.configurationSet, settings.confirmationConfigurationSet] },
  };
}
