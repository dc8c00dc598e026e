#!/usr/bin/env node
import { BroadsheetError } from '../lib/errors.ts';
import type { Command } from './commands/command.ts';

/**
 * The operator's command line: `npx broadsheet COMMAND`. Each command is a file in `bin/commands/`, loaded
 * only when it is called. Exit codes: 0 done, 1 could not be done, 2 asked wrongly.
 */
const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  publish: () => import('./commands/publish.ts'),
  'test-send': () => import('./commands/test-send.ts'),
  replay: () => import('./commands/replay.ts'),
  status: () => import('./commands/status.ts'),
  report: () => import('./commands/report.ts'),
  pause: () => import('./commands/pause.ts'),
  resume: () => import('./commands/resume.ts'),
  redrive: () => import('./commands/redrive.ts'),
  'resend-failed': () => import('./commands/resend-failed.ts'),
  desk: () => import('./commands/desk.ts'),
  subscribers: () => import('./commands/subscribers.ts'),
};

const [name = 'help', ...args] = process.argv.slice(2);
const load = COMMANDS[name];
if (load === undefined) await help(name);
else await run(await load(), args);

async function run({ command }: { command: Command }, given: string[]): Promise<void> {
  if (given.includes('--help')) {
    console.log(`usage: npx broadsheet ${command.usage}\n\n${command.summary}`);
    return;
  }
  try {
    await command.run(given);
  } catch (error) {
    // A person reads this: message and fix, no stack, unless it is a bug of ours.
    const wrongCall =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (wrongCall) console.error(`${error.message}\nusage: npx broadsheet ${command.usage}`);
    else if (error instanceof BroadsheetError) console.error(`${name}: ${error.message}`);
    else console.error(error);
    process.exitCode = wrongCall ? 2 : 1;
  }
}

async function help(asked: string): Promise<void> {
  const print = asked === 'help' || asked === '--help' ? console.log : console.error;
  if (print === console.error) print(`broadsheet: there is no command "${asked}"`);
  print('usage: npx broadsheet COMMAND [options]\n');
  for (const [each, loadEach] of Object.entries(COMMANDS))
    print(`  ${each.padEnd(14)} ${(await loadEach()).command.summary.split('\n')[0]}`);
  print('\nnpx broadsheet COMMAND --help says more.');
  if (print === console.error) process.exitCode = 2;
}
