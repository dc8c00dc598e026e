import type { TallyName } from '../domain/delivery-plan.ts';
import type { Instant } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import type { FeedbackPorts } from './feedback-ports.ts';
import type { CountedEvent, ProvedMail } from './record-event.ts';

/** One write for several events of a batch, which fail with it. */
export interface SumWrite {
  readonly from: readonly number[];
  readonly write: () => Promise<void>;
}

interface Counts {
  readonly names: Map<TallyName, number>;
  readonly from: number[];
}

/** What the events of a batch add up to: counts by edition and minute, proved mails by edition and chunk. */
export class BatchSums {
  readonly #counts = new Map<string, Counts>();
  readonly #proved = new Map<string, { subscribers: SubscriberId[]; from: number[] }>();
  readonly #seen = new Set<string>();

  /** @param index - Of the event in its batch. */
  addProved({ edition, chunk, subscriber }: ProvedMail, index: number): void {
    const key = JSON.stringify([edition, chunk]);
    const sum = this.#proved.get(key) ?? { subscribers: [], from: [] };
    sum.subscribers.push(subscriber);
    sum.from.push(index);
    this.#proved.set(key, sum);
  }

  /** An event that comes twice in one batch counts once. */
  addCount({ key, name, double }: CountedEvent, index: number): void {
    if (this.#seen.has(double)) return;
    this.#seen.add(double);
    const sum: Counts = this.#counts.get(key) ?? { names: new Map(), from: [] };
    sum.names.set(name, (sum.names.get(name) ?? 0) + 1);
    sum.from.push(index);
    this.#counts.set(key, sum);
  }

  writes({ evidence, tally }: FeedbackPorts, now: Instant): readonly SumWrite[] {
    const proved = [...this.#proved].map(([key, { subscribers, from }]) => {
      const [edition, chunk] = JSON.parse(key) as [string, string];
      return { from, write: () => evidence.add(edition, chunk, subscribers, now) };
    });
    const counts = [...this.#counts].map(([key, { names, from }]) => {
      const [edition = '', minute = ''] = key.split('|');
      return { from, write: () => tally.add(edition, minute, Object.fromEntries(names)) };
    });
    return [...proved, ...counts];
  }
}
