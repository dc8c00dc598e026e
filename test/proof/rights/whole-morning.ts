import assert from 'node:assert/strict';
import { UpdateConfigurationSetSendingEnabledCommand } from '@aws-sdk/client-ses';
import { adaptersFor } from '../../../bin/cli/adapters.ts';
import { deliverEdition, leaveWithOneClick } from '../../../bin/start/deliver-edition.ts';
import { invoke } from '../../../bin/start/invoke.ts';
import { subscribeSample } from '../../../bin/start/subscribe-sample.ts';
import { upload } from '../../../bin/start/upload.ts';
import {
  FUNCTION_ENVIRONMENT,
  type FunctionName,
  OPTIONAL_FUNCTIONS,
} from '../../../lib/contract/environment.ts';
import { type Cloud, startCloud } from '../../../lib/local/cloud.ts';
import { sampleNewsroom } from '../../../lib/local/newsroom/newsroom.ts';
import { SAMPLE_SUBSCRIBERS } from '../../../lib/local/newsroom/subscribers.ts';
import type { PublishOutcome } from '../../../lib/pipeline.ts';
import newsletter from '../../../newsletter.config.ts';
import type { AwsCall } from '../../support/aws-calls.ts';
import { recordCalls } from '../../support/call-recorder.ts';
import { type DeskSession, signIntoDesk, versionIn } from '../../support/desk-session.ts';
import { allows, type Grant, grantsOf, uses } from '../../support/iam.ts';
import { synthesise } from '../../support/synth.ts';
import { deployedResource } from './deployed-resource.ts';

/*
 * The emulators ask for no rights, AWS does: so a whole morning is played with every call held against the policies of
 * the template, and refused where AWS would refuse it. A missing right would otherwise show on the first morning in
 * production.
 */

/** The feeds' function is held against its rights in its own test. */
export const ROLES = (Object.keys(FUNCTION_ENVIRONMENT) as FunctionName[]).filter(
  (name) => name === 'serve-desk' || !OPTIONAL_FUNCTIONS.includes(name),
);

export type RightsMorning = Awaited<ReturnType<typeof playMorningWithRights>>;

/** @param bundles - Folder of the bundled functions. */
export async function playMorningWithRights(bundles: string) {
  const stack = synthesise(newsletter);
  const { json, functions } = stack;
  const roleOf = (name: FunctionName) => functions.get(name)?.role ?? '';
  let cloud: Cloud | null = null;
  const asDeployed = (call: AwsCall) => ({
    ...call,
    resource: cloud === null ? call.resource : deployedResource(call, cloud, stack),
  });
  const isAllowed = (name: FunctionName, call: AwsCall) => allows(json, roleOf(name), asDeployed(call));
  const recorder = await recordCalls(bundles, isAllowed);
  const running = await startCloud({ distDir: recorder.distDir });
  cloud = running;
  recorder.connect(running.environment);
  await wholeMorning(running);
  const callsOf = (name: FunctionName) => (recorder.calls.get(name) ?? []).map(asDeployed);
  return {
    cloud: running,
    template: json,
    isAllowed,
    callsOf,
    grantsOf: (name: FunctionName): Grant[] => grantsOf(json, roleOf(name)),
    /** Rights that no call needed. */
    idleGrantsOf: (name: FunctionName): Grant[] =>
      grantsOf(json, roleOf(name)).filter((grant) => !callsOf(name).some((call) => uses(call, grant))),
    refusedOf: (name: FunctionName) => callsOf(name).filter((call) => !allows(json, roleOf(name), call)),
    async stop() {
      await running.stop();
      await recorder.stop();
    },
  };
}

async function wholeMorning(cloud: Cloud): Promise<void> {
  await upload(sampleNewsroom(new Date()), cloud);
  await subscribeSample(SAMPLE_SUBSCRIBERS, cloud);
  const editor = await signIntoDesk(cloud, EDITOR);
  await instructions(editor);
  await invoke(cloud, 'publish-edition', { testSend: { to: ['editor@news.example.com'] } });
  const outcome = await invoke<PublishOutcome>(cloud, 'publish-edition', {});
  if (outcome.status !== 'published') throw new Error(outcome.message);
  const [soft] = SAMPLE_SUBSCRIBERS;
  cloud.ses.decide([
    { to: soft?.address ?? '', outcome: { kind: 'bounced', type: 'Transient', subType: 'General' } },
  ]);
  await deliverEdition(outcome.edition.id, cloud);
  await fetch(`${cloud.url}/editions/${outcome.edition.id}`);
  await everyRoom(editor, outcome.edition.id);
  // Tomorrow nothing is new, so there is only a report.
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  await invoke(cloud, 'publish-edition', { asOf: tomorrow, ahead: true });
  await leaveWithOneClick(cloud);
  await eraseThemselves(SAMPLE_SUBSCRIBERS.at(-1)?.address ?? '', cloud);
  await signUp('newcomer@letters.example', cloud);
  await signUpWhileSesTakesNothing('patient@letters.example', cloud);
  const bounced = { kind: 'bounced', type: 'Permanent', subType: 'General' } as const;
  cloud.ses.decide([MISTYPED, LIFTED].map((to) => ({ to, outcome: bounced })));
  await Promise.all(
    [MISTYPED, LIFTED].map((address) =>
      fetch(`${cloud.url}/subscribe`, form({ address, zone: 'Europe/London' })),
    ),
  );
  await cloud.drained();
  await invoke(cloud, 'sweep-deliveries', {});
  await oneSubscriber(editor);
  await editor.post('/desk/sign-out');
  await shortDayAfter(outcome.edition.id, cloud);
}

