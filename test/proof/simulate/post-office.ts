import type { Mailer, OutgoingMail, SendOutcome, SendQuota } from '../../../lib/ports.ts';
import type { Dice } from './dice.ts';
import type { Faults } from './faults.ts';
import type { Process } from './process.ts';
import type { VirtualTime } from './virtual-time.ts';

const TIMEOUT_MS = 10_000;
/** How old a signature may be: five minutes by AWS's documentation, fifteen for some services; the larger is worse. */
const SIGNATURE_MS = 900_000;
const DAY_MS = 86_400_000;

/**
 * SES as far as the protocol sees it: it decides by itself, whatever becomes of the sender; its answer may
 * get lost; a hard window of one second limits the rate; a rolling day limits the number.
 */
export class PostOffice {
  /** Attempts accepted, for each address. */
  readonly accepted = new Map<string, string[]>();
  /** Addresses that SES refuses. */
  readonly refuses = new Set<string>();
  paused = false;
  /** Whether connections are refused now. */
  unreachable: () => boolean = () => false;
  /** Whether SES answers nothing now, whatever it does. */
  silent: () => boolean = () => false;
  /** Whether SES refuses everything with a code about the account now. */
  strange: () => boolean = () => false;
  /** Whether it answers 503 without taking anything now. */
  down: () => boolean = () => false;
  /** Called when a mail is sent. */
  onSend: (mail: OutgoingMail) => void = () => {};
  throttledByRate = 0;
  readonly #time: VirtualTime;
  readonly #dice: Dice;
  readonly #faults: Faults;
  readonly #limits: { readonly perSecond: number; readonly perDay: number };
  /** Milliseconds to SES. */
  readonly #way: () => number;
  readonly #publish: (event: Record<string, unknown>) => void;
  readonly #recent: number[] = [];
  readonly #lastSecond: number[] = [];
  #sent = 0;

  constructor(
    time: VirtualTime,
    dice: Dice,
    faults: Faults,
    limits: { readonly perSecond: number; readonly perDay: number },
    publish: (event: Record<string, unknown>) => void,
    way: () => number = () => dice.wait(20),
  ) {
    this.#way = way;
    this.#time = time;
    this.#dice = dice;
    this.#faults = faults;
    this.#limits = limits;
    this.#publish = publish;
  }

  /** The counter as one process sees it. */
  counterFor(process: Process, onAccept: (mail: OutgoingMail) => void): Mailer {
    return {
      send: (mail) => this.#receive(process, mail, onAccept),
      quota: () => process.io(20, () => this.#quota()),
    };
  }

  #receive(
    process: Process,
    mail: OutgoingMail,
    onAccept: (mail: OutgoingMail) => void,
  ): Promise<SendOutcome> {
    return new Promise((resolve) => {
      // It may be stopped before it signs ...
      process.mayFreeze();
      process.after(0, () => {
        const signedAt = this.#time.millis;
        if (mail.isTooLate?.()) {
          resolve({ status: 'too-late' });
          return;
        }
        this.onSend(mail);
        // ... and after it has signed, before the first byte leaves.
        process.mayFreeze();
        process.after(0, () => this.#wire(process, mail, signedAt, onAccept, resolve));
      });
    });
  }

  #wire(
    process: Process,
    mail: OutgoingMail,
    signedAt: number,
    onAccept: (mail: OutgoingMail) => void,
    resolve: (outcome: SendOutcome) => void,
  ): void {
    let answered = false;
    const answer = (outcome: SendOutcome) => {
      if (answered || process.dead) return;
      answered = true;
      resolve(outcome);
    };
    if (this.unreachable()) {
      process.after(1, () => answer({ status: 'unreachable', reason: 'ECONNREFUSED' }));
      return;
    }
    process.after(TIMEOUT_MS, () => answer({ status: 'ambiguous', reason: 'timeout' }));
    const way = this.#way() + (this.#dice.chance(this.#faults.slow) ? this.#dice.between(0, 20_000) : 0);
    this.#time.after(way, () => {
      const isOld = this.#time.millis - signedAt > SIGNATURE_MS;
      const outcome: SendOutcome = isOld ? { status: 'too-late' } : this.#decide(mail, onAccept);
      if (this.#faults.diesUnanswered > 0 && this.#dice.chance(this.#faults.diesUnanswered))
        process.dead = true;
      const lost = this.silent() || this.#dice.chance(this.#faults.answerLost);
      process.after(this.#dice.wait(30), () => {
        if (!lost) answer(outcome);
      });
    });
  }

  #decide(mail: OutgoingMail, onAccept: (mail: OutgoingMail) => void): SendOutcome {
    const now = this.#time.millis;
    this.#forget(now);
    if (this.strange()) return { status: 'unexplained', reason: 'OptInRequired (HTTP 403)' };
    if (this.down()) return { status: 'ambiguous', reason: 'HTTP 503' };
    if (this.paused) return { status: 'paused', reason: 'ConfigurationSetSendingPausedException' };
    if (this.#recent.length >= this.#limits.perDay) return { status: 'quota-exhausted' };
    if (this.#lastSecond.length >= this.#limits.perSecond) {
      this.throttledByRate += 1;
      return { status: 'throttled' };
    }
    if (this.#dice.chance(this.#faults.throttle)) return { status: 'throttled' };
    if (this.refuses.has(mail.to)) return { status: 'refused', reason: 'InvalidParameterValue' };
    if (this.#dice.chance(this.#faults.errorBefore)) return { status: 'ambiguous', reason: 'HTTP 500' };
    return this.#accept(mail, onAccept);
  }

  #accept(mail: OutgoingMail, onAccept: (mail: OutgoingMail) => void): SendOutcome {
    const messageId = `m${++this.#sent}`;
    this.#recent.push(this.#time.millis);
    this.#lastSecond.push(this.#time.millis);
    this.accepted.set(mail.to, [...(this.accepted.get(mail.to) ?? []), String(mail.tags.attempt)]);
    onAccept(mail);
    const tags = Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]]));
    const about = { messageId, timestamp: this.#time.now().toISOString(), destination: [mail.to], tags };
    this.#publish({ eventType: 'Send', mail: about });
    if (this.#dice.chance(0.9)) this.#publish({ eventType: 'Delivery', mail: about });
    return this.#dice.chance(this.#faults.errorAfter)
      ? { status: 'ambiguous', reason: 'HTTP 503' }
      : { status: 'accepted', messageId };
  }

  #quota(): SendQuota {
    this.#forget(this.#time.millis);
    const { perSecond, perDay } = this.#limits;
    return { maxSendRate: perSecond, max24Hours: perDay, sentLast24Hours: this.#recent.length };
  }

  #forget(now: number): void {
    while ((this.#recent[0] ?? now) <= now - DAY_MS) this.#recent.shift();
    while ((this.#lastSecond[0] ?? now) <= now - 1000) this.#lastSecond.shift();
  }
}
