import type { BroadsheetConfig } from '../contract/config.ts';
import { EDITION_FILES } from '../contract/object-keys.ts';
import { type Desk, EMPTY_DESK } from '../domain/desk.ts';
import { type Edition, type EditionId, storiesOf } from '../domain/edition.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import type { DeskSource, EditionArchive, EditionRegister, EditionRow } from '../ports.ts';
import { type EditionInputs, parseFrozenJson, parseInputs, type RememberedEdition } from './inputs.ts';

/** The first run of all looks back this far. */
const FIRST_RUN_HOURS = 24;

/**
 * A multipart upload carries the time at which it began, and may become visible long after. Looking back a
 * little further than the last cut finds such stragglers; `newObjects` leaves out the rest.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html (system-defined Last-Modified)
 */
const OVERLAP_HOURS = 1;

/** Frozen editions before `edition`, newest first, at most `limit`. */
export async function editionsBefore(
  edition: EditionId,
  limit: number,
  register: EditionRegister,
): Promise<readonly EditionRow[]> {
  const rows = await register.latest(limit + 1);
  return rows.filter((row) => row.id < edition).slice(0, limit);
}

/**
 * What arrived since the last edition's cut is new; on the first run, what arrived in the last day. It ends
 * now, not at `asOf`: an edition that is made for an earlier day is made of what is there today.
 */
export function windowOf(
  asOf: Date,
  now: Date,
  previous: EditionRow | undefined,
): { since: Instant; until: Instant } {
  const from =
    previous === undefined
      ? asOf.getTime() - FIRST_RUN_HOURS * 3_600_000
      : Date.parse(previous.cut) - OVERLAP_HOURS * 3_600_000;
  return { since: instantOf(from), until: instantOf(now) };
}

/** The stories told in `rows`, read from the frozen editions: there is no second store to disagree with them. */
export async function remember(
  rows: readonly EditionRow[],
  archive: EditionArchive,
): Promise<readonly RememberedEdition[]> {
  return Promise.all(
    rows.map(async (row) => {
      const path = `${row.path}/${EDITION_FILES.edition}`;
      const bytes = await archive.read(path);
      if (bytes === null) return { id: row.id, stories: [] };
      return { id: row.id, stories: storiesOf(parseFrozenJson<Edition>(bytes, path)) };
    }),
  );
}

/** The inputs of a frozen edition; null when there is none, or when they were taken away. */
export async function inputsOf(
  row: EditionRow | undefined,
  archive: EditionArchive,
): Promise<EditionInputs | null> {
  if (row === undefined) return null;
  const path = `${row.path}/${EDITION_FILES.inputs}`;
  const bytes = await archive.read(path);
  return bytes === null ? null : parseInputs(bytes, path);
}

type DeskReader = (text: string) => { ok: true; desk: Desk } | { ok: false; problems: readonly string[] };

/**
 * The desk's wishes. A broken file holds nothing back: it is reported, and the wishes that the last frozen
 * edition was made with stay in force.
 */
export async function deskFor(
  previous: EditionInputs | null,
  source: DeskSource,
  readDesk: DeskReader,
): Promise<{ desk: Desk; notices: readonly string[] }> {
  const file = await source.read();
  if (file === null) return { desk: EMPTY_DESK, notices: [] };
  const read = readDesk(file.text);
  if (read.ok) return { desk: read.desk, notices: [] };
  const notice = `desk.json is not valid and was left aside (${read.problems.join('; ')}); the last good desk is in force`;
  return { desk: previous?.desk ?? EMPTY_DESK, notices: [notice] };
}

/** The part of the config that decides what an edition looks like. */
export function editorialConfig(config: BroadsheetConfig): EditionInputs['config'] {
  const { newsletter, ingest, select, compose } = config;
  return { newsletter, ingest, select, compose };
}