const EDITOR = newsletter.operate?.editors?.[0] ?? '';
const LIFTED = 'lifted@letters.example';

/** Before the freeze: the draft, a note, a hold, and no hold after all. */
async function instructions(editor: DeskSession): Promise<void> {
  const changes: Record<string, string>[] = [
    { verb: 'note', note: 'Good morning.' },
    { verb: 'hold', reason: 'lawyers' },
    { verb: 'release' },
  ];
  assert.equal((await editor.get('/desk')).status, 200);
  for (const change of changes) {
    // Not from Today, which may wait for its draft.
    const version = await versionIn(await editor.get('/desk/hold'));
    assert.equal((await editor.post('/desk/change', { version, ...change })).status, 303);
  }
}

/** After the freeze: every page, the replay check, and a pause. */
async function everyRoom(editor: DeskSession, edition: string): Promise<void> {
  const ofEdition = ['', '/report', '/mail', '/text'].map((file) => `/editions/${edition}${file}`);
  for (const path of [
    '',
    '/preview',
    '/mail',
    '/delivery',
    '/articles',
    '/readers',
    '/editions',
    ...ofEdition,
  ])
    assert.deepEqual([path, (await editor.get(`/desk${path}`)).status], [path, 200]);
  const replay = await editor.post(`/desk/editions/${edition}`, { verb: 'replay' });
  assert.match(await replay.text(), /identical, byte for byte/);
  await editor.post('/desk/delivery', { verb: 'pause' });
  await editor.post('/desk/delivery', { verb: 'resume' });
}

/** Somebody whose confirmation mail bounced: lifted, asked again, erased. */
async function oneSubscriber(editor: DeskSession): Promise<void> {
  const found = await (await editor.post('/desk/readers', { verb: 'find', address: LIFTED })).text();
  const subscriber = /name="subscriber" value="([^"]+)"/.exec(found)?.[1] ?? '';
  const press = async (verb: string) => (await editor.post('/desk/readers', { verb, subscriber })).text();
  assert.ok((await press('lift')).includes('Lifted.'));
  assert.ok((await press('resend')).includes('on its way'));
  assert.ok((await press('erase')).includes('Erased'));
}

/** The confirmation mail waits, and the sweeper sends it once SES takes mail again. */
async function signUpWhileSesTakesNothing(address: string, cloud: Cloud): Promise<void> {
  const enable = (Enabled: boolean) =>
    cloud.clients.ses.send(
      new UpdateConfigurationSetSendingEnabledCommand({
        ConfigurationSetName: cloud.resources.values.confirmationConfigurationSet,
        Enabled,
      }),
    );
  await enable(false);
  await fetch(`${cloud.url}/subscribe`, form({ address, zone: 'Europe/London' }));
  await invoke(cloud, 'sweep-deliveries', {});
  assert.equal(lastMailTo(address, cloud), '');
  await enable(true);
  await invoke(cloud, 'sweep-deliveries', {});
  assert.ok(lastMailTo(address, cloud).includes('/confirm/'));
}

export const MISTYPED = 'mistyped@letters.example';
const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });

/** A newcomer subscribes, confirms by the link in their mail, and looks at the archive. */
async function signUp(address: string, cloud: Cloud): Promise<void> {
  await fetch(`${cloud.url}/subscribe`, form({ address, zone: 'Europe/London' }));
  const page = /\/confirm\/[\w.~-]+/.exec(lastMailTo(address, cloud))?.[0];
  assert.ok(page);
  assert.equal((await fetch(`${cloud.url}${page}`, form({}))).status, 200);
  assert.equal((await fetch(`${cloud.url}/`)).status, 200);
}

/** A reader deletes their data by way of the preferences link in their edition. */
async function eraseThemselves(address: string, cloud: Cloud): Promise<void> {
  const token = /\/preferences\/([\w-]+)/.exec(lastMailTo(address, cloud))?.[1];
  assert.ok(token);
  assert.equal((await fetch(`${cloud.url}/erase/${token}`, form({}))).status, 200);
}

/** The next edition, on a day whose quota is one mail, after one that did not reach everybody either. */
async function shortDayAfter(edition: string, cloud: Cloud): Promise<void> {
  const { plan, register, control } = adaptersFor(cloud.resources.values, cloud.clients);
  const asOf = new Date(Date.parse(`${edition}T00:00:00Z`) + 3 * 86_400_000).toISOString();
  for (const { name, totals } of await plan.chunks(edition)) {
    await plan.reopen(edition, name, asOf);
    const chunk = await plan.chunk(edition, name);
    if (chunk === null || totals === null) throw new Error('the edition was not delivered');
    await plan.finish(chunk, { state: 'done', totals: { ...totals, EXPIRED: 1 }, at: asOf });
  }
  const row = await register.find(edition);
  if (row === null) throw new Error('no edition');
  const next = new Date(Date.parse(`${edition}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  await register.freeze({ ...row, id: next, state: 'open' });
  await control.pause('only the plan is of interest', asOf);
  await control.setLimits({ maxSendRate: 1, max24Hours: 1, sentLast24Hours: 0, askedAt: asOf }, null);
  await invoke(cloud, 'plan-deliveries', { asOf });
  assert.ok((await plan.mornings(next)).some(({ turn }) => turn != null));
}

function lastMailTo(address: string, cloud: Cloud): string {
  const mail = cloud.ses.acceptances().findLast(({ recipients }) => recipients.includes(address));
  const text = mail === undefined ? '' : (cloud.ses.delivered(mail.messageId)?.toString('latin1') ?? '');
  return text.replaceAll('=\r\n', '');
}
