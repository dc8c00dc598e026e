import { createHash } from 'node:crypto';
import { type Instant, instantOf, millisOf } from '../../domain/instant.ts';
import { mayBeMailed, type Subscriber } from '../../domain/subscriber.ts';
import { madeAt, newSubscriberId } from '../../domain/subscriber-id.ts';
import type { AddressState, Clock, Randomness, SubscriberDirectory } from '../../ports.ts';
import type { ListStatus } from './list-status.ts';
import { type Cells, type Refused, readRow } from './read-row.ts';
import type { RowOptions } from './row-facts.ts';

/** One row of a list, by the line of the file in which it begins; or the reason why a line is not a row. */
export type ListRow = { readonly line: number } & ({ readonly cells: Cells } | Refused);

export interface RefusedRow extends Refused {
  readonly line: number;
}

/** What became of the rows. */
export interface ImportOutcome {
  /** Added, by what they are now. Only the confirmed get the next edition. */
  readonly added: Readonly<Record<ListStatus, number>>;
  /** Here before, or twice in the list. Nothing about them was changed, above all not that they left. */
  readonly known: number;
  /** Here before, and the list says that they left, bounced or complained since: now they have. */
  readonly left: number;
  /** The list says that they left, but names no date, or one before they confirmed here: nothing was changed. */
  readonly contradicted: number;
  /** Erased at their own request: they can come back only by signing up themselves. */
  readonly erased: number;
  readonly refused: number;
}

export interface ImportPorts {
  readonly directory: Pick<SubscriberDirectory, 'addAll' | 'lookUp' | 'findByAddress' | 'save'>;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

export interface ImportOptions extends Omit<RowOptions, 'now'> {
  /** True: say what would happen, and write nothing. */
  readonly dryRun: boolean;
  readonly onRefused: (row: RefusedRow) => void;
}

/** Rows written at once: many requests side by side, and the most that is done twice after an interruption. */
const BATCH = 500;

/**
 * Adds people who have agreed elsewhere. Existing subscribers are left unchanged: an import never brings back people
 * who left, bounced, complained or were erased, and a row that says so is added in that state. Running it again after
 * an interruption continues from there.
 */
export async function importSubscribers(
  rows: AsyncIterable<ListRow> | Iterable<ListRow>,
  ports: ImportPorts,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const { directory } = ports;
  const added = { confirmed: 0, pending: 0, unsubscribed: 0, bounced: 0, complained: 0 };
  const outcome = { added, known: 0, left: 0, contradicted: 0, erased: 0, refused: 0 };
  const subscribers = subscribersIn(rows, ports, {
    ...options,
    onRefused: (row) => {
      outcome.refused += 1;
      options.onRefused(row);
    },
  });
  const rehearsed = new Rehearsal();
  for await (const batch of batchesOf(subscribers)) {
    const addresses = batch.map(({ address }) => address);
    const states = options.dryRun ? await directory.lookUp(addresses) : await directory.addAll(batch);
    for (const [index, subscriber] of batch.entries()) {
      const state = states[index] ?? 'known';
      const since = options.dryRun ? rehearsed.since(subscriber.address) : undefined;
      const met = since === undefined ? state : meetAgain(subscriber, since);
      const became =
        met === 'known' && since === undefined ? await meet(subscriber, ports, options.dryRun) : met;
      if (became === 'free') added[statusIn(subscriber)] += 1;
      else outcome[became] += 1;
      if (options.dryRun) rehearsed.note(subscriber, became);
    }
  }
  return outcome;
}

/**
 * A row about somebody we know changes nothing, unless it says that they left, bounced or complained. That counts when
 * it was after they last came here; an older list, or one without the date, must not take away a reader who came back.
 */
async function meet(
  row: Subscriber,
  { directory }: ImportPorts,
  dryRun: boolean,
): Promise<'known' | 'left' | 'contradicted'> {
  if (saysNothing(row)) return 'known';
  const known = await directory.findByAddress(row.address);
  if (known === null) return 'known';
  const since = mayBeMailed(known) ? hereSince(known) : null;
  const isOurs = madeAt(known.id) === madeAt(row.id);
  const judged = isOurs ? meetAgain(row, since) : verdict(row, since);
  if (judged !== 'left' || dryRun) return judged;
  const { state, suppression } = row;
  const leftAt = state === 'unsubscribed' ? (leftSince(row) ?? known.leftAt) : known.leftAt;
  const left = { ...known, state, suppression, leftAt, version: known.version + 1 };
  // Somebody else changed them at this moment: the operator sees it and runs the import again.
  return (await directory.save(left)) ? 'left' : 'contradicted';
}

/**
 * For a second row about a person whom this import added or changed: lists of several newsletters have a row for each,
 * and people who left one of them are not mailed, in any order of the rows, with or without a day.
 */
function meetAgain(row: Subscriber, since: Instant | null): 'known' | 'left' {
  return since === null || saysNothing(row) ? 'known' : 'left';
}

/** Of a row about somebody who is mailed since then, or not mailed at all. */
function verdict(row: Subscriber, since: Instant | null): 'known' | 'left' | 'contradicted' {
  if (since === null || saysNothing(row)) return 'known';
  const left = leftSince(row);
  return left === undefined || left <= since ? 'contradicted' : 'left';
}

/** Whether the row does not say that somebody left, bounced or complained. */
function saysNothing(row: Subscriber): boolean {
  return row.state === 'pending' || mayBeMailed(row);
}

function leftSince(row: Subscriber): Instant | undefined {
  return row.leftAt ?? suppressedSince(row);
}

/** The day of the suppression, if the list names one: otherwise it is the moment at which the row was read. */
function suppressedSince({ id, suppression }: Subscriber): Instant | undefined {
  return suppression !== null && suppression.at < madeAt(id) ? suppression.at : undefined;
}

/** The latest moment at which this reader is known to have been one. A list without dates brought them when it was read. */
function hereSince({ id, confirmedAt, subscribedAt, liftedAt }: Subscriber): Instant {
  const came = confirmedAt ?? subscribedAt ?? madeAt(id);
  return liftedAt !== undefined && liftedAt > came ? liftedAt : came;
}

/**
 * Whom a dry run would have added or changed, so that it counts later rows about them as the import will. Remembers 48
 * bits of a hash instead of the address, and since when they are mailed: a million addresses take about 60 MB.
 */
class Rehearsal {
  readonly #since = new Map<number, number | null>();

  /** Undefined for an address that was not changed; null when nobody is mailed there. */
  since(address: string): Instant | null | undefined {
    const millis = this.#since.get(mark(address));
    return millis == null ? millis : instantOf(millis);
  }

  note(row: Subscriber, became: AddressState | 'left' | 'contradicted'): void {
    if (became === 'left') this.#since.set(mark(row.address), null);
    if (became === 'free')
      this.#since.set(mark(row.address), mayBeMailed(row) ? millisOf(hereSince(row)) : null);
  }
}

function mark(address: string): number {
  return createHash('sha256').update(address).digest().readUIntBE(0, 6);
}

function statusIn({ state, suppression }: Subscriber): ListStatus {
  if (suppression === null) return state;
  return suppression.reason === 'complaint' ? 'complained' : 'bounced';
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
    if ('refused' in read) options.onRefused({ ...read, line: row.line });
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
