import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { scratchFolder } from '../support/scratch-folder.ts';

const NPMRC = fileURLToPath(new URL('../../.npmrc', import.meta.url));

/** A registry on which a stranger has registered the name. */
async function strangersRegistry(): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const dist = { tarball: `http://127.0.0.1:${(server.address() as AddressInfo).port}/stranger.tgz` };
    const version = { name: 'broadsheet', version: '9.9.9', bin: { broadsheet: 'evil.js' }, dist };
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        ...{ name: 'broadsheet', 'dist-tags': { latest: '9.9.9' } },
        versions: { '9.9.9': version },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}

function npx(folder: string, registry: string): Promise<{ readonly code: number; readonly said: string }> {
  const env = {
    ...process.env,
    npm_config_registry: registry,
    npm_config_cache: join(folder, '.cache'),
    CI: 'true',
  };
  return new Promise((resolve) => {
    execFile('npx', ['broadsheet', 'status'], { cwd: folder, env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), said: out + err }),
    );
  });
}

test('npx runs nothing that is not installed, not even where nobody can be asked', async () => {
  const folder = scratchFolder('checkout');
  writeFileSync(join(folder, 'package.json'), '{"name":"newsletter","private":true}');
  copyFileSync(NPMRC, join(folder, '.npmrc'));
  mkdirSync(join(folder, '.cache'));
  const { url, asked } = await strangersRegistry();

  const { code, said } = await npx(folder, url);

  expect(code).not.toBe(0);
  expect(said).toMatch(/canceled|cancelled/);
  expect(asked.filter((path) => path.endsWith('.tgz'))).toEqual([]);
});
