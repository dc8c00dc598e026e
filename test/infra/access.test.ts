import { describe, expect, test } from 'vitest';
import { FUNCTION_ENVIRONMENT, type FunctionName } from '../../lib/contract/environment.ts';
import { chunkKey, DESK_KEY, editionPath } from '../../lib/contract/object-keys.ts';
import { keys } from '../../lib/contract/table.ts';
import { allows, type Call, statementsOf, textOf } from '../support/iam.ts';
import { OWN_CONFIG, synthesise } from '../support/synth.ts';

// With feeds and editors, so that the optional functions are held to the same.
const feeds = [{ url: 'https://quaychronicle.example/feed' }];
const { json, functions, stack } = synthesise({
  ...OWN_CONFIG,
  ingest: { feeds },
  operate: { editors: ['ada@quaychronicle.pt'] },
});
const names = Object.keys(FUNCTION_ENVIRONMENT) as FunctionName[];
const may = (name: FunctionName, call: Call) => allows(json, functions.get(name)?.role ?? '', call);
const whoMay = (call: Call) => names.filter((name) => may(name, call));

const idOf = (type: string, part: string) =>
  Object.keys(json.Resources).find((id) => json.Resources[id]?.Type === type && id.startsWith(part)) ?? '';
const articles = `${idOf('AWS::S3::Bucket', 'Articles')}.Arn`;
const editions = `${idOf('AWS::S3::Bucket', 'Archive')}.Arn`;
const table = `${idOf('AWS::DynamoDB::GlobalTable', 'Readers')}.Arn`;
const configurationSet = (part: string) =>
  `arn:AWS::Partition:ses:AWS::Region:AWS::AccountId:configuration-set/${idOf('AWS::SES::ConfigurationSet', part)}`;
const anyIdentity = 'arn:AWS::Partition:ses:AWS::Region:AWS::AccountId:identity/reader@elsewhere.example';

const inTable = (action: string, { pk }: { readonly pk: string }): Call => ({
  action: `dynamodb:${action}`,
  resource: table,
  context: { 'dynamodb:LeadingKeys': [pk] },
});
const sending = (resource: string, from = OWN_CONFIG.deliver.fromAddress): Call => ({
  action: 'ses:SendRawEmail',
  resource,
  context: { 'ses:FromAddress': [from] },
});

describe('mail', () => {
  test('only the sender and the test send use the digest’s set, only sweeper, reader pages and desk the confirmation’s', () => {
    expect(whoMay(sending(configurationSet('SendingDigest')))).toEqual([
      'publish-edition',
      'deliver-messages',
    ]);
    expect(whoMay(sending(configurationSet('SendingConfirmation')))).toEqual([
      'sweep-deliveries',
      'serve-readers',
      'serve-desk',
    ]);
  });

  test('no function may send from another address than the newsletter’s', () => {
    for (const resource of [configurationSet('SendingDigest'), anyIdentity])
      expect(whoMay(sending(resource, 'ceo@quaychronicle.pt'))).toEqual([]);
  });

  test('only sender and sweeper may read the quota, and no function may change SES’s set-up', () => {
    expect(whoMay({ action: 'ses:GetSendQuota', resource: '*' })).toEqual([
      'deliver-messages',
      'sweep-deliveries',
    ]);
    expect(whoMay({ action: 'ses:DeleteIdentity', resource: anyIdentity })).toEqual([]);
    expect(whoMay({ action: 'ses:UpdateConfigurationSetSendingEnabled', resource: '*' })).toEqual([]);
  });
});

