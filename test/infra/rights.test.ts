import { join } from 'node:path';
import { UpdateConfigurationSetSendingEnabledCommand } from '@aws-sdk/client-ses';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFunctions } from '../../bin/build.ts';
import { adaptersFor } from '../../bin/cli/adapters.ts';
import { deliverEdition, leaveWithOneClick } from '../../bin/start/deliver-edition.ts';
import { importReaders } from '../../bin/start/import-readers.ts';
import { invoke } from '../../bin/start/invoke.ts';
import { upload } from '../../bin/start/upload.ts';
import {
  FUNCTION_ENVIRONMENT,
  type FunctionName,
  OPTIONAL_FUNCTIONS,
} from '../../lib/contract/environment.ts';
import { type Cloud, startCloud } from '../../lib/local/cloud.ts';
import { sampleNewsroom } from '../../lib/local/newsroom/newsroom.ts';
import { SAMPLE_READERS } from '../../lib/local/newsroom/readers.ts';
import type { PublishOutcome } from '../../lib/pipeline.ts';
import newsletter from '../../newsletter.config.ts';
import type { AwsCall } from '../support/aws-calls.ts';
import { type CallRecorder, recordCalls } from '../support/call-recorder.ts';
import { type DeskSession, signIntoDesk, versionIn } from '../support/desk-session.ts';
import { allows, type Grant, grantsOf, uses } from '../support/iam.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { synthesise } from '../support/synth.ts';

// The emulators ask for no rights, AWS does: so a whole morning is played with every call held against the
// policies of the template, and refused where AWS would refuse it. A missing right would otherwise show on the first
// morning in production.

// The feeds' function is held against its rights in its own test.
const names = (Object.keys(FUNCTION_ENVIRONMENT) as FunctionName[]).filter(
  (name) => name === 'serve-desk' || !OPTIONAL_FUNCTIONS.includes(name),
);
const { json, functions } = synthesise(newsletter);
const scratch = scratchFolder('rights', afterAll);
let recorder: CallRecorder;
let cloud: Cloud;

beforeAll(async () => {
  const bundles = join(scratch, 'functions');
  await buildFunctions(bundles);
  recorder = await recordCalls(bundles, isAllowed);
  cloud = await startCloud({ distDir: recorder.distDir });
  recorder.connect(cloud.environment);
  await wholeMorning();
}, 180_000);

afterAll(async () => {
  await cloud.stop();
  await recorder.stop();
});

describe('through a whole morning', () => {
  test.each(names)('%s has the right to every call it makes', (name) => {
    const calls = recorder.calls.get(name) ?? [];
    const refused = calls.filter((call) => !isAllowed(name, call));
    expect(calls.length).toBeGreaterThan(0);
    expect([...new Set(refused.map((call) => JSON.stringify(call)))]).toEqual([]);
  });

  test.each(names)('%s has no right beyond the calls it makes and the reasons given', (name) => {
    const calls = (recorder.calls.get(name) ?? []).map((call) => ({ ...call, resource: deployed(call) }));
    const idle = grantsOf(json, functions.get(name)?.role ?? '')
      .filter((grant) => !calls.some((call) => uses(call, grant)))
      .map(inWords)
      .sort();
    expect(idle).toEqual([...(WITHOUT_A_CALL[name] ?? [])].sort());
  });

  test('a role without policies would be refused each of them', () => {
    const all = [...recorder.calls.values()].flat();
    expect(all.filter((call) => allows(json, 'NoSuchRole', { ...call, resource: deployed(call) }))).toEqual(
      [],
    );
  });

  test('a confirmation mail that bounces suppresses its address, and no event is given up', async () => {
    const { clients, resources } = cloud;
    const { directory } = adaptersFor(resources.values, clients);
    expect((await directory.findByAddress(MISTYPED))?.suppression?.reason).toBe('hard-bounce');
    const { Attributes } = await clients.sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: resources.values.eventsDeadLetterQueueUrl,
        AttributeNames: ['ApproximateNumberOfMessages'],
      }),
    );
    expect(Attributes?.ApproximateNumberOfMessages).toBe('0');
  });

  test('a function without a right fails where AWS would refuse it', () => {
    const call = {
      action: 'dynamodb:Scan',
      resource: `dynamodb:${cloud.resources.values.table}`,
      context: {},
    };
    expect(names.filter((name) => isAllowed(name, call))).toEqual([]);
  });

  test('mail was sent, events were heard and a reader left, so there was something to record', () => {
    const actions = new Set([...recorder.calls.values()].flat().map(({ action }) => action));
    for (const action of [
      's3:PutObject',
      'ses:SendRawEmail',
      'ses:GetSendQuota',
      'sqs:SendMessage',
      'dynamodb:Query',
    ])
      expect(actions).toContain(action);
    expect(cloud.ses.acceptances().length).toBeGreaterThanOrEqual(SAMPLE_READERS.length);
  });
});

