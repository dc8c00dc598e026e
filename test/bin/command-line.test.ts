import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../support/scratch-folder.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STACK = /^ +at .+:\d+:\d+/m;

interface Ended {
  readonly code: number;
  readonly said: string;
}

const run = (...args: string[]) => runIn({}, ...args);

function runIn(environment: Readonly<Record<string, string>>, ...args: string[]): Promise<Ended> {
  const env = { ...process.env, ...environment };
  return new Promise((resolve) =>
    execFile(process.execPath, args, { cwd: ROOT, env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), said: out + err }),
    ),
  );
}

const broadsheet = (...args: string[]) => run('bin/broadsheet.ts', ...args);

describe.concurrent('a call that cannot be read exits 2, names the mistake, and shows no stack', () => {
  test.each([
    [['toString'], /no command "toString"/],
    [['help', 'pubish'], /no command "pubish"\nDid you mean: npx broadsheet publish/],
    [['--newsletter'], /--newsletter names no file/],
    [['start', '--days', '0'], /--days 0 is not a number of days/],
    [['desk', 'boost', 'a.txt', '--factor', 'abc'], /--factor abc is not a number/],
    [['desk', 'pin', 'a.txt', '--position', 'first'], /--position first is not a number/],
    [['publish', '--as-of', 'yesterday'], /--as-of yesterday is not a time[\s\S]+2026-11-22T05:00:00Z/],
    [['test-send', '--to', 'nobody'], /not an email address: nobody/],
    [['start', '--port', 'abc'], /--port abc is not a port/],
    [['start', '/tmp/articles'], /unexpected argument "\/tmp\/articles"[\s\S]+npm start -- --articles/],
    [['start', '--verbose'], /Unknown option '--verbose'[\s\S]+usage: npx broadsheet start/],
  ])('%j', async (args, said) => {
    const ended = await broadsheet(...args);

    expect(ended).toEqual({ code: 2, said: expect.stringMatching(said) });
    expect(ended.said).not.toMatch(STACK);
  });
});

describe.concurrent('what cannot be done exits 1, with cause and fix and without a stack', () => {
  test('a folder that cannot be made', async () => {
    const ended = await broadsheet('start', '--out', '/dev/null/out');

    expect(ended).toEqual({
      code: 1,
      said: expect.stringMatching(/cannot write to \/dev\/null\/out[\s\S]+fix:/),
    });
  });

  test('a list that is not there', async () => {
    const ended = await broadsheet('subscribers', 'import', 'missing.csv');

    expect(ended).toEqual({ code: 1, said: expect.stringMatching(/cannot read missing\.csv[\s\S]+fix:/) });
    expect(ended.said).not.toMatch(STACK);
  });

  test('a list with a quote that never closes, by its line', async () => {
    const file = join(scratchFolder('list'), 'broken.csv');
    writeFileSync(file, 'address,zone\n"ada@example.org,Europe/London\n');

    const ended = await broadsheet('subscribers', 'import', file);

    expect(ended).toEqual({ code: 1, said: expect.stringMatching(/not a CSV[\s\S]+line 2[\s\S]+fix:/) });
    expect(ended.said).not.toMatch(STACK);
  });

  test('a Region that lacks SES or HTTP APIs, before anything is built', async () => {
    const ended = await runIn({ CDK_DEFAULT_REGION: 'ap-east-1' }, 'bin/app.ts');

    expect(ended).toEqual({ code: 1, said: expect.stringMatching(/ap-east-1[\s\S]+fix: use one of/) });
    expect(ended.said).not.toMatch(STACK);
  });

  test('a newsletter whose file is not there', async () => {
    const ended = await broadsheet('--newsletter', 'evening.config.ts', 'next');

    expect(ended.code).toBe(1);
    expect(ended.said).toContain('evening.config.ts');
    expect(ended.said).not.toMatch(STACK);
  });

  test.each([
    ['a quote that never ends', "export default { newsletter: { name: 'The Quay } };\n", /line 1: /],
    ['an import that leads nowhere', "import './nowhere.ts';\nexport default {};", /Cannot find module/],
    ['no newsletter in it', 'export const newsletter = {};', /exports no newsletter/],
    [
      'a setting that is missing',
      "export default { newsletter: { timeZone: 'UTC' } };",
      /newsletter\.name: is missing/,
    ],
  ])('a config with %s, by its file', async (_what, text, said) => {
    const file = join(scratchFolder('config'), 'my.config.ts');
    writeFileSync(file, text);
    const ended = await broadsheet('--newsletter', file, 'next');

    expect(ended).toEqual({ code: 1, said: expect.stringMatching(said) });
    expect(ended.said).toMatch(/my\.config\.ts[\s\S]+fix: /);
    expect(ended.said).not.toMatch(STACK);
  });

  test('a wrong newsletter.config.ts, named setting by setting when the stack is synthesised', async () => {
    const hooks = `import { registerHooks } from 'node:module';
      registerHooks({ load: (url, context, next) => url.endsWith('/newsletter.config.ts')
        ? { format: 'module', shortCircuit: true, source: 'export default { newsletter: { name: "" }, deliver: {} }' }
        : next(url, context) });`;
    const ended = await run('--import', `data:text/javascript,${encodeURIComponent(hooks)}`, 'bin/app.ts');

    expect(ended).toEqual({ code: 1, said: expect.stringMatching(/SettingsError: newsletter\.config\.ts/) });
    expect(ended.said).toContain('deliver.identity');
    expect(ended.said).not.toMatch(STACK);
  });
});