describe('objects', () => {
  const get = (resource: string): Call => ({ action: 's3:GetObject', resource });
  const put = (resource: string): Call => ({ action: 's3:PutObject', resource });

  test('only the publisher may read the newsroom’s bucket, and only the desk may write to it, in its folder', () => {
    expect(whoMay(get(`${articles}/2026/11/22/storm.json`))).toEqual(['publish-edition']);
    // The sweeper looks for a hold.
    expect(whoMay(get(`${articles}/${DESK_KEY}`))).toEqual([
      'publish-edition',
      'sweep-deliveries',
      'serve-desk',
    ]);
    expect(whoMay(put(`${articles}/${DESK_KEY}`))).toEqual(['serve-desk']);
    expect(whoMay(put(`${articles}/2026/11/22/storm.json`))).toEqual([]);
    expect(whoMay(put(`${articles}/desk/2026-11-22/0123abcd-storm.html`))).toEqual(['serve-desk']);
  });

  test('with a prefix set, the publisher sees nothing else of the bucket but the desk’s file', () => {
    const { json: other, functions: theirs } = synthesise({ ...OWN_CONFIG, ingest: { prefix: 'news/' } });
    const role = theirs.get('publish-edition')?.role ?? '';
    expect(allows(other, role, get(`${articles}/news/storm.json`))).toBe(true);
    expect(allows(other, role, get(`${articles}/${DESK_KEY}`))).toBe(true);
    expect(allows(other, role, get(`${articles}/payroll/november.csv`))).toBe(false);
  });

  test('reader pages read frozen editions and neither plans nor quiet reports', () => {
    const page = `${editionPath('2026-11-22', 1)}/web.html`;
    expect(may('serve-readers', get(`${editions}/${page}`))).toBe(true);
    expect(may('serve-readers', put(`${editions}/${page}`))).toBe(false);
    expect(may('serve-readers', get(`${editions}/${chunkKey('2026-11-22', 'c1')}`))).toBe(false);
    expect(may('serve-readers', get(`${editions}/reports/2026-11-22/x.html`))).toBe(false);
  });

  test('the sender reads what it sends and can change none of it', () => {
    expect(may('deliver-messages', get(`${editions}/${editionPath('2026-11-22', 1)}/mail.html`))).toBe(true);
    expect(may('deliver-messages', get(`${editions}/${chunkKey('2026-11-22', 'c1')}`))).toBe(true);
    expect(may('deliver-messages', put(`${editions}/${editionPath('2026-11-22', 1)}/mail.html`))).toBe(false);
  });

  test('the planner reads back its own lists and nothing else of the archive', () => {
    expect(may('plan-deliveries', get(`${editions}/${chunkKey('2026-11-22', 'c1')}`))).toBe(true);
    expect(may('plan-deliveries', put(`${editions}/${chunkKey('2026-11-22', 'c1')}`))).toBe(true);
    const others = [`${editionPath('2026-11-22', 1)}/mail.html`, 'reports/2026-11-22/x.html'];
    for (const file of others) expect(may('plan-deliveries', get(`${editions}/${file}`))).toBe(false);
  });

  test('no function may delete an object, and only the publisher may write editions', () => {
    for (const bucket of [articles, editions])
      expect(whoMay({ action: 's3:DeleteObject', resource: `${bucket}/any` })).toEqual([]);
    expect(whoMay(put(`${editions}/editions/2026-11-22/r1/mail.html`))).toEqual(['publish-edition']);
  });

  test('who reads an object may list its bucket, else S3 says 403 where 404 is meant', () => {
    for (const name of names) {
      for (const bucket of [articles, editions]) {
        const reads = statementsOf(json, functions.get(name)?.role ?? '')
          .filter(({ Action }) => JSON.stringify(Action).includes('s3:GetObject'))
          .flatMap(({ Resource }) => (Array.isArray(Resource) ? Resource : [Resource]).map(textOf))
          .some((resource) => resource.startsWith(`${bucket}/`));
        expect([name, may(name, { action: 's3:ListBucket', resource: bucket })]).toEqual([name, reads]);
      }
    }
  });
});

