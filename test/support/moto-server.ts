import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether `pip install "moto[server,all]"` was run on this machine. */
export function isMotoThere(): boolean {
  return spawnSync('moto_server', ['--help'], { stdio: 'ignore' }).status === 0;
}

export interface MotoServer {
  readonly url: string;
  stop(): void;
}

/** An AWS that was written by others, on a free port, empty. @throws if it does not answer within a minute. */
export async function startMoto(): Promise<MotoServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn('moto_server', ['--host', '127.0.0.1', '--port', String(port)], { stdio: 'ignore' });
  const stop = () => void server.kill();
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await fetch(`${url}/moto-api/`).catch(() => null)) !== null) return { url, stop };
    await sleep(200);
  }
  stop();
  throw new Error(`moto_server did not answer at ${url} within a minute`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
