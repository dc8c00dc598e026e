import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../../bin/build.ts';
import { playMorningWithRights, ROLES } from './whole-morning.ts';
import { inWords, WITHOUT_A_CALL } from './without-a-call.ts';

export const summary =
  'a whole morning with the rights enforced: what each function may do, did, and was refused';

export interface RightsRow {
  readonly function: string;
  readonly granted: number;
  readonly used: number;
  /** Rights that no call of the morning needed. */
  readonly idle: readonly string[];
  readonly calls: number;
  readonly refused: number;
}

/** Status 1 if a call was refused, or a right is idle without a reason in `without-a-call.ts`. */
export async function run(args: string[]): Promise<{ readonly rows: readonly RightsRow[] }> {
  const workshop = mkdtempSync(join(tmpdir(), 'broadsheet-rights-'));
  try {
    const bundles = join(workshop, 'functions');
    await buildFunctions(bundles);
    const rows = await rowsOfMorning(bundles);
    const isExplained = ({ function: name, idle }: RightsRow) =>
      String([...idle].sort()) ===
      String([...(WITHOUT_A_CALL[name as keyof typeof WITHOUT_A_CALL] ?? [])].sort());
    if (rows.some((row) => row.refused > 0 || row.calls === 0 || !isExplained(row))) process.exitCode = 1;
    if (!args.includes('--json')) print(rows);
    return { rows };
  } finally {
    rmSync(workshop, { recursive: true });
  }
}

async function rowsOfMorning(bundles: string): Promise<RightsRow[]> {
  const morning = await playMorningWithRights(bundles);
  try {
    return ROLES.map((name) => {
      const granted = morning.grantsOf(name).length;
      const idle = morning.idleGrantsOf(name).map(inWords);
      const calls = morning.callsOf(name).length;
      const refused = morning.refusedOf(name).length;
      return { function: name, granted, used: granted - idle.length, idle, calls, refused };
    });
  } finally {
    await morning.stop();
  }
}

function print(rows: readonly RightsRow[]): void {
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, n) => (n === 0 ? String(cell).padEnd(18) : String(cell).padStart(9))).join('');
  console.log(line(['function', 'granted', 'used', 'calls', 'refused']));
  for (const row of rows) console.log(line([row.function, row.granted, row.used, row.calls, row.refused]));
  console.log(
    '\nRights that the morning did not need; their reasons are in test/proof/rights/without-a-call.ts:',
  );
  for (const { function: name, idle } of rows)
    if (idle.length > 0) console.log(`  ${name}: ${idle.join(', ')}`);
}
