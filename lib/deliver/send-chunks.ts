import { millisOf } from '../domain/instant.ts';
import { mayBeMailed, type SubscriberId } from '../domain/subscriber.ts';
import type { ControlState, SendOutcome } from '../ports.ts';
import { batchesOf, type ClaimedBatch, type ClaimedMail, claimBatch } from './claim-batch.ts';
import type { Claimed } from './claim-delivery.ts';
import { countSends, type SendCounts, type SendTotals } from './count-sends.ts';
import type { DeliverPorts, DeliveryRun, SenderPolicy } from './deliver-chunk.ts';
import { haltOfEdition } from './edition-gate.ts';
import { type FrozenMail, frozenMail } from './frozen-mail.ts';
import { type Halt, isPastCutOff } from './halt.ts';
import { judgeAnswers, type Stop } from './judge-answers.ts';
import type { OpenChunk } from './load-chunk.ts';
import type { Pacer } from './pacer.ts';
import { parkFor } from './park.ts';
import { sendOne, unclaim } from './send-one.ts';

/** Mails claimed ahead: one second's worth, so that someone who unsubscribes meanwhile is seldom mailed. */
const SECONDS_AHEAD = 1;
const LARGEST_BATCH = 50;

/** A claim older than this is checked again before its mail is sent: the reader may have left, or sending may be paused. */
const STALE_AFTER_MS = 3_000;

/**
 * The sender's loop: claim a second's worth of mails, send them one by one, and claim the next second's meanwhile. Ends
 * when every reader has been offered, when sending is halted, or when the invocation's time is up. Unsent claims are
 * handed back.
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
  let work = chunks.map((chunk) => ({ chunk, readers: chunk.readers }));
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
  #throttled: { chunk: OpenChunk; reader: SubscriberId }[] = [];
  #fault: unknown = null;
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

  /** Claim and send batch after batch, one batch ahead. */
  async work(batches: Generator<ClaimedBatch, undefined>): Promise<void> {
    let ahead = this.#claimNext(batches);
    for (let claims = await ahead; claims !== null; claims = await ahead) {
      ahead = this.#claimNext(batches);
      for (const claim of claims) await this.#start(claim);
    }
    await Promise.all(this.#onWire);
  }

  /** Readers whose mail SES was too busy for, to be offered once more. */
  takeThrottled(): ClaimedBatch[] {
    const throttled = this.#throttled;
    this.#throttled = [];
    const chunks = new Map<OpenChunk, SubscriberId[]>();
    for (const { chunk, reader } of throttled) chunks.set(chunk, [...(chunks.get(chunk) ?? []), reader]);
    return [...chunks].map(([chunk, readers]) => ({ chunk, readers }));
  }

  async end(): Promise<SendTotals> {
    await this.#counts.flush();
    if (this.#fault !== null) throw this.#fault;
    return this.#counts.totals();
  }

  async #claimNext(batches: Generator<ClaimedBatch, undefined>): Promise<readonly ClaimedMail[] | null> {
    if (this.stopped || this.#timeIsUp()) return this.#stop();
    const { value: batch } = batches.next();
    if (batch === undefined) return null;
    try {
      // Once a second, so that counts lost in a crash do not make the event pipeline look healthier than it is.
      await this.#counts.flush();
      const control = await this.#ports.control.read();
      const now = this.#ports.clock.now();
      if (this.#haltOf(batch.chunk.row.edition, control) !== null && !isPastCutOff(batch.chunk.row, now)) {
        batch.chunk.progress.offeredAll = false;
        return this.#stop();
      }
      return await this.#claim(batch, control);
    } catch (fault) {
      batch.chunk.progress.offeredAll = false;
      return this.#stop(fault);
    }
  }

  /** After a fault the claims that succeeded are still sent; then the run stops. */
  async #claim(batch: ClaimedBatch, control: ControlState): Promise<readonly ClaimedMail[]> {
    const { revision } = this.#mailOf(batch.chunk.row.edition);
    const { claims, faults } = await claimBatch(
      batch,
      { control, revision },
      this.#run,
      this.#ports,
      this.#policy,
    );
    if (faults.length > 0) batch.chunk.progress.offeredAll = false;
    for (const fault of faults) this.#stop(fault);
    return claims;
  }

  /** Wait for the mail's turn and send it, or hand the claim back when sending has stopped. */
  async #start({ claim, chunk }: ClaimedMail): Promise<void> {
    if (!this.stopped) await this.#pacer.turn();
    while (this.#onWire.size >= this.#policy.maxInFlight) await Promise.race(this.#onWire);
    const step = this.stopped || this.#timeIsUp() ? this.#handBack(claim) : this.#send(claim, chunk);
    const settled = step
      .catch((fault: unknown) => {
        this.#stop(fault);
      })
      .finally(() => this.#onWire.delete(settled));
    this.#onWire.add(settled);
  }

  async #handBack(claim: Claimed): Promise<void> {
    this.#stop();
    await unclaim(claim, 'not sent', this.#ports);
  }

  async #send(claim: Claimed, chunk: OpenChunk): Promise<void> {
    if (this.#isStale(claim) && !(await this.#mayStillLeave(claim))) {
      // The next pass checks the row again and closes it if the reader has left.
      await unclaim(claim, 'claim too old', this.#ports);
      return;
    }
    const outcome = await sendOne(claim, this.#mailOf(claim.row.edition).mailFor, this.#ports);
    await this.#counts.add(claim.row.edition, outcome);
    if (outcome.status === 'accepted') this.#pacer.took();
    if (outcome.status === 'throttled') {
      this.#pacer.throttled();
      this.#throttled.push({ chunk, reader: claim.row.subscriber });
    }
    const stop = this.#judge(outcome);
    if (stop === null) return;
    this.#stop();
    await parkFor(stop, this.#ports);
  }

  /** True for a sender that was frozen with unsent claims or is very slow: what it read is out of date. */
  #isStale({ row }: Claimed): boolean {
    return this.#ports.clock.now().getTime() - millisOf(row.claimedAt ?? row.updatedAt) > STALE_AFTER_MS;
  }

  async #mayStillLeave({ row }: Claimed): Promise<boolean> {
    const [control, [entry]] = await Promise.all([
      this.#ports.control.read(),
      this.#ports.ledger.entries(row.edition, [row.subscriber]),
    ]);
    if (this.#haltOf(row.edition, control) !== null) {
      this.#stop();
      return false;
    }
    return entry?.reader != null && mayBeMailed(entry.reader);
  }

  #mailOf(edition: string): FrozenMail {
    const mail = this.#mails.get(edition);
    if (mail === undefined) throw new Error(`no mail for edition ${edition}`);
    return mail;
  }

  /** For the revision that this sender has in its hands, which may not be the newest one. */
  #haltOf(edition: string, control: ControlState): Halt | null {
    const { revision } = this.#mailOf(edition);
    return haltOfEdition({ id: edition, revision }, control, this.#ports.clock.now(), this.#policy);
  }

  #timeIsUp(): boolean {
    const left = this.#run.deadline.getTime() - this.#ports.clock.now().getTime();
    return left < this.#policy.sendGuardSeconds * 1000;
  }

  #stop(fault?: unknown): null {
    this.stopped = true;
    this.#fault ??= fault ?? null;
    return null;
  }
}
