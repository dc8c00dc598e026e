import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import {
  FUNCTION_ENVIRONMENT,
  type FunctionName,
  OPTIONAL_FUNCTIONS,
} from '../../lib/contract/environment.ts';
import { publishRequest, tick } from '../../lib/contract/events.ts';
import { OUTPUT } from '../../lib/contract/outputs.ts';
import { TABLE } from '../../lib/contract/table.ts';
import { readSettings, variablesOf } from '../../lib/runtime/settings.ts';
import { textOf } from '../support/iam.ts';
import { OWN_CONFIG, synthesise } from '../support/synth.ts';

const { template, json, functions, stack } = synthesise();
const names = (Object.keys(FUNCTION_ENVIRONMENT) as FunctionName[]).filter(
  (name) => !OPTIONAL_FUNCTIONS.includes(name),
);
const ofType = (type: string) => Object.values(json.Resources).filter(({ Type }) => Type === type);
const schedules = () =>
  ofType('AWS::Scheduler::Schedule').map(({ Properties }) => Properties as never as Schedule);

interface Schedule {
  readonly ScheduleExpression: string;
  readonly ScheduleExpressionTimezone: string;
  readonly Target: { readonly Arn: unknown; readonly Input: string; readonly DeadLetterConfig?: unknown };
}

describe('functions', () => {
  test('the stack has one function for each name of the contract that is not optional', () => {
    expect([...functions.keys()].sort()).toEqual([...names].sort());
    template.resourceCountIs('AWS::Lambda::Function', names.length);
  });

  test.each(names)('%s finds in its environment exactly what its settings demand', (name) => {
    const { NODE_OPTIONS, ...ours } = functions.get(name)?.properties.Environment.Variables ?? {};
    expect(NODE_OPTIONS).toBe('--enable-source-maps');
    expect(Object.keys(ours).sort()).toEqual(variablesOf(name).sort());
  });

  test.each(names)('%s accepts the values that AWS will put there', (name) => {
    const { NODE_OPTIONS: _, ...ours } = functions.get(name)?.properties.Environment.Variables ?? {};
    const deployed = Object.fromEntries(Object.entries(ours).map(([key, value]) => [key, asDeployed(value)]));
    expect(() => readSettings(name, deployed)).not.toThrow();
  });

  test('all run on Node 24 on arm64 and log JSON to a separate group for three months', () => {
    template.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() },
    });
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
    template.resourceCountIs('AWS::Logs::LogGroup', names.length + 1);
  });

  test('none reserves concurrency: new accounts have none to give', () => {
    template.allResourcesProperties('AWS::Lambda::Function', {
      ReservedConcurrentExecutions: Match.absent(),
    });
  });
});