/** What Lambda itself does in the function's name, to read its queue. */
const readsQueue = (queue: string) =>
  ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
    (action) => `sqs:${action} ${queue}`,
  );

/** Without it S3 answers 403 instead of 404 when an object is not there; it is never called. */
const TELLS_MISSING = 's3:ListBucket ArchiveBucket';

/**
 * Rights that no call of a good morning needs, each with its reason. Beside those above: a damaged list of readers, a
 * reader who moved meanwhile, a chunk that is requeued (all `sweep-deliveries`), a plan that is held
 * (`settlePause`), a reader whom another chunk had claimed (`finishChunk`), the first link ever made.
 */
const WITHOUT_A_CALL: Partial<Record<FunctionName, readonly string[]>> = {
  'publish-edition': [
    // Only from the second edition on: how many readers the last one had, for the proof.
    'dynamodb:Query E#*',
    TELLS_MISSING,
    // Lambda reports a morning on which every retry failed.
    'sqs:GetQueueAttributes PublishMissed',
    'sqs:GetQueueUrl PublishMissed',
    'sqs:SendMessage PublishMissed',
  ],
  'plan-deliveries': [TELLS_MISSING, 'dynamodb:UpdateItem CTRL'],
  // The evidence about an unanswered mail, and the probe.
  'deliver-messages': [
    TELLS_MISSING,
    'dynamodb:Query CTRL',
    'dynamodb:Query E#*',
    ...readsQueue('HintsQueue'),
  ],
  'sweep-deliveries': [
    TELLS_MISSING,
    'dynamodb:DeleteItem E#*',
    'dynamodb:GetItem E#*',
    'dynamodb:PutItem E#*',
    'dynamodb:Query index/byMorning',
    'dynamodb:UpdateItem E#*',
    's3:ListBucket ArticlesBucket',
    's3:PutObject plans/*',
    'sqs:GetQueueAttributes HintsQueue',
    'sqs:SendMessage HintsQueue',
  ],
  // The event of a probe is noted in its item.
  'record-feedback': ['dynamodb:UpdateItem CTRL', ...readsQueue('FeedbackQueue')],
  'serve-readers': [TELLS_MISSING, 'dynamodb:PutItem KEYS'],
  'serve-desk': [
    TELLS_MISSING,
    // A confirmed reader whose suppression is lifted registers their morning.
    'dynamodb:PutItem MORNINGS',
    // The salt is there once anybody was erased.
    'dynamodb:PutItem SALT',
    // Used by the browser that sends a signed form: S3 asks for the signer's right.
    's3:PutObject desk/*',
  ],
};

function inWords({ action, resource, items }: Grant): string {
  return `${action} ${items ?? resource.replace(/^[^/]*\.Arn\//, '').replace(/[0-9A-F]{8}\.Arn$/, '')}`;
}

async function wholeMorning(): Promise<void> {
  await upload(sampleNewsroom(new Date()), cloud);
  await importReaders(SAMPLE_READERS, cloud);
  const editor = await signIntoDesk(cloud, EDITOR);
  await wishes(editor);
  await invoke(cloud, 'publish-edition', { testSend: { to: ['editor@news.example.com'] } });
  const outcome = await invoke<PublishOutcome>(cloud, 'publish-edition', {});
  if (outcome.status !== 'published') throw new Error(outcome.message);
  const [soft] = SAMPLE_READERS;
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
  await eraseThemselves(SAMPLE_READERS.at(-1)?.address ?? '');
  await signUp('newcomer@letters.example');
  await signUpWhileSesTakesNothing('patient@letters.example');
  cloud.ses.decide([{ to: MISTYPED, outcome: { kind: 'bounced', type: 'Permanent', subType: 'General' } }]);
  await fetch(`${cloud.url}/subscribe`, form({ address: MISTYPED, zone: 'Europe/London' }));
  cloud.ses.decide([{ to: LIFTED, outcome: { kind: 'bounced', type: 'Permanent', subType: 'General' } }]);
  await fetch(`${cloud.url}/subscribe`, form({ address: LIFTED, zone: 'Europe/London' }));
  await cloud.drained();
  await invoke(cloud, 'sweep-deliveries', {});
  await oneReader(editor);
  await editor.post('/desk/sign-out');
  await shortDayAfter(outcome.edition.id);
}

const EDITOR = newsletter.operate?.editors?.[0] ?? '';
const LIFTED = 'lifted@letters.example';

