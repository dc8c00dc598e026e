import { keys } from '../../contract/table.ts';
import type { ControlState, SendControl } from '../../ports.ts';
import type { DynamoTable } from './dynamo-table.ts';

const NOTHING_SAID: ControlState = {
  paused: null,
  parked: null,
  quotaUntil: null,
  limits: null,
  drainedAt: null,
  approvedEdition: null,
};

/** One item that every sender reads once a second. Each field has one writer, so no write needs a condition. */
export function createDynamoSendControl(table: DynamoTable): SendControl {
  const set = async (fields: Partial<ControlState>) => {
    const names = Object.keys(fields);
    await table.update(keys.control(), `SET ${names.map((_, i) => `#f${i} = :f${i}`).join(', ')}`, {
      expression: '',
      names: Object.fromEntries(names.map((name, i) => [`#f${i}`, name])),
      values: Object.fromEntries(Object.values(fields).map((value, i) => [`:f${i}`, value])),
    });
  };
  return {
    async read() {
      return { ...NOTHING_SAID, ...(await table.get(keys.control())) };
    },
    pause: (reason, at, edition) => set({ paused: { reason, at, edition } }),
    resume: () => set({ paused: null, parked: null }),
    park: (reason, until) => set({ parked: { reason, until } }),
    setLimits: (limits, quotaUntil) => set({ limits, quotaUntil }),
    markDrained: (drainedAt) => set({ drainedAt }),
    approve: (approvedEdition) => set({ approvedEdition }),
  };
}
