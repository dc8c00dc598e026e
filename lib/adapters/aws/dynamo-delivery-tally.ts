import { keys } from '../../contract/table.ts';
import type { MinuteTally, TallyName } from '../../domain/delivery-plan.ts';
import type { DeliveryTally } from '../../ports.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';

/** Counts of this process are kept for so many minutes of editions. */
const MOST_MINUTES = 2_000;

/**
 * Counters, one item for each minute of an edition and process. A process writes its own total instead of adding to the
 * stored one, because the AWS SDK repeats a write whose answer was lost.
 *
 * @param process - Unique for each process.
 */
export function createDynamoDeliveryTally(table: DynamoTable, process: string): DeliveryTally {
  const mine = new Map<string, Minute>();

  function minuteOf(edition: string, minute: string): Minute {
    const name = `${edition} ${minute}`;
    const known = mine.get(name) ?? { counts: new Map(), writing: Promise.resolve() };
    mine.delete(name);
    mine.set(name, known);
    for (const oldest of mine.keys()) {
      if (mine.size <= MOST_MINUTES) break;
      mine.delete(oldest);
    }
    return known;
  }

  async function write(edition: string, minute: string, names: readonly string[], { counts }: Minute) {
    await table.update(
      keys.tally(edition, minute, process),
      `SET ${names.map((_, i) => `#c${i} = :c${i}`).join(', ')}`,
      {
        expression: '',
        names: Object.fromEntries(names.map((name, i) => [`#c${i}`, name])),
        values: Object.fromEntries(names.map((name, i) => [`:c${i}`, counts.get(name) ?? 0])),
      },
    );
  }

  return {
    async add(edition, minute, counts) {
      const entries = Object.entries(counts).filter(([, count]) => count !== 0);
      if (entries.length === 0) return;
      const known = minuteOf(edition, minute);
      for (const [name, count] of entries) known.counts.set(name, (known.counts.get(name) ?? 0) + count);
      // One after the other, because of two writes of one item the later must win.
      const written = known.writing.then(() =>
        write(
          edition,
          minute,
          entries.map(([name]) => name),
          known,
        ),
      );
      known.writing = written.catch(() => {
        // The caller repeats what it could not count; if this was counted after all, the next write corrects it.
        for (const [name, count] of entries) known.counts.set(name, (known.counts.get(name) ?? 0) - count);
      });
      await written;
    },
    async read(edition) {
      const minutes = new Map<string, Map<string, number>>();
      const query = table.query({
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :tally)',
        ExpressionAttributeValues: { ':pk': `E#${edition}`, ':tally': 'T#' },
        ConsistentRead: true,
      });
      for await (const item of query) addUp(item, minutes);
      return [...minutes].map(([minute, counts]): MinuteTally => ({ minute, counts: countsOf(counts) }));
    },
  };
}

interface Minute {
  readonly counts: Map<string, number>;
  writing: Promise<void>;
}

function addUp({ pk: _pk, sk, ...counts }: Item, minutes: Map<string, Map<string, number>>): void {
  const [, minute = ''] = String(sk).split('#');
  const sums = minutes.get(minute) ?? new Map<string, number>();
  for (const [name, count] of Object.entries(counts))
    if (typeof count === 'number') sums.set(name, (sums.get(name) ?? 0) + count);
  minutes.set(minute, sums);
}

function countsOf(counts: ReadonlyMap<string, number>): Partial<Record<TallyName, number>> {
  return Object.fromEntries(counts);
}
