import { instantOf } from '../../domain/instant.ts';
import { mayBeMailed, type Subscriber } from '../../domain/subscriber.ts';
import { newSubscriberId } from '../../domain/subscriber-id.ts';
import type { Clock, Randomness, SubscriberDirectory } from '../../ports.ts';
import { type Cells, type Refused, type RowOptions, readRow } from './read-row.ts';

/** One row of a list, by the line of the file in which it begins; or a row that is none. */
export type ListRow = { readonly line: number } & ({ readonly cells: Cells } | Refused);

export interface RefusedRow extends Refused {
  readonly line: number;
}

/** What came of the rows, counted by what the readers are now. */
export interface ImportOutcome {
  /** Added readers who will get the next edition. */
  readonly confirmed: number;
  /** Added, and never mailed: they left, bounced, complained or never confirmed. */
  readonly notMailed: number;
  /** Here before, or twice in the list. Nothing about them was changed, above all not that they left. */
  readonly known: number;
  /** Asked to be forgotten: only they themselves can come back, by signing up. */
  readonly erased: number;
  readonly refused: number;
}

export interface ImportPorts {
  readonly directory: Pick<SubscriberDirectory, 'addAll' | 'lookUp'>;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

export interface ImportOptions extends Omit<RowOptions, 'now'> {
  /** True: say what would happen, and write nothing. */
  readonly dryRun: boolean;
  readonly onRefused: (row: RefusedRow) => void;
}

/** What a directory takes at once. */
const BATCH = 100;

/**
 * Take up people who have agreed elsewhere. Somebody we know stays as they are: an import never brings back who
 * left, bounced, complained or was erased, and a row that says so itself is taken up as just that. Running it again
 * after an interruption goes on from there.
 */
export async function importSubscribers(
  rows: AsyncIterable<ListRow> | Iterable<ListRow>,
  ports: ImportPorts,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const { directory } = ports;
  const outcome = { confirmed: 0, notMailed: 0, known: 0, erased: 0, refused: 0 };
  const subscribers = subscribersIn(rows, ports, {
    ...options,
    onRefused: (row) => {
      outcome.refused += 1;
      options.onRefused(row);
    },
  });
  // A dry run adds nobody, so it has to remember the addresses it has seen.
  const met = new Set<string>();
  for await (const batch of batchesOf(subscribers)) {
    const addresses = batch.map(({ address }) => address);
    const states = options.dryRun ? await directory.lookUp(addresses) : await directory.addAll(batch);
    for (const [index, subscriber] of batch.entries()) {
      const state = met.has(subscriber.address) ? 'known' : (states[index] ?? 'known');
      if (options.dryRun) met.add(subscriber.address);
      outcome[state !== 'free' ? state : mayBeMailed(subscriber) ? 'confirmed' : 'notMailed'] += 1;
    }
  }
  return outcome;
}

/** A new profile with a new id for each row. */
async function* subscribersIn(
  rows: AsyncIterable<ListRow> | Iterable<ListRow>,
  { clock, randomness }: ImportPorts,
  options: ImportOptions,
): AsyncGenerator<Subscriber> {
  const time = clock.now();
  const now = instantOf(time);
  for await (const row of rows) {
    const read = 'refused' in row ? row : readRow(row.cells, { ...options, now });
    if ('refused' in read) options.onRefused({ line: row.line, refused: read.refused, column: read.column });
    else yield { id: newSubscriberId(time, randomness.bytes(10)), ...read };
  }
}

async function* batchesOf<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
