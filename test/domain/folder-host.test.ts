import { expect, test } from 'vitest';
import { folderHost } from '../../lib/domain/folder-host.ts';

test.each([
  ['dumps/gazette.example/4711.txt', 'gazette.example'],
  ['dumps/WWW.Gazette.example/2026/4711.txt', 'gazette.example'],
  ['archive.example/mirror/tally.example/a.html', 'tally.example'],
  ['dumps/4711.txt', null],
  ['gazette.example', null],
  ['v1.2/notes/a.txt', null],
  ['-gazette.example/a.txt', null],
])('%s is filed under the host %s', (key, host) => {
  expect(folderHost(key)).toBe(host);
});
