import type { Command } from './command.ts';

/** What `broadsheet COMMAND --help` prints, and docs/cli.md. */
export function helpOf(about: string, { usage, details }: Pick<Command, 'usage' | 'details'>): string {
  return `usage: npx broadsheet ${usage}\n\n${about}${details === undefined ? '' : `\n${details}`}`;
}
