import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { createS3FeedStore } from '../../lib/adapters/aws/s3-feed-store.ts';
import { variablesOf } from '../../lib/runtime/settings.ts';
import { allows, type Call, statementsOf, textOf } from '../support/iam.ts';
import { OWN_CONFIG, synthesise } from '../support/synth.ts';

const feeds = [{ url: 'https://quaychronicle.example/feed.xml', publisher: 'The Quay Chronicle' }];
const { json, functions, template } = synthesise({ ...OWN_CONFIG, ingest: { feeds, prefix: 'news/' } });
const fetcher = functions.get('fetch-feeds');
const role = fetcher?.role ?? '';
const may = (call: Call) => allows(json, role, call);

const bucket = (part: string) =>
  `${Object.keys(json.Resources).find((id) => json.Resources[id]?.Type === 'AWS::S3::Bucket' && id.startsWith(part))}.Arn`;
const articles = bucket('Articles');
const editions = bucket('Archive');

describe('without feeds', () => {
  test.each([
    ['nothing said', OWN_CONFIG],
    ['an empty list', { ...OWN_CONFIG, ingest: { feeds: [] } }],
  ])('there is neither function nor schedule: %s', (_name, config) => {
    const { functions: theirs, template: plain } = synthesise(config);
    expect([...theirs.keys()]).not.toContain('fetch-feeds');
    plain.resourceCountIs('AWS::Lambda::Function', 6);
    plain.resourceCountIs('AWS::Scheduler::Schedule', 3);
  });
});

describe('with feeds', () => {
  test('there is one function more, called each quarter of an hour with an empty event', () => {
    template.resourceCountIs('AWS::Lambda::Function', 7);
    const schedules = Object.values(json.Resources)
      .filter(({ Type }) => Type === 'AWS::Scheduler::Schedule')
      .map(
        ({ Properties }) =>
          Properties as { ScheduleExpression: string; Target: { Arn: unknown; Input: string } },
      )
      .filter(({ Target }) => textOf(Target.Arn) === `${fetcher?.id}.Arn`);
    expect(schedules).toMatchObject([
      { ScheduleExpression: 'cron(*/15 * * * ? *)', Target: { Input: '{}' } },
    ]);
  });

  test('it finds in its environment exactly what its settings demand', () => {
    const { NODE_OPTIONS: _, ...ours } = fetcher?.properties.Environment.Variables ?? {};
    expect(Object.keys(ours).sort()).toEqual(variablesOf('fetch-feeds').sort());
  });

  test('it may write into its own folder of the articles and read none of them', () => {
    expect(
      may({ action: 's3:PutObject', resource: `${articles}/news/feeds/quaychronicle.example/x.xml` }),
    ).toBe(true);
    for (const key of ['news/storm.json', 'feeds/x.xml', 'desk.json', 'news/feedsx.xml'])
      expect([key, may({ action: 's3:PutObject', resource: `${articles}/${key}` })]).toEqual([key, false]);
    expect(
      may({ action: 's3:GetObject', resource: `${articles}/news/feeds/quaychronicle.example/x.xml` }),
    ).toBe(false);
  });

  test('it has no right but these, beside writing its log', () => {
    const rights = statementsOf(json, role).flatMap(({ Action, Resource }) =>
      [Action].flat().map((action) => `${action} ${[Resource].flat().map(textOf).join(' ')}`),
    );
    expect(rights.filter((right) => !right.startsWith('logs:')).sort()).toEqual(
      [
        `s3:GetObject ${editions}/feeds/states.json`,
        `s3:ListBucket ${editions}`,
        `s3:PutObject ${articles}/news/feeds/*`,
        `s3:PutObject ${editions}/feeds/states.json`,
      ].sort(),
    );
  });

  test('every call that its store makes is among them', async () => {
    const made: Call[] = [];
    const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
    s3.middlewareStack.add(
      (_next, { commandName }) =>
        (args) => {
          const { Bucket, Key } = args.input as { Bucket: string; Key: string };
          made.push({ action: `s3:${commandName?.replace('Command', '')}`, resource: `${Bucket}/${Key}` });
          return Promise.resolve({ output: { $metadata: {} }, response: {} });
        },
      { step: 'initialize' },
    );
    const store = createS3FeedStore(s3, { articlesBucket: articles, editionsBucket: editions });

    await store.recall();
    await store.put('news/feeds/h/x.xml', { bytes: new Uint8Array(), contentType: 'text/xml', metadata: {} });
    await store.remember('{}');

    expect(made).toHaveLength(3);
    expect(made.filter((call) => !may(call))).toEqual([]);
  });
});

describe('what the config refuses', () => {
  const withFeeds =
    (...urls: string[]) =>
    () =>
      synthesise({ ...OWN_CONFIG, ingest: { feeds: urls.map((url) => ({ url })) } });

  test.each([
    ['plain http', 'http://quaychronicle.example/feed', /ingest\.feeds\.0\.url: must be an https address/],
    ['a file', 'file:///etc/passwd', /must be an https address/],
    ['a password', 'https://desk:secret@quaychronicle.example/feed', /user name or password/],
    ['no address', 'quaychronicle', /ingest\.feeds\.0\.url/],
  ])('%s', (_name, url, complaint) => {
    expect(withFeeds(url)).toThrow(complaint);
  });

  test('the same feed twice', () => {
    expect(withFeeds('https://a.example/feed', 'https://a.example/feed')).toThrow(/only once/);
  });
});
