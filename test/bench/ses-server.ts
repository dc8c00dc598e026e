import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';

export const summary =
  'mails per second that the local SES server takes, and whether it slows down as they pile up';

const MAIN = fileURLToPath(new URL('../../packages/local-ses/main.ts', import.meta.url));

interface Row {
  readonly client: 'ready-made requests' | 'AWS SDK';
  readonly mails: number;
  readonly bytesEach: number;
  readonly mailsPerSecond: number;
  /** The same, over the first and the last tenth. */
  readonly first: number;
  readonly last: number;
  /** What a mail costs the server, however busy the machine is; null where /proc does not tell. */
  readonly serverCpuMs: number | null;
}

/** `--mails N` (default 20,000), `--bytes N` (default 75,000), `--in-flight N` (default 16). */
export async function run(args: string[]): Promise<{ readonly rows: readonly Row[] }> {
  const { values } = parseArgs({
    args,
    options: {
      mails: { type: 'string', default: '20000' },
      bytes: { type: 'string', default: '75000' },
      'in-flight': { type: 'string', default: '16' },
      json: { type: 'boolean' },
    },
  });
  const load = {
    mails: Number(values.mails),
    bytes: Number(values.bytes),
    inFlight: Number(values['in-flight']),
  };
  const rows = [await throughRequests(load), await throughSdk({ ...load, mails: Math.ceil(load.mails / 4) })];
  if (values.json !== true) print(rows);
  return { rows };
}

interface Load {
  readonly mails: number;
  readonly bytes: number;
  readonly inFlight: number;
}

/** What the server can do: the requests are built beforehand. */
async function throughRequests(load: Load): Promise<Row> {
  const server = await startServer();
  const agent = new Agent({ keepAlive: true, maxSockets: load.inFlight });
  const body = new URLSearchParams({
    Action: 'SendRawEmail',
    Version: '2010-12-01',
    'Destinations.member.1': 'reader@example.org',
    'RawMessage.Data': aMessage(load.bytes).toString('base64'),
    'Tags.member.1.Name': 'edition',
    'Tags.member.1.Value': '2026-11-22',
  }).toString();
  const rates = await measure(load, () => post(server.url, agent, body));
  agent.destroy();
  return { client: 'ready-made requests', ...resultOf(load, rates, server) };
}

/** What one sender can do: building and signing each request is part of it. */
async function throughSdk(load: Load): Promise<Row> {
  const server = await startServer();
  const client = new SESClient({
    endpoint: server.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
    maxAttempts: 1,
  });
  const command = new SendRawEmailCommand({
    RawMessage: { Data: aMessage(load.bytes) },
    Destinations: ['reader@example.org'],
  });
  const rates = await measure(load, () => client.send(command));
  client.destroy();
  return { client: 'AWS SDK', ...resultOf(load, rates, server) };
}

type Rates = Pick<Row, 'mailsPerSecond' | 'first' | 'last'>;

function resultOf({ mails, bytes }: Load, rates: Rates, server: RunningServer): Omit<Row, 'client'> {
  const cpuMs = cpuMsOf(server.pid);
  server.stop();
  return {
    mails,
    bytesEach: bytes,
    ...rates,
    serverCpuMs: cpuMs === null ? null : Number((cpuMs / mails).toFixed(2)),
  };
}

/** User and system time so far, in steps of 10 ms. @see proc_pid_stat(5), fields 14 and 15 */
function cpuMsOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

async function measure({ mails, inFlight }: Load, send: () => Promise<unknown>): Promise<Rates> {
  const doneAt: number[] = [];
  const started = performance.now();
  let begun = 0;
  const worker = async () => {
    while (begun < mails) {
      begun++;
      await send();
      doneAt.push(performance.now());
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const tenth = Math.max(1, Math.floor(mails / 10));
  const rate = (count: number, from: number, to: number) => Math.round(count / ((to - from) / 1000));
  return {
    mailsPerSecond: rate(mails, started, doneAt.at(-1) ?? started),
    first: rate(tenth, started, doneAt[tenth - 1] ?? started),
    last: rate(tenth, doneAt[mails - tenth - 1] ?? started, doneAt.at(-1) ?? started),
  };
}

interface RunningServer {
  readonly url: string;
  readonly pid: number;
  stop(): void;
}

async function startServer(): Promise<RunningServer> {
  const child = spawn(process.execPath, [MAIN, '--keep', 'index', '--identity', 'example.com'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
  const { url } = JSON.parse(line.toString()) as { url: string };
  return { url, pid: child.pid ?? 0, stop: () => child.kill() };
}

function post(url: string, agent: Agent, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: 'bench',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    };
    const sending = request(url, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`the server answered ${response.statusCode}`));
      response.resume().once('end', resolve);
    });
    sending.once('error', reject).end(body);
  });
}

function aMessage(bytes: number): Buffer {
  const head = 'From: bench@example.com\r\nTo: reader@example.org\r\nSubject: Bench\r\n\r\n';
  const line = `${'x'.repeat(74)}\r\n`;
  return Buffer.from(head + line.repeat(Math.ceil(Math.max(0, bytes - head.length) / line.length)));
}

function print(rows: readonly Row[]): void {
  const line = (...cells: readonly (string | number)[]) =>
    console.log(
      cells
        .map((cell, index) => (index === 0 ? String(cell).padEnd(20) : String(cell).padStart(12)))
        .join(''),
    );
  line('client', 'mails', 'bytes', 'mails/s', 'first tenth', 'last tenth', 'CPU ms/mail');
  for (const row of rows) {
    line(
      row.client,
      row.mails,
      row.bytesEach,
      row.mailsPerSecond,
      row.first,
      row.last,
      row.serverCpuMs ?? '?',
    );
  }
}
