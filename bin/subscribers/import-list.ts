import { oneLine } from '@broadsheet/text/visible';
import { canonicalTimeZone } from '../../lib/contract/time-zone.ts';
import { minuteOf } from '../../lib/domain/calendar.ts';
import type { SubscriberDirectory } from '../../lib/ports.ts';
import type { ColumnsByCells, FlagCount } from '../../lib/readers/import/columns-by-cells.ts';
import type { DateOrder } from '../../lib/readers/import/dates.ts';
import { type Column, type Field, MAPPED_FIELDS, SAYS_WHO_LEFT } from '../../lib/readers/import/fields.ts';
import {
  type ImportOutcome,
  importSubscribers,
  type ListRow,
} from '../../lib/readers/import/import-subscribers.ts';
import { LIST_STATUSES, type ListStatus } from '../../lib/readers/import/list-status.ts';
import { statusOf } from '../../lib/readers/import/status-words.ts';
import { systemClock, systemRandomness } from '../../lib/runtime/world.ts';
import { WrongCallError } from '../cli/command.ts';
import { readNewsletter } from '../cli/newsletter.ts';
import { type ColumnMap, checkList, openList } from './read-list.ts';
import { collectRefusals } from './refusals.ts';
import { inNumbers, refuseMisnamed, refuseVagueFlags } from './refuse-list.ts';

export interface ImportCommand {
  readonly map: ColumnMap;
  readonly dates: DateOrder;
  readonly atBest: ListStatus;
  /** Whether the operator said what the people of the file are. */
  readonly saysState: boolean;
  readonly dryRun: boolean;
}

