#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' };
import { runCommand } from './cli/command.ts';
import { commandLike } from './cli/command-meant.ts';
import { completionFor, SHELLS } from './cli/completion.ts';
import { helpOf } from './cli/help.ts';
import { NEWSLETTER_VARIABLE } from './cli/newsletter-variable.ts';
import { COMMANDS, commandOf } from './commands.ts';

/** The operator's command line: `npx broadsheet COMMAND`. Each command is a file in `bin/commands/`. */

const HELP_OPTIONS = ['--help', '-h'];
const HELP = ['help', ...HELP_OPTIONS];
const VERSION = ['version', '--version', '-v'];
const COMPLETION_USAGE = `usage: npx broadsheet completion ${SHELLS.join(' | ')}`;

// `broadsheet status | head -1` closes the pipe early, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const called = chooseNewsletter(process.argv.slice(2));
if (called === null) {
  console.error(
    'broadsheet: --newsletter names no file\nUse: npx broadsheet --newsletter my.config.ts COMMAND',
  );
  process.exitCode = 2;
} else {
  const [name = 'help', ...args] = called;
  await answer(name, args);
}

async function answer(name: string, args: string[]): Promise<void> {
  const listed = commandOf(name);
  if (listed !== undefined && args.some((arg) => HELP_OPTIONS.includes(arg))) await help(name);
  else if (listed !== undefined) await runCommand(name, (await listed.load()).command, args);
  else if (HELP.includes(name)) await help(args[0]);
  else if (name === 'completion') await completion(args[0]);
  else if (VERSION.includes(name))
    console.log(`broadsheet ${packageJson.version}, Node.js ${process.version}`);
  else refuse(name);
}

function refuse(name: string): void {
  const meant = commandLike(name, Object.keys(COMMANDS));
  console.error(
    `broadsheet: there is no command "${name}"\n${meant === undefined ? 'Run: npx broadsheet help' : `Did you mean: npx broadsheet ${meant}?`}`,
  );
  process.exitCode = 2;
}

async function help(name: string | undefined): Promise<void> {
  if (name === 'completion') return console.log(COMPLETION_USAGE);
  if (name !== undefined && !HELP.includes(name) && !VERSION.includes(name)) {
    const asked = commandOf(name);
    return asked === undefined
      ? refuse(name)
      : console.log(helpOf(asked.about, (await asked.load()).command));
  }
  console.log('usage: npx broadsheet [--newsletter FILE] COMMAND [options]\n');
  for (const [each, { about }] of Object.entries(COMMANDS)) console.log(`  ${each.padEnd(14)} ${about}`);
  console.log(`  ${'completion'.padEnd(14)} Print a script that completes commands in ${SHELLS.join(', ')}.`);
  console.log('\nFor details of a command: npx broadsheet COMMAND --help');
}

/** `eval "$(npx broadsheet completion bash)"` */
async function completion(asked: string | undefined): Promise<void> {
  const shell = SHELLS.find((one) => one === asked);
  if (shell === undefined) {
    // Asked for help, it has answered; else a shell is missing.
    const isAsked = asked !== undefined && HELP_OPTIONS.includes(asked);
    (isAsked ? console.log : console.error)(COMPLETION_USAGE);
    process.exitCode = isAsked ? 0 : 2;
    return;
  }
  const usages = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, { load }]) => ({
      name,
      usage: (await load()).command.usage,
    })),
  );
  console.log(completionFor(shell, usages));
}

/**
 * Takes `--newsletter FILE` out of the arguments: every command reads that config instead of newsletter.config.ts.
 *
 * @returns null when it names no file.
 */
function chooseNewsletter(args: string[]): string[] | null {
  const at = args.findIndex((arg) => arg === '--newsletter' || arg.startsWith('--newsletter='));
  if (at === -1) return args;
  const [, inline] = (args[at] ?? '').split(/=(.*)/s);
  const file = inline ?? args[at + 1];
  if (file === undefined || file === '' || file.startsWith('-')) return null;
  process.env[NEWSLETTER_VARIABLE] = file;
  return args.toSpliced(at, inline === undefined ? 2 : 1);
}
