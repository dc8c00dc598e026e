import type { Instant } from '../../../lib/domain/instant.ts';
import type { UnsentConfirmations } from '../../../lib/ports.ts';

export function createMemoryUnsentConfirmations(): UnsentConfirmations {
  const all = new Map<string, { since: Instant; takenUntil: Instant | null }>();
  return {
    async add(reader, since) {
      all.set(reader, { since, takenUntil: null });
    },
    list: async () =>
      [...all].map(([reader, { since }]) => ({ reader, since })).sort((a, b) => (a.since < b.since ? -1 : 1)),
    async take(reader, now, until) {
      const one = all.get(reader);
      if (one === undefined || (one.takenUntil !== null && one.takenUntil > now)) return false;
      all.set(reader, { ...one, takenUntil: until });
      return true;
    },
    async remove(reader, takenUntil) {
      if (all.get(reader)?.takenUntil === takenUntil) all.delete(reader);
    },
  };
}
