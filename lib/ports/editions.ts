import type { EditionId } from '../domain/edition.ts';
import type { Instant } from '../domain/instant.ts';

/** The frozen files of an edition, by name (`edition.json`, `mail.html` …). Written once, read by everyone. */
export interface EditionArchive {
  /** Write if absent. Writing the same bytes again is a no-op. @throws {CorruptStoreError} if other bytes are there. */
  write(path: string, bytes: Uint8Array, contentType: string): Promise<void>;
  read(path: string): Promise<Uint8Array | null>;
}

/** The row that makes an edition official, written by one conditional write. */
export interface EditionRow {
  readonly id: EditionId;
  readonly revision: number;
  readonly number: number;
  readonly frozenAt: Instant;
  /** Articles that arrived before this instant were offered to this edition; the next one starts here. */
  readonly cut: Instant;
  /** Folder of its files in the archive: `editions/2026-11-22/r1/<content hash>`. */
  readonly path: string;
  /** SHA-256 of manifest.json, hex. The sender checks the files against it. */
  readonly manifestSha256: string;
  readonly headline: string;
  readonly stories: number;
  readonly state: 'open' | 'closed';
  /** How often it was reopened: a sweep that began before must not close it afterwards. */
  readonly opened?: number | undefined;
}

export interface EditionRegister {
  find(id: EditionId): Promise<EditionRow | null>;
  /** Frozen editions, newest first; with `before`, only those of earlier days. */
  latest(limit: number, before?: EditionId): Promise<readonly EditionRow[]>;
  /** The edition is delivered: nothing is left to plan, send or resolve. Unless it was opened again since `row` was read. */
  close(row: EditionRow): Promise<void>;
  /** Failed deliveries are to be tried again. */
  reopen(id: EditionId): Promise<void>;
  /** Makes the row official. False when another run was first (or, for a revision, when it is not the next). */
  freeze(row: EditionRow): Promise<boolean>;
}
