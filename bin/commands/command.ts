import { BroadsheetError, UsageError } from '../../lib/errors.ts';

/** One command of the CLI. */
export interface Command {
  /** Call pattern without the program's name: `test-send --to ADDRESS… [--local]`. */
  readonly usage: string;
  /** First line: what it does, as a whole sentence. Further lines: what one should know. */
  readonly summary: string;
  run(args: string[]): Promise<void>;
}

/** The command was called with words it cannot read: exit code 2. */
export class WrongCallError extends UsageError {}

/**
 * Runs a command for a person at a terminal, who reads message and fix, and a stack only when it is a bug of
 * ours. Exit codes: 0 done, 1 could not be done, 2 asked wrongly.
 */
export async function runCommand(name: string, command: Command, args: string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`usage: npx broadsheet ${command.usage}\n\n${command.summary}`);
    return;
  }
  try {
    await command.run(args);
  } catch (error) {
    if (isUnknownOption(error)) console.error(`${error.message}\nusage: npx broadsheet ${command.usage}`);
    else if (error instanceof BroadsheetError) console.error(`${name}: ${error.message}`);
    else console.error(error);
    process.exitCode = isUnknownOption(error) || error instanceof WrongCallError ? 2 : 1;
  }
}

/** What `parseArgs` throws. */
function isUnknownOption(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
