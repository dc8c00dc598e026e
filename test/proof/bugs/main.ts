import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VARIANTS } from '../simulate/variants.ts';
import { BUGS } from './bugs.ts';

export const summary = 'which deliberate bugs the simulation sees, and in how many mornings';

interface BugRow {
  readonly bug: string;
  readonly rare: boolean;
  readonly mornings: number;
  readonly red: number;
}

/** `--each N`: mornings of each kind for each bug (default 4). Status 1 if a bug that is not rare stays unseen. */
export async function run(args: string[]): Promise<{ readonly rows: readonly BugRow[] }> {
  const { values } = parseArgs({
    args,
    options: { each: { type: 'string', default: '4' }, json: { type: 'boolean', default: false } },
  });
  const mornings = Number(values.each) * VARIANTS.length;
  const rows: BugRow[] = [];
  for (const { name, rare = false } of BUGS) {
    const row = { bug: name, rare, mornings, red: await redMornings(name, mornings) };
    rows.push(row);
    if (!values.json) console.log(`${name.padEnd(52)} ${String(row.red).padStart(4)} of ${mornings}`);
  }
  if (rows.some(({ red, rare }) => red === 0 && !rare)) process.exitCode = 1;
  return { rows };
}

const PLANT = new URL('./plant.ts', import.meta.url).href;
const SIMULATION = fileURLToPath(new URL('../simulate/main.ts', import.meta.url));

/** @throws if the simulation did not run to its end: the bug could not be planted. */
async function redMornings(bug: string, seeds: number): Promise<number> {
  const args = ['--import', PLANT, SIMULATION, '--seeds', String(seeds), '--from', String(VARIANTS.length)];
  const env = { ...process.env, PLANTED_BUG: bug };
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { env, maxBuffer: 1e8 }, (_error, stdout, stderr) =>
      resolve(`${stdout}${stderr}`),
    );
  });
  if (!said.includes(`${seeds} seeds in`)) throw new Error(`"${bug}" did not run: ${said.slice(0, 2_000)}`);
  return said.split('\n').filter((line) => line.startsWith('seed ')).length;
}
