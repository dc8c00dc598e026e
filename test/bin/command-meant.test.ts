import { expect, test } from 'vitest';
import { commandLike } from '../../bin/cli/command-meant.ts';

test.each([
  ['pubish', 'publish'],
  ['staus', 'status'],
  ['subscriber', 'subscribers'],
  ['testsend', 'test-send'],
  ['sub', 'subscribers'],
  ['puase', 'pause'],
  ['resend', 'resend-failed'],
])('who types %s probably means %s', (asked, meant) => {
  expect(commandLike(asked)).toBe(meant);
});

test.each(['xyz', 'deploy', 're', 'p', 'toString'])(
  'what resembles no command, or several, is not guessed: %s',
  (asked) => {
    expect(commandLike(asked)).toBeUndefined();
  },
);
