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
  readonly refused: number;
}

export interface ImportPorts {
  readonly directory: Pick<SubscriberDirectory, 'add' | 'findByAddress'>;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

export interface ImportOptions extends Omit<RowOptions, 'now'> {
  /** True: say what would happen, and write nothing. */
  readonly dryRun: boolean;
  readonly onRefused: (row: RefusedRow) => void;
}

/**
 * Take up people who have agreed elsewhere. Somebody we know stays as they are: an import never brings back who
 * left, bounced or complained, and a row that says so itself is taken up as just that. Running it again after an
 * interruption goes on from there.
 */
export async function importSubscribers(
  rows: AsyncIterable<ListRow> | Iterable<ListRow>,
  ports: ImportPorts,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const outcome = { confirmed: 0, notMailed: 0, known: 0, refused: 0 };
  const now = ports.clock.now();
  for await (const row of rows) {
    const read = 'refused' in row ? row : readRow(row.cells, { ...options, now: instantOf(now) });
    if ('refused' in read) {
      outcome.refused += 1;
      options.onRefused({ line: row.line, refused: read.refused, column: read.column });
      continue;
    }
    const subscriber = { id: newSubscriberId(now, ports.randomness.bytes(10)), ...read };
    const added = await take(subscriber, ports, options);
    if (!added) outcome.known += 1;
    else if (mayBeMailed(subscriber)) outcome.confirmed += 1;
    else outcome.notMailed += 1;
  }
  return outcome;
}

async function take(
  subscriber: Subscriber,
  { directory }: ImportPorts,
  { dryRun }: ImportOptions,
): Promise<boolean> {
  return dryRun
    ? (await directory.findByAddress(subscriber.address)) === null
    : await directory.add(subscriber);
}
