import { type EditionGate, OPEN_GATE } from '../../../lib/domain/edition-gate.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import type {
  ControlState,
  DeliveryTally,
  EditionArchive,
  EditionRegister,
  EditionRow,
  RateShare,
  RateShares,
  SendControl,
  SigningKeys,
} from '../../../lib/ports.ts';

export function createMemoryControl(): SendControl {
  let state: ControlState = {
    paused: null,
    parked: null,
    quotaUntil: null,
    limits: null,
    drainedAt: null,
    guardsWaivedFor: null,
    roomUntil: null,
    gates: {},
  };
  const setGate = (edition: string, change: Partial<EditionGate>) =>
    set({ gates: { ...state.gates, [edition]: { ...OPEN_GATE, ...state.gates[edition], ...change } } });
  const set = async (change: Partial<ControlState>) => {
    state = { ...state, ...change };
  };
  return {
    read: async () => state,
    pause: (reason, at, edition) =>
      set({ paused: { reason, at, ...(edition === undefined ? {} : { edition }) } }),
    async endPause(since) {
      if (state.paused?.at === since) await set({ paused: null });
    },
    resume: () => set({ paused: null, parked: null }),
    park: (reason, until) => set({ parked: { reason, until } }),
    setLimits: (limits, quotaUntil) => set({ limits, quotaUntil }),
    markDrained: (drainedAt) => set({ drainedAt }),
    waiveGuards: (guardsWaivedFor) => set({ guardsWaivedFor }),
    leaveRoom: (roomUntil) => set({ roomUntil }),
    setHold: (edition, hold) => setGate(edition, { hold }),
    setApproval: (edition, approval) => setGate(edition, { approval }),
  };
}

export function createMemoryTally(): DeliveryTally {
  const minutes = new Map<string, Record<string, number>>();
  return {
    async add(edition, minute, counts) {
      const stored = minutes.get(`${edition} ${minute}`) ?? {};
      for (const [name, count] of Object.entries(counts)) stored[name] = (stored[name] ?? 0) + count;
      if (Object.values(counts).some((count) => count !== 0)) minutes.set(`${edition} ${minute}`, stored);
    },
    async read(edition) {
      return [...minutes]
        .filter(([key]) => key.startsWith(`${edition} `))
        .map(([key, counts]) => {
          return { minute: key.slice(edition.length + 1), counts: { ...counts } };
        })
        .sort((a, b) => (a.minute < b.minute ? -1 : 1));
    },
  };
}

export function createMemoryPacing(): RateShares {
  const shares = new Map<number, RateShare & { leaseUntil: string }>();
  return {
    async take(count, holder, now, until) {
      for (let index = 0; index < count; index++) {
        const stored = shares.get(index);
        if (stored !== undefined && stored.leaseUntil >= now) continue;
        const { factor = 1, nextSendAt = now } = stored ?? {};
        const share = { index, holder, factor, nextSendAt };
        shares.set(index, { ...share, leaseUntil: until });
        return share;
      }
      return null;
    },
    async release(share) {
      if (shares.get(share.index)?.holder !== share.holder) return;
      shares.set(share.index, { ...share, leaseUntil: instantOf(0) });
    },
  };
}

export function createMemoryRegister(): EditionRegister {
  const rows = new Map<string, EditionRow>();
  return {
    find: async (id) => rows.get(id) ?? null,
    latest: async (limit, before) =>
      [...rows.values()]
        .filter(({ id }) => before === undefined || id < before)
        .sort((a, b) => (a.id < b.id ? 1 : -1))
        .slice(0, limit),
    async close({ id, opened }) {
      const row = rows.get(id);
      if (row !== undefined && row.opened === opened) rows.set(id, { ...row, state: 'closed' });
    },
    async reopen(id) {
      const row = rows.get(id);
      if (row !== undefined) rows.set(id, { ...row, state: 'open', opened: (row.opened ?? 0) + 1 });
    },
    async freeze(row) {
      if ((rows.get(row.id)?.revision ?? 0) !== row.revision - 1) return false;
      rows.set(row.id, row);
      return true;
    },
  };
}

export function createMemoryArchive(): EditionArchive & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    async write(path, bytes) {
      if (!files.has(path)) files.set(path, bytes);
    },
    read: async (path) => files.get(path) ?? null,
  };
}

/** One key that never changes. */
export function fixedKeys(): SigningKeys {
  const key = { id: 'k1', secret: new Uint8Array(32).fill(7) };
  return { current: async () => key, find: async (id) => (id === key.id ? key : null) };
}
