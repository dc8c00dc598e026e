import { parseArgs } from 'node:util';
import { type KillOptions, killBroadsheet } from './broadsheet.ts';
import { killComparison } from './comparison.ts';
import type { KillRow } from './trouble.ts';

export const summary = 'what readers get when senders are killed and SES misbehaves, ours and two others';

/** `--subscribers N` (default 10,000), `--kills N` (default 30), `--seed N`, `--rate N` mails a second, `--only SYSTEM`. */
export async function run(args: string[]): Promise<{ readonly rows: readonly KillRow[] }> {
  const { values } = parseArgs({
    args,
    options: {
      subscribers: { type: 'string', default: '10000' },
      kills: { type: 'string', default: '30' },
      seed: { type: 'string', default: '1' },
      rate: { type: 'string', default: '1000' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const options: KillOptions = {
    subscribers: Number(values.subscribers),
    kills: Number(values.kills),
    seed: Number(values.seed),
    rate: Number(values.rate),
    note: (line) => {
      if (!values.json) console.error(`  ${line}`);
    },
  };
  const rows: KillRow[] = [];
  if (values.only === undefined || values.only === 'broadsheet') rows.push(await killBroadsheet(options));
  for (const system of ['sdk-default-retries', 'naive-loop'] as const) {
    if (values.only === undefined || values.only === system) rows.push(await killComparison(system, options));
  }
  if (!values.json) print(rows);
  return { rows };
}

function print(rows: readonly KillRow[]): void {
  const columns = ['subscribers', 'kills', 'lost', 'doubled', 'unconfirmed'] as const;
  console.log(`${'system'.padEnd(22)}${columns.map((name) => name.padStart(13)).join('')}`);
  for (const row of rows) {
    console.log(`${row.system.padEnd(22)}${columns.map((name) => String(row[name]).padStart(13)).join('')}`);
  }
}
