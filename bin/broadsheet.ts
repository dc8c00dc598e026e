#!/usr/bin/env node
import { NEWSLETTER_VARIABLE } from '../lib/contract/config.ts';
import packageJson from '../package.json' with { type: 'json' };
import { runCommand } from './cli/command.ts';
import { completionFor, SHELLS } from './cli/completion.ts';
import { COMMANDS, commandLike, commandOf } from './commands.ts';

/** The operator's command line: `npx broadsheet COMMAND`. Each command is a file in `bin/commands/`. */

const HELP = ['help', '--help', '-h'];
const VERSION = ['version', '--version', '-v'];

// `broadsheet status | head -1` closes the pipe early, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const [name = 'help', ...args] = chooseNewsletter(process.argv.slice(2));
const load = commandOf(name);
if (load !== undefined) await runCommand(name, (await load()).command, args);
else if (HELP.includes(name)) await help(args[0]);
else if (name === 'completion') await completion(args[0]);
else if (VERSION.includes(name)) console.log(`broadsheet ${packageJson.version}, Node.js ${process.version}`);
else {
  const meant = commandLike(name);
  console.error(
    `broadsheet: there is no command "${name}"\n${meant === undefined ? 'Run: npx broadsheet help' : `Did you mean: npx broadsheet ${meant}?`}`,
  );
  process.exitCode = 2;
}

async function help(about: string | undefined): Promise<void> {
  const asked = about === undefined ? undefined : commandOf(about);
  if (about !== undefined && asked !== undefined)
    return runCommand(about, (await asked()).command, ['--help']);
  console.log('usage: npx broadsheet [--newsletter FILE] COMMAND [options]\n');
  for (const [each, loadEach] of Object.entries(COMMANDS))
    console.log(`  ${each.padEnd(14)} ${(await loadEach()).command.summary.split('\n')[0]}`);
  console.log('\nFor details of a command: npx broadsheet COMMAND --help');
}

/** `eval "$(npx broadsheet completion bash)"` */
async function completion(asked: string | undefined): Promise<void> {
  const shell = SHELLS.find((one) => one === asked);
  if (shell === undefined) {
    console.error(`usage: npx broadsheet completion ${SHELLS.join(' | ')}`);
    process.exitCode = 2;
    return;
  }
  const usages = await Promise.all(
    Object.entries(COMMANDS).map(async ([each, loadEach]) => ({
      name: each,
      usage: (await loadEach()).command.usage,
    })),
  );
  console.log(completionFor(shell, usages));
}

/** Takes `--newsletter FILE` out of the arguments: every command reads that config instead of newsletter.config.ts. */
function chooseNewsletter(args: string[]): string[] {
  const at = args.indexOf('--newsletter');
  const file = args[at + 1];
  if (at === -1 || file === undefined) return args;
  process.env[NEWSLETTER_VARIABLE] = file;
  return args.toSpliced(at, 2);
}