describe('the clock', () => {
  test('the edition is made at press time on the newsroom’s clock, whatever daylight saving does', () => {
    const press = schedules().find(({ ScheduleExpressionTimezone: zone }) => zone === 'Europe/Lisbon');
    expect(press?.ScheduleExpression).toBe('cron(0 5 * * ? *)');
    expect(press?.Target.DeadLetterConfig).toBeDefined();
  });

  test('press time follows the config', () => {
    const deliver = { ...OWN_CONFIG.deliver, publishAt: '23:09', deliverAt: '23:30' };
    const newsletter = { ...OWN_CONFIG.newsletter, timeZone: 'Australia/Lord_Howe' };
    synthesise({ newsletter, deliver }).template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(9 23 * * ? *)',
      ScheduleExpressionTimezone: 'Australia/Lord_Howe',
    });
  });

  test('a newsletter of working days is made on working days', () => {
    const deliver = { ...OWN_CONFIG.deliver, days: ['mon', 'tue', 'wed', 'thu', 'fri'] };
    synthesise({ ...OWN_CONFIG, deliver }).template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(0 5 ? * MON,TUE,WED,THU,FRI *)',
    });
  });

  test('each of several editions has a schedule of its own, which names it', () => {
    const editions = [
      { name: 'morning', publishAt: '05:00', deliverAt: '06:30' },
      { name: 'week', publishAt: '08:30', deliverAt: '09:00', days: ['sun'], repeats: true },
    ];
    const { json } = synthesise({ ...OWN_CONFIG, deliver: { ...OWN_CONFIG.deliver, editions } });
    const presses = Object.values(json.Resources)
      .filter(({ Type }) => Type === 'AWS::Scheduler::Schedule')
      .map(({ Properties }) => Properties as never as Schedule)
      .filter(({ Target }) => Target.DeadLetterConfig !== undefined);
    expect(presses.map(({ ScheduleExpression }) => ScheduleExpression)).toEqual([
      'cron(0 5 * * ? *)',
      'cron(30 8 ? * SUN *)',
    ]);
    const names = presses.map(
      ({ Target }) =>
        publishRequest.parse(
          JSON.parse(Target.Input.replace('<aws.scheduler.scheduled-time>', '2026-11-22T05:00:00Z')),
        ).edition,
    );
    expect(names).toEqual(['morning', 'week']);
  });

  test('every schedule is a different cron expression in an existing zone', () => {
    for (const { ScheduleExpression, ScheduleExpressionTimezone } of schedules()) {
      expect(ScheduleExpression).toMatch(/^cron\((\d{1,2}|\*\/\d{1,2}) (\d{1,2}|\*) \* \* \? \*\)$/);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: ScheduleExpressionTimezone })).not.toThrow();
    }
  });

  test('a retry of the morning asks for the same instant, and the event is one the function reads', () => {
    const input = schedules().find(({ Target }) => Target.DeadLetterConfig !== undefined)?.Target.Input ?? '';
    const sent = input.replace('<aws.scheduler.scheduled-time>', '2026-11-22T05:00:00Z');
    expect(publishRequest.parse(JSON.parse(sent))).toMatchObject({
      asOf: '2026-11-22T05:00:00Z',
      scheduled: true,
      revise: false,
    });
  });

  test('planning is looked at each quarter of an hour, sweeping each minute, with an empty event', () => {
    const ticks = schedules().filter(({ ScheduleExpressionTimezone: zone }) => zone === 'Etc/UTC');
    const calls = ticks.map(({ ScheduleExpression, Target }) => [ScheduleExpression, textOf(Target.Arn)]);
    expect(Object.fromEntries(calls)).toEqual({
      'cron(*/15 * * * ? *)': `${functions.get('plan-deliveries')?.id}.Arn`,
      'cron(*/1 * * * ? *)': `${functions.get('sweep-deliveries')?.id}.Arn`,
    });
    for (const { Target } of ticks) expect(tick.parse(JSON.parse(Target.Input))).toEqual({});
  });
});

