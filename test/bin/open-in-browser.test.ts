import { expect, test } from 'vitest';
import { openerFor } from '../../bin/cli/open-in-browser.ts';

test('every system opens a file with its own command', () => {
  const platforms = ['linux', 'darwin', 'win32'] as const;
  expect(platforms.map((platform) => openerFor(platform)[0])).toEqual(['xdg-open', 'open', 'cmd']);
});
