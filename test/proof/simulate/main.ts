import { UsageError } from '../../../lib/errors.ts';
import { runSeed, variantOf } from './run-seed.ts';
import { VARIANTS, type Variant } from './variants.ts';

export const summary = 'the production code through mornings on which everything goes wrong, in virtual time';

/** Progress is printed this often, milliseconds. */
const SAY_EVERY = 30_000;

/**
 * `--seeds N` (default 300) mornings `--from N` (default 1), a line for each kind; or one again with `--seed N`. With
 * `--kind NAME` all mornings are of that kind, with `--subscribers N` of so many readers.
 */
export async function run(args: string[]): Promise<null> {
  const option = (name: string) => {
    const at = args.indexOf(`--${name}`);
    return at === -1 ? null : Number(args[at + 1]);
  };
  const one = option('seed');
  const kind = args[args.indexOf('--kind') + 1];
  const only = args.includes('--kind') ? VARIANTS.filter(({ name }) => name === kind) : null;
  if (only?.length === 0) throw new UsageError(`there is no kind of morning "${kind}"`);
  const subscribers = option('subscribers');
  const chosen = only?.[0] ?? null;
  const variant = chosen === null || subscribers === null ? chosen : { ...chosen, subscribers };
  if (one === null) {
    await runMany(option('from') ?? 1, option('seeds') ?? 300, variant);
  } else {
    const outcome = await runSeed(one, variant ?? variantOf(one));
    console.log(JSON.stringify(outcome, null, 2));
    process.exitCode = outcome.broken.length === 0 ? 0 : 1;
  }
  return null;
}

async function runMany(from: number, count: number, only: Variant | null): Promise<void> {
  const started = performance.now();
  const sums = new Map(
    (only === null ? VARIANTS : [only]).map(({ name }) => [
      name,
      {
        seeds: 0,
        mails: 0,
        ambiguous: 0,
        doubled: 0,
        lost: 0,
        untrue: 0,
        unconfirmed: 0,
        writes: 0,
        notes: 0,
        broken: 0,
        hours: 0,
      },
    ]),
  );
  let said = started;
  for (let seed = from; seed < from + count; seed++) {
    if (performance.now() - said > SAY_EVERY) {
      said = performance.now();
      sayProgress(seed - from, count, said - started);
    }
    const variant = only ?? variantOf(seed);
    const outcome = await runSeed(seed, variant);
    const sum = sums.get(variant.name);
    if (sum === undefined) continue;
    sum.seeds += 1;
    sum.mails += outcome.mails;
    sum.ambiguous += outcome.ambiguous;
    sum.doubled += outcome.doubled;
    sum.lost += outcome.lost;
    sum.untrue += outcome.untrue;
    sum.unconfirmed += outcome.unconfirmed;
    sum.writes += outcome.ledgerWrites;
    sum.notes += outcome.notes;
    sum.hours = Math.max(sum.hours, outcome.hours);
    if (outcome.broken.length === 0) continue;
    sum.broken += 1;
    process.exitCode = 1;
    console.log(
      `seed ${seed} (${outcome.variant}): ${outcome.broken.slice(0, 5).join('; ')}\n  again: npm run proof -- simulate --seed ${seed}${only === null ? '' : ` --kind "${only.name}"`}`,
    );
  }
  console.log(
    `${'variant'.padEnd(50)} seeds   mails unanswered doubled  lost untrue unconfirmed writes/mail notes/mail longest broken`,
  );
  for (const [name, sum] of sums) {
    const perMail = (sum.writes / Math.max(1, sum.mails)).toFixed(2);
    console.log(
      `${name.padEnd(50)} ${pad(sum.seeds, 5)} ${pad(sum.mails, 7)} ${pad(sum.ambiguous, 10)} ${pad(sum.doubled, 7)} ${pad(sum.lost, 5)} ${pad(sum.untrue, 6)} ${pad(sum.unconfirmed, 11)} ${pad(perMail, 11)} ${pad((sum.notes / Math.max(1, sum.mails)).toFixed(2), 10)} ${pad(`${sum.hours.toFixed(1)} h`, 7)} ${pad(sum.broken, 6)}`,
    );
  }
  console.log(`${count} seeds in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function sayProgress(done: number, count: number, milliseconds: number): void {
  const left = Math.ceil(((count - done) * milliseconds) / done / 60_000);
  console.error(`${done} of ${count} seeds lived through, ${left} min left`);
}

function pad(value: number | string, width: number): string {
  return String(value).padStart(width);
}

if (import.meta.main) await run(process.argv.slice(2));
