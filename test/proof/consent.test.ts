import { CreateTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDynamoSubscriberDirectory } from '../../lib/adapters/aws/dynamo-subscriber-directory.ts';
import { createDynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import { mayBeMailed } from '../../lib/domain/subscriber.ts';
import { liftSuppression, suppressAfter } from '../../lib/feedback/suppress.ts';
import { localClients } from '../../lib/local/clients.ts';
import { startEmulators } from '../../lib/local/emulators.ts';
import type { Clock, SubscriberDirectory } from '../../lib/ports.ts';
import { readColumns } from '../../lib/readers/import/columns.ts';
import { importSubscribers } from '../../lib/readers/import/import-subscribers.ts';
import { mintToken } from '../../lib/subscriber-token.ts';
import { linkIn, openReaderDesk } from '../readers/a-desk.ts';
import { createMemoryLedger } from '../support/fakes/memory-ledger.ts';
import { draws } from '../support/thorough.ts';
import { tableDefinition } from './conformance/table-definition.ts';

/*
 * A person with two addresses, and everything that can happen to them, in any order: signed up by the owner or by a
 * stranger, imported with any status, confirmed by any link that was ever mailed, moved to the other address, left,
 * bounced, complained, lifted, erased. Whatever the order, nobody who objected is mailed again without an opt-in that they
 * confirmed after that, and an address that they moved away from is left alone as if they had left.
 */

const ADDRESSES = ['ada@kaipost.example', 'ada@home.example'] as const;
type Address = (typeof ADDRESSES)[number];
const MINUTE = 60_000;

const address = fc.constantFrom(...ADDRESSES);
const kind = <T extends string>(...types: T[]) => fc.constantFrom(...types);

const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: kind('sign-up'), address }) },
  // How many links back from the newest one.
  { weight: 6, arbitrary: fc.record({ type: kind('press'), address, back: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: kind('import'),
      address,
      status: fc.constantFrom('subscribed', 'unsubscribed', 'bounced', 'complained', 'pending'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: kind('leave', 'erase', 'move'), address }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: kind('news'), address, outcome: kind('bounced-hard', 'complained') }),
  },
  { weight: 1, arbitrary: fc.record({ type: kind('lift'), address, asked: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ type: kind('wait'), address, hours: fc.constantFrom(1, 30, 200) }) },
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

/** What the law knows of an address: whether its owner has agreed since they last objected. */
interface Law {
  agreed: boolean;
  /** When they last left, moved away or had themselves erased, and when they complained. */
  leftAt: number;
  complainedAt: number;
}

const NEVER = 0;

