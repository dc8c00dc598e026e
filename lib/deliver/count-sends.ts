import type { TallyName } from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';
import type { Clock, DeliveryTally, SendOutcome } from '../ports.ts';
import { minuteStart } from './tallies.ts';

export type SendTotals = Readonly<Record<'accepted' | 'failed' | 'ambiguous' | 'throttled', number>>;

/** Counts sends by minute, and writes the counts when told to. */
export interface SendCounts {
  add(edition: EditionId, outcome: SendOutcome): Promise<void>;
  flush(): Promise<void>;
  totals(): SendTotals;
}

export function countSends(tally: DeliveryTally, clock: Clock): SendCounts {
  const totals = { accepted: 0, failed: 0, ambiguous: 0, throttled: 0 };
  let current = '';
  let pending = new Map<EditionId, Partial<Record<TallyName, number>>>();

  async function flush(): Promise<void> {
    const minute = current;
    const counted = pending;
    pending = new Map();
    await Promise.all([...counted].map(([edition, counts]) => tally.add(edition, minute, counts)));
  }

  return {
    flush,
    totals: () => ({ ...totals }),
    async add(edition, outcome) {
      const name = nameOf(outcome);
      if (name === null) return;
      totals[name] += 1;
      const minute = minuteStart(clock.now());
      if (minute !== current) {
        if (pending.size > 0) await flush();
        current = minute;
      }
      const counts = pending.get(edition) ?? {};
      counts[name] = (counts[name] ?? 0) + 1;
      pending.set(edition, counts);
    },
  };
}

/** Null for answers about the account rather than about a mail. */
function nameOf({ status }: SendOutcome): keyof SendTotals | null {
  if (status === 'refused') return 'failed';
  return status === 'accepted' || status === 'ambiguous' || status === 'throttled' ? status : null;
}
