import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFunctions } from '../../bin/build.ts';
import { deliverEdition } from '../../bin/start/deliver-edition.ts';
import { invoke } from '../../bin/start/invoke.ts';
import { subscribeSample } from '../../bin/start/subscribe-sample.ts';
import { upload } from '../../bin/start/upload.ts';
import { type Cloud, startCloud } from '../../lib/local/cloud.ts';
import { sampleNewsroom } from '../../lib/local/newsroom/newsroom.ts';
import { SAMPLE_SUBSCRIBERS } from '../../lib/local/newsroom/subscribers.ts';
import type { PublishOutcome } from '../../lib/pipeline.ts';
import newsletter from '../../newsletter.config.ts';
import { signIntoDesk } from '../support/desk-session.ts';

export const summary =
  'milliseconds and bytes of each page of the desk on the local cloud, beside a bare answer (--rounds N)';

interface Row {
  readonly page: string;
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
}

/** Times each page. The script's address reads nothing, so its time is that of server, worker and handler alone. */
export async function run(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string', default: '60' }, json: { type: 'boolean', default: false } },
  });
  const distDir = mkdtempSync(join(tmpdir(), 'broadsheet-desk-bench-'));
  await buildFunctions(distDir);
  const cloud = await startCloud({ distDir });
  try {
    const rows = await measure(cloud, Number(values.rounds));
    if (!values.json)
      for (const { page, p50, p95, bytes } of rows)
        console.log(`${page.padEnd(34)} p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  ${bytes} bytes`);
    return rows;
  } finally {
    await cloud.stop();
    rmSync(distDir, { recursive: true, force: true });
  }
}

async function measure(cloud: Cloud, rounds: number): Promise<Row[]> {
  await upload(sampleNewsroom(new Date()), cloud);
  await subscribeSample(SAMPLE_SUBSCRIBERS, cloud);
  const editor = await signIntoDesk(cloud, newsletter.operate?.editors?.[0] ?? '');
  // A draft is the publish function's work, and is made once a minute: warmed up like the page itself.
  const draft = await timed('/desk (a draft)', '/desk', rounds, editor.get);
  const outcome = await invoke<PublishOutcome>(cloud, 'publish-edition', {});
  if (outcome.status !== 'published') throw new Error(outcome.status);
  const frozen = await timed('/desk (a frozen edition)', '/desk', rounds, editor.get);
  await deliverEdition(outcome.edition.id, cloud);
  const rows = [await timed('a bare answer', '/desk/desk.js', rounds, editor.get), draft, frozen];
  for (const path of [
    'preview',
    'delivery',
    'editions',
    `editions/${outcome.edition.id}`,
    'readers',
    'articles',
    'hold',
  ])
    rows.push(await timed(`/desk/${path}`, `/desk/${path}`, rounds, editor.get));
  return rows;
}

async function timed(
  page: string,
  path: string,
  rounds: number,
  get: (path: string) => Promise<Response>,
): Promise<Row> {
  let bytes = (await (await get(path)).arrayBuffer()).byteLength;
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const from = performance.now();
    bytes = (await (await get(path)).arrayBuffer()).byteLength;
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { page, p50: at(0.5), p95: at(0.95), bytes };
}