describe('what is kept', () => {
  test('keeps its logical ids for ever, because a renamed one would be a new and empty table, bucket or identity', () => {
    const kept = Object.entries(json.Resources).filter(([, { Type }]) =>
      ['AWS::S3::Bucket', 'AWS::DynamoDB::GlobalTable', 'AWS::SES::EmailIdentity'].includes(Type),
    );
    expect(Object.fromEntries(kept.map(([id, { Type }]) => [id, Type]))).toEqual({
      ArticlesBucketEB4F3852: 'AWS::S3::Bucket',
      ArchiveBucket49F1AC64: 'AWS::S3::Bucket',
      ReadersTableF50A341F: 'AWS::DynamoDB::GlobalTable',
      SendingIdentity9C96439F: 'AWS::SES::EmailIdentity',
    });
  });

  test('is protected from a stack that is deleted by mistake', () => {
    expect(stack.terminationProtection).toBe(true);
  });

  test('uses a table that exists instead of its own, with the same rights to it and its indexes', () => {
    const { template: restored, functions: users } = synthesise({
      ...OWN_CONFIG,
      operate: { table: 'Readers-2' },
    });
    restored.resourceCountIs('AWS::DynamoDB::GlobalTable', 0);
    expect(users.get('deliver-messages')?.properties.Environment.Variables.TABLE).toBe('Readers-2');
    const policies = JSON.stringify(restored.findResources('AWS::IAM::Policy'));
    expect(policies).toContain(':table/Readers-2"');
    expect(policies).toContain(':table/Readers-2/index/byMorning"');
    expect(() => synthesise({ ...OWN_CONFIG, operate: { table: 'no table' } })).toThrow(/operate\.table/);
  });

  test('buckets, table and the verified domain outlive the stack', () => {
    for (const type of ['AWS::S3::Bucket', 'AWS::DynamoDB::GlobalTable', 'AWS::SES::EmailIdentity']) {
      template.allResources(type, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    }
  });

  test('buckets are closed to the world, encrypted, and remember what was overwritten', () => {
    template.resourceCountIs('AWS::S3::Bucket', 2);
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: Match.anyValue(),
      VersioningConfiguration: { Status: 'Enabled' },
    });
  });

  test('buckets take no request without encryption on the way', () => {
    const policies = ofType('AWS::S3::BucketPolicy');
    expect(policies).toHaveLength(2);
    for (const { Properties } of policies)
      expect(JSON.stringify(Properties)).toContain(
        '"Action":"s3:*","Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"',
      );
  });

  test('overwritten files are kept for 30 days, plans for 60, drafts of the desk for a day, the rest for ever', () => {
    const rules = ofType('AWS::S3::Bucket').map(
      ({ Properties }) =>
        (Properties?.LifecycleConfiguration as { Rules: Record<string, unknown>[] } | undefined)?.Rules ?? [],
    );
    const days = rules.map((of) =>
      of.map(({ Prefix = 'overwritten', ExpirationInDays, NoncurrentVersionExpiration }) => [
        Prefix,
        ExpirationInDays ?? (NoncurrentVersionExpiration as { NoncurrentDays: number }).NoncurrentDays,
      ]),
    );
    expect(days).toEqual([
      [['overwritten', 30]],
      [
        ['overwritten', 30],
        ['plans/', 60],
        ['drafts/', 1],
      ],
    ]);
  });

  test('the table is keyed as the contract says, costs nothing while idle and can be taken back in time', () => {
    const index = ({ name, partitionKey, sortKey }: typeof TABLE.morningIndex | typeof TABLE.movedIndex) =>
      Match.objectLike({
        IndexName: name,
        KeySchema: [
          { AttributeName: partitionKey, KeyType: 'HASH' },
          { AttributeName: sortKey, KeyType: 'RANGE' },
        ],
      });
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
        { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [index(TABLE.morningIndex), index(TABLE.movedIndex)],
      TimeToLiveSpecification: { AttributeName: TABLE.timeToLive, Enabled: true },
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        }),
      ],
    });
  });

  test('the moved index carries when a reader moved, and no index carries an address', () => {
    const [table] = ofType('AWS::DynamoDB::GlobalTable');
    const indexes = (table?.Properties?.GlobalSecondaryIndexes ?? []) as { Projection: unknown }[];
    expect(indexes.map(({ Projection }) => Projection)).toEqual([
      { ProjectionType: 'KEYS_ONLY' },
      { ProjectionType: 'INCLUDE', NonKeyAttributes: ['movedAt'] },
    ]);
  });
});

describe('queues', () => {
  test('hints last for a day, events for fourteen, and so does what was given up', () => {
    const days = ofType('AWS::SQS::Queue').map(({ Properties }) => [
      Properties?.RedrivePolicy === undefined ? 'given up' : `after ${Properties.VisibilityTimeout} s`,
      Number(Properties?.MessageRetentionPeriod) / 86_400,
    ]);
    expect(days).toEqual([
      ['given up', 14],
      ['after 720 s', 1],
      ['given up', 14],
      ['after 360 s', 14],
      ['given up', 14],
    ]);
  });

  test('a hint comes back when its sender is surely dead, and is given up after an hour', () => {
    template.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 720,
      RedrivePolicy: Match.objectLike({ maxReceiveCount: 5 }),
    });
    expect(functions.get('deliver-messages')?.properties.Timeout).toBe(300);
  });

  test('senders and recorders leave half of a new account’s ten invocations to pages and planner', () => {
    const consumers = ofType('AWS::Lambda::EventSourceMapping').map(({ Properties }) => Properties);
    expect(consumers).toMatchObject([
      { BatchSize: 5, ScalingConfig: { MaximumConcurrency: 2 } },
      { BatchSize: 100, ScalingConfig: { MaximumConcurrency: 3 }, MaximumBatchingWindowInSeconds: 5 },
    ]);
  });

  test('one message that fails never takes the others with it', () => {
    template.resourceCountIs('AWS::Lambda::EventSourceMapping', 2);
    template.allResourcesProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  test('senders and recorders are as many as the rate needs, and two and three at least', () => {
    const consumersAt = (maxSendRate: number) => {
      const { json } = synthesise({ ...OWN_CONFIG, deliver: { ...OWN_CONFIG.deliver, maxSendRate } });
      return Object.values(json.Resources)
        .filter(({ Type }) => Type === 'AWS::Lambda::EventSourceMapping')
        .map(
          ({ Properties }) =>
            (Properties?.ScalingConfig as { MaximumConcurrency: number } | undefined)?.MaximumConcurrency,
        );
    };
    expect(consumersAt(1)).toEqual([2, 3]);
    expect(consumersAt(500)).toEqual([10, 50]);
  });
});

