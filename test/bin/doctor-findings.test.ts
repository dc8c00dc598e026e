import { describe, expect, test } from 'vitest';
import { type Beforehand, findingsBeforeDeploy } from '../../bin/doctor/before-deploy.ts';
import { findingsInOperation, type Operation } from '../../bin/doctor/in-operation.ts';

const CERTIFICATE = { arn: 'arn:aws:acm:eu-west-1:123456789012:certificate/0f1e2d3c', status: 'ISSUED' };
const READY: Beforehand = {
  examples: [],
  region: 'eu-west-1',
  isBootstrapped: true,
  identity: 'letter.quaychronicle.pt',
  createIdentity: true,
  isIdentityKnown: false,
  concurrency: 10,
  certificate: CERTIFICATE,
};
const SAFE = { pointInTimeRecovery: true, deletionProtection: true, timeToLive: true };
const RUNNING: Operation = {
  identity: 'letter.quaychronicle.pt',
  fromAddress: 'morning@Letter.quaychronicle.pt',
  dmarc: 'relaxed',
  alarms: 'confirmed',
  firing: [],
  gate: null,
  warmUp: null,
  halt: null,
  hold: null,
  audience: 1_000,
  lastEdition: '2026-11-20',
  missing: [],
  hasNewArticles: true,
  publicUrl: 'https://readers.quaychronicle.pt',
  ownDomain: { name: 'readers.quaychronicle.pt', answers: true, inLinks: true },
  table: 'Readers',
  tableSafety: SAFE,
};

const beforehand = (about: Partial<Beforehand>) =>
  findingsBeforeDeploy({ ...READY, ...about }).filter(({ problem }) => problem !== null);
const inOperation = (about: Partial<Operation>) =>
  findingsInOperation({ ...RUNNING, ...about }).filter(({ problem }) => problem !== null);

test('an account and a newsletter in order have nothing to fix', () => {
  expect([...beforehand({}), ...inOperation({})]).toEqual([]);
});

describe('before a deploy', () => {
  test.each<[Partial<Beforehand>, RegExp]>([
    [{ examples: ['deliver.identity'] }, /edit newsletter\.config\.ts/],
    [{ region: 'ap-east-1', certificate: null }, /AWS_REGION/],
    [{ isBootstrapped: false }, /npx cdk bootstrap/],
    [{ isIdentityKnown: true }, /operate\.createIdentity: false/],
    [{ createIdentity: false }, /operate\.createIdentity: true/],
    [{ concurrency: 9 }, /service-quotas/],
    [{ certificate: { ...CERTIFICATE, status: 'PENDING_VALIDATION' } }, /broadsheet next/],
    [{ region: 'eu-west-2' }, /acm request-certificate --region eu-west-2/],
  ])('%j is one problem with its fix', (about, fix) => {
    expect(beforehand(about)).toEqual([expect.objectContaining({ fix: expect.stringMatching(fix) })]);
  });

  test('an identity that exists is right when the stack does not create it', () => {
    expect(beforehand({ createIdentity: false, isIdentityKnown: true })).toEqual([]);
  });
});

describe('in operation', () => {
  test.each<[Partial<Operation>, RegExp]>([
    [{ halt: 'paused by the operator' }, /broadsheet resume/],
    [{ hold: 'legal check' }, /desk release/],
    [{ gate: 'no editor has approved the edition' }, /desk approve/],
    [{ firing: ['NoEdition', 'ReadersWaiting'] }, /docs\/runbook\.md/],
    [{ dmarc: 'missing' }, /_dmarc\.letter\.quaychronicle\.pt/],
    [{ dmarc: 'several' }, /keep one of the TXT records/],
    [{ dmarc: 'invalid' }, /write p=none, p=quarantine or p=reject/],
    [{ dmarc: 'unknown' }, /run the command again/],
    [
      { dmarc: 'strict', fromAddress: 'x@mail.letter.quaychronicle.pt' },
      /use an address of deliver\.identity/,
    ],
    [{ fromAddress: 'morning@elsewhere.pt' }, /deliver\.fromAddress/],
    [{ alarms: 'no mailbox' }, /operate\.alarmEmail/],
    [{ alarms: 'unconfirmed' }, /Subscription Confirmation/],
    [{ audience: 0 }, /subscribers import/],
    [{ missing: ['2026-11-23'] }, /broadsheet publish --as-of 2026-11-23$/],
    [{ missing: ['2026-11-23-2-evening'] }, /broadsheet publish --as-of 2026-11-23 --edition evening$/],
    [
      { tableSafety: { ...SAFE, pointInTimeRecovery: false } },
      /update-continuous-backups --table-name Readers/,
    ],
    [{ tableSafety: { ...SAFE, deletionProtection: false } }, /update-table --table-name Readers/],
    [{ tableSafety: { ...SAFE, timeToLive: false } }, /AttributeName=ttl/],
    [{ hasNewArticles: false }, /docs\/articles\.md/],
  ])('%j is one problem with its fix', (about, fix) => {
    expect(inOperation(about)).toEqual([expect.objectContaining({ fix: expect.stringMatching(fix) })]);
  });

  test('a large first list is spread over days by a setting, and with it nothing is wrong', () => {
    const first = { lastEdition: null, audience: 20_000 };
    expect(inOperation(first)).toContainEqual(
      expect.objectContaining({
        problem: 'a domain that never sent should begin with a part of such a list',
        fix: expect.stringContaining('set deliver.warmUp: 5000'),
      }),
    );
    expect(inOperation({ ...first, warmUp: 5_000 }).map(({ about }) => about)).toEqual([
      'editions were made when they were planned',
    ]);
  });

  test('alarms that cannot be read are no problem of the newsletter', () => {
    expect(inOperation({ firing: null })).toEqual([]);
  });

  test('that no alarm is firing is said only when the alarms could be read', () => {
    const said = (firing: Operation['firing']) =>
      findingsInOperation({ ...RUNNING, firing }).map(({ about }) => about);
    expect(said([])).toContain('no alarm is active');
    expect(said(null)).toEqual(said([]).filter((about) => about !== 'no alarm is active'));
  });

  test('links to execute-api are worth changing, and stop nothing', () => {
    const publicUrl = 'https://a1.execute-api.eu-west-1.amazonaws.com';
    const [link] = inOperation({ publicUrl, ownDomain: null });
    expect(link).toMatchObject({ isAdvice: true, fix: expect.stringContaining('operate.publicDomain') });
  });

  test('an own domain is put into links once it answers, and taken out when it does not', () => {
    const own = (answers: boolean, inLinks: boolean) =>
      inOperation({ ownDomain: { name: 'readers.quaychronicle.pt', answers, inLinks } });
    expect(own(false, false)).toMatchObject([{ isAdvice: true, fix: expect.stringMatching(/DNS record/) }]);
    expect(own(true, false)).toMatchObject([{ isAdvice: true, fix: expect.stringMatching(/inLinks: true/) }]);
    expect(own(false, true)).toMatchObject([
      {
        problem: expect.stringMatching(/no link in a mail opens/),
        fix: expect.stringMatching(/inLinks: false/),
      },
    ]);
    expect(own(false, true)[0]?.isAdvice).toBeUndefined();
  });
});
