import { claim } from '../../lib/domain/delivery-states.ts';
import { recordFeedbackBatch } from '../../lib/feedback/record-feedback.ts';
import { aSubscriber, subscriberId } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

export const NOW = '2026-11-22T06:30:00.000Z';

interface About {
  readonly bounce?: { type: string; subType?: string; status?: string };
  readonly complaint?: { feedbackType?: string };
  readonly edition?: string;
  readonly tags?: Record<string, string[]>;
}

export const OURS = { configurationSets: ['digest', 'confirmation'] };
export type Cloud = ReturnType<typeof deliveryCloud>;

export const recordAll = async (events: readonly unknown[], cloud: Cloud) =>
  (await recordFeedbackBatch(events, cloud, OURS)).map((result) =>
    result.status === 'fulfilled' ? result.value : 'failed',
  );

export const recordFeedback = async (event: unknown, cloud: Cloud) => (await recordAll([event], cloud))[0];

/** An SES event as event publishing writes it. */
export function anEvent(type: string, { bounce, complaint, edition = EDITION, tags }: About = {}) {
  const mail = {
    timestamp: NOW,
    messageId: `m-${edition}`,
    source: 'digest@news.example.com',
    destination: [aSubscriber(0).address],
    tags: tags ?? { edition: [edition], subscriber: [subscriberId(0)], attempt: ['1'] },
  };
  const recipient = {
    emailAddress: `Reader <${aSubscriber(0).address}>`,
    action: 'failed',
    status: bounce?.status,
  };
  return {
    eventType: type,
    mail,
    ...(bounce === undefined
      ? {}
      : {
          bounce: {
            bounceType: bounce.type,
            bounceSubType: bounce.subType ?? 'General',
            bouncedRecipients: [recipient],
          },
        }),
    ...(complaint === undefined
      ? {}
      : { complaint: { complainedRecipients: [recipient], complaintFeedbackType: complaint.feedbackType } }),
  };
}

export async function aCloud(editions: readonly string[] = [EDITION]) {
  const cloud = deliveryCloud();
  await cloud.withSubscribers(1);
  for (const edition of editions) {
    const row = claim(
      null,
      { edition, subscriber: subscriberId(0), chunk: 'c' },
      { claimId: 'c', leaseUntil: NOW },
      NOW,
    );
    if (row !== null) await cloud.ledger.replace(null, row);
  }
  const subscriber = () => cloud.people.profiles.get(subscriberId(0));
  return {
    cloud,
    subscriber,
    row: (edition = EDITION) => cloud.ledger.all.get(`${edition}/${subscriberId(0)}`),
  };
}
