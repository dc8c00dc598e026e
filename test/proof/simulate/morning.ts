import { deliverChunks } from '../../../lib/deliver/deliver-chunk.ts';
import { planDeliveries } from '../../../lib/deliver/plan-deliveries.ts';
import { sweepDeliveries } from '../../../lib/deliver/sweep-deliveries.ts';
import type { Delivery } from '../../../lib/domain/delivery.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import { mayBeMailed, type Subscriber } from '../../../lib/domain/subscriber.ts';
import { StoreError } from '../../../lib/errors.ts';
import { recordFeedbackBatch } from '../../../lib/feedback/record-feedback.ts';
import type { DeliveryLedger, Log, Metrics, OutgoingMail } from '../../../lib/ports.ts';
import { aFrozenEdition, aPolicy, aSubscriber } from '../../support/delivery-builders.ts';
import {
  createMemoryArchive,
  createMemoryControl,
  createMemoryPacing,
  createMemoryRegister,
  createMemoryTally,
  fixedKeys,
} from '../../support/fakes/memory-control.ts';
import { createMemoryDirectory } from '../../support/fakes/memory-directory.ts';
import { createMemoryEvidence } from '../../support/fakes/memory-evidence.ts';
import { createMemoryLedger } from '../../support/fakes/memory-ledger.ts';
import { createMemoryPlan } from '../../support/fakes/memory-plan.ts';
import { Dice } from './dice.ts';
import { FAULTS } from './faults.ts';
import { PostOffice } from './post-office.ts';
import { Process } from './process.ts';
import { SimulatedQueue } from './queues.ts';
import type { Variant } from './variants.ts';
import { VirtualTime } from './virtual-time.ts';

export const EDITION = '2026-11-22';
const SUBSCRIBERS = 60;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** When it is due in London. */
export const DUE = Date.parse('2026-11-22T06:30:00Z');
const ZONES = ['Europe/London', 'Europe/Athens', 'Atlantic/Azores', 'Asia/Dubai'];
const INDEX_LAG_MS = 60_000;
const SENDERS = 3;
/** A running sender learns of a pause or an unsubscription within this time. */
const TOO_LATE_MS = 5_000;

const silent: Log = { info() {}, warn() {}, error() {} };
const uncounted: Metrics = { count() {} };

/** Everything in one morning, including faults and random numbers. */
export class Morning {
  readonly time: VirtualTime;
  readonly dice: Dice;
  readonly variant: Variant;
  readonly register = createMemoryRegister();
  readonly archive = createMemoryArchive();
  readonly plan = createMemoryPlan();
  readonly control = createMemoryControl();
  readonly evidence = createMemoryEvidence();
  readonly tally = createMemoryTally();
  readonly pacing = createMemoryPacing();
  readonly people;
  readonly ledger;
  readonly post: PostOffice;
  /** Readers whose mail left although they were seen unsubscribed before the claim. */
  readonly mailedAgainstTheirWill: string[] = [];
  /** Since when a reader may not be mailed. */
  readonly leftAt = new Map<string, number>();
  /** Readers of whose mail an event was processed. */
  readonly proved = new Set<string>();
  /** When a reader last changed their zone. */
  readonly movedAt = new Map<string, number>();
  /** Faults of ours: anything thrown that is not a simulated store fault. */
  readonly bugs: unknown[] = [];
  readonly subscribers: number;
  closedAt = 0;
  /** Senders that died, by crash or at their deadline. */
  sendersKilled = 0;
  readonly #faults;
  readonly #policy;
  readonly #hints: SimulatedQueue<{ edition: string; chunk: string }>;
  readonly #events: SimulatedQueue<Record<string, unknown>>;
  #processes = 0;
  #closed = false;
  #planned = false;
  #senders = 0;
  #eventsBusy = false;
  #gathering = false;

