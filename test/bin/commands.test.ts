import { expect, test } from 'vitest';
import { COMMANDS, commandLike, commandOf } from '../../bin/commands.ts';

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

test('names that every object has are no commands', () => {
  expect(commandOf('toString')).toBeUndefined();
  expect(commandOf('status')).toBe(COMMANDS.status);
});
