#!/usr/bin/env node
import { readdirSync } from 'node:fs';

/**
 * One door for all benches: `npm run bench -- NAME [options] [--json]`. Each room is a file
 * `test/bench/NAME.ts` with `summary` and `run(args)`; with `--json` only its result is printed.
 */
interface Bench {
  readonly summary: string;
  run(args: string[]): Promise<unknown>;
}

const ROOMS = new URL('../test/bench/', import.meta.url);
const names = readdirSync(ROOMS)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

const [name = '', ...args] = process.argv.slice(2);
if (names.includes(name)) {
  const result = await (await load(name)).run(args);
  if (args.includes('--json')) console.log(JSON.stringify(result));
} else {
  console.error(
    name === '' ? 'usage: npm run bench -- NAME [options] [--json]' : `no bench is named "${name}"`,
  );
  for (const room of names) console.error(`  ${room.padEnd(12)} ${(await load(room)).summary}`);
  process.exitCode = 2;
}

async function load(room: string): Promise<Bench> {
  return (await import(new URL(`${room}.ts`, ROOMS).href)) as Bench;
}
