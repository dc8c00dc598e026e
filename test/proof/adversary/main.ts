import { parseArgs } from 'node:util';
import { type AdversaryRow, runAdversary } from './adversary.ts';
import { SCENARIOS } from './scenarios.ts';

export const summary =
  'the deployed functions against servers that freeze them, lose answers and answer badly';

/**
 * `--subscribers N` (default 8), `--seed N`, `--short`, `--only NAME`, `--without-fence`. Status 1 if a promise is broken, or if
 * nothing is doubled when the check behind the signature is taken away.
 */
export async function run(args: string[]): Promise<{ readonly rows: readonly AdversaryRow[] }> {
  const { values } = parseArgs({
    args,
    options: {
      subscribers: { type: 'string', default: '8' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      short: { type: 'boolean', default: false },
      'without-fence': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const scenarios = SCENARIOS.filter(
    ({ name, short, withoutFence }) =>
      (values.only === undefined || values.only === name) &&
      (!values.short || short === true) &&
      (!values['without-fence'] || withoutFence === true),
  );
  const rows = await runAdversary(scenarios, {
    subscribers: Number(values.subscribers),
    seed: Number(values.seed),
    note: (line) => {
      if (!values.json) console.error(`  ${line}`);
    },
  });
  const isBroken = rows.some(
    ({ lost, doubled, untrue, unconfirmed, stuck, withoutFence }) =>
      !withoutFence && lost + doubled + untrue + unconfirmed + stuck > 0,
  );
  const unfenced = rows.filter(({ withoutFence }) => withoutFence);
  // A scenario that doubles nothing without the fence does not show that the fence is what prevents it.
  const isBlind = unfenced.length > 0 && unfenced.some(({ doubled }) => doubled === 0);
  const froze = rows.find(({ scenario }) => scenario === 'frozen behind the signature');
  // A freeze that led to no old signature proves nothing.
  if (rows.length === 0 || isBroken || isBlind || froze?.refusedSignatures === 0) process.exitCode = 1;
  if (!values.json) print(rows);
  return { rows };
}

function print(rows: readonly AdversaryRow[]): void {
  const columns = [
    'subscribers',
    'lost',
    'doubled',
    'untrue',
    'unconfirmed',
    'stuck',
    'refusedSignatures',
    'hours',
  ] as const;
  console.log(`${'scenario'.padEnd(48)}${columns.map((name) => name.padStart(18)).join('')}`);
  for (const row of rows)
    console.log(
      `${row.scenario.padEnd(48)}${columns.map((name) => String(row[name]).padStart(18)).join('')}`,
    );
}