  constructor(seed: number, variant: Variant) {
    this.dice = new Dice(seed);
    this.variant = variant;
    this.subscribers = variant.subscribers ?? SUBSCRIBERS;
    // With readers in several zones the first morning comes hours before London's.
    this.time = new VirtualTime(new Date(DUE - (variant.moves ? 5 * HOUR : HOUR / 2)));
    this.people = createMemoryDirectory(this.time, INDEX_LAG_MS);
    this.ledger = createMemoryLedger(this.people.profiles);
    this.#faults = { ...FAULTS, ...variant.faults };
    this.#policy = aPolicy({ chunkSize: 10, shareRate: 5, canaryMinutes: 0, ...variant.policy });
    const { hintLost, hintDoubled } = this.#faults;
    this.#hints = new SimulatedQueue(
      this.time,
      this.dice,
      { lost: hintLost, doubled: hintDoubled },
      12 * MINUTE,
    );
    this.#events = new SimulatedQueue(this.time, this.dice, { lost: 0, doubled: 0 }, MINUTE);
    const limits = { perSecond: 14, perDay: variant.quota ?? 50_000 };
    this.post = new PostOffice(this.time, this.dice, this.#faults, limits, (event) => this.#publish(event));
    const during = (minutes: readonly [number, number] | undefined) => () =>
      minutes !== undefined &&
      this.time.millis >= DUE + minutes[0] * MINUTE &&
      this.time.millis < DUE + minutes[1] * MINUTE;
    this.post.unreachable = during(variant.unreachable);
    this.post.silent = during(variant.silent);
    this.post.strange = during(variant.strange);
    this.post.down = during(variant.down);
    this.post.onSend = (mail) => this.#watchLeaving(mail);
  }

  /** Mails that leave after a pause or a confirmed unsubscription, although a running sender knows within seconds. */
  readonly leftTooLate: string[] = [];
  #pausedAt = Number.POSITIVE_INFINITY;

  #watchLeaving({ tags }: OutgoingMail): void {
    const id = tags.subscriber;
    if (id === undefined) return;
    const late = this.time.millis - TOO_LATE_MS;
    if (this.#pausedAt < late) this.leftTooLate.push(`${id} was mailed although sending was paused`);
    if ((this.leftAt.get(id) ?? Number.POSITIVE_INFINITY) < late)
      this.leftTooLate.push(`${id} was mailed although they had left`);
  }

  /** Run the morning. @returns whether the edition was closed in the end. */
  async live(): Promise<boolean> {
    await this.#prepare();
    this.#startClockwork();
    this.#startTrouble();
    const closed = await this.time.run(
      new Date(DUE + (this.variant.longestHours ?? 26) * HOUR),
      () => this.#closed,
    );
    this.closedAt = this.time.millis;
    // Events that are still on their way may prove something.
    await this.time.run(new Date(this.time.millis + HOUR), () => false);
    return closed;
  }

