import { BroadsheetError, UsageError } from '../../lib/errors.ts';

/** Prints an outcome: lines for people, or with `--json` the value as one document for programs. */
type PrintOutcome = (value: unknown, lines: readonly string[]) => void;

const forPeople: PrintOutcome = (_value, lines) => {
  for (const line of lines) console.log(line);
};

const asJson: PrintOutcome = (value) => console.log(JSON.stringify(value, null, 2));

/** One command of the CLI. */
export interface Command {
  /** Call pattern without the program's name: `test-send --to ADDRESS… [--local]`. */
  readonly usage: string;
  /** What its usage and its one sentence of help leave open. */
  readonly details?: string;
  run(args: string[], answer: PrintOutcome): Promise<void>;
}

/** The command line is wrong: exit code 2. */
export class WrongCallError extends UsageError {}

/**
 * Runs a command and prints its error as message and fix, with a stack only for a bug of ours. Exit codes: 0 done,
 * 1 failed, 2 wrong command line.
 */
export async function runCommand(name: string, command: Command, args: string[]): Promise<void> {
  // Only where the usage promises it; elsewhere `parseArgs` refuses it like any unknown option.
  const isForPrograms = command.usage.includes('[--json]') && args.includes('--json');
  const ownArgs = isForPrograms ? args.filter((arg) => arg !== '--json') : args;
  try {
    await command.run(ownArgs, isForPrograms ? asJson : forPeople);
  } catch (error) {
    if (isForPrograms && error instanceof BroadsheetError) asJson({ error: error.message }, []);
    if (isUnknownOption(error)) console.error(`${error.message}\nusage: npx broadsheet ${command.usage}`);
    else if (error instanceof BroadsheetError) console.error(`${name}: ${error.message}`);
    else console.error(error);
    process.exitCode = isUnknownOption(error) || error instanceof WrongCallError ? 2 : 1;
  }
}

/** `parseArgs` throws these. */
function isUnknownOption(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
