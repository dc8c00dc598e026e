import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { plural } from '@broadsheet/text/plural';
import { describe, expect, onTestFinished, test } from 'vitest';
import { errorOf } from '../../bin/cli/function-fault.ts';
import { articlesFolder } from '../../bin/start/articles-folder.ts';
import { needPort } from '../../bin/start/free-port.ts';
import { startTicking } from '../../bin/start/ticks.ts';
import { refuseForeignOut, writeMails } from '../../bin/start/write-out.ts';
import { UsageError } from '../../lib/errors.ts';
import type { EmulatedInvocation } from '../../lib/local/execution-environment.ts';
import { emptyOwnFolder, MARKER } from '../../lib/local/own-folder.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

test('a port that is taken is reported before the morning, with another one to try', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void holder.close());
  await new Promise((resolve) => holder.once('listening', resolve));
  const address = holder.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;

  await expect(needPort(port)).rejects.toThrow(/is taken\n {2}fix: .+--port 8026, or 0 to pick a free one/);
  await expect(needPort(0)).resolves.toBeUndefined();
});

test('README, project and source files in the articles folder are left out and named, hidden ones in silence', () => {
  const folder = scratchFolder('articles');
  for (const name of ['.git', 'node_modules', 'desk']) mkdirSync(join(folder, name));
  const others = ['README.md', 'LICENSE', 'package.json', 'export.py', 'desk/feed.ts'];
  const hidden = ['.DS_Store', '.git/config', 'node_modules/x.json'];
  const articles = ['a.md', 'desk/readme-of-the-week.html', 'b.json', 'feed.xml'];
  for (const name of [...others, ...hidden, ...articles]) writeFileSync(join(folder, name), 'x');
  const skipped: string[] = [];

  const keys = articlesFolder(folder, (path) => skipped.push(path)).map(({ key }) => key);

  expect(keys).toEqual(articles.toSorted());
  expect(skipped.toSorted()).toEqual(others.map((name) => join(folder, name)).toSorted());
});

test('a broken link among the articles is reported and skipped, and the others are read', () => {
  const folder = scratchFolder('articles');
  mkdirSync(join(folder, 'desk'));
  writeFileSync(join(folder, 'desk', 'b.txt'), 'B');
  writeFileSync(join(folder, 'a.txt'), 'A');
  symlinkSync('/nowhere/at/all', join(folder, 'gone.txt'));
  const skipped: string[] = [];

  const objects = articlesFolder(folder, (path) => skipped.push(path));

  expect(objects.map(({ key }) => key)).toEqual(['a.txt', 'desk/b.txt']);
  expect(skipped).toEqual([join(folder, 'gone.txt')]);
});

const ACCEPTANCE = {
  messageId: 'm',
  acceptedAt: '2026-11-22T06:30:00.000Z',
  source: 'digest@example.org',
  configurationSet: null,
  tags: {},
  subject: 'News',
  sha256: '',
  bytes: 0,
};

test('a test send leaves the mails of the morning where they are', async () => {
  const out = scratchFolder('out');
  const mailTo = (to: string) => ({
    ses: {
      acceptances: () => [{ ...ACCEPTANCE, recipients: [to] }],
      delivered: () => Buffer.from(`To: ${to}\r\nSubject: News\r\n\r\nGood morning.\r\n`),
    },
  });

  await writeMails(mailTo('ada@example.org'), out);
  await writeMails(mailTo('editor@example.org'), out, 'test-send');

  expect(readdirSync(join(out, 'inbox', 'ada@example.org'))).toContain('1.eml');
  expect(readdirSync(join(out, 'test-send'))).toContain('editor@example.org');
});

describe('a folder that holds somebody’s own files', () => {
  const letter = (out: string, room: string) => {
    mkdirSync(join(out, room, 'cur'), { recursive: true });
    writeFileSync(join(out, room, 'cur', 'letter'), 'precious');
  };

  test.each([['inbox'], ['pictures'], ['editions/2026-11-22']])(
    '%s is refused before the morning',
    (room) => {
      const out = scratchFolder('out');
      letter(out, room);

      expect(() => refuseForeignOut(out, '2026-11-22')).toThrow(
        /holds files that broadsheet did not write.*\n {2}fix: .*--out/,
      );
    },
  );

  test('loses none of them to mails', async () => {
    const out = scratchFolder('out');
    letter(out, 'inbox');

    await expect(writeMails({ ses: { acceptances: () => [], delivered: () => null } }, out)).rejects.toThrow(
      UsageError,
    );

    expect(readdirSync(join(out, 'inbox', 'cur'))).toEqual(['letter']);
  });
});

test('a folder that an earlier run wrote is emptied, and an empty one is taken', async () => {
  const folder = scratchFolder('out');
  await emptyOwnFolder(folder);
  writeFileSync(join(folder, 'old.eml'), 'old');

  await emptyOwnFolder(folder);

  expect(readdirSync(folder)).toEqual([MARKER]);
});

test('an expected failure is shown as message and fix, a bug with stack and log', () => {
  const stack = 'TypeError: x is not a function\n    at run (index.mjs:1:2)';
  const ours = errorOf('publish-edition', {
    name: 'SettingsError',
    message: 'no table\n  fix: set it',
    stack,
  });
  const bug = errorOf('publish-edition', { name: 'TypeError', message: 'x', stack, lines: ['printed'] });

  expect(ours).toBeInstanceOf(UsageError);
  expect(ours.message).toBe('publish-edition: no table\n  fix: set it');
  expect(bug).not.toBeInstanceOf(UsageError);
  expect(bug.stack).toMatch(/index\.mjs:1:2[\s\S]+printed/);
});

test('ticks never overlap, and the same failure is printed once', async () => {
  const told: string[] = [];
  let running = 0;
  let most = 0;
  const enough = Promise.withResolvers<void>();
  let calls = 0;
  const invoke = async (): Promise<EmulatedInvocation> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    calls += 1;
    if (calls === 10) enough.resolve();
    const error = { name: 'StoreError', message: 'no answer', stack: '' };
    return { ok: false, error, requestId: '', lines: [] };
  };

  const stop = startTicking({ invoke }, { everyMs: 0, print: (line) => told.push(line) });
  await enough.promise;
  await stop();

  expect(most).toBe(1);
  expect(running).toBe(0);
  expect(told).toEqual(['plan-deliveries failed: no answer', 'sweep-deliveries failed: no answer']);
});

test('one is one, and more are several', () => {
  expect([plural(1, 'mail'), plural(0, 'mail'), plural(2, 'story', 'stories')]).toEqual([
    '1 mail',
    '0 mails',
    '2 stories',
  ]);
});
