import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breaches, dependenciesOf, exportedNames } from './support/house-check.ts';
import { KERNEL, RULES, STAGES } from './support/house-rules.ts';

const root = new URL('..', import.meta.url);
const codeOf = (file: string) => readFileSync(new URL(file, root), 'utf8');
const files = ['bin', 'functions', 'lib', 'packages'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules/'))
    .map((name) => `${folder}/${name}`),
);

/** Exported by every file of one kind, and looked up by this name: functions, commands, benches, training. */
const FOUND_BY_NAME = ['handler', 'command', 'run', 'summary', 'usage'];

describe('the house', () => {
  test('every file imports only what its folder may, and only the edges touch the world', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => breaches(file, codeOf(file)))).toEqual([]);
  });

  test('no file imports itself by way of others, be it for a type', () => {
    const needs = new Map(files.map((file) => [file, dependenciesOf(file, codeOf(file))]));
    expect(files.filter((file) => reaches(needs, file))).toEqual([]);
  });

  test('nothing writes HTML documents: bin/build.ts leaves the code for it out of the bundles', () => {
    const writers = /\b(?:getOuterHTML|getInnerHTML|innerHTML|outerHTML)\b|from 'dom-serializer'/;
    const shipped = files.filter(
      (file) => /^(?:lib|functions|packages)\//.test(file) && !/\/(?:test|bench|train)\//.test(file),
    );
    expect(shipped.filter((file) => writers.test(codeOf(file)))).toEqual([]);
    expect(writers.test('DomUtils.getOuterHTML(element)')).toBe(true);
  });

  test('no two files export different things under one name', () => {
    const homes = Map.groupBy(
      files
        .filter((file) => !file.includes('/test/'))
        .flatMap((file) => exportedNames(file, codeOf(file)).map((name) => ({ name, file }))),
      ({ name }) => name,
    );
    const shared = [...homes].filter(([name, { length }]) => length > 1 && !FOUND_BY_NAME.includes(name));
    expect(shared.map(([name, found]) => `${name}: ${found.map(({ file }) => file).join(', ')}`)).toEqual([]);
  });

  test('no stage may import another', () => {
    for (const stage of STAGES) {
      expect(RULES[stage]?.ours.filter((folder) => STAGES.includes(folder))).toEqual([]);
    }
  });
});

describe('packages', () => {
  const homes = Object.keys(RULES).filter((folder) => /^packages\/[^/]+$/.test(folder));

  test('every package has its rule', () => {
    const folders = readdirSync(new URL('packages', root)).map((name) => `packages/${name}`);
    expect(homes.toSorted()).toEqual(folders.toSorted());
  });

  test('none may import lib, nor any other package than the kernel', () => {
    for (const home of homes) {
      expect(RULES[home]?.ours.filter((folder) => !KERNEL.includes(folder))).toEqual([]);
    }
  });
});

