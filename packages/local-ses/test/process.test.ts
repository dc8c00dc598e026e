import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GetSendQuotaCommand } from '@aws-sdk/client-ses';
import { expect, onTestFinished, test } from 'vitest';
import { aClient, aMail, aServer, failureOf } from './support.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ses-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The server as a process of its own. */
async function aProcess(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  const { url } = JSON.parse(line) as { url: string };
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { url, kill: (signal: NodeJS.Signals) => child.kill(signal), ended };
}

test('a server in its own process keeps a log, serves mails and takes faults', async () => {
  const server = await aProcess(
    '--identity',
    'news.example.com',
    '--configuration-set',
    'digest',
    '--rate',
    '14',
  );
  const client = aClient(server);
  const { MessageId } = await client.send(
    aMail({ tags: { edition: '2026-11-22' }, configurationSet: 'digest' }),
  );
  const posted = await fetch(`${server.url}/_ses/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ kind: 'throttle' }]),
  });

  expect(posted.status).toBe(200);
  expect((await failureOf(client.send(aMail()))).name).toBe('Throttling');
  const log = await (await fetch(`${server.url}/_ses/log`)).text();
  expect(
    log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { messageId: MessageId, recipients: ['reader@example.org'], tags: { edition: '2026-11-22' } },
  ]);
  expect(await (await fetch(`${server.url}/messages.json`)).json()).toHaveLength(1);
  const mail = await fetch(`${server.url}/message/${MessageId}.eml`);
  expect(mail.headers.get('content-type')).toBe('message/rfc822');
  expect(await mail.text()).toContain(`Message-ID: <${MessageId}@eu-west-1.amazonses.com>`);
  expect(await client.send(new GetSendQuotaCommand({}))).toMatchObject({ MaxSendRate: 14 });
});

test('what was accepted survives kill -9, and still counts against the day', async () => {
  const folder = aFolder();
  const args = ['--identity', 'news.example.com', '--folder', folder, '--daily-quota', '3'];
  const first = await aProcess(...args);
  const { MessageId } = await aClient(first).send(aMail({ body: 'Kept.' }));
  await aClient(first).send(aMail());
  first.kill('SIGKILL');
  await first.ended;

  const second = await aProcess(...args);
  expect(await (await fetch(`${second.url}/messages.json`)).json()).toHaveLength(2);
  expect(await (await fetch(`${second.url}/message/${MessageId}.eml`)).text()).toContain('Kept.');
  expect(await aClient(second).send(new GetSendQuotaCommand({}))).toMatchObject({ SentLast24Hours: 2 });
});

test('a log line that was cut in half by a crash is dropped', async () => {
  const folder = aFolder();
  const first = await aServer({ folder });
  await aClient(first).send(aMail());
  await first.stop();
  appendFileSync(join(folder, 'index.jsonl'), '{"messageId":"0102');

  const second = await aServer({ folder });
  await aClient(second).send(aMail());
  await second.stop();

  expect((await aServer({ folder })).acceptances()).toHaveLength(2);
});

test('an index keeps who got what, but no mails', async () => {
  const server = await aServer({ keep: 'index' });
  const { MessageId } = await aClient(server).send(aMail());

  expect(server.acceptances()).toHaveLength(1);
  expect(server.raw(MessageId ?? '')).toBeNull();
  expect((await fetch(`${server.url}/message/${MessageId}.eml`)).status).toBe(404);
});

test('a web page cannot plant faults, and no path leads out of the mail folder', async () => {
  const server = await aServer({ folder: aFolder() });
  const fromPage = await fetch(`${server.url}/_ses/faults`, {
    method: 'POST',
    body: '[{"kind":"throttle"}]',
  });
  const nonsense = await fetch(`${server.url}/_ses/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '[{"kind":"gremlins"}]',
  });

  expect(fromPage.status).toBe(415);
  expect(nonsense.status).toBe(400);
  expect(server.pendingFaults()).toEqual([]);
  expect((await fetch(`${server.url}/message/..%2f..%2findex.eml`)).status).toBe(404);
  expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
});
