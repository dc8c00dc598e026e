/** One command of the CLI. */
export interface Command {
  /** Call pattern without the program's name: `test-send --to ADDRESS… [--local]`. */
  readonly usage: string;
  /** First line: what it does. Further lines: what one should know. */
  readonly summary: string;
  run(args: string[]): Promise<void>;
}
