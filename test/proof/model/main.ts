import type { Result } from './experiment.ts';
import { SUITE, type Trial } from './suite.ts';

export const summary = 'every interleaving of the protocol in small worlds, and every deliberate bug of it';

/**
 * Without arguments the small worlds; `--long` for all of them, some minutes and below 1 GB; `P8 A1` for those
 * whose names begin so, with the counterexample in words.
 */
export async function run(args: string[]): Promise<{ readonly worlds: number; readonly wrong: number }> {
  const prefixes = args.filter((arg) => !arg.startsWith('--'));
  const chosen = SUITE.filter(({ experiment: { id, long } }) =>
    prefixes.length > 0
      ? prefixes.some((prefix) => id.startsWith(prefix))
      : args.includes('--long') || long !== true,
  );
  let wrong = 0;
  let states = 0;
  for (const trial of chosen) {
    const result = report(trial);
    states += result.states;
    if (!result.asExpected) wrong += 1;
    if (!result.asExpected || prefixes.length > 0) printCounterexample(result);
  }
  console.log(
    `${chosen.length} worlds, ${states} states: ${wrong === 0 ? 'all as expected' : `${wrong} NOT as expected`}`,
  );
  if (wrong > 0 || chosen.length === 0) process.exitCode = 1;
  return { worlds: chosen.length, wrong };
}

function report(trial: Trial): Result {
  const { id, says, liveness, breaks } = trial.experiment;
  const from = performance.now();
  const result = trial.conduct();
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const found = result.broke ?? (liveness ? 'safe and live' : 'safe');
  const mark = result.asExpected ? ' ' : '!';
  console.log(
    `${mark} ${id.padEnd(6)} ${String(result.states).padStart(9)} states ${seconds.padStart(6)} s  ` +
      `${found}${result.asExpected ? '' : ` instead of ${breaks ?? 'clean'}`}: ${says}`,
  );
  return result;
}

function printCounterexample({ counterexample }: Result): void {
  if (counterexample === null) return;
  console.log(`    ${counterexample.law}: ${counterexample.says}`);
  for (const [index, line] of counterexample.trace.entries())
    console.log(`    ${String(index + 1).padStart(3)} ${line}`);
  console.log(`    => ${counterexample.state}`);
}
