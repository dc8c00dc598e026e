import type { BroadsheetConfig } from '../contract/config.ts';
import type { Article } from '../domain/article.ts';
import type { Desk } from '../domain/desk.ts';
import type { EditionId } from '../domain/edition.ts';
import type { Instant } from '../domain/instant.ts';
import type { DroppedLine, SetAside } from '../domain/report.ts';
import type { RememberedEdition } from '../domain/story-memory.ts';
import { CorruptStoreError } from '../errors.ts';

/**
 * Everything an edition is made from. Frozen beside it as `inputs.json`, so that `replay` can produce the same bytes on
 * any machine, without the bucket, the clock or the other editions.
 */
export interface EditionInputs {
  readonly version: 2;
  readonly edition: EditionId;
  readonly revision: number;
  readonly number: number;
  readonly asOf: Instant;
  readonly window: { readonly since: Instant; readonly until: Instant };
  /** How many objects were listed. */
  readonly objects: number;
  /** `key#etag` of each object that the listing reached, so that the next edition knows what is new. */
  readonly offered: readonly string[];
  readonly articles: readonly Article[];
  readonly setAside: readonly SetAside[];
  readonly droppedLines: readonly DroppedLine[];
  readonly desk: Desk;
  /** Notices from before selection, for example about a broken desk file. */
  readonly notices: readonly string[];
  /** Stories of the last frozen editions, newest first. */
  readonly memory: readonly RememberedEdition[];
  readonly config: Pick<BroadsheetConfig, 'newsletter' | 'ingest' | 'select' | 'compose'>;
  readonly webUrl: string;
  /** The edition planned after this one; editions frozen by earlier versions know none. */
  readonly next?: EditionId | null;
  /** Whether its name comes once a week. */
  readonly weekly?: boolean;
}

/** @throws {CorruptStoreError} if the bytes are not inputs that this program can read. */
export function parseInputs(bytes: Uint8Array, path: string): EditionInputs {
  const inputs = parseFrozenJson<EditionInputs>(bytes, path);
  if (inputs.version === 2) return inputs;
  const { version } = inputs as { readonly version: unknown };
  throw new CorruptStoreError(
    `${path} was written by another version (format ${String(version)}; this one reads 2)`,
    {
      fix: 'check out the release that froze it',
    },
  );
}

/** Read a frozen JSON file. Its hash was checked when it was frozen; it is trusted from there on. */
export function parseFrozenJson<T>(bytes: Uint8Array, path: string): T {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch (cause) {
    throw new CorruptStoreError(`${path} is not JSON`, { cause });
  }
}
