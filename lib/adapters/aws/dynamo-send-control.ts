import { keys } from '../../contract/table.ts';
import { dayOf } from '../../domain/edition.ts';
import { type EditionGate, OPEN_GATE } from '../../domain/edition-gate.ts';
import type { ControlState, SendControl } from '../../ports.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';

const NOTHING_SAID: ControlState = {
  paused: null,
  parked: null,
  quotaUntil: null,
  limits: null,
  drainedAt: null,
  guardsWaivedFor: null,
  roomUntil: null,
  gates: {},
};

/** Gates are kept this long; an edition is delivered within two days. */
const GATE_DAYS = 14;

/**
 * One item that every sender reads once a second. Each field has one writer, so no write needs a condition. An
 * edition's hold and approval are fields of their own, named after it.
 */
export function createDynamoSendControl(table: DynamoTable): SendControl {
  const set = async (fields: Readonly<Record<string, unknown>>, remove: readonly string[] = []) => {
    const names = Object.keys(fields);
    const removal = remove.map((_, i) => `#r${i}`).join(', ');
    const update = `SET ${names.map((_, i) => `#f${i} = :f${i}`).join(', ')}${removal === '' ? '' : ` REMOVE ${removal}`}`;
    await table.update(keys.control(), update, {
      expression: '',
      names: Object.fromEntries([
        ...names.map((name, i) => [`#f${i}`, name]),
        ...remove.map((name, i) => [`#r${i}`, name]),
      ]),
      values: Object.fromEntries(Object.values(fields).map((value, i) => [`:f${i}`, value])),
    });
  };
  /** Removes the gates of old editions as well, so that the item stays small. */
  const setGate = async (edition: string, part: keyof EditionGate, value: unknown) => {
    const oldest = new Date(Date.parse(dayOf(edition)) - GATE_DAYS * 86_400_000).toISOString().slice(0, 10);
    const old = gateFields((await table.get(keys.control())) ?? {}).filter((each) => each.edition < oldest);
    await set(
      { [`${part}#${edition}`]: value },
      old.map(({ name }) => name),
    );
  };
  return {
    async read() {
      const item = (await table.get(keys.control())) ?? {};
      return { ...NOTHING_SAID, ...item, gates: gatesOf(item) };
    },
    pause: (reason, at, edition) => set({ paused: { reason, at, edition } }),
    async endPause(since) {
      await table.update(keys.control(), 'SET paused = :none', {
        expression: 'paused.#at = :since',
        names: { '#at': 'at' },
        values: { ':none': null, ':since': since },
      });
    },
    resume: () => set({ paused: null, parked: null }),
    park: (reason, until) => set({ parked: { reason, until } }),
    setLimits: (limits, quotaUntil) => set({ limits, quotaUntil }),
    markDrained: (drainedAt) => set({ drainedAt }),
    waiveGuards: (guardsWaivedFor) => set({ guardsWaivedFor }),
    leaveRoom: (roomUntil) => set({ roomUntil }),
    setHold: (edition, hold) => setGate(edition, 'hold', hold),
    setApproval: (edition, approval) => setGate(edition, 'approval', approval),
  };
}

function gateFields(item: Item): { name: string; part: string; edition: string }[] {
  return Object.keys(item).flatMap((name) => {
    const [, part, edition] = /^(hold|approval)#(.+)$/.exec(name) ?? [];
    return part === undefined || edition === undefined ? [] : [{ name, part, edition }];
  });
}

function gatesOf(item: Item): ControlState['gates'] {
  const gates: Record<string, EditionGate> = {};
  for (const { name, part, edition } of gateFields(item))
    gates[edition] = { ...(gates[edition] ?? OPEN_GATE), [part]: item[name] ?? null };
  return gates;
}