async function openWorld(store?: (clock: Clock) => Promise<SubscriberDirectory>) {
  const desk = await openReaderDesk({ confirmationsPerHour: 1_000 });
  if (store !== undefined) desk.services.directory = await store(desk.services.clock);
  const { services } = desk;
  const { directory } = services;
  const ports = { ...services, ledger: createMemoryLedger(new Map()) };
  const laws: Record<Address, Law> = {
    [ADDRESSES[0]]: { agreed: false, leftAt: NEVER, complainedAt: NEVER },
    [ADDRESSES[1]]: { agreed: false, leftAt: NEVER, complainedAt: NEVER },
  };
  const links: { readonly path: string; readonly at: number; readonly to: Address }[] = [];
  const time = () => desk.time.now.getTime();
  /** Notes the link in the mail that was just sent to an address, if one was. */
  const note = (before: number, to: Address, page: 'confirm' | 'confirm-address') => {
    const mail = desk.sent.length > before ? desk.sent.at(-1)?.mail : undefined;
    if (mail !== undefined) links.push({ path: linkIn(mail, page), at: time(), to });
  };

  async function happen(now: Event): Promise<void> {
    const law = laws[now.address];
    const object = (how: 'leftAt' | 'complainedAt') => {
      law.agreed = false;
      law[how] = time();
    };
    const subscriber = await directory.findByAddress(now.address);
    const tokenFor = async (purpose: 'unsubscribe' | 'preferences') =>
      mintToken(await services.keys.current(), { subscriber: subscriber?.id ?? '', purpose });
    switch (now.type) {
      case 'wait':
        desk.time.now = new Date(time() + now.hours * 60 * MINUTE);
        return;
      case 'sign-up': {
        const before = desk.sent.length;
        await desk.ask('POST', '/subscribe', { address: now.address.toUpperCase() });
        note(before, now.address, 'confirm');
        return;
      }
      case 'move': {
        if (subscriber === null) return;
        const to = ADDRESSES.find((each) => each !== now.address) ?? now.address;
        const before = desk.sent.length;
        await desk.ask('POST', `/address/${await tokenFor('preferences')}`, { address: to });
        note(before, to, 'confirm-address');
        return;
      }
      case 'press': {
        const link = links.at(-1 - now.back);
        if (link === undefined) return;
        const { agreed, leftAt, complainedAt } = laws[link.to];
        // Whoever presses a link that was made after the objection consents again.
        laws[link.to].agreed = agreed || link.at > Math.max(leftAt, complainedAt);
        const other = ADDRESSES.find((each) => each !== link.to) ?? link.to;
        const there = await directory.findByAddress(other);
        await desk.ask('POST', link.path);
        const here = await directory.findByAddress(link.to);
        // Moved away: as good as left.
        if (there !== null && here?.id === there.id)
          laws[other] = { ...laws[other], agreed: false, leftAt: time() };
        return;
      }
      case 'import': {
        const row = { email: now.address, status: now.status };
        const cells = readColumns(Object.keys(row), new Map()).map((column) => ({
          column,
          text: row[column.name as keyof typeof row],
        }));
        const isNew = law.leftAt === NEVER && law.complainedAt === NEVER;
        if (isNew && now.status === 'subscribed') law.agreed = true;
        if (subscriber === null && now.status === 'unsubscribed') object('leftAt');
        if (subscriber === null && now.status === 'complained') object('complainedAt');
        await importSubscribers([{ line: 2, cells }], services, {
          morning: services.morning,
          dates: null,
          atBest: 'confirmed',
          dryRun: false,
          onRefused() {},
        });
        return;
      }
      case 'leave':
        if (subscriber === null) return;
        object('leftAt');
        await desk.ask('POST', `/unsubscribe/${await tokenFor('unsubscribe')}`);
        return;
      case 'erase':
        if (subscriber === null) return;
        object('leftAt');
        await desk.ask('POST', `/erase/${await tokenFor('preferences')}`);
        return;
      case 'news':
        if (subscriber === null) return;
        if (now.outcome === 'complained') object('complainedAt');
        await suppressAfter(now.outcome, subscriber.id, { edition: null, acceptedAt: null }, ports);
        return;
      case 'lift':
        if (subscriber === null) return;
        // The operator answers for it that the reader takes the complaint back; that they left stays.
        if (now.asked) law.complainedAt = NEVER;
        if (now.asked && subscriber.state === 'confirmed') law.agreed = true;
        await liftSuppression(subscriber.id, now.asked, ports);
    }
  }

  return { desk, directory, laws, happen };
}

/** Draws orders of events in worlds with this store. @returns how often somebody could be mailed, and had moved. */
async function checkLaw(
  numRuns: number,
  minLength: number,
  store?: (clock: Clock) => Promise<SubscriberDirectory>,
) {
  let mailable = 0;
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength, maxLength: 30 }), async (events) => {
      const { desk, directory, laws, happen } = await openWorld(store);
      for (const each of events) {
        await happen(each);
        desk.time.now = new Date(desk.time.now.getTime() + 11 * MINUTE);
        for (const one of ADDRESSES) {
          const subscriber = await directory.findByAddress(one);
          if (subscriber === null || !mayBeMailed(subscriber)) continue;
          mailable += 1;
          if (one === ADDRESSES[1]) moved += 1;
          expect(laws[one].agreed, JSON.stringify(each)).toBe(true);
        }
      }
    }),
    { numRuns, seed: 20_261_122 },
  );
  return { mailable, moved };
}

test('people who objected are not mailed unless they confirm a later sign-up, whatever the order', async () => {
  const { mailable, moved } = await checkLaw(draws(1_000), 1);
  // The law would hold in a world where nobody ever gets a mail.
  expect(mailable).toBeGreaterThan(0.3 * draws(1_000));
  expect(moved).toBeGreaterThan(0.1 * draws(1_000));
}, 120_000);

test('the same holds on the local DynamoDB', async () => {
  const emulators = await startEmulators();
  const clients = localClients(emulators.environment);
  let tables = 0;
  try {
    const { mailable } = await checkLaw(draws(50), 15, async (clock) => {
      const name = `consent-${++tables}`;
      await clients.dynamo.send(new CreateTableCommand(tableDefinition(name)));
      await waitUntilTableExists(
        { client: clients.dynamo, maxWaitTime: 30, minDelay: 1, maxDelay: 1 },
        { TableName: name },
      );
      const randomness = { bytes: (count: number) => new Uint8Array(count).fill(tables) };
      return createDynamoSubscriberDirectory(createDynamoTable(clients.dynamo, name), clock, randomness);
    });
    expect(mailable).toBeGreaterThan(0.3 * draws(50));
  } finally {
    clients.destroy();
    await emulators.stop();
  }
}, 240_000);
