import { instantOf, millisOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import type { SendOutcome } from '../ports.ts';
import { type Claimed, claimDelivery } from './claim-delivery.ts';
import { countSends, type SendCounts, type SendTotals } from './count-sends.ts';
import { haltOfEdition } from './edition-gate.ts';
import { type FrozenMail, frozenMail } from './frozen-mail.ts';
import { isPastCutOff } from './halt.ts';
import { judgeAnswers, type Stop } from './judge-answers.ts';
import type { OpenChunk } from './load-chunk.ts';
import type { Pacer } from './pacer.ts';
import { parkFor } from './park.ts';
import { batchesOf, type ReadyMail, readBatch, type SubscriberBatch } from './read-batch.ts';
import { sendOne } from './send-one.ts';
import type { DeliverPorts, DeliveryRun, SenderPolicy } from './sender.ts';

/** Readers read ahead: one second's worth, so that someone who unsubscribes meanwhile is seldom mailed. */
const SECONDS_AHEAD = 1;
const LARGEST_BATCH = 50;

/** What was read longer ago is read again before the claim: the reader may have left, or sending may be paused. */
const STALE_AFTER_MS = 3_000;

/**
 * The sender's loop: read a second's worth of readers, claim and send one after the other, and read the next second's
 * meanwhile. Ends when every reader has been offered, when sending is halted, or when the invocation's time is up.
 *
 * @throws the first fault of the ledger, after every request in progress has settled.
 */
export async function sendChunks(
  chunks: readonly OpenChunk[],
  pacer: Pacer,
  run: DeliveryRun,
  ports: DeliverPorts,
  policy: SenderPolicy,
): Promise<SendTotals> {
  const mails = new Map<string, FrozenMail>();
  for (const { row } of chunks) {
    if (!mails.has(row.edition)) {
      mails.set(row.edition, await frozenMail(row.edition, ports, policy.letterhead));
    }
  }
  const sending = new Sending(mails, pacer, run, ports, policy);
  const size = Math.min(LARGEST_BATCH, Math.max(1, Math.ceil(pacer.rate * SECONDS_AHEAD)));
  let work: readonly SubscriberBatch[] = chunks.map((chunk) => ({ chunk, subscribers: chunk.subscribers }));
  while (work.length > 0 && !sending.stopped) {
    await sending.work(batchesOf(work, size));
    work = sending.takeThrottled();
  }
  for (const { chunk } of work) chunk.progress.offeredAll = true;
  return await sending.end();
}

class Sending {
  /** Set when no further mail may be started, whatever the reason. */
  stopped = false;
  readonly #mails: ReadonlyMap<string, FrozenMail>;
  readonly #pacer: Pacer;
  readonly #run: DeliveryRun;
  readonly #ports: DeliverPorts;
  readonly #policy: SenderPolicy;
  readonly #counts: SendCounts;
  readonly #onWire = new Set<Promise<void>>();
  #throttled: { chunk: OpenChunk; id: SubscriberId }[] = [];
  #fault: unknown = null;
  #claims = 0;
  readonly #judge: (outcome: SendOutcome) => Stop | null;

  constructor(
    mails: ReadonlyMap<string, FrozenMail>,
    pacer: Pacer,
    run: DeliveryRun,
    ports: DeliverPorts,
    policy: SenderPolicy,
  ) {
    this.#mails = mails;
    this.#pacer = pacer;
    this.#run = run;
    this.#ports = ports;
    this.#policy = policy;
    this.#counts = countSends(ports.tally, ports.clock);
    this.#judge = judgeAnswers(policy);
  }

  /** Read and send batch after batch, reading one batch ahead. */
  async work(batches: Generator<SubscriberBatch, undefined>): Promise<void> {
    let ahead = this.#readNext(batches);
    for (let mails = await ahead; mails !== null; mails = await ahead) {
      ahead = this.#readNext(batches);
      for (const mail of mails) await this.#start(mail);
    }
    await Promise.all(this.#onWire);
  }

  /** Readers whose mail SES was too busy for, to be offered once more. */
  takeThrottled(): SubscriberBatch[] {
    const throttled = this.#throttled;
    this.#throttled = [];
    const chunks = new Map<OpenChunk, SubscriberId[]>();
    for (const { chunk, id } of throttled) chunks.set(chunk, [...(chunks.get(chunk) ?? []), id]);
    return [...chunks].map(([chunk, subscribers]) => ({ chunk, subscribers }));
  }

  async end(): Promise<SendTotals> {
    await this.#counts.flush();
    if (this.#fault !== null) throw this.#fault;
    return this.#counts.totals();
  }

  async #readNext(batches: Generator<SubscriberBatch, undefined>): Promise<readonly ReadyMail[] | null> {
    if (this.stopped || this.#timeIsUp()) return this.#stop();
    const { value: batch } = batches.next();
    if (batch === undefined) return null;
    try {
      await this.#counts.flush();
      return await this.#read(batch);
    } catch (fault) {
      batch.chunk.progress.offeredAll = false;
      return this.#stop(fault);
    }
  }

  /** After a fault the readers that were read are still mailed; then the run stops. */
  async #read(batch: SubscriberBatch): Promise<readonly ReadyMail[] | null> {
    const { progress, row } = batch.chunk;
    const control = await this.#ports.control.read();
    const now = this.#ports.clock.now();
    this.#pacer.leaveRoom(control.roomUntil !== null && control.roomUntil > instantOf(now));
    // For the revision that this sender has in its hands, which may not be the newest one.
    const mail = this.#mailOf(row.edition);
    const { revision } = mail;
    const halt = haltOfEdition({ id: row.edition, revision }, control, now, this.#policy);
    if (halt !== null && !isPastCutOff(row, now)) {
      progress.offeredAll = false;
      return this.#stop();
    }
    const { mails, faults } = await readBatch(batch, { control, mail }, this.#ports, this.#policy);
    if (faults.length > 0) progress.offeredAll = false;
    for (const fault of faults) this.#stop(fault);
    return mails;
  }

  /** Wait for the mail's turn, then claim and send it. */
  async #start(mail: ReadyMail): Promise<void> {
    if (!this.stopped) await this.#pacer.turn();
    while (this.#onWire.size >= this.#policy.maxInFlight) await Promise.race(this.#onWire);
    const settled = this.#claimAndSend(mail)
      .catch((fault: unknown) => {
        mail.chunk.progress.offeredAll = false;
        this.#stop(fault);
      })
      .finally(() => this.#onWire.delete(settled));
    this.#onWire.add(settled);
  }

  async #claimAndSend(mail: ReadyMail): Promise<void> {
    const fresh = this.stopped || this.#timeIsUp() ? null : await this.#refreshed(mail);
    // One reading of the clock for both: what is claimed is claimed well before the deadline, wherever the process stops.
    const now = this.#ports.clock.now();
    if (this.stopped || this.#timeIsUp(now)) {
      mail.chunk.progress.offeredAll = false;
      this.#stop();
      return;
    }
    if (fresh === null) return;
    const claimed = await claimDelivery(
      fresh.ready,
      {
        claimId: `${this.#run.invocation}#${++this.#claims}`,
        now: instantOf(now),
        leaseUntil: instantOf(this.#run.deadline.getTime() + this.#policy.leaseMarginSeconds * 1000),
      },
      this.#ports.ledger,
    );
    if (claimed !== null) await this.#send(claimed, mail.chunk);
  }

  /** For a sender that was frozen or is very slow: what it read is out of date, so it reads again. */
  async #refreshed(mail: ReadyMail): Promise<ReadyMail | null> {
    if (this.#ports.clock.now().getTime() - mail.readAt.getTime() <= STALE_AFTER_MS) return mail;
    const batch = { chunk: mail.chunk, subscribers: [mail.ready.subscriber.id] };
    return (await this.#read(batch))?.[0] ?? null;
  }

  async #send(claimed: Claimed, chunk: OpenChunk): Promise<void> {
    const { edition, subscriber } = claimed.row;
    const outcome = await sendOne(
      claimed,
      this.#mailOf(edition).mailFor,
      () => this.#isTooLate(claimed),
      this.#ports,
    );
    await this.#counts.add(edition, outcome);
    if (outcome.status === 'accepted') this.#pacer.took();
    if (outcome.status === 'throttled') {
      this.#pacer.throttled();
      this.#throttled.push({ chunk, id: subscriber });
    }
    const stop = this.#judge(outcome);
    if (stop === null) return;
    this.#stop();
    await parkFor(stop, this.#ports);
  }

  /** A sender that is stopped between claim and request must not mail a reader who leaves meanwhile. */
  #isTooLate({ row }: Claimed): boolean {
    const claimedAt = millisOf(row.claimedAt ?? row.updatedAt);
    return this.#ports.clock.now().getTime() - claimedAt > STALE_AFTER_MS;
  }

  #mailOf(edition: string): FrozenMail {
    const mail = this.#mails.get(edition);
    if (mail === undefined) throw new Error(`no mail for edition ${edition}`);
    return mail;
  }

  #timeIsUp(now = this.#ports.clock.now()): boolean {
    const left = this.#run.deadline.getTime() - now.getTime();
    return left < this.#policy.sendGuardSeconds * 1000;
  }

  #stop(fault?: unknown): null {
    this.stopped = true;
    this.#fault ??= fault ?? null;
    return null;
  }
}
