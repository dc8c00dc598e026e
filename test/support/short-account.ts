import { deliverChunks } from '../../lib/deliver/deliver-chunk.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import { sweepDeliveries } from '../../lib/deliver/sweep-deliveries.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import type { Subscriber } from '../../lib/domain/subscriber.ts';
import { aFrozenEdition } from './delivery-builders.ts';
import { deliveryCloud } from './delivery-cloud.ts';

const DAY_MS = 86_400_000;

/** Editions on days in a row with an SES that takes `quota` mails in any 24 hours. */
export async function aShortAccount(
  subscribers: readonly Subscriber[],
  quota: number,
  about: Partial<DeliveryPolicy> = {},
) {
  const cloud = deliveryCloud({ chunkSize: 10, localMorning: true, ...about });
  for (const subscriber of subscribers) await cloud.people.directory.add(subscriber);
  const taken: { at: number; subscriber: string }[] = [];
  const recent = () => taken.filter(({ at }) => at > cloud.clock.now().getTime() - DAY_MS).length;
  cloud.ses.answer = ({ tags }) => {
    if (recent() >= quota) return { status: 'quota-exhausted' };
    taken.push({ at: cloud.clock.now().getTime(), subscriber: tags.subscriber ?? '' });
    return { status: 'accepted', messageId: `m${taken.length}` };
  };
  const tick = async () => {
    cloud.ses.quota = { maxSendRate: 50, max24Hours: quota, sentLast24Hours: recent() };
    await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
    await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
    await deliverChunks(cloud.takeHints(), cloud.run(), cloud, cloud.policy);
  };
  /** Lives through one day and returns who got its edition, in order. */
  async function day(n: number): Promise<string[]> {
    const date = instantOf(Date.parse('2026-11-23') + n * DAY_MS).slice(0, 10);
    const before = taken.length;
    cloud.clock.set(`${date}T00:00:00.000Z`);
    await cloud.register.freeze(await aFrozenEdition(date, `${date}T00:00:00.000Z`, cloud.archive, 1));
    for (let quarter = 0; quarter < 4 * 23.75; quarter += 1) {
      await tick();
      cloud.later(15);
    }
    return taken.slice(before).map(({ subscriber }) => subscriber);
  }
  return { cloud, day };
}
