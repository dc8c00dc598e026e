import {
  ConfigurationSetDoesNotExistException,
  DescribeConfigurationSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  type SESClient,
} from '@aws-sdk/client-ses';
import { ListSubscriptionsByTopicCommand, type SNSClient } from '@aws-sdk/client-sns';

/** SES's set-up for one newsletter, as SES reports it. */
export interface SesSetup {
  readonly sendingEnabled: boolean;
  /** Mails in 24 hours; null when unlimited. */
  readonly dailyQuota: number | null;
  readonly maxSendRate: number;
  /** `Success`, `Pending`, `Failed`, `TemporaryFailure`; null when SES does not know the identity or the setting. */
  readonly identity: string | null;
  readonly dkim: { readonly enabled: boolean; readonly status: string | null };
  readonly mailFrom: { readonly domain: string | null; readonly status: string | null };
  readonly configurationSets: readonly ConfigurationSetSetup[];
}

export interface ConfigurationSetSetup {
  readonly name: string;
  readonly exists: boolean;
  readonly sendingEnabled: boolean;
  /** Kinds of events that reach one of our queues: an enabled SNS destination with a queue subscribed to its topic. */
  readonly heardEvents: readonly string[];
}

/** Asks SES for its set-up, and SNS for the path of its events. Read-only. */
export async function readSesSetup(
  { ses, sns }: { readonly ses: SESClient; readonly sns: SNSClient },
  {
    identity,
    configurationSets,
  }: { readonly identity: string; readonly configurationSets: readonly string[] },
): Promise<SesSetup> {
  const Identities = [identity];
  const [account, quota, verification, dkim, mailFrom, sets] = await Promise.all([
    ses.send(new GetAccountSendingEnabledCommand({})),
    ses.send(new GetSendQuotaCommand({})),
    ses.send(new GetIdentityVerificationAttributesCommand({ Identities })),
    ses.send(new GetIdentityDkimAttributesCommand({ Identities })),
    ses.send(new GetIdentityMailFromDomainAttributesCommand({ Identities })),
    Promise.all(configurationSets.map((name) => readConfigurationSet(ses, sns, name))),
  ]);
  const keys = dkim.DkimAttributes?.[identity];
  const from = mailFrom.MailFromDomainAttributes?.[identity];
  return {
    sendingEnabled: account.Enabled === true,
    // SES reports "no limit" as -1.
    dailyQuota: quota.Max24HourSend === -1 ? null : (quota.Max24HourSend ?? 0),
    maxSendRate: quota.MaxSendRate ?? 0,
    identity: verification.VerificationAttributes?.[identity]?.VerificationStatus ?? null,
    dkim: { enabled: keys?.DkimEnabled === true, status: keys?.DkimVerificationStatus ?? null },
    mailFrom: { domain: from?.MailFromDomain || null, status: from?.MailFromDomainStatus ?? null },
    configurationSets: sets,
  };
}

async function readConfigurationSet(
  ses: SESClient,
  sns: SNSClient,
  name: string,
): Promise<ConfigurationSetSetup> {
  try {
    const set = await ses.send(
      new DescribeConfigurationSetCommand({
        ConfigurationSetName: name,
        ConfigurationSetAttributeNames: ['eventDestinations', 'reputationOptions'],
      }),
    );
    const heard = (set.EventDestinations ?? []).map(
      async ({ Enabled, SNSDestination, MatchingEventTypes }) =>
        Enabled === true && (await hasQueue(sns, SNSDestination?.TopicARN)) ? (MatchingEventTypes ?? []) : [],
    );
    return {
      name,
      exists: true,
      sendingEnabled: set.ReputationOptions?.SendingEnabled !== false,
      heardEvents: (await Promise.all(heard)).flat(),
    };
  } catch (error) {
    if (!(error instanceof ConfigurationSetDoesNotExistException)) throw error;
    return { name, exists: false, sendingEnabled: false, heardEvents: [] };
  }
}

async function hasQueue(sns: SNSClient, topic: string | undefined): Promise<boolean> {
  if (topic === undefined) return false;
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }));
  return Subscriptions.some(({ Protocol }) => Protocol === 'sqs');
}
