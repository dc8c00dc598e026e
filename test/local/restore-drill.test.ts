import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { BatchWriteItemCommand, paginateScan, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { adaptersFor } from '../../bin/cli/adapters.ts';
import { invoke } from '../../bin/start/invoke.ts';
import { subscribeSample } from '../../bin/start/subscribe-sample.ts';
import { exportSubscribers } from '../../bin/subscribers/export-list.ts';
import { importCommand, importList } from '../../bin/subscribers/import-list.ts';
import { CONFIG_FILE } from '../../lib/contract/config.ts';
import { FUNCTION_ENVIRONMENT } from '../../lib/contract/environment.ts';
import { pauseSending, resumeSending } from '../../lib/deliver/operate.ts';
import { type Cloud, startCloud } from '../../lib/local/cloud.ts';
import { createTable } from '../../lib/local/resources.ts';
import { BUILT_FUNCTIONS } from '../support/built-functions.ts';
import { aFrozenEdition } from '../support/delivery-builders.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { THOROUGH } from '../support/thorough.ts';

// The drill of docs/runbook.md, "Restore the readers", with the deployed functions. DynamoDB's own step, which fills a
// new table with the rows of a moment, is played by copying them: the embedded DynamoDB keeps no backups.

const RESTORED = 'broadsheet-restored';
const ADDRESSES = ['ada', 'kofi', 'mere', 'jun', 'rosa', 'tomas'].map((name) => `${name}@letters.example`);
const [FIRST = '', SECOND = ''] = ADDRESSES;
const NEWCOMER = 'newcomer@letters.example';
/** One morning, 06:30 UTC, whatever the hour at which the test runs. */
const MORNING = { zone: 'UTC', minute: 390 };
const [TOMORROW, DAY_AFTER] = [1, 2].map((days) => {
  const day = new Date(Date.now() + days * 86_400_000);
  return day.toISOString().slice(0, 10);
}) as [string, string];

// Two clouds: a minute on a busy machine, so it is left to CI.
vi.setConfig({ testTimeout: 180_000 });

describe('a table restored from a backup', () => {
  test.runIf(THOROUGH)(
    'takes over: old links work, nobody is mailed again, and what happened since is brought over',
    async () => {
      const dataDir = scratchFolder('restore');
      const before = await aCloud(dataDir, null);
      await subscribe(before, ADDRESSES);
      await freeze(before, TOMORROW);
      await ticks(before, [`${TOMORROW}T06:31`, `${TOMORROW}T07:10`]);
      expect((await tableOf(before).register.find(TOMORROW))?.state).toBe('closed');
      const backup = await rowsOf(before);
      const old = before.resources.values.table;
      // After that moment somebody joins, most of the list is deleted by accident, and somebody leaves during the repair.
      await subscribe(before, [NEWCOMER]);
      for (const address of ADDRESSES.slice(1)) await erase(before, address);
      await restore(before, backup);
      await pauseSending('restoring', tableOf(before, RESTORED));
      await leave(before, unsubscribeLinkTo(before, FIRST));
      const oldLink = unsubscribeLinkTo(before, SECOND);
      await before.stop();

      const after = await aCloud(dataDir, RESTORED);
      const mailed = () => after.ses.acceptances().flatMap(({ recipients }) => recipients);
      const first = mailed().length;
      vi.spyOn(console, 'log').mockImplementation(() => {});
      const since = join(dataDir, 'since.csv');
      writeFileSync(since, await exported(after, old));
      await importList(since, importCommand({ 'dry-run': false }), async () => tableOf(after).directory);
      await ticks(after, [`${TOMORROW}T07:30`]);
      await resumeSending(tableOf(after));
      await ticks(after, [`${TOMORROW}T07:31`]);
      expect(mailed()).toHaveLength(first);

      await freeze(after, DAY_AFTER);
      await ticks(after, [`${DAY_AFTER}T06:31`, `${DAY_AFTER}T07:10`]);
      expect(mailed().slice(first).sort()).toEqual([...ADDRESSES.slice(1), NEWCOMER].sort());

      await leave(after, oldLink);
      expect((await tableOf(after).directory.findByAddress(SECOND))?.state).toBe('unsubscribed');
    },
  );
});

/** The deployed functions with a table of this name in their config; state is in `dataDir`. */
async function aCloud(dataDir: string, table: string | null): Promise<Cloud> {
  const distDir = table === null ? BUILT_FUNCTIONS : withTable(table);
  const cloud = await startCloud({ distDir, dataDir });
  onTestFinished(async () => void (await cloud.stop().catch(() => {})));
  return cloud;
}

/** The bundles with `operate.table` in their config. */
function withTable(table: string): string {
  const copy = join(scratchFolder('restored-bundles'), 'functions');
  cpSync(BUILT_FUNCTIONS, copy, { recursive: true });
  for (const name of Object.keys(FUNCTION_ENVIRONMENT)) {
    const config = JSON.parse(readFileSync(join(BUILT_FUNCTIONS, name, CONFIG_FILE), 'utf8'));
    writeFileSync(
      join(copy, name, CONFIG_FILE),
      JSON.stringify({ ...config, operate: { ...config.operate, table } }),
    );
  }
  return copy;
}

/** Rows, files and queues, as a command of the CLI sees them with `--table`. */
const tableOf = ({ resources, clients }: Cloud, table = resources.values.table) =>
  adaptersFor({ ...resources.values, table }, clients);

const subscribe = (cloud: Cloud, addresses: readonly string[]) =>
  subscribeSample(
    addresses.map((address) => ({ address, ...MORNING })),
    cloud,
  );

async function freeze(cloud: Cloud, day: string): Promise<void> {
  const { register, archive } = tableOf(cloud);
  await register.freeze(await aFrozenEdition(day, new Date().toISOString(), archive));
}

/** Planner and sweeper at each of these minutes, and everything that follows. */
async function ticks(cloud: Cloud, minutes: readonly string[]): Promise<void> {
  for (const minute of minutes) {
    const asOf = `${minute}:00.000Z`;
    await invoke(cloud, 'plan-deliveries', { asOf });
    await invoke(cloud, 'sweep-deliveries', { asOf });
    await cloud.drained();
    await invoke(cloud, 'sweep-deliveries', { asOf });
  }
}

async function leave(cloud: Cloud, link: string): Promise<void> {
  const answer = await fetch(`${cloud.url}${new URL(link).pathname}`, {
    method: 'POST',
    body: new URLSearchParams('List-Unsubscribe=One-Click'),
  });
  expect(answer.status).toBe(200);
}

type Rows = Awaited<ReturnType<typeof rowsOf>>;

async function rowsOf({ clients, resources }: Cloud) {
  const rows = [];
  const scan = paginateScan({ client: clients.dynamo }, { TableName: resources.values.table });
  for await (const { Items = [] } of scan) rows.push(...Items);
  return rows;
}

async function restore({ clients: { dynamo } }: Cloud, rows: Rows): Promise<void> {
  await createTable({ dynamo }, RESTORED);
  await waitUntilTableExists({ client: dynamo, maxWaitTime: 30, minDelay: 1 }, { TableName: RESTORED });
  for (let from = 0; from < rows.length; from += 25)
    await dynamo.send(
      new BatchWriteItemCommand({
        RequestItems: {
          [RESTORED]: rows.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } })),
        },
      }),
    );
}

async function exported(cloud: Cloud, table: string): Promise<string> {
  const lines: string[] = [];
  const out = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  await exportSubscribers(tableOf(cloud, table).directory, out);
  return lines.join('');
}

async function erase(cloud: Cloud, address: string): Promise<void> {
  const { directory } = tableOf(cloud);
  const found = await directory.findByAddress(address);
  if (found !== null) await directory.erase(found.id);
}

function unsubscribeLinkTo(cloud: Cloud, address: string): string {
  const mail = cloud.ses.acceptances().find(({ recipients }) => recipients.includes(address));
  const text = cloud.ses.delivered(mail?.messageId ?? '')?.toString('latin1') ?? '';
  return /List-Unsubscribe: <(https?:[^>]+)>/i.exec(text.replaceAll('\r\n ', ' '))?.[1] ?? '';
}
