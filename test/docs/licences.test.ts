import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly inBundle?: boolean;
}

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(lock.packages).filter(
  ([path, { link }]) => path.includes('node_modules/') && link !== true,
);

/** They ask for a notice at most, and nothing of those who use the program. */
const PERMISSIVE = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense'],
  ...['Apache-2.0', 'Python-2.0', 'CC-BY-4.0', 'OFL-1.1', 'MIT (http://mootools.net/license.txt)'],
];
/** Changes to its files stay open; nothing of it is in a bundle. */
const IN_TOOLS_ONLY = ['MPL-2.0'];

/** One of several that may be chosen is enough. */
const allows = (license: string, allowed: readonly string[]) =>
  [license, ...license.replace(/^\(|\)$/g, '').split(' OR ')].some((one) => allowed.includes(one));

test('every package is under a permissive licence, those of the tools under a weak copyleft at most', () => {
  const others = installed.filter(
    ([, { license = '' }]) => !allows(license, PERMISSIVE) && !allows(license, IN_TOOLS_ONLY),
  );
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('every package that is downloaded has a hash', () => {
  const without = installed.filter(
    ([, { integrity, inBundle }]) => integrity === undefined && inBundle !== true,
  );
  expect(installed.length).toBeGreaterThan(300);
  expect(without.map(([path]) => path)).toEqual([]);
});
