import type { Instant } from '../domain/instant.ts';

/** Sign-in links and sessions of editors. Tokens are stored as hashes only. */
export interface DeskAccess {
  addLink(tokenSha256: string, link: DeskLink): Promise<void>;
  /** The link, once: it is removed. Null when it was used, has expired or never existed. */
  takeLink(tokenSha256: string, now: Instant): Promise<DeskLink | null>;
  addSession(tokenSha256: string, session: DeskSession): Promise<void>;
  /** Null when it has ended or expired. */
  findSession(tokenSha256: string, now: Instant): Promise<DeskSession | null>;
  endSession(tokenSha256: string): Promise<void>;
  /** Every session that has not expired. */
  sessions(now: Instant): Promise<readonly ListedSession[]>;
}

export interface DeskLink {
  /** Address of the editor. */
  readonly editor: string;
  /** Path that the editor wanted to open. */
  readonly next: string;
  readonly expiresAt: Instant;
}

export interface DeskSession {
  readonly editor: string;
  readonly startedAt: Instant;
  readonly expiresAt: Instant;
}

/** With the hash, by which it can be ended. */
type ListedSession = DeskSession & { readonly tokenSha256: string };

/** The desk's file for tools that change it. */
export interface DeskFile {
  read(): Promise<{ readonly text: string; readonly etag: string } | null>;
  /**
   * @param standing - Version that the change is based on; null when there was no file.
   * @returns false when somebody else changed the file meanwhile; their version is kept.
   */
  write(text: string, standing: string | null): Promise<boolean>;
}
