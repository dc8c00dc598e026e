#!/usr/bin/env node
import { type Command, runCommand } from './cli/command.ts';

/**
 * The operator's command line: `npx broadsheet COMMAND`. Each command is a file in `bin/commands/`, loaded
 * only when it is called.
 */
const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  start: () => import('./commands/start.ts'),
  preview: () => import('./commands/preview.ts'),
  doctor: () => import('./commands/doctor.ts'),
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

const HELP = ['help', '--help', '-h'];

const [name = 'help', ...args] = process.argv.slice(2);
const load = commandOf(name);
if (load !== undefined) await runCommand(name, (await load()).command, args);
else if (HELP.includes(name)) await help(args[0]);
else {
  console.error(`broadsheet: there is no command "${name}"\nRun: npx broadsheet help`);
  process.exitCode = 2;
}

async function help(about: string | undefined): Promise<void> {
  const asked = about === undefined ? undefined : commandOf(about);
  if (about !== undefined && asked !== undefined)
    return runCommand(about, (await asked()).command, ['--help']);
  console.log('usage: npx broadsheet COMMAND [options]\n');
  for (const [each, loadEach] of Object.entries(COMMANDS))
    console.log(`  ${each.padEnd(14)} ${(await loadEach()).command.summary.split('\n')[0]}`);
  console.log('\nFor details of a command: npx broadsheet COMMAND --help');
}

/** Own properties only: every object also has `toString`. */
function commandOf(asked: string): (typeof COMMANDS)[string] | undefined {
  return Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
}
