import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import type { HoldAsked, OutgoingMail, SendOutcome, SendQuota } from '../../lib/ports.ts';
import { aFrozenEdition, aPolicy, aSubscriber } from './delivery-builders.ts';
import {
  createMemoryArchive,
  createMemoryControl,
  createMemoryPacing,
  createMemoryRegister,
  createMemoryTally,
  fixedKeys,
} from './fakes/memory-control.ts';
import { createMemoryDirectory } from './fakes/memory-directory.ts';
import { createMemoryEvidence } from './fakes/memory-evidence.ts';
import { createMemoryLedger } from './fakes/memory-ledger.ts';
import { createMemoryPlan } from './fakes/memory-plan.ts';
import { settableClock } from './settable-clock.ts';

export const EDITION = '2026-11-22';
export const MORNING = '2026-11-22T06:30:00.000Z';

/** Every port of delivery in memory, with a clock that only tests move and an SES that answers as they say. */
export function deliveryCloud(about: Partial<DeliveryPolicy> = {}) {
  const clock = settableClock(MORNING);
  const people = createMemoryDirectory(clock);
  const sent: OutgoingMail[] = [];
  const logged: { level: string; message: string; facts: unknown }[] = [];
  const log = (level: string) => (message: string, facts: unknown) =>
    void logged.push({ level, message, facts });
  const counted: Record<string, number> = {};
  const hints: { edition: string; chunk: string }[] = [];
  const ses = {
    quota: { maxSendRate: 500, max24Hours: null, sentLast24Hours: 0 } as SendQuota,
    answer: (_mail: OutgoingMail): SendOutcome => ({ status: 'accepted', messageId: `m${sent.length}` }),
  };
  const cloud = {
    clock,
    people,
    sent,
    logged,
    ses,
    policy: aPolicy({ canaryMinutes: 0, ...about }),
    // Nobody waits in a test: the clock moves instead.
    timer: {
      sleep: async (milliseconds: number) => clock.set(instantOf(clock.now().getTime() + milliseconds)),
    },
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    /** Every metric, added up. */
    counted,
    metrics: {
      count: (name: string, value: number) => {
        counted[name] = (counted[name] ?? 0) + value;
      },
    },
    keys: fixedKeys(),
    register: createMemoryRegister(),
    archive: createMemoryArchive(),
    plan: createMemoryPlan(),
    control: createMemoryControl(),
    evidence: createMemoryEvidence(),
    tally: createMemoryTally(),
    pacing: createMemoryPacing(),
    directory: people.directory,
    membership: people.membership,
    ledger: createMemoryLedger(people.profiles),
    /** What the desk's file asks for. */
    asked: { hold: null as HoldAsked | null },
    deskHold: { read: async () => cloud.asked.hold },
    backlog: { count: async () => ({ waiting: 0, dead: 0 }) },
    hints: {
      send: async (list: readonly { edition: string; chunk: string }[]) => void hints.push(...list),
      waiting: async () => 0,
    },
    mailer: {
      send: async (mail: OutgoingMail) => {
        sent.push(mail);
        return ses.answer(mail);
      },
      quota: async () => ses.quota,
    },
    /** Takes the hints that were sent so far. */
    takeHints: () => hints.splice(0),
    async withSubscribers(count: number) {
      for (let n = 0; n < count; n++) await people.directory.add(aSubscriber(n));
    },
    async freeze(frozenAt = '2026-11-22T05:00:00.000Z', revision = 1) {
      const row = await aFrozenEdition(EDITION, frozenAt, cloud.archive, revision);
      await cloud.register.freeze(row);
    },
    run: (id = 'run-1') => ({ invocation: id, deadline: new Date(clock.now().getTime() + 300_000) }),
    rowOf: (n: number) => cloud.ledger.all.get(`${EDITION}/${aSubscriber(n).id}`),
    later(minutes: number) {
      clock.set(instantOf(clock.now().getTime() + minutes * 60_000));
    },
  };
  return cloud;
}
