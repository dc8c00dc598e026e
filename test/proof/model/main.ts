import type { Result } from './experiment.ts';
import { SUITE, type Trial } from './suite.ts';

/*
 * npm run model                     the small worlds, and every deliberate bug
 * npm run model -- --long           all of them: some minutes, below 1 GB
 * npm run model -- P8 A1            only those whose name begins so, with the counterexample in words
 */
const args = process.argv.slice(2);
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
  if (!result.asForetold) wrong += 1;
  if (!result.asForetold || prefixes.length > 0) tell(result);
}
console.log(
  `${chosen.length} worlds, ${states} states: ${wrong === 0 ? 'all as foretold' : `${wrong} NOT as foretold`}`,
);
process.exitCode = wrong === 0 && chosen.length > 0 ? 0 : 1;

function report(trial: Trial): Result {
  const { id, says, liveness, breaks } = trial.experiment;
  const from = performance.now();
  const result = trial.conduct();
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const found = result.broke ?? (liveness ? 'safe and live' : 'safe');
  const mark = result.asForetold ? ' ' : '!';
  console.log(
    `${mark} ${id.padEnd(6)} ${String(result.states).padStart(9)} states ${seconds.padStart(6)} s  ` +
      `${found}${result.asForetold ? '' : ` instead of ${breaks ?? 'clean'}`}: ${says}`,
  );
  return result;
}

function tell({ counterexample }: Result): void {
  if (counterexample === null) return;
  console.log(`    ${counterexample.law}: ${counterexample.says}`);
  for (const [index, line] of counterexample.trace.entries())
    console.log(`    ${String(index + 1).padStart(3)} ${line}`);
  console.log(`    => ${counterexample.state}`);
}
