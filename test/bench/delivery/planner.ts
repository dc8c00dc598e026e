import { BUCKETS } from '../../../lib/contract/table.ts';
import { planMorning } from '../../../lib/deliver/plan-morning.ts';
import { aPolicy, subscriberId } from '../../support/delivery-builders.ts';
import { createMemoryPlan } from '../../support/fakes/memory-plan.ts';

export interface PlannerRow {
  readonly subscribers: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly chunks: number;
}

/** One morning of so many readers: what the planner holds at once is one part, however long the list is. */
export async function planAt(subscribers: number): Promise<PlannerRow> {
  const perBucket = Math.ceil(subscribers / BUCKETS);
  let peak = 0;
  let chunks = 0;
  const plan = {
    ...createMemoryPlan(),
    // Lists go to S3 and rows to DynamoDB; neither stays with the planner.
    writeSubscribers: async () => {
      peak = Math.max(peak, process.memoryUsage().rss);
    },
    addChunk: async () => {
      chunks += 1;
    },
  };
  const membership = {
    mornings: async () => [],
    moved: async () => [],
    settle: async () => {},
    members: async (_morning: unknown, bucket: number) => {
      const from = bucket * perBucket;
      const count = Math.max(0, Math.min(perBucket, subscribers - from));
      return Array.from({ length: count }, (_, i) => subscriberId(from + i));
    },
  };
  const started = performance.now();
  const times = { planAt: '', dueAt: '2026-11-22T06:30:00.000Z', cutOffAt: '2026-11-23T04:30:00.000Z' };
  const clock = { now: () => new Date('2026-11-22T06:15:00Z') };
  const morning = { zone: 'Europe/London', minute: 390 };
  await planMorning('2026-11-22', morning, times, { plan, membership, clock }, aPolicy());
  const seconds = (performance.now() - started) / 1000;
  return { subscribers, seconds, peakMegabytes: peak / 1_048_576, chunks };
}
