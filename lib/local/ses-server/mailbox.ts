import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

  constructor(options: MailboxOptions) {
    this.#folder = options.folder ?? null;
    this.#keepsBodies = options.keep === 'everything';
    if (this.#folder !== null) this.#open(this.#folder);
  }

  add(acceptance: Acceptance, raw: Buffer): void {
    if (this.#keepsBodies) this.#keepBody(acceptance.messageId, raw);
    if (this.#folder !== null) appendFileSync(indexPath(this.#folder), `${JSON.stringify(acceptance)}\n`);
    this.#remember(acceptance);
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

  #open(folder: string): void {
    mkdirSync(join(folder, 'mails'), { recursive: true });
    if (!existsSync(indexPath(folder))) return;
    const lines = readFileSync(indexPath(folder), 'utf8').split('\n');
    // A line without an end was cut by a crash: that mail was never confirmed to anybody.
    for (const line of lines.slice(0, -1)) this.#remember(JSON.parse(line) as Acceptance);
    const cut = lines.at(-1) ?? '';
    if (cut !== '')
      writeFileSync(
        indexPath(folder),
        lines
          .slice(0, -1)
          .map((line) => `${line}\n`)
          .join(''),
      );
  }
}

function indexPath(folder: string): string {
  return join(folder, 'index.jsonl');
}

/** Message ids are ours: letters, digits and dashes only. */
function mailPath(folder: string, messageId: string): string {
  return join(folder, 'mails', `${messageId}.eml`);
}
