import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** One mail SES took: who gets it, under which tags, and when. The judge of every delivery test. */
export interface Acceptance {
  readonly messageId: string;
  /** ISO 8601, UTC. */
  readonly acceptedAt: string;
  /** Envelope sender. */
  readonly source: string;
  readonly recipients: readonly string[];
  readonly configurationSet: string | null;
  /** As given by the caller, without SES's own. */
  readonly tags: Readonly<Record<string, string>>;
  /** The Subject header as sent, encoded words and all. */
  readonly subject: string;
  /** SHA-256 of the message as submitted, hex. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface MailboxOptions {
  /** Where mails outlive the process; in memory only when left out. */
  readonly folder?: string | undefined;
  /** `index` keeps who got what when, but not the mails themselves: for runs of a hundred thousand. */
  readonly keep: 'everything' | 'index';
}

/** Every accepted mail, in the order of acceptance. Written down before the caller hears of it. */
export class Mailbox {
  readonly #acceptances: Acceptance[] = [];
  readonly #byId = new Map<string, Acceptance>();
  readonly #bodies = new Map<string, Buffer>();
  readonly #folder: string | null;
  readonly #keepsBodies: boolean;
  /** Open for appending; null when nothing is written down. */
  #index: number | null;

  constructor(options: MailboxOptions) {
    this.#folder = options.folder ?? null;
    this.#keepsBodies = options.keep === 'everything';
    this.#index = this.#folder === null ? null : this.#open(this.#folder);
  }

  add(acceptance: Acceptance, raw: Buffer): void {
    if (this.#keepsBodies) this.#keepBody(acceptance.messageId, raw);
    const line = JSON.stringify(acceptance);
    if (this.#index !== null) writeSync(this.#index, `${line}\n`);
    // Addresses and tags are slices of the request and keep all of it in memory; parsed again they are alone.
    this.#remember(JSON.parse(line) as Acceptance);
  }

  /** Oldest first. The array is live: copy it to keep it. */
  all(): readonly Acceptance[] {
    return this.#acceptances;
  }

  find(messageId: string): Acceptance | null {
    return this.#byId.get(messageId) ?? null;
  }

  /** The message as submitted; null when it is unknown or was not kept. */
  raw(messageId: string): Buffer | null {
    const acceptance = this.#byId.get(messageId);
    if (acceptance === undefined) return null;
    if (this.#folder === null) return this.#bodies.get(messageId) ?? null;
    const path = mailPath(this.#folder, messageId);
    return existsSync(path) ? readFileSync(path) : null;
  }

  #keepBody(messageId: string, raw: Buffer): void {
    if (this.#folder === null) this.#bodies.set(messageId, raw);
    else writeFileSync(mailPath(this.#folder, messageId), raw);
  }

  #remember(acceptance: Acceptance): void {
    this.#acceptances.push(acceptance);
    this.#byId.set(acceptance.messageId, acceptance);
  }

  /** Nothing can be added afterwards. */
  close(): void {
    if (this.#index !== null) closeSync(this.#index);
    this.#index = null;
  }

  #open(folder: string): number {
    mkdirSync(join(folder, 'mails'), { recursive: true });
    const path = indexPath(folder);
    if (existsSync(path)) {
      const written = readFileSync(path);
      // A last line without an end was cut by a crash: that mail was never confirmed to anybody.
      const whole = written.subarray(0, written.lastIndexOf(0x0a) + 1);
      if (whole.length < written.length) truncateSync(path, whole.length);
      for (const line of whole.toString('utf8').split('\n')) {
        if (line !== '') this.#remember(JSON.parse(line) as Acceptance);
      }
    }
    return openSync(path, 'a');
  }
}

function indexPath(folder: string): string {
  return join(folder, 'index.jsonl');
}

/** Message ids are ours: letters, digits and dashes only. */
function mailPath(folder: string, messageId: string): string {
  return join(folder, 'mails', `${messageId}.eml`);
}
