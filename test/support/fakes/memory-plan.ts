import { createHash } from 'node:crypto';
import type { DeliveryChunk, PlannedMorning, PlannedRange } from '../../../lib/domain/delivery-plan.ts';
import type { DeliveryPlan } from '../../../lib/ports.ts';

/** Plans in maps. `lists` is open to tests that lose or damage a list. */
export function createMemoryPlan(): DeliveryPlan & { readonly lists: Map<string, string> } {
  const mornings = new Map<string, PlannedMorning>();
  const ranges = new Map<string, PlannedRange>();
  const chunks = new Map<string, DeliveryChunk>();
  const lists = new Map<string, string>();
  const of = <T extends { readonly edition: string }>(map: Map<string, T>, edition: string) =>
    [...map.values()].filter((item) => item.edition === edition);
  const change = (edition: string, name: string, ifOpen: boolean, to: Partial<DeliveryChunk>) => {
    const chunk = chunks.get(`${edition}/${name}`);
    if (chunk === undefined || (chunk.state === 'open') !== ifOpen) return;
    chunks.set(`${edition}/${name}`, { ...chunk, ...to });
  };
  const placeKey = (edition: string, morning: { zone: string; minute: number }) =>
    `${edition}/${morning.zone}#${morning.minute}`;

  return {
    lists,
    mornings: async (edition) => of(mornings, edition),
    morning: async (edition, morning) => mornings.get(placeKey(edition, morning)) ?? null,
    async beginMorning(morning) {
      const key = placeKey(morning.edition, morning);
      const stored = mornings.get(key) ?? morning;
      mornings.set(key, stored);
      return stored;
    },
    async putMorning(morning) {
      const stored = mornings.get(placeKey(morning.edition, morning));
      if (stored === undefined || stored.state === 'planning')
        mornings.set(placeKey(morning.edition, morning), morning);
    },
    range: async (edition, morning, from) => ranges.get(`${placeKey(edition, morning)}#${from}`) ?? null,
    async addRange(range) {
      const key = `${placeKey(range.edition, range)}#${range.from}`;
      const stored = ranges.get(key);
      if (stored !== undefined) return stored;
      ranges.set(key, range);
      return range;
    },
    async dropRange(range) {
      const key = `${placeKey(range.edition, range)}#${range.from}`;
      const names = (one: PlannedRange | undefined) => one?.chunks.map(({ name }) => name).join();
      if (names(ranges.get(key)) === names(range)) ranges.delete(key);
    },
    async writeSubscribers(edition, chunk, subscribers) {
      lists.set(`${edition}/${chunk}`, JSON.stringify(subscribers));
    },
    async readSubscribers(edition, { name, sha256 }) {
      const text = lists.get(`${edition}/${name}`);
      if (text === undefined || createHash('sha256').update(text).digest('hex') !== sha256) return null;
      return JSON.parse(text) as string[];
    },
    async addChunk(chunk) {
      const key = `${chunk.edition}/${chunk.name}`;
      if (!chunks.has(key)) chunks.set(key, chunk);
    },
    chunk: async (edition, name) => chunks.get(`${edition}/${name}`) ?? null,
    chunks: async (edition) => of(chunks, edition),
    async postpone(edition, name, nextAt) {
      change(edition, name, true, { nextAt });
    },
    async finish({ edition, name, opened }, { state, totals, at }) {
      if (chunks.get(`${edition}/${name}`)?.opened !== opened) return;
      change(edition, name, true, { state, totals, finishedAt: at });
    },
    async markReplaced(edition, name) {
      if (chunks.get(`${edition}/${name}`)?.state === 'lost')
        change(edition, name, false, { state: 'replaced' });
    },
    async giveUp(edition, name, totals, at) {
      if (chunks.get(`${edition}/${name}`)?.state === 'lost')
        change(edition, name, false, { state: 'done', totals, finishedAt: at });
    },
    async reopen(edition, name, nextAt) {
      const opened = (chunks.get(`${edition}/${name}`)?.opened ?? 0) + 1;
      change(edition, name, false, { state: 'open', totals: null, finishedAt: null, nextAt, opened });
    },
  };
}
