#!/usr/bin/env node
import { existsSync, readdirSync } from 'node:fs';

/**
 * Runs one bench: `npm run bench -- NAME [options] [--json]`. Each is a file `test/bench/NAME.ts` or
 * `packages/<package>/bench/NAME.ts` with `summary` and `run(args)`; with `--json` only its result is printed.
 */
interface Bench {
  readonly summary: string;
  run(args: string[]): Promise<unknown>;
}

const PACKAGES = new URL('../packages/', import.meta.url);
const folders = [
  new URL('../test/bench/', import.meta.url),
  ...readdirSync(PACKAGES).map((name) => new URL(`${name}/bench/`, PACKAGES)),
].filter((folder) => existsSync(folder));
/** The file of each bench, by name. */
const benches = new Map(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file): [string, URL] => [file.slice(0, -'.ts'.length), new URL(file, folder)]),
  ),
);

const [name = '', ...args] = process.argv.slice(2);
const chosen = benches.get(name);
if (chosen !== undefined) {
  const result = await (await load(chosen)).run(args);
  if (args.includes('--json')) console.log(JSON.stringify(result));
} else {
  console.error(
    name === '' ? 'usage: npm run bench -- NAME [options] [--json]' : `no bench is named "${name}"`,
  );
  for (const [known, file] of benches) console.error(`  ${known.padEnd(12)} ${(await load(file)).summary}`);
  process.exitCode = 2;
}

async function load(file: URL): Promise<Bench> {
  return (await import(file.href)) as Bench;
}
