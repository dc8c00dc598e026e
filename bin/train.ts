#!/usr/bin/env node
import { existsSync, readdirSync } from 'node:fs';

/**
 * Grows the tables of one instrument: `npm run train -- NAME [options]`. Each is a file
 * `packages/<name>/train/<name>.ts` with `usage` and `run(args)`. docs/training.md says where the data comes from.
 */
interface Training {
  readonly usage: string;
  run(args: string[]): void | Promise<void>;
}

const PACKAGES = new URL('../packages/', import.meta.url);
const fileOf = (name: string) => new URL(`${name}/train/${name}.ts`, PACKAGES);
const names = readdirSync(PACKAGES).filter((name) => existsSync(fileOf(name)));

const [name = '', ...args] = process.argv.slice(2);
if (names.includes(name)) await (await load(name)).run(args);
else {
  console.error(
    name === '' ? 'usage: npm run train -- NAME [options]' : `nothing named "${name}" has tables to grow`,
  );
  for (const known of names) console.error(`  npm run train -- ${known} ${(await load(known)).usage}`);
  process.exitCode = 2;
}

async function load(known: string): Promise<Training> {
  return (await import(fileOf(known).href)) as Training;
}