describe('mail', () => {
  test('every event that proves or tells something comes back, from both kinds of mail', () => {
    template.resourceCountIs('AWS::SES::ConfigurationSetEventDestination', 2);
    template.allResourcesProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: [
          'send',
          'delivery',
          'bounce',
          'complaint',
          'reject',
          'deliveryDelay',
          'renderingFailure',
        ],
        SnsDestination: Match.anyValue(),
      },
    });
  });

  test('SES keeps its own list of addresses that bounced or complained, as the last net', () => {
    template.allResourcesProperties('AWS::SES::ConfigurationSet', {
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
  });

  test('bounces go to a domain of the newsletter, so that SPF speaks for it', () => {
    template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'letter.quaychronicle.pt',
      MailFromAttributes: { MailFromDomain: 'bounce.letter.quaychronicle.pt' },
    });
  });

  test('an identity that exists in SES already is not managed', () => {
    const { template: other } = synthesise({ ...OWN_CONFIG, operate: { createIdentity: false } });
    other.resourceCountIs('AWS::SES::EmailIdentity', 0);
    expect(Object.keys(other.toJSON().Outputs).filter((name) => name.startsWith('Dns'))).toEqual([]);
  });
});

describe('the operator’s settings', () => {
  test('a From address outside the verified domain is named before anything is made', () => {
    const deliver = { ...OWN_CONFIG.deliver, fromAddress: 'morning@elsewhere.example' };
    expect(() => synthesise({ ...OWN_CONFIG, deliver })).toThrow(
      /deliver\.fromAddress: must be an address of/,
    );
  });

  test('an address of a sub-domain is covered by its domain', () => {
    const deliver = { ...OWN_CONFIG.deliver, identity: 'quaychronicle.pt' };
    expect(() => synthesise({ ...OWN_CONFIG, deliver })).not.toThrow();
  });

  test('a domain and a certificate that are neither are named together', () => {
    const operate = {
      publicDomain: { name: 'https://readers', certificateArn: 'cert-1' },
      alarmEmail: 'nobody',
    };
    expect(() => synthesise({ ...OWN_CONFIG, operate })).toThrow(
      /alarmEmail[\s\S]*publicDomain\.name[\s\S]*publicDomain\.certificateArn/,
    );
  });
});

