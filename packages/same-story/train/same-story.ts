import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readWindows } from './labelled.ts';
import { learn } from './learn.ts';

export const usage = '--data FILE [--data FILE …]';

const TABLE = new URL('../weights.json', import.meta.url);

/** Learns from labelled windows and rewrites the table: from the same files, in the same order, the same bytes. */
export function run(args: string[]): void {
  const { values } = parseArgs({ args, options: { data: { type: 'string', multiple: true, default: [] } } });
  if (values.data.length === 0) throw new RangeError(`say which labelled articles to learn from: ${usage}`);
  const model = learn(values.data.flatMap(readWindows));
  writeFileSync(TABLE, `${JSON.stringify(model)}\n`);
}
