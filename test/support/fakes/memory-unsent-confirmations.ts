import type { Instant } from '../../../lib/domain/instant.ts';
import type { UnsentConfirmations } from '../../../lib/ports.ts';

export function createMemoryUnsentConfirmations(): UnsentConfirmations {
  const all = new Map<string, { since: Instant; takenUntil: Instant | null }>();
  return {
    async add(subscriber, since) {
      all.set(subscriber, { since, takenUntil: null });
    },
    list: async () =>
      [...all]
        .map(([subscriber, { since }]) => ({ subscriber, since }))
        .sort((a, b) => (a.since < b.since ? -1 : 1)),
    async take(subscriber, now, until) {
      const one = all.get(subscriber);
      if (one === undefined || (one.takenUntil !== null && one.takenUntil > now)) return false;
      all.set(subscriber, { ...one, takenUntil: until });
      return true;
    },
    async remove(subscriber, takenUntil) {
      if (all.get(subscriber)?.takenUntil === takenUntil) all.delete(subscriber);
    },
  };
}
