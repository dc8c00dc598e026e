import type { DeliveryEvidence, Probe } from '../../../lib/ports.ts';

export function createMemoryEvidence(): DeliveryEvidence & { writes: number } {
  const seen = new Map<string, Map<string, string>>();
  const probes = new Map<string, Probe>();
  const evidence = {
    /** Notes of batches of events, refused ones included. */
    writes: 0,
    async add(edition: string, chunk: string, subscribers: readonly string[], at: string) {
      evidence.writes += 1;
      const of = seen.get(`${edition} ${chunk}`) ?? new Map<string, string>();
      for (const subscriber of subscribers) if ((of.get(subscriber) ?? '9') > at) of.set(subscriber, at);
      seen.set(`${edition} ${chunk}`, of);
    },
    of: async (edition: string, chunk: string) => new Map(seen.get(`${edition} ${chunk}`)),
    async startProbe(id: string, at: string) {
      if (probes.has(id)) return false;
      probes.set(id, { id, startedAt: at, answeredAt: null, seenAt: null });
      return true;
    },
    async noteProbe(id: string, what: 'answeredAt' | 'seenAt', at: string) {
      const probe = probes.get(id);
      if (probe !== undefined && probe[what] === null) probes.set(id, { ...probe, [what]: at });
    },
    probes: async (since: string) => [...probes.values()].filter(({ startedAt }) => startedAt >= since),
  };
  return evidence;
}