describe('the check catches', () => {
  test.each([
    ['a stage that imports another', 'lib/select/a.ts', "import { x } from '../ingest/b.ts';"],
    ['a type taken from another stage', 'lib/select/a.ts', "import type { X } from '../ingest/b.ts';"],
    ['a type taken from another stage in passing', 'lib/select/a.ts', "type X = import('../ingest/b.ts').X;"],
    ['a stage passed on to others', 'lib/select/a.ts', "export * from '../compose/b.ts';"],
    [
      'a port taken from behind the page',
      'lib/deliver/a.ts',
      "import type { Mailer } from '../ports/sending.ts';",
    ],
    ['the SDK outside its adapters', 'lib/deliver/a.ts', "import { SESClient } from '@aws-sdk/client-ses';"],
    [
      'the SDK behind a dynamic import',
      'lib/deliver/a.ts',
      "const ses = await import('@aws-sdk/client-ses');",
    ],
    ['an import over several lines', 'lib/domain/a.ts', "import {\n  z,\n} from\n  'zod';"],
    ['an import for its side effect', 'lib/domain/a.ts', "import 'node:fs';"],
    [
      'a word of the domain that knows the outside',
      'lib/domain/a.ts',
      "import { ENV } from '../contract/e.ts';",
    ],
    ['CDK that reaches into the program', 'lib/infra/a.ts', "import { x } from '../runtime/settings.ts';"],
    ['MJML in what runs on Lambda', 'lib/compose/a.ts', "import mjml from 'mjml';"],
    ['a use case that imports the template compiler', 'lib/publish/a.ts', "import '../compose/build/c.ts';"],
    [
      'a run-time file that imports the template compiler',
      'lib/compose/a.ts',
      "import { x } from './build/c.ts';",
    ],
    ['start that needs a command', 'bin/start/a.ts', "import { x } from '../commands/b.ts';"],
    ['require', 'lib/compose/a.ts', "const fs = require('node:fs');"],
    ['a package that needs the program', 'packages/text/a.ts', "import { x } from '../../lib/errors.ts';"],
    ['a package that needs another', 'packages/text/a.ts', "import { x } from '@broadsheet/trees';"],
    ['a bench that needs the program', 'packages/text/bench/a.ts', "import '../../../lib/errors.ts';"],
    ['a package behind its name', 'lib/select/a.ts', "import { x } from '../../packages/text/hash.ts';"],
    ['an instrument in the wrong stage', 'lib/deliver/a.ts', "import { x } from '@broadsheet/page-text';"],
    ['a kernel with dependencies', 'packages/text/a.ts', "import { parse } from 'tldts';"],
    ['the clock', 'lib/select/a.ts', 'export const now = () => new Date();'],
    ['the clock by another door', 'lib/adapters/aws/a.ts', 'const now = Date.now();'],
    ['the clock in a pattern', 'lib/select/a.ts', 'const { now } = Date;'],
    ['dice', 'lib/deliver/a.ts', "const dice = Math['random']();"],
    ['dice from node:crypto', 'lib/readers/a.ts', "import { randomBytes } from 'node:crypto';"],
    ['the environment', 'functions/a.ts', 'const table = process.env.TABLE;'],
    ['the environment in a pattern', 'lib/infra/a.ts', 'const { env } = process;'],
    ['the console', 'lib/ingest/a.ts', "console.log('x');"],
    ['a file in no folder of the house', 'lib/misc/a.ts', 'export const x = 1;'],
  ])('%s', (_name, file, code) => {
    expect(breaches(file, code)).toHaveLength(1);
  });

  test('two files that need each other', () => {
    const needs = new Map([
      ['lib/select/a.ts', dependenciesOf('lib/select/a.ts', "import { b } from './b.ts';")],
      ['lib/select/b.ts', dependenciesOf('lib/select/b.ts', "export { a } from './a.ts';")],
    ]);
    expect([...needs.keys()].filter((file) => reaches(needs, file))).toEqual([...needs.keys()]);
  });
});

test('names are exported by declarations, not by passing on', () => {
  const code =
    "export { a } from './a.ts'; export const [b] = [1], c = 2; export type D = 1; export function e() {}";
  expect(exportedNames('lib/select/a.ts', code)).toEqual(['c', 'D', 'e']);
});

describe('the check lets pass', () => {
  test.each([
    [
      'words about imports',
      'lib/select/a.ts',
      "// import { x } from '../ingest/b.ts'\nconst a = \"from 'mjml'\";",
    ],
    ['a date made of an argument', 'lib/select/a.ts', 'export const day = (at: string) => new Date(at);'],
    ['the clock in the runtime', 'lib/runtime/a.ts', 'export const clock = { now: () => new Date() };'],
    ['the domain in a stage', 'lib/select/a.ts', "import type { Story } from '../domain/story.ts';"],
    ['the text kernel in a stage', 'lib/select/a.ts', "import { hash32 } from '@broadsheet/text/hash';"],
    ['a test beside its package', 'packages/text/test/a.test.ts', "import { hash32 } from '../hash.ts';"],
    ['the SDK in its adapters', 'lib/adapters/aws/a.ts', "import { SESClient } from '@aws-sdk/client-ses';"],
  ])('%s', (_name, file, code) => {
    expect(breaches(file, code)).toEqual([]);
  });
});

/** Whether following what `file` needs leads back to it. */
function reaches(needs: ReadonlyMap<string, readonly string[]>, file: string): boolean {
  const seen = new Set<string>();
  const ahead = [...(needs.get(file) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === file) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    ahead.push(...(needs.get(next) ?? []));
  }
  return false;
}
