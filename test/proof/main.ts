import { readdirSync } from 'node:fs';

/**
 * Runs one proof: `npm run proof -- NAME [options]`. Each is a folder with a `main.ts`; docs/proof.md says what
 * each proves. The exit status is 1 if a promise is broken, or if a deliberate bug is not seen.
 */
interface Proof {
  readonly summary: string;
  run(args: string[]): Promise<unknown>;
}

const names = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const [name = '', ...args] = process.argv.slice(2);
if (names.includes(name)) {
  const result = await (await load(name)).run(args);
  if (args.includes('--json')) console.log(JSON.stringify(result));
} else {
  console.error(name === '' ? 'usage: npm run proof -- NAME [options]' : `no proof is named "${name}"`);
  for (const known of names) console.error(`  ${known.padEnd(14)} ${(await load(known)).summary}`);
  process.exitCode = 2;
}

async function load(folder: string): Promise<Proof> {
  return (await import(new URL(`./${folder}/main.ts`, import.meta.url).href)) as Proof;
}
