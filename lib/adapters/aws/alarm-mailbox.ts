import { ListSubscriptionsByTopicCommand, type SNSClient } from '@aws-sdk/client-sns';

/** Whether anybody gets the alarms: AWS mails them only after the mailbox's owner has confirmed. */
export async function readAlarmMailbox(
  sns: SNSClient,
  topic: string,
): Promise<'no mailbox' | 'unconfirmed' | 'confirmed'> {
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }));
  if (Subscriptions.length === 0) return 'no mailbox';
  const isConfirmed = Subscriptions.some(({ SubscriptionArn = '' }) => SubscriptionArn.startsWith('arn:'));
  return isConfirmed ? 'confirmed' : 'unconfirmed';
}