  async #prepare(): Promise<void> {
    for (let n = 0; n < this.subscribers; n++) {
      const zone = this.variant.moves ? this.dice.pick(ZONES) : 'Europe/London';
      await this.people.directory.add(aSubscriber(n, { zone }));
      if (this.dice.chance(0.03)) this.post.refuses.add(aSubscriber(n).address);
    }
    await this.register.freeze(await aFrozenEdition(EDITION, instantOf(this.time.now()), this.archive));
  }

  /** What schedules and queues do on AWS: ticks, some of them doubled, and pollers. */
  #startClockwork(): void {
    this.#every(15 * MINUTE, () => {
      if (this.variant.plannerDiesPlanned && this.#planned) return;
      for (let fires = this.dice.chance(0.3) ? 2 : 1; fires > 0; fires--) {
        this.#run(2 * MINUTE, (process) =>
          planDeliveries(this.time.now(), this.#portsOf(process), this.#policy),
        );
      }
    });
    this.#every(MINUTE, () => {
      this.#run(MINUTE, (process) => sweepDeliveries(this.time.now(), this.#portsOf(process), this.#policy));
      void this.register.find(EDITION).then((row) => {
        this.#closed = row?.state === 'closed';
      });
      void this.plan.mornings(EDITION).then((mornings) => {
        this.#planned = mornings.some(({ state }) => state === 'planned');
      });
    });
    this.#hints.onVisible = () => this.#pollHints();
    // As the event source does: events are gathered for a second.
    this.#events.onVisible = () => {
      if (this.#gathering) return;
      this.#gathering = true;
      this.time.after(1000, () => {
        this.#gathering = false;
        this.#pollEvents();
      });
    };
  }

  #every(period: number, happen: () => void): void {
    const again = () => {
      happen();
      this.time.after(period, again);
    };
    this.time.after(period === 15 * MINUTE ? 1 : period, again);
  }

  #pollHints(): void {
    if (this.#senders >= SENDERS) return;
    const messages = this.#hints.receive(this.variant.twins ? 1 : 2);
    if (messages.length === 0) return;
    this.#senders += 1;
    const life = 2 * MINUTE;
    const process = this.#run(
      life,
      (one) => {
        const run = { deadline: one.deadline, invocation: one.id };
        return deliverChunks(
          messages.map(({ body }) => body),
          run,
          this.#portsOf(one),
          this.#policy,
        );
      },
      () => this.#hints.remove(messages),
    );
    // Lambda keeps the place until the invocation has ended, one way or another.
    this.#whenOver(process, () => {
      if (process.dead) this.sendersKilled += 1;
      this.#senders -= 1;
      this.#pollHints();
    });
  }

  #pollEvents(): void {
    const { slowEventsMs } = this.variant;
    if (slowEventsMs !== undefined && this.#eventsBusy) return;
    const messages = this.#events.receive(slowEventsMs === undefined ? 100 : 1);
    if (messages.length === 0) return;
    this.#eventsBusy = true;
    if (slowEventsMs !== undefined)
      this.time.after(slowEventsMs, () => {
        this.#eventsBusy = false;
        if (this.#events.waiting > 0) this.#pollEvents();
      });
    let recorded: typeof messages = [];
    this.#run(
      MINUTE,
      async (process) => {
        const bodies = messages.map(({ body }) => body);
        const results = await recordFeedbackBatch(bodies, this.#portsOf(process), { configurationSets: [] });
        recorded = messages.filter((_, index) => results[index]?.status === 'fulfilled');
      },
      () => {
        this.#events.remove(recorded);
        for (const { body } of recorded) {
          const subscriber = subscriberOf(body);
          if (subscriber !== null) this.proved.add(subscriber);
        }
      },
    );
  }

  #over = new Set<Process>();

  #whenOver(process: Process, then: () => void): void {
    const look = () => {
      if (process.dead || this.#over.delete(process)) then();
      else this.time.after(1000, look);
    };
    look();
  }

  #run(lifeMs: number, work: (process: Process) => Promise<unknown>, after?: () => void): Process {
    const process = new Process(`p${++this.#processes}`, lifeMs, this.time, this.dice, this.#faults);
    work(process).then(
      () => {
        this.#over.add(process);
        if (!process.dead) after?.();
      },
      (error: unknown) => {
        this.#over.add(process);
        if (!(error instanceof StoreError)) this.bugs.push(error);
      },
    );
    return process;
  }

  #portsOf(process: Process) {
    const seen = new Map<string, boolean>();
    const through = <P extends object>(port: P) => process.through(port);
    return {
      clock: this.time,
      timer: { sleep: (milliseconds: number) => process.sleep(milliseconds) },
      log: silent,
      metrics: uncounted,
      keys: fixedKeys(),
      register: through(this.register),
      archive: through(this.archive),
      plan: through(this.plan),
      control: through(this.control),
      evidence: through(this.evidence),
      tally: through(this.tally),
      pacing: through(this.pacing),
      directory: through(this.people.directory),
      membership: through(this.people.membership),
      ledger: through(this.#witnessed(seen)),
      hints: through(this.#hintPort()),
      deskHold: { read: async () => null },
      backlog: through({ count: async () => ({ waiting: this.#events.size, dead: 0 }) }),
      mailer: this.post.counterFor(process, (mail) => {
        const id = mail.tags.subscriber ?? '';
        if (seen.get(id) === false) this.mailedAgainstTheirWill.push(id);
      }),
    };
  }

  /** The ledger, remembering what the last look at each reader showed. */
  #witnessed(seen: Map<string, boolean>): DeliveryLedger {
    const { ledger } = this;
    return {
      rows: (edition, subscribers) => ledger.rows(edition, subscribers),
      replace: (before, after) => ledger.replace(before, after),
      of: (subscriber) => ledger.of(subscriber),
      async entries(edition, subscribers) {
        const entries = await ledger.entries(edition, subscribers);
        for (const { id, subscriber } of entries)
          seen.set(id, subscriber !== null && mayBeMailed(subscriber));
        return entries;
      },
    };
  }

  #hintPort() {
    return {
      send: async (hints: readonly { edition: string; chunk: string; delaySeconds: number }[]) => {
        for (const { edition, chunk, delaySeconds } of hints) {
          this.#hints.send({ edition, chunk }, delaySeconds * 1000);
        }
      },
      waiting: async () => this.#hints.waiting,
    };
  }

  #publish(event: Record<string, unknown>): void {
    if (this.dice.chance(this.#faults.eventLost)) return;
    const { outageMinutes, lateMinutes = 10 } = this.variant;
    const least = this.variant.exactlyLate ? lateMinutes * MINUTE : 0;
    const late = this.dice.chance(this.#faults.eventLate)
      ? this.dice.between(least, lateMinutes * MINUTE)
      : 0;
    const outage = outageMinutes === undefined ? 0 : DUE + outageMinutes * MINUTE - this.time.millis;
    const delay = Math.max(0, outage) + 200 + this.dice.wait(3000) + late;
    this.time.after(delay, () => this.#events.send(event));
    if (this.dice.chance(this.#faults.eventDoubled)) {
      this.time.after(delay + this.dice.wait(MINUTE), () => this.#events.send(event));
    }
  }

  /** What readers and editors do during the morning. */
  #startTrouble(): void {
    const { pause, hardStop, moves, revise, loseChunk } = this.variant;
    const due = DUE - this.time.millis;
    const at = (minutes: number, happen: () => unknown) =>
      this.time.after(due + minutes * MINUTE, () => void happen());
    for (let n = 0; n < this.subscribers; n++) {
      if (this.dice.chance(0.08)) at(this.dice.between(-30, 3), () => this.#leave(n));
      if (moves && this.dice.chance(0.4)) this.#wander(n);
    }
    if (pause !== undefined) {
      at(pause[0], async () => {
        await this.control.pause('a test', instantOf(this.time.now()));
        this.#pausedAt = this.time.millis;
      });
      at(pause[1], async () => {
        this.#pausedAt = Number.POSITIVE_INFINITY;
        await this.control.resume(instantOf(this.time.now()));
      });
    }
    if (hardStop !== undefined) {
      at(hardStop[0], () => this.#switchPost(true));
      at(hardStop[1], () => this.#switchPost(false));
    }
    if (revise) at(0.05, () => this.#revise());
    if (loseChunk) at(-8, () => this.#damageList());
  }

  async #leave(n: number): Promise<void> {
    const subscriber = await this.people.directory.find(aSubscriber(n).id);
    if (subscriber === null) return;
    this.leftAt.set(subscriber.id, this.time.millis);
    if (this.dice.chance(0.3)) await this.people.directory.erase(subscriber.id);
    else await this.#save({ ...subscriber, state: 'unsubscribed' });
  }

  /** Up to three moves at any time of the day, to any zone, some of them right back. */
  #wander(n: number): void {
    for (let moves = Math.ceil(this.dice.between(0, 3)); moves > 0; moves--) {
      this.time.after(this.dice.between(0, 9 * HOUR), async () => {
        const subscriber = await this.people.directory.find(aSubscriber(n).id);
        if (subscriber === null) return;
        this.movedAt.set(subscriber.id, this.time.millis);
        await this.#save({ ...subscriber, zone: this.dice.pick(ZONES) });
      });
    }
  }

  async #save(subscriber: Subscriber): Promise<void> {
    await this.people.directory.save({ ...subscriber, version: subscriber.version + 1 });
  }

  #switchPost(off: boolean): void {
    this.post.paused = off;
  }

  async #revise(): Promise<void> {
    const row = await aFrozenEdition(EDITION, instantOf(this.time.now()), this.archive, 2);
    const first = await this.register.find(EDITION);
    await this.register.freeze({ ...row, frozenAt: first?.frozenAt ?? row.frozenAt });
  }

  #damageList(): void {
    const [first] = [...this.plan.lists.keys()].sort();
    if (first === undefined) return;
    if (this.dice.chance(0.5)) this.plan.lists.delete(first);
    else this.plan.lists.set(first, '["somebody-else"]');
  }

  rowOf(subscriber: string): Delivery | undefined {
    return this.ledger.all.get(`${EDITION}/${subscriber}`);
  }
}

/** Whom a published event is about; null for a probe. */
function subscriberOf(event: Record<string, unknown>): string | null {
  const { tags } = event.mail as { readonly tags: { readonly subscriber?: readonly string[] } };
  return tags.subscriber?.[0] ?? null;
}