describe('the table', () => {
  test('only pages and feedback find out who holds an address, only readers take one, and the desk may free one', () => {
    expect(whoMay(inTable('GetItem', keys.address('9f86d0')))).toEqual([
      'record-feedback',
      'serve-readers',
      'serve-desk',
    ]);
    expect(whoMay(inTable('PutItem', keys.address('9f86d0')))).toEqual(['serve-readers']);
    expect(whoMay(inTable('DeleteItem', keys.address('9f86d0')))).toEqual(['serve-readers', 'serve-desk']);
  });

  test('the publisher knows editions and not one reader', () => {
    expect(may('publish-edition', inTable('PutItem', keys.edition('2026-11-22')))).toBe(true);
    expect(may('publish-edition', inTable('GetItem', keys.profile('01J')))).toBe(false);
    expect(may('publish-edition', { action: 'dynamodb:Query', resource: `${table}/index/byMorning` })).toBe(
      false,
    );
  });

  test('the planner finds readers by their morning without seeing a profile', () => {
    expect(may('plan-deliveries', { action: 'dynamodb:Query', resource: `${table}/index/byMorning` })).toBe(
      true,
    );
    expect(may('plan-deliveries', inTable('GetItem', keys.profile('01J')))).toBe(false);
  });

  test('signing keys are for those who make or read links', () => {
    expect(whoMay(inTable('Query', keys.signingKey('k1')))).toEqual([
      'deliver-messages',
      'sweep-deliveries',
      'serve-readers',
      'serve-desk',
    ]);
  });

  test('reader pages cannot touch the control row, a plan or an edition', () => {
    for (const item of [keys.control(), keys.chunk('2026-11-22', 'c1'), keys.edition('2026-11-22')])
      expect(may('serve-readers', inTable('UpdateItem', item))).toBe(false);
  });

  test('only pages count what strangers make us do, and the desk counts nothing but its own links', () => {
    expect(whoMay(inTable('PutItem', keys.rateLimit('confirmations')))).toEqual(['serve-readers']);
    expect(may('serve-desk', inTable('PutItem', keys.rateLimit('desk-links')))).toBe(true);
  });

  test('only the desk knows its links and sessions, and it makes neither a reader’s address nor a key', () => {
    expect(whoMay(inTable('GetItem', keys.deskSession('9f86d0')))).toEqual(['serve-desk']);
    expect(whoMay(inTable('PutItem', keys.deskLink('9f86d0')))).toEqual(['serve-desk']);
    for (const item of [keys.address('9f86d0'), keys.signingKey('k1')])
      expect(may('serve-desk', inTable('PutItem', item))).toBe(false);
  });

  test('the desk opens one reader at a time: it can neither list them by morning nor read several at once', () => {
    expect(may('serve-desk', inTable('GetItem', keys.profile('01J')))).toBe(true);
    expect(may('serve-desk', inTable('BatchGetItem', keys.profile('01J')))).toBe(false);
    for (const index of ['byMorning', 'byMoved'])
      expect(may('serve-desk', { action: 'dynamodb:Query', resource: `${table}/index/${index}` })).toBe(
        false,
      );
  });

  test('the desk holds and pauses, but changes no edition and no plan', () => {
    expect(may('serve-desk', inTable('UpdateItem', keys.control()))).toBe(true);
    for (const item of [keys.edition('2026-11-22'), keys.chunk('2026-11-22', 'c1')])
      for (const action of ['PutItem', 'UpdateItem', 'DeleteItem'])
        expect([action, may('serve-desk', inTable(action, item))]).toEqual([action, false]);
  });

  test('only the desk may call a function, and only the one that makes editions', () => {
    const invoke = (name: FunctionName): Call => ({
      action: 'lambda:InvokeFunction',
      resource: `${functions.get(name)?.id}.Arn`,
    });
    expect(whoMay(invoke('publish-edition'))).toEqual(['serve-desk']);
    expect(whoMay(invoke('deliver-messages'))).toEqual([]);
  });

  test('no function may scan the table, and every kind of item has a function that may write it', () => {
    expect(whoMay({ action: 'dynamodb:Scan', resource: table })).toEqual([]);
    const items = [
      keys.profile('01J'),
      keys.delivery('2026-11-22', '01J'),
      keys.address('9f86d0'),
      keys.edition('2026-11-22'),
      keys.plannedMorning('2026-11-22', 'Europe/Lisbon', 390),
      keys.plannedRange('2026-11-22', 'Europe/Lisbon', 390, 0),
      keys.tally('2026-11-22', '2026-11-22T06:30', 'p1'),
      keys.evidence('2026-11-22', 'c1', 'hash'),
      keys.probe('1'),
      keys.morning('Europe/Lisbon', 390),
      keys.chunk('2026-11-22', 'c1'),
      keys.control(),
      keys.rateShare(0),
      keys.signingKey('k1'),
      keys.rateLimit('confirmations'),
      keys.erased('9f86d0'),
    ];
    for (const item of items) expect([item, whoMay(inTable('PutItem', item))]).not.toEqual([item, []]);
  });
});

describe('which function may call and write to what', () => {
  const grantedBy = (type: string) =>
    Object.values(json.Resources)
      .filter(({ Type }) => Type === type)
      .flatMap(
        ({ Properties = {} }) => (Properties.PolicyDocument as { Statement: PolicyStatement[] }).Statement,
      )
      .filter(({ Effect }) => Effect === 'Allow');

  test('only SES in our account, through our sets, publishes mail events; only CloudWatch raises alarms', () => {
    const allowed = grantedBy('AWS::SNS::TopicPolicy');
    for (const { Condition } of allowed) expect(JSON.stringify(Condition)).toMatch(/aws:SourceAccount/i);
    for (const { Action } of allowed) expect(Action).toBe('sns:Publish');
    expect(allowed.map(({ Principal }) => Principal.Service).sort()).toEqual([
      'cloudwatch.amazonaws.com',
      'ses.amazonaws.com',
      'ses.amazonaws.com',
    ]);
  });

  test('only our topic fills the queue of events', () => {
    const fillers = grantedBy('AWS::SQS::QueuePolicy');
    expect(fillers.map(({ Principal }) => Principal.Service)).toEqual(['sns.amazonaws.com']);
    expect(JSON.stringify(fillers[0]?.Condition)).toContain(idOf('AWS::SNS::Topic', 'SendingEvents'));
  });

  test('no function carries a managed policy', () => {
    for (const [id, { Type, Properties }] of Object.entries(json.Resources))
      if (Type === 'AWS::IAM::Role') expect([id, Properties?.ManagedPolicyArns]).toEqual([id, undefined]);
  });

  test('the stack names no resource, so that two newsletters fit into one account', () => {
    const named = JSON.stringify(json).match(
      /"(BucketName|TableName|QueueName|TopicName|FunctionName|RoleName)":"/g,
    );
    expect(named).toBeNull();
    expect(stack.stackName).toBe('Broadsheet');
  });
});

interface PolicyStatement {
  readonly Effect: string;
  readonly Action: unknown;
  readonly Principal: { readonly Service: string };
  readonly Condition: unknown;
}
