import { parseArgs } from 'node:util';
import { type CrashRow, crashPoints, MORNING_FUNCTIONS } from './crash-points.ts';

export const summary =
  'what readers get when a function is killed at any one of its requests, each of them in turn';

/** `--subscribers N` (default 3), `--function NAME` (default: the four of a morning). Status 1 if a promise is broken. */
export async function run(args: string[]): Promise<{ readonly rows: readonly CrashRow[] }> {
  const { values } = parseArgs({
    args,
    options: {
      subscribers: { type: 'string', default: '3' },
      function: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const functions = MORNING_FUNCTIONS.filter(
    (name) => values.function === undefined || values.function === name,
  );
  const rows = await crashPoints({
    subscribers: Number(values.subscribers),
    functions,
    note: (line) => {
      if (!values.json) console.error(`  ${line}`);
    },
  });
  if (rows.length === 0 || rows.some(isBroken)) process.exitCode = 1;
  if (!values.json) print(rows);
  return { rows };
}

/** A crash point at which nothing died proves nothing. */
function isBroken({ points, kills, lost, doubled, unconfirmed, untrue }: CrashRow): boolean {
  return points === 0 || kills < points || lost + doubled + unconfirmed + untrue > 0;
}

function print(rows: readonly CrashRow[]): void {
  const columns = [
    'subscribers',
    'requests',
    'points',
    'kills',
    'lost',
    'doubled',
    'unconfirmed',
    'untrue',
  ] as const;
  console.log(`${'function'.padEnd(18)}${columns.map((name) => name.padStart(12)).join('')}`);
  for (const row of rows) {
    console.log(
      `${row.function.padEnd(18)}${columns.map((name) => String(row[name]).padStart(12)).join('')}`,
    );
  }
}
