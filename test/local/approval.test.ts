import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invoke } from '../../bin/start/invoke.ts';
import { subscribeSample } from '../../bin/start/subscribe-sample.ts';
import { upload } from '../../bin/start/upload.ts';
import { CONFIG_FILE } from '../../lib/contract/config.ts';
import type { SweepOutcome } from '../../lib/deliver/sweep-deliveries.ts';
import { type Cloud, startCloud } from '../../lib/local/cloud.ts';
import { sampleNewsroom } from '../../lib/local/newsroom/newsroom.ts';
import { SAMPLE_SUBSCRIBERS } from '../../lib/local/newsroom/subscribers.ts';
import type { PublishOutcome } from '../../lib/pipeline.ts';
import newsletter from '../../newsletter.config.ts';
import { BUILT_FUNCTIONS } from '../support/built-functions.ts';
import { type DeskSession, signIntoDesk, versionIn } from '../support/desk-session.ts';
import { THOROUGH } from '../support/thorough.ts';

/*
 * One morning through the bundles, with `deliver.approval: 'required'`. The tests run in order, as a morning does: it is
 * planned, held, approved, and let go.
 */

const dist = mkdtempSync(join(tmpdir(), 'broadsheet-approval-'));
const EDITOR = newsletter.operate?.editors?.[0] ?? '';
let cloud: Cloud;
let desk: DeskSession;
let edition: string;

beforeAll(async () => {
  if (!THOROUGH) return;
  cpSync(BUILT_FUNCTIONS, dist, { recursive: true });
  for (const name of readdirSync(dist)) {
    const path = join(dist, name, CONFIG_FILE);
    const config = JSON.parse(readFileSync(path, 'utf8')) as { deliver: object };
    writeFileSync(path, JSON.stringify({ ...config, deliver: { ...config.deliver, approval: 'required' } }));
  }
  cloud = await startCloud({ distDir: dist });
  await upload(sampleNewsroom(new Date()), cloud);
  await subscribeSample(SAMPLE_SUBSCRIBERS, cloud);
  const outcome = await invoke<PublishOutcome>(cloud, 'publish-edition', {});
  if (outcome.status !== 'published') throw new Error(outcome.status);
  edition = outcome.edition.id;
  await cloud.drained();
  desk = await signIntoDesk(cloud, EDITOR);
}, 180_000);

afterAll(async () => {
  await cloud?.stop();
  rmSync(dist, { recursive: true, force: true });
});

const mailed = () => {
  const addresses = cloud.ses.acceptances().flatMap(({ recipients }) => recipients);
  return SAMPLE_SUBSCRIBERS.filter(({ address }) => addresses.includes(address)).length;
};

/** Every reader's morning is planned, and an hour later the sweeper looks. */
async function theMorningPasses(): Promise<SweepOutcome> {
  for (const hours of [0, 12, 24]) {
    await invoke(cloud, 'plan-deliveries', { asOf: inHours(hours) });
    await cloud.drained();
  }
  return sweep();
}

async function sweep(): Promise<SweepOutcome> {
  const outcome = await invoke<SweepOutcome>(cloud, 'sweep-deliveries', { asOf: inHours(24.2) });
  await cloud.drained();
  return outcome;
}

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

async function change(fields: Readonly<Record<string, string>>): Promise<void> {
  const version = await versionIn(await desk.get('/desk/hold'));
  expect((await desk.post('/desk/change', { version, ...fields })).status).toBe(303);
}

describe.skipIf(!THOROUGH)('a morning that needs an approval', { timeout: 60_000 }, () => {
  test('the proof asks for the approval', () => {
    const proof = cloud.ses.acceptances().find(({ recipients }) => recipients.includes(EDITOR));
    const raw = cloud.ses.delivered(proof?.messageId ?? '')?.toString('latin1') ?? '';
    expect(raw).toContain('/desk/approve');
  });

  test('without it nobody is mailed, however often the sweeper looks', async () => {
    await theMorningPasses();
    await sweep();
    expect(mailed()).toBe(0);
  });

  test('an edition that is held and then approved waits for the hold to be lifted', async () => {
    await change({ verb: 'hold', reason: 'a call from the lawyers' });
    expect((await desk.post('/desk/approve', { edition, revision: '1' })).status).toBe(303);
    await sweep();
    expect(mailed()).toBe(0);
    expect(await (await desk.get('/desk/delivery')).text()).toContain('a call from the lawyers');
  });

  test('the approval came late, and the hold is lifted: everybody is mailed once', async () => {
    await change({ verb: 'release' });
    await sweep();
    await sweep();
    expect(mailed()).toBe(SAMPLE_SUBSCRIBERS.length);
    const subscribers = new Set(SAMPLE_SUBSCRIBERS.map(({ address }) => address));
    const mails = cloud.ses
      .acceptances()
      .filter(({ recipients }) => recipients.some((one) => subscribers.has(one)));
    expect(mails).toHaveLength(SAMPLE_SUBSCRIBERS.length);
  });
});
