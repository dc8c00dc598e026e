import { GetSendQuotaCommand } from '@aws-sdk/client-ses';
import { describe, expect, test } from 'vitest';
import type { Fault, FaultKind } from '../faults.ts';
import { aClient, aDefaultClient, aMail, aServer, failureOf } from './support.ts';

const always = (fault: Omit<Fault, 'count'>): Fault => ({ ...fault, count: null });
/** Gives up after a moment, and really does: `requestTimeout` alone would only warn. */
const impatient = { requestHandler: { requestTimeout: 1000, throwOnRequestTimeout: true } };

describe('a definite no: the mail is not accepted, and the sender can tell', () => {
  const refusals: readonly (readonly [
    kind: FaultKind,
    name: string,
    status: number,
    defaultAttempts: number,
  ])[] = [
    ['throttle', 'Throttling', 400, 3],
    ['daily-quota', 'Throttling', 400, 3],
    ['message-rejected', 'MessageRejected', 400, 1],
    ['invalid-parameter', 'InvalidParameterValue', 400, 1],
    ['account-paused', 'AccountSendingPausedException', 400, 1],
    ['configuration-set-paused', 'ConfigurationSetSendingPausedException', 400, 1],
    ['configuration-set-missing', 'ConfigurationSetDoesNotExistException', 400, 1],
    ['mail-from-not-verified', 'MailFromDomainNotVerifiedException', 400, 1],
    ['access-denied', 'AccessDenied', 403, 1],
    ['request-expired', 'RequestExpired', 400, 1],
    ['signature-mismatch', 'SignatureDoesNotMatch', 403, 1],
  ];

  test.each(refusals)('%s is %s', async (kind, name, status, defaultAttempts) => {
    const server = await aServer();
    server.inject([always({ kind })]);

    expect(await failureOf(aClient(server).send(aMail()))).toMatchObject({ name, status });
    expect(server.requests().get('SendRawEmail')).toBe(1);

    expect(await failureOf(aDefaultClient(server).send(aMail()))).toMatchObject({ name, status });
    expect(server.requests().get('SendRawEmail')).toBe(1 + defaultAttempts);
    expect(server.acceptances()).toEqual([]);
  });

  test('the two kinds of throttling differ in their message only', async () => {
    const server = await aServer();
    server.inject([{ kind: 'throttle' }, { kind: 'daily-quota' }]);
    const client = aClient(server);

    expect((await failureOf(client.send(aMail()))).message).toBe('Maximum sending rate exceeded.');
    expect((await failureOf(client.send(aMail()))).message).toBe('Daily message quota exceeded.');
  });
});