test('help and -h say each command in one whole sentence', async () => {
  const [help, short] = await Promise.all([broadsheet('help'), broadsheet('-h')]);
  const lines = help.said.split('\n').filter((line) => line.startsWith('  '));

  expect(short).toEqual(help);
  expect(help.code).toBe(0);
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => !/[.)]$/.test(line))).toEqual([]);
});

test('help loads no command, so it answers at once', async () => {
  const graph = `import { registerHooks } from 'node:module';
    registerHooks({ load: (url, context, next) => {
      if (/bin\\/commands\\/|node_modules/.test(url)) throw new Error('loaded ' + url);
      return next(url, context);
    } });`;
  const ended = await run(
    '--import',
    `data:text/javascript,${encodeURIComponent(graph)}`,
    'bin/broadsheet.ts',
    'help',
  );

  expect(ended).toMatchObject({ code: 0, said: expect.stringContaining('usage: npx broadsheet') });
});

test('help about what it lists itself is no unknown command', async () => {
  const [completion, help] = await Promise.all([
    broadsheet('help', 'completion'),
    broadsheet('help', 'version'),
  ]);

  expect(completion).toEqual({ code: 0, said: expect.stringContaining('usage: npx broadsheet completion') });
  expect(help).toEqual({ code: 0, said: expect.stringContaining('COMMAND [options]') });
});

test('-h after a command says what it takes', async () => {
  const { code, said } = await broadsheet('desk', '-h');

  expect(code).toBe(0);
  expect(said).toContain('usage: npx broadsheet desk');
});

test('on an old Node.js the message names the version needed, instead of a syntax error at the first type', async () => {
  const old = 'Object.defineProperty(process, "versions", { value: { node: "20.0.0" } })';
  const ended = await run(
    '--import',
    `data:text/javascript,${encodeURIComponent(old)}`,
    'bin/broadsheet.js',
    'status',
  );

  expect(ended).toEqual({
    code: 1,
    said: expect.stringMatching(/this is Node\.js 20\.0\.0[\s\S]+fix: use npx broadsheet/),
  });
  expect(ended.said).not.toMatch(STACK);
});

test('with --json a failure is a document, and commands without it refuse it', async () => {
  const [status, start] = await Promise.all([
    broadsheet('status', '--json', '--stack', 'X', '--local', '--newsletter', 'newsletter.config.ts'),
    broadsheet('start', '--json'),
  ]);

  expect(status.code).toBe(1);
  expect(status.said).toMatch(/^\{\n {2}"error": "/);
  expect(start).toMatchObject({ code: 2, said: expect.stringContaining("Unknown option '--json'") });
});
