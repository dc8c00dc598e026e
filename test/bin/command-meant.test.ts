import { expect, test } from 'vitest';
import { commandLike } from '../../bin/cli/command-meant.ts';
import { COMMANDS } from '../../bin/commands.ts';

test.each([
  ['pubish', 'publish'],
  ['staus', 'status'],
  ['subscriber', 'subscribers'],
  ['testsend', 'test-send'],
  ['sub', 'subscribers'],
  ['puase', 'pause'],
  ['resend', 'resend-failed'],
])('who types %s probably means %s', (asked, meant) => {
  expect(commandLike(asked, Object.keys(COMMANDS))).toBe(meant);
});

test.each(['xyz', 'deploy', 're', 'p', 'toString'])(
  'what resembles no command, or several, is not guessed: %s',
  (asked) => {
    expect(commandLike(asked, Object.keys(COMMANDS))).toBeUndefined();
  },
);
