import { expect, test } from 'vitest';
import { COMMANDS, commandOf } from '../../bin/commands.ts';

test('names that every object has are no commands', () => {
  expect(commandOf('toString')).toBeUndefined();
  expect(commandOf('status')).toBe(COMMANDS.status);
});