describe('a breakdown: the sender cannot tell whether the mail was accepted', () => {
  const breakdowns: readonly (readonly [kind: FaultKind, seen: object])[] = [
    ['http-500', { name: 'InternalFailure', status: 500 }],
    ['http-503', { name: 'ServiceUnavailable', status: 503 }],
    ['http-502-html', { status: 502 }],
    ['reset', { name: 'TimeoutError', code: 'ECONNRESET', status: undefined }],
    ['silence', { name: 'TimeoutError', status: undefined }],
  ];

  test.each(breakdowns)('%s before acceptance: nothing is in the log', async (kind, seen) => {
    const server = await aServer();
    server.inject([{ kind }]);

    expect(await failureOf(aClient(server, impatient).send(aMail()))).toMatchObject(seen);
    expect(server.acceptances()).toHaveLength(0);
  });

  test.each(breakdowns)(
    '%s after acceptance: the mail is out, though the sender sees the same',
    async (kind, seen) => {
      const server = await aServer();
      server.inject([{ kind, when: 'after' }]);

      expect(await failureOf(aClient(server, impatient).send(aMail()))).toMatchObject(seen);
      expect(server.acceptances()).toHaveLength(1);
    },
  );

  test.each(breakdowns)('%s after acceptance: the SDK’s own retry sends the mail twice', async (kind) => {
    const server = await aServer();
    server.inject([{ kind, when: 'after' }]);

    await aClient(server, { ...impatient, maxAttempts: 3 }).send(aMail());

    expect(server.acceptances()).toHaveLength(2);
  });

  test('a 200 that cannot be read is an error, not retried, and the mail is out', async () => {
    const server = await aServer();
    server.inject([always({ kind: 'unreadable' })]);

    expect(await failureOf(aDefaultClient(server).send(aMail()))).toMatchObject({ status: 200 });
    expect(server.acceptances()).toHaveLength(1);
    expect(server.requests().get('SendRawEmail')).toBe(1);
  });

  test('a slow answer arrives when the time has come, and not before', async () => {
    let release = () => {};
    const schedule = (task: () => void, afterMs: number) => {
      expect(afterMs).toBe(7000);
      release = task;
    };
    const server = await aServer({ environment: { now: () => new Date(), schedule, random: () => 0.5 } });
    server.inject([{ kind: 'slow', delayMs: 7000, when: 'after' }]);
    let answered = false;
    const call = aClient(server)
      .send(aMail())
      .then(() => {
        answered = true;
      });
    while (server.acceptances().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));

    expect(answered).toBe(false);
    release();
    await call;
    expect(server.acceptances()).toHaveLength(1);
  });

  test('a fault after acceptance does not strike a mail that was refused anyway', async () => {
    const server = await aServer();
    server.inject([{ kind: 'reset', when: 'after' }]);

    const failure = await failureOf(aClient(server).send(aMail({ to: ['nobody'] })));

    expect(failure.name).toBe('InvalidParameterValue');
  });
});

describe('aiming', () => {
  test('a fault leaves the first matches alone, strikes so often, and is gone', async () => {
    const server = await aServer();
    const client = aClient(server);
    server.inject([{ kind: 'http-500', skip: 1, count: 2 }]);
    const outcomes: string[] = [];
    for (let n = 0; n < 5; n++) {
      outcomes.push(
        await client.send(aMail()).then(
          () => 'accepted',
          () => 'failed',
        ),
      );
    }

    expect(outcomes).toEqual(['accepted', 'failed', 'failed', 'accepted', 'accepted']);
    expect(server.pendingFaults()).toEqual([]);
  });

  test('a fault may pick its recipients', async () => {
    const server = await aServer();
    const client = aClient(server);
    server.inject([always({ kind: 'throttle', to: '*@slow.example' })]);

    await client.send(aMail());
    const failure = await failureOf(client.send(aMail({ to: ['Reader@SLOW.example'] })));

    expect(failure.name).toBe('Throttling');
  });

  test('a fault may strike another action', async () => {
    const server = await aServer();
    const client = aClient(server);
    server.inject([{ kind: 'throttle', action: 'GetSendQuota' }]);
    await client.send(aMail());

    expect((await failureOf(client.send(new GetSendQuotaCommand({})))).name).toBe('Throttling');
  });

  test('chance is seeded: the same run twice fails at the same places', async () => {
    const run = async () => {
      const server = await aServer();
      const client = aClient(server);
      server.inject([always({ kind: 'http-503', probability: 0.3 })]);
      const outcomes: boolean[] = [];
      for (let n = 0; n < 40; n++) {
        outcomes.push(
          await client.send(aMail()).then(
            () => true,
            () => false,
          ),
        );
      }
      return outcomes;
    };

    const first = await run();

    expect(await run()).toEqual(first);
    expect(new Set(first).size).toBe(2);
  });

  test('nonsense is refused as a whole', async () => {
    const server = await aServer();
    const nonsense = [{ kind: 'throttle' }, { kind: 'gremlins' }] as unknown as Fault[];

    expect(() => server.inject(nonsense)).toThrow(RangeError);
    expect(() => server.inject([{ kind: 'throttle', probability: 2 }])).toThrow(/probability/);
    expect(() => server.inject([{ kind: 'throttle', count: 0 }])).toThrow(/count/);
    expect(server.pendingFaults()).toEqual([]);
  });
});
