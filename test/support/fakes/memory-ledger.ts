import type { Delivery } from '../../../lib/domain/delivery.ts';
import type { Subscriber } from '../../../lib/domain/subscriber.ts';
import type { DeliveryLedger } from '../../../lib/ports.ts';

/** The ledger as a map; `profiles` is the directory's own map, so that a look is always of this moment. */
export function createMemoryLedger(profiles: ReadonlyMap<string, Subscriber>): DeliveryLedger & {
  readonly all: ReadonlyMap<string, Delivery>;
  /** Writes asked for, refused ones included. */
  writes: number;
} {
  const rows = new Map<string, Delivery>();
  const at = (edition: string, id: string) => rows.get(`${edition}/${id}`) ?? null;
  const ledger = {
    all: rows,
    writes: 0,
    async rows(edition: string, subscribers: readonly string[]) {
      return subscribers.map((id) => at(edition, id));
    },
    async entries(edition: string, subscribers: readonly string[]) {
      return subscribers.map((id) => ({ id, subscriber: profiles.get(id) ?? null, row: at(edition, id) }));
    },
    async replace(before: Delivery | null, after: Delivery) {
      ledger.writes += 1;
      const stored = at(after.edition, after.subscriber);
      if (versionOf(stored) !== versionOf(before)) return false;
      rows.set(`${after.edition}/${after.subscriber}`, after);
      return true;
    },
    async of(id: string) {
      return [...rows.values()]
        .filter(({ subscriber }) => subscriber === id)
        .sort((a, b) => (a.edition < b.edition ? 1 : -1));
    },
  };
  return ledger;
}

function versionOf(row: Delivery | null): string {
  return row === null ? '' : `${row.state} ${row.attempt} ${row.outcome}`;
}