/** Before the freeze: the draft, a note, a hold, and no hold after all. */
async function wishes(editor: DeskSession): Promise<void> {
  const changes: Record<string, string>[] = [
    { verb: 'note', note: 'Good morning.' },
    { verb: 'hold', reason: 'lawyers' },
    { verb: 'release' },
  ];
  expect((await editor.get('/desk')).status).toBe(200);
  for (const change of changes) {
    // Not from Today, which may wait for its draft.
    const version = await versionIn(await editor.get('/desk/hold'));
    expect((await editor.post('/desk/change', { version, ...change })).status).toBe(303);
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
    expect([path, (await editor.get(`/desk${path}`)).status]).toEqual([path, 200]);
  const replay = await editor.post(`/desk/editions/${edition}`, { verb: 'replay' });
  expect(await replay.text()).toContain('identical, byte for byte');
  await editor.post('/desk/delivery', { verb: 'pause' });
  await editor.post('/desk/delivery', { verb: 'resume' });
}

/** Somebody whose confirmation mail bounced: lifted, asked again, erased. */
async function oneReader(editor: DeskSession): Promise<void> {
  const found = await (await editor.post('/desk/readers', { verb: 'find', address: LIFTED })).text();
  const reader = /name="reader" value="([^"]+)"/.exec(found)?.[1] ?? '';
  const press = async (verb: string) => (await editor.post('/desk/readers', { verb, reader })).text();
  expect(await press('lift')).toContain('Lifted.');
  expect(await press('resend')).toContain('on its way');
  expect(await press('erase')).toContain('Erased');
}

/** The confirmation mail waits, and the sweeper sends it once SES takes mail again. */
async function signUpWhileSesTakesNothing(address: string): Promise<void> {
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
  expect(lastMailTo(address)).toBe('');
  await enable(true);
  await invoke(cloud, 'sweep-deliveries', {});
  expect(lastMailTo(address)).toContain('/confirm/');
}

const MISTYPED = 'mistyped@letters.example';
const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });

/** A newcomer subscribes, confirms by the link in their mail, and looks at the archive. */
async function signUp(address: string): Promise<void> {
  await fetch(`${cloud.url}/subscribe`, form({ address, zone: 'Europe/London' }));
  const page = /\/confirm\/[\w.~-]+/.exec(lastMailTo(address))?.[0];
  expect(page).toBeDefined();
  expect((await fetch(`${cloud.url}${page}`, form({}))).status).toBe(200);
  expect((await fetch(`${cloud.url}/`)).status).toBe(200);
}

/** A reader deletes their data by way of the preferences link in their edition. */
async function eraseThemselves(address: string): Promise<void> {
  const token = /\/preferences\/([\w-]+)/.exec(lastMailTo(address))?.[1];
  expect(token).toBeDefined();
  expect((await fetch(`${cloud.url}/erase/${token}`, form({}))).status).toBe(200);
}

/** The next edition, on a day whose quota is one mail, after one that did not reach everybody either. */
async function shortDayAfter(edition: string): Promise<void> {
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
  expect((await plan.mornings(next)).some(({ turn }) => turn != null)).toBe(true);
}

function lastMailTo(address: string): string {
  const mail = cloud.ses.acceptances().findLast(({ recipients }) => recipients.includes(address));
  const text = mail === undefined ? '' : (cloud.ses.delivered(mail.messageId)?.toString('latin1') ?? '');
  return text.replaceAll('=\r\n', '');
}

function isAllowed(name: FunctionName, call: AwsCall): boolean {
  return allows(json, functions.get(name)?.role ?? '', { ...call, resource: deployed(call) });
}

/** The deployed resource behind a local name. */
function deployed({ resource }: AwsCall): string {
  if (resource === '*') return resource;
  const [, service = '', name = '', rest = ''] = /^(\w+):([^/]+)(.*)$/.exec(resource) ?? [];
  const arn = (type: string, part: string) =>
    `${Object.keys(json.Resources).find((id) => json.Resources[id]?.Type === type && id.startsWith(part))}.Arn${rest}`;
  const { values } = cloud.resources;
  if (service === 's3')
    return arn('AWS::S3::Bucket', name === values.articlesBucket ? 'Articles' : 'Archive');
  if (service === 'lambda') return `${functions.get(name as FunctionName)?.id}.Arn`;
  if (service === 'dynamodb') return arn('AWS::DynamoDB::GlobalTable', 'Readers');
  if (service === 'sqs') {
    const of = (url: string) => url.split('/').at(-1) === name;
    const queue = of(values.hintsQueueUrl)
      ? 'HintsQueue'
      : of(values.eventsQueueUrl)
        ? 'FeedbackQueue'
        : 'FeedbackGivenUp';
    return arn('AWS::SQS::Queue', queue);
  }
  const ses = 'arn:AWS::Partition:ses:AWS::Region:AWS::AccountId';
  if (name === 'identity') return `${ses}:identity/any`;
  const set = rest === `/${values.configurationSet}` ? 'SendingDigest' : 'SendingConfirmation';
  return `${ses}:configuration-set/${arn('AWS::SES::ConfigurationSet', set).split('.')[0]}`;
}