describe('reader pages', () => {
  test('the API is throttled and logs no path, for a path may hold a token', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 },
    });
    const [stage] = ofType('AWS::ApiGatewayV2::Stage');
    const { Format = '' } = (stage?.Properties?.AccessLogSettings ?? {}) as { Format?: string };
    expect(JSON.parse(Format)).toHaveProperty('status');
    expect(Format).not.toMatch(/path|routeKey|sourceIp|userAgent/i);
  });

  test('sign-ups and unsubscribes are throttled on their own: a flood of the first never starves the second', () => {
    const [stage] = ofType('AWS::ApiGatewayV2::Stage');
    expect(stage?.Properties?.RouteSettings).toEqual({
      'POST /subscribe': { ThrottlingRateLimit: 2, ThrottlingBurstLimit: 10 },
      'ANY /unsubscribe/{token}': { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
    const routes = ofType('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties?.RouteKey);
    expect(routes.sort()).toEqual(['$default', 'ANY /unsubscribe/{token}', 'POST /subscribe']);
    // CloudFormation refuses settings for a route that is not there yet.
    const routeIds = Object.keys(json.Resources).filter(
      (id) => json.Resources[id]?.Type === 'AWS::ApiGatewayV2::Route',
    );
    expect((stage as { DependsOn?: string[] }).DependsOn).toEqual(expect.arrayContaining(routeIds));
  });

  const publicDomain = {
    name: 'readers.quaychronicle.example',
    certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/0f1e2d3c',
  };
  const linksOf = (stack: ReturnType<typeof synthesise>) =>
    textOf(stack.functions.get('deliver-messages')?.properties.Environment.Variables.PUBLIC_URL);

  test('an own domain is there, and not in links before the operator has seen it answer', () => {
    const prepared = synthesise({
      ...OWN_CONFIG,
      operate: { publicDomain: { ...publicDomain, inLinks: false } },
    });
    expect(() => synthesise({ ...OWN_CONFIG, operate: { publicDomain } })).toThrow(
      /inLinks: is missing: true if the domain answers already/,
    );
    expect(linksOf(prepared)).toMatch(/^https:\/\/AddressApi\w+\.execute-api\./);
    prepared.template.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: publicDomain.name,
    });
    expect(Object.keys(prepared.template.toJSON().Outputs)).toContain('DnsPages');
  });

  test('with a hosted zone the stack makes the certificate too; without one it has to be named', () => {
    const own = { name: publicDomain.name, inLinks: false };
    const operate = { publicDomain: own, hostedZoneId: 'Z0123456789ABC' };
    synthesise({ ...OWN_CONFIG, operate }).template.hasResourceProperties(
      'AWS::CertificateManager::Certificate',
      {
        DomainName: publicDomain.name,
        DomainValidationOptions: [{ DomainName: publicDomain.name, HostedZoneId: 'Z0123456789ABC' }],
      },
    );
    expect(() => synthesise({ ...OWN_CONFIG, operate: { publicDomain: own } })).toThrow(
      /certificateArn: is missing: request one with `aws acm request-certificate/,
    );
  });

  test('an own domain becomes the address in every mail, and the old address goes on answering for mails sent before', () => {
    const other = synthesise({
      ...OWN_CONFIG,
      operate: { publicDomain: { ...publicDomain, inLinks: true } },
    });
    expect(linksOf(other)).toBe('https://readers.quaychronicle.example');
    other.template.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: false });
    other.template.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: publicDomain.name });
    other.template.resourceCountIs('AWS::ApiGatewayV2::ApiMapping', 1);
  });
});

describe('what a deploy prints', () => {
  const DNS = ['DnsDkim1', 'DnsDkim2', 'DnsDkim3', 'DnsMailFrom', 'DnsSpf'];
  const outputs = Object.keys(template.toJSON().Outputs);

  test('the CLI finds every output it looks for', () => {
    expect(outputs).toEqual(expect.arrayContaining(Object.values(OUTPUT)));
  });

  test('values and no prose: what the CLI reads, and the DNS records as name, type and value', () => {
    const records = outputs.filter((name) => !Object.values(OUTPUT).some((known) => known === name));
    expect(records.sort()).toEqual([...DNS, 'FromAddress']);
    for (const name of DNS)
      expect(textOf(template.toJSON().Outputs[name].Value)).toMatch(/^\S+ (CNAME|MX|TXT) \S/);
    expect(JSON.stringify(template.toJSON().Outputs)).not.toContain('Description');
  });

  test('with a hosted zone the stack makes the records itself', () => {
    const { template: zoned } = synthesise({ ...OWN_CONFIG, operate: { hostedZoneId: 'Z0123456789ABC' } });
    zoned.resourceCountIs('AWS::Route53::RecordSet', 5);
    zoned.hasResourceProperties('AWS::Route53::RecordSet', {
      HostedZoneId: 'Z0123456789ABC',
      Name: 'bounce.letter.quaychronicle.pt',
      Type: 'MX',
    });
    // The verified domain outlives the stack, and so do the records that keep it verified.
    zoned.allResources('AWS::Route53::RecordSet', { DeletionPolicy: 'Retain' });
    template.resourceCountIs('AWS::Route53::RecordSet', 0);
  });
});

/** A stand-in of the right shape for what CloudFormation will fill in. */
function asDeployed(value: unknown): string {
  const text = textOf(value);
  if (text.startsWith('https://')) return text.replaceAll(/AWS::/g, '').toLowerCase();
  if (/Queue/.test(text) || /GivenUp/.test(text))
    return `https://sqs.eu-west-1.amazonaws.com/123456789012/${text}`;
  return text.toLowerCase();
}
