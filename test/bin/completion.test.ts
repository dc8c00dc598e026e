import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { completionFor } from '../../bin/cli/completion.ts';

const USAGES = [
  { name: 'status', usage: 'status [EDITION] [--stack NAME | --local] [--json]' },
  { name: 'start', usage: 'start [--serve] [--port N]' },
];

/** What bash would offer at the end of a line. */
function offered(...words: string[]): string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  const script = `${completionFor('bash', USAGES)}
    COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; COMPREPLY=()
    _broadsheet '${words[0]}'; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

test('bash completes commands and their options, with npx and without', () => {
  expect(offered('broadsheet', 'sta')).toEqual(['status', 'start']);
  expect(offered('npx', 'broadsheet', 'stat')).toEqual(['status']);
  expect(offered('broadsheet', 'status', '--')).toEqual(['--stack', '--local', '--json', '--help']);
  expect(offered('npx', 'broadsheet', 'start', '--p')).toEqual(['--port']);
  expect(offered('npx', 'cdk', 'sta')).toEqual([]);
});

test('fish and zsh have theirs', () => {
  expect(completionFor('fish', USAGES)).toContain("'__fish_seen_subcommand_from start' -l serve");
  expect(completionFor('zsh', USAGES)).toMatch(/^autoload .*bashcompinit/);
});
