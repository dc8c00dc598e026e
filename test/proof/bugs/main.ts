import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUGS } from './bugs.ts';

export const summary = 'which deliberate bugs the simulation sees, and in how many mornings';

interface BugRow {
  readonly bug: string;
  /** Kind of morning that it is looked for in. */
  readonly kind: string;
  readonly mornings: number;
  readonly red: number;
}

/** `--each N`: mornings for each bug (default 24). Status 1 if a bug stays unseen. */
export async function run(args: string[]): Promise<{ readonly rows: readonly BugRow[] }> {
  const { values } = parseArgs({
    args,
    options: { each: { type: 'string', default: '24' }, json: { type: 'boolean', default: false } },
  });
  const mornings = Number(values.each);
  const rows: BugRow[] = [];
  for (const { name, kind } of BUGS) {
    const row = { bug: name, kind, mornings, red: await redMornings(name, kind, mornings) };
    rows.push(row);
    if (!values.json)
      console.log(`${name.padEnd(52)} ${String(row.red).padStart(4)} of ${mornings}  ${kind}`);
  }
  if (rows.some(({ red }) => red === 0)) process.exitCode = 1;
  return { rows };
}

const PLANT = new URL('./plant.ts', import.meta.url).href;
const SIMULATION = fileURLToPath(new URL('../simulate/main.ts', import.meta.url));

/** @throws if the simulation did not run to its end: the bug could not be planted. */
async function redMornings(bug: string, kind: string, seeds: number): Promise<number> {
  const args = ['--import', PLANT, SIMULATION, '--seeds', String(seeds), '--kind', kind];
  const env = { ...process.env, PLANTED_BUG: bug };
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { env, maxBuffer: 1e8 }, (_error, stdout, stderr) =>
      resolve(`${stdout}${stderr}`),
    );
  });
  if (!said.includes(`${seeds} seeds in`)) throw new Error(`"${bug}" did not run: ${said.slice(0, 2_000)}`);
  return said.split('\n').filter((line) => line.startsWith('seed ')).length;
}
