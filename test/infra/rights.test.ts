import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adaptersFor } from '../../bin/cli/adapters.ts';
import { SAMPLE_SUBSCRIBERS } from '../../lib/local/newsroom/subscribers.ts';
import { MISTYPED, playMorningWithRights, type RightsMorning, ROLES } from '../proof/rights/whole-morning.ts';
import { inWords, WITHOUT_A_CALL } from '../proof/rights/without-a-call.ts';
import { BUILT_FUNCTIONS } from '../support/built-functions.ts';
import { allows } from '../support/iam.ts';

let morning: RightsMorning;

beforeAll(async () => {
  morning = await playMorningWithRights(BUILT_FUNCTIONS);
}, 300_000);

afterAll(() => morning?.stop());

describe('through a whole morning', () => {
  test.each(ROLES)('%s has the right to every call it makes', (name) => {
    expect(morning.callsOf(name).length).toBeGreaterThan(0);
    expect([...new Set(morning.refusedOf(name).map((call) => JSON.stringify(call)))]).toEqual([]);
  });

  test.each(ROLES)('%s has no right beyond the calls it makes and the reasons given', (name) => {
    const idle = morning.idleGrantsOf(name).map(inWords).sort();
    expect(idle).toEqual([...(WITHOUT_A_CALL[name] ?? [])].sort());
  });

  test('a role without policies would be refused each of them', () => {
    const all = ROLES.flatMap((name) => morning.callsOf(name));
    expect(all.filter((call) => allows(morning.template, 'NoSuchRole', call))).toEqual([]);
  });

  test('a confirmation mail that bounces suppresses its address, and no event is given up', async () => {
    const { clients, resources } = morning.cloud;
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

  test('no log line of the day holds an address, a token or a page', () => {
    const { cloud } = morning;
    const lines = ROLES.flatMap((name) => cloud.functions[name]?.lines ?? []);
    const mails = cloud.ses
      .acceptances()
      .map(({ messageId }) => String(cloud.ses.delivered(messageId) ?? ''));
    const tokens = new Set(
      mails.flatMap((mail) =>
        [
          ...mail
            .replace(/=\r?\n/g, '')
            .matchAll(/\/(?:unsubscribe|confirm|preferences|enter)[/?#](?:t=)?([\w.-]{20,})/g),
        ].map(([, token = '']) => token),
      ),
    );
    expect(lines.length).toBeGreaterThan(50);
    expect(tokens.size).toBeGreaterThan(SAMPLE_SUBSCRIBERS.length);
    expect(lines.filter((line) => /[\w.+-]+@[\w-]+\.\w+/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('<!doctype') || line.includes('<html'))).toEqual([]);
    expect(lines.filter((line) => [...tokens].some((token) => line.includes(token)))).toEqual([]);
  });

  test('a function without a right fails where AWS would refuse it', () => {
    const { table } = morning.cloud.resources.values;
    const call = { action: 'dynamodb:Scan', resource: `dynamodb:${table}`, context: {} };
    expect(ROLES.filter((name) => morning.isAllowed(name, call))).toEqual([]);
  });

  test('mail was sent, events were heard and a reader left, so there was something to record', () => {
    const actions = new Set(ROLES.flatMap((name) => morning.callsOf(name)).map(({ action }) => action));
    for (const action of [
      's3:PutObject',
      'ses:SendRawEmail',
      'ses:GetSendQuota',
      'sqs:SendMessage',
      'dynamodb:Query',
    ])
      expect(actions).toContain(action);
    expect(morning.cloud.ses.acceptances().length).toBeGreaterThanOrEqual(SAMPLE_SUBSCRIBERS.length);
  });
});
