import { parseArgs } from 'node:util';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createDynamoSubscriberDirectory } from '../../lib/adapters/aws/dynamo-subscriber-directory.ts';
import { createDynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import { startEmulators } from '../../lib/local/emulators.ts';
import type { SubscriberDirectory } from '../../lib/ports.ts';
import { readColumns } from '../../lib/readers/import/columns.ts';
import { importSubscribers, type ListRow } from '../../lib/readers/import/import-subscribers.ts';
import { systemClock, systemRandomness } from '../../lib/runtime/world.ts';
import { tableDefinition } from '../proof/conformance/table-definition.ts';

export const summary = 'rows a second and memory of an import, into the local table or into nothing';

interface ImportFigures {
  readonly rows: number;
  readonly into: string;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** CPU of importer and, for the local table, emulator together. */
  readonly cpuMicrosecondsPerRow: number;
  readonly peakMegabytes: number;
}

/** `--into nothing` leaves the table out: what reading, checking and batching cost, at any number of rows. */
export async function run(args: string[]): Promise<ImportFigures> {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '10000' },
      into: { type: 'string', default: 'table' },
      json: { type: 'boolean', default: false },
    },
  });
  const rows = Number(values.rows);
  const { directory, stop } = values.into === 'nothing' ? NOTHING : await openTable();
  const figures = await measure(rows, values.into, directory);
  await stop();
  if (!values.json) console.log(figures);
  return figures;
}

async function measure(rows: number, into: string, directory: ImportDirectory): Promise<ImportFigures> {
  const before = process.cpuUsage();
  const start = performance.now();
  await importSubscribers(
    list(rows),
    { directory, clock: systemClock, randomness: systemRandomness },
    {
      morning: { zone: 'Europe/London', minute: 390 },
      dates: null,
      atBest: 'confirmed',
      dryRun: false,
      onRefused() {},
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return {
    rows,
    into,
    seconds: Math.round(seconds * 10) / 10,
    rowsPerSecond: Math.round(rows / seconds),
    cpuMicrosecondsPerRow: Math.round((user + system) / rows),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1000),
  };
}

async function* list(rows: number): AsyncGenerator<ListRow> {
  const columns = readColumns(['email', 'status', 'created_at'], new Map());
  for (let row = 0; row < rows; row += 1) {
    const texts = [`reader${row}@kaipost.example`, 'active', '2021-04-15'];
    yield { line: row + 2, cells: columns.map((column, index) => ({ column, text: texts[index] ?? '' })) };
  }
}

type ImportDirectory = Pick<SubscriberDirectory, 'addAll' | 'lookUp' | 'findByAddress' | 'save'>;

const NOTHING = {
  directory: {
    addAll: async (subscribers) => subscribers.map(() => 'free'),
    lookUp: async (addresses) => addresses.map(() => 'free'),
    findByAddress: async () => null,
    save: async () => false,
  } satisfies ImportDirectory,
  stop: async () => {},
};

async function openTable(): Promise<{ directory: ImportDirectory; stop(): Promise<void> }> {
  const emulators = await startEmulators();
  const client = new DynamoDBClient({
    endpoint: emulators.environment.AWS_ENDPOINT_URL_DYNAMODB ?? '',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await client.send(new CreateTableCommand(tableDefinition('imports')));
  const table = createDynamoTable(client, 'imports');
  return {
    directory: createDynamoSubscriberDirectory(table, systemClock, systemRandomness),
    stop: async () => {
      client.destroy();
      await emulators.stop();
    },
  };
}