export const IMPORT_OPTIONS = {
  map: { type: 'string', multiple: true },
  dates: { type: 'string' },
  state: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** The command line's options. @throws {WrongCallError} for an invalid value. */
export function importCommand(values: {
  readonly map?: readonly string[] | undefined;
  readonly dates?: string | undefined;
  readonly state?: string | undefined;
  readonly 'dry-run': boolean;
}): ImportCommand {
  const { dates = null, state } = values;
  if (dates !== null && dates !== 'dmy' && dates !== 'mdy')
    throw new WrongCallError(`--dates ${dates} is neither dmy nor mdy`, {
      fix: 'use dmy (04/05/2021 is 4 May) or mdy (5 April)',
    });
  const atBest = state === undefined ? 'confirmed' : statusOf(state);
  if (atBest === null)
    throw new WrongCallError(`--state ${state} is not a state`, {
      fix: 'such as --state unsubscribed or --state bounced',
    });
  const map = new Map((values.map ?? []).map(mappedColumn));
  return { map, dates, atBest, saysState: state !== undefined, dryRun: values['dry-run'] };
}

function mappedColumn(text: string): [string, Field] {
  const at = text.lastIndexOf('=');
  const field = text.slice(at + 1);
  if (at > 0 && (MAPPED_FIELDS as readonly string[]).includes(field))
    return [text.slice(0, at), field as Field];
  throw new WrongCallError(`--map ${text} names no field`, {
    fix: `write COLUMN=FIELD, where FIELD is one of: ${MAPPED_FIELDS.join(', ')}`,
  });
}

/** Import the people of a list, and print what each column is taken for and why rows are refused. */
export async function importList(
  file: string,
  asked: ImportCommand,
  open: () => Promise<SubscriberDirectory>,
): Promise<void> {
  const { newsletter: paper, deliver } = readNewsletter();
  const { count: total, byCells, columns: named } = await checkList(file, asked.map);
  // A list that says who left in a column we know needs no guess.
  const saysWhoLeft = named.some(({ field }) => SAYS_WHO_LEFT.has(field));
  const { flags } = byCells;
  const { columns, rows } = await openList(file, fieldsByCells(byCells, saysWhoLeft, named, asked.map));
  if (!asked.saysState) {
    refuseMisnamed(file, columns);
    refuseVagueFlags(file, flags, named);
  }
  for (const line of describe(columns)) console.log(line);
  if (!saysWhoLeft && flags.length > 0) console.log(describeFlags(flags));
  const refusals = collectRefusals();
  const outcome = await importSubscribers(
    withProgress(rows, total),
    { directory: await open(), clock: systemClock, randomness: systemRandomness },
    {
      ...asked,
      morning: {
        zone: canonicalTimeZone(paper.timeZone) ?? paper.timeZone,
        minute: minuteOf(deliver.deliverAt),
      },
      onRefused: refusals.add,
    },
  );
  for (const line of refusals.explain()) console.log(line);
  console.log(summary(outcome, asked.dryRun));
}

/**
 * What the columns are taken for by what the operator says and by what their cells hold. A column of ticks that the operator
 * calls `subscribed` is still one of ticks.
 */
function fieldsByCells(
  { states, doubtful, ticked, proven }: ColumnsByCells,
  saysWhoLeft: boolean,
  named: readonly Column[],
  map: ColumnMap,
): ColumnMap {
  // A JSON row may have names of its own, which the list has not.
  const as = (field: Field, names: readonly string[]) =>
    names
      .filter((name) => named.some((column) => column.name === name))
      .map((name): [string, Field] => [name, field]);
  const guessed = saysWhoLeft ? [] : [...as('state', states), ...as('doubtful', doubtful)];
  return new Map([...guessed, ...map, ...as('ticked', ticked), ...as('proven', proven)]);
}

/** Most columns of yes and no that are listed. */
const FLAGS_SHOWN = 10;

function describeFlags(flags: readonly FlagCount[]): string {
  const shown = flags.slice(0, FLAGS_SHOWN).map((flag) => `${oneLine(flag.name)} (${inNumbers(flag)})`);
  return `Ignores these columns of yes and no: ${shown.join(', ')}. If one of them says who wants mail, add --map "COLUMN=subscribed"`;
}

function describe(columns: readonly Column[]): string[] {
  const used = columns
    .filter(({ field }) => field !== 'ignored' && field !== 'unread')
    .map(({ name, field }) => `${name} → ${field}`);
  const named = (field: Field) => columns.filter((column) => column.field === field).map(({ name }) => name);
  const lines = [
    ['Reads:   ', used],
    ['Ignores: ', named('ignored')],
    ['Ignores unless a cell says “unsubscribed”, “bounced” or the like: ', named('unread')],
  ] as const;
  return lines.filter(([, names]) => names.length > 0).map(([label, names]) => label + names.join(', '));
}

async function* withProgress(rows: AsyncIterable<ListRow>, total: number): AsyncGenerator<ListRow> {
  let count = 0;
  for await (const row of rows) {
    yield row;
    count += 1;
    if (process.stderr.isTTY && count % 1000 === 0) process.stderr.write(`\r${count} of ${total} rows`);
  }
  if (process.stderr.isTTY && count >= 1000) process.stderr.write('\r\x1b[K');
}

function summary(
  { added, known, left, contradicted, erased, refused }: ImportOutcome,
  dryRun: boolean,
): string {
  const total = Object.values(added).reduce((sum, count) => sum + count, 0);
  const states = LIST_STATUSES.filter((status) => added[status] > 0);
  const byState = states.map((status) => `${added[status]} ${status}`).join(', ');
  return (
    `${dryRun ? 'Dry run, nothing was written: ' : ''}${total} added${byState === '' ? '' : ` (${byState})`}, ` +
    `${known} already known, ${erased} previously erased, ${refused} rejected` +
    (left === 0 ? '' : `\n${left} existing subscribers were unsubscribed, because the list says so`) +
    (contradicted === 0
      ? ''
      : `\n${contradicted} existing subscribers are listed as unsubscribed without a date, or before they confirmed here. They were NOT changed. ` +
        'If the list is right, give it a column such as unsubscribed_at')
  );
}
