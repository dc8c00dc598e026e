import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBeMailed } from '../../lib/domain/subscriber.ts';
import { liftSuppression, suppressAfter } from '../../lib/feedback/suppress.ts';
import { mintToken } from '../../lib/reader-token.ts';
import { readColumns } from '../../lib/readers/import/columns.ts';
import { importSubscribers } from '../../lib/readers/import/import-subscribers.ts';
import { linkIn, openReaderDesk } from '../readers/a-desk.ts';
import { createMemoryLedger } from '../support/fakes/memory-ledger.ts';
import { draws } from '../support/thorough.ts';

/*
 * One address, and everything that can happen to it, in any order: signed up by its owner or by a stranger, imported
 * with any status, confirmed by any link that was ever mailed, left, bounced, complained, lifted, erased. Whatever the
 * order, nobody who objected is mailed again without a wish that they confirmed after that.
 */

const ADDRESS = 'ada@kaipost.example';
const MINUTE = 60_000;

const event = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ type: 'sign-up' } as const) },
  // How many links back from the newest one.
  { weight: 5, arbitrary: fc.record({ type: fc.constant('press' as const), back: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('import' as const),
      status: fc.constantFrom('subscribed', 'unsubscribed', 'bounced', 'complained', 'pending'),
    }),
  },
  { weight: 2, arbitrary: fc.constantFrom(...(['leave', 'erase'] as const)).map((type) => ({ type })) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('news' as const),
      outcome: fc.constantFrom('bounced-hard' as const, 'complained' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('lift' as const), asked: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('wait' as const), hours: fc.constantFrom(1, 30, 200) }),
  },
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

/** What the law knows: whether the owner has agreed since they last objected. */
interface Law {
  agreed: boolean;
  /** When they last left or had themselves erased, and when they complained. */
  leftAt: number;
  complainedAt: number;
}

const NEVER = 0;

async function openWorld() {
  const desk = await openReaderDesk({ confirmationsPerHour: 1_000 });
  const { directory, services } = desk;
  const ports = { ...services, ledger: createMemoryLedger(new Map()) };
  const law: Law = { agreed: false, leftAt: NEVER, complainedAt: NEVER };
  const links: { readonly path: string; readonly at: number }[] = [];
  const time = () => desk.time.now.getTime();
  const object = (how: 'leftAt' | 'complainedAt') => {
    law.agreed = false;
    law[how] = time();
  };
  const objectedAt = () => Math.max(law.leftAt, law.complainedAt);

  async function happen(now: Event): Promise<void> {
    const reader = await directory.findByAddress(ADDRESS);
    switch (now.type) {
      case 'wait':
        desk.time.now = new Date(time() + now.hours * 60 * MINUTE);
        return;
      case 'sign-up': {
        const before = desk.sent.length;
        await desk.ask('POST', '/subscribe', { address: ADDRESS.toUpperCase() });
        const mail = desk.sent.length > before ? desk.sent.at(-1)?.mail : undefined;
        if (mail !== undefined) links.push({ path: linkIn(mail, 'confirm'), at: time() });
        return;
      }
      case 'press': {
        const link = links.at(-1 - now.back);
        if (link === undefined) return;
        // Whoever presses a link that was made after the objection consents again.
        if (link.at > objectedAt()) law.agreed = true;
        await desk.ask('POST', link.path);
        return;
      }
      case 'import': {
        const row = { email: ADDRESS, status: now.status };
        const cells = readColumns(Object.keys(row), new Map()).map((column) => ({
          column,
          text: row[column.name as keyof typeof row],
        }));
        if (objectedAt() === NEVER && now.status === 'subscribed') law.agreed = true;
        if (reader === null && now.status === 'unsubscribed') object('leftAt');
        if (reader === null && now.status === 'complained') object('complainedAt');
        await importSubscribers([{ line: 2, cells }], services, {
          morning: services.morning,
          dates: null,
          atBest: 'confirmed',
          dryRun: false,
          onRefused() {},
        });
        return;
      }
      case 'leave': {
        if (reader === null) return;
        object('leftAt');
        const token = mintToken(await services.keys.current(), {
          subscriber: reader.id,
          purpose: 'unsubscribe',
        });
        await desk.ask('POST', `/unsubscribe/${token}`);
        return;
      }
      case 'erase':
        if (reader === null) return;
        object('leftAt');
        await directory.erase(reader.id);
        return;
      case 'news':
        if (reader === null) return;
        if (now.outcome === 'complained') object('complainedAt');
        await suppressAfter(now.outcome, reader.id, { edition: null, acceptedAt: null }, ports);
        return;
      case 'lift':
        if (reader === null) return;
        // The operator answers for it that the reader takes the complaint back; that they left stays.
        if (now.asked) law.complainedAt = NEVER;
        if (now.asked && reader.state === 'confirmed') law.agreed = true;
        await liftSuppression(reader.id, now.asked, ports);
    }
  }

  return { desk, directory, law, happen };
}

test('people who objected are not mailed unless they confirm a later sign-up, whatever the order', async () => {
  let mailable = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 25 }), async (events) => {
      const { desk, directory, law, happen } = await openWorld();
      for (const each of events) {
        await happen(each);
        desk.time.now = new Date(desk.time.now.getTime() + 11 * MINUTE);
        const reader = await directory.findByAddress(ADDRESS);
        if (reader === null || !mayBeMailed(reader)) continue;
        mailable += 1;
        expect(law.agreed, JSON.stringify(each)).toBe(true);
      }
    }),
    { numRuns: draws(1_000), seed: 20_261_122 },
  );
  // The law would hold in a world where nobody ever gets a mail.
  expect(mailable).toBeGreaterThan(0.3 * draws(1_000));
}, 120_000);
