import { GetSendQuotaCommand } from '@aws-sdk/client-ses';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateGate, SlidingCount } from '../pacing.ts';
import { aClient, aMail, aServer, failureOf } from './support.ts';

/** A server whose clock moves only when told. */
async function aServerAt(options: Parameters<typeof aServer>[0]) {
  const clock = { ms: Date.parse('2026-11-22T06:00:00Z') };
  const environment = { now: () => new Date(clock.ms), schedule: setImmediate, random: () => 0.5 };
  return { clock, server: await aServer({ ...options, environment }) };
}

describe('the rate', () => {
  test('over the rate a mail is dropped, and taken again a moment later', async () => {
    const { clock, server } = await aServerAt({ maxSendRate: 2, rateLimit: { kind: 'sliding-window' } });
    const client = aClient(server);
    await client.send(aMail());
    await client.send(aMail());

    expect(await failureOf(client.send(aMail()))).toEqual({
      name: 'Throttling',
      message: 'Maximum sending rate exceeded.',
      status: 400,
      code: undefined,
    });
    clock.ms += 1000;
    await client.send(aMail());
    expect(server.acceptances()).toHaveLength(3);
  });

  test('each recipient counts', async () => {
    const { server } = await aServerAt({ maxSendRate: 2, rateLimit: { kind: 'sliding-window' } });
    const failure = await failureOf(
      aClient(server).send(aMail({ to: ['a@example.org', 'b@example.org', 'c@example.org'] })),
    );

    expect(failure.message).toBe('Maximum sending rate exceeded.');
  });

  test('the hard window never lets more than the rate through in any one second', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), steps, (rate, gaps) => {
        const gate = rateGate({ kind: 'sliding-window' }, rate);
        let now = 0;
        const admitted: number[] = [];
        for (const gap of gaps) {
          now += gap;
          if (gate.admit(now, 1)) admitted.push(now);
        }
        for (const start of admitted) {
          const inSecond = admitted.filter((at) => at >= start && at < start + 1000);
          expect(inSecond.length).toBeLessThanOrEqual(rate);
        }
      }),
    );
  });

  test('the token bucket allows its burst and no more than the rate in the long run', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 10, maxLength: 300 }),
        (rate, gaps) => {
          const gate = rateGate({ kind: 'token-bucket', burstSeconds: 2 }, rate);
          let now = 0;
          let admitted = 0;
          for (const gap of gaps) {
            now += gap;
            if (gate.admit(now, 1)) admitted++;
          }
          expect(admitted).toBeLessThanOrEqual((now / 1000) * rate + rate * 2 + 1e-6);
        },
      ),
    );
  });
});

describe('the daily quota', () => {
  test('is a rolling day: it frees as mails grow older than 24 hours', async () => {
    const { clock, server } = await aServerAt({ max24HourSend: 2 });
    const client = aClient(server);
    await client.send(aMail());
    clock.ms += 12 * 3_600_000;
    await client.send(aMail());

    expect(await failureOf(client.send(aMail()))).toMatchObject({
      name: 'Throttling',
      message: 'Daily message quota exceeded.',
    });
    clock.ms += 12 * 3_600_000;
    await client.send(aMail());
    expect(await client.send(new GetSendQuotaCommand({}))).toMatchObject({ SentLast24Hours: 2 });
  });

  test('may be changed while the server runs', async () => {
    const { server } = await aServerAt({ max24HourSend: 1 });
    const client = aClient(server);
    await client.send(aMail());
    server.setQuota({ max24HourSend: -1 });
    await client.send(aMail());

    expect(server.acceptances()).toHaveLength(2);
  });

  test('a sliding count equals counting by hand', () => {
    const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 9 })), {
      maxLength: 100,
    });
    fc.assert(
      fc.property(events, (gaps) => {
        const sliding = new SlidingCount(10_000, 1);
        const seen: { at: number; count: number }[] = [];
        let now = 0;
        for (const [gap, count] of gaps) {
          now += gap;
          sliding.add(now, count);
          seen.push({ at: now, count });
          const byHand = seen
            .filter(({ at }) => at > now - 10_000)
            .reduce((sum, event) => sum + event.count, 0);
          expect(sliding.at(now)).toBe(byHand);
        }
      }),
    );
  });
});
