import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** What a person says of one file, by its path inside the morning's folder. */
export interface FileTruth {
  /** The event it tells; equal for all that tell it. */
  readonly event: string;
  /** Primary language subtag. */
  readonly lang: string;
  /** What it is; of pages that tell no news, such as `tagpage`, nothing is expected. */
  readonly kind: string;
  /** The calendar day on which it was published; '' where nobody can tell. */
  readonly date: string;
}

export type Truth = Readonly<Record<string, FileTruth>>;

/** The objects of one morning, as they lie in the bucket, with what is known of them. */
export interface MorningFiles {
  readonly name: string;
  readonly asOf: Date;
  readonly objects: ReadonlyMap<string, Uint8Array>;
  /** Null where nobody has read the files. */
  readonly truth: Truth | null;
}

/** A folder does not say at which hour it was closed; by this one all of its articles were published. */
const HOUR_UTC = 15;
const DAY = /^\d{4}-\d\d-\d\d/;

/** Each folder in `folder` whose name begins with a date is a morning: `2026-11-22-feeds`. */
export function readMornings(folder: string, truth: Truth | null): MorningFiles[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && DAY.test(entry.name))
    .map(({ name }) => name)
    .sort();
  if (names.length === 0)
    throw new RangeError(`no folder in ${folder} has a name that begins with a date, as 2026-11-22-feeds`);
  return names.map((name) => {
    const objects = readObjects(join(folder, name));
    const isLabelled = truth !== null && [...objects.keys()].some((key) => key in truth);
    return {
      name,
      asOf: new Date(`${name.slice(0, 10)}T${HOUR_UTC}:00:00Z`),
      objects,
      truth: isLabelled ? truth : null,
    };
  });
}

function readObjects(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !basename(entry.name).startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .sort()
      .map((file) => [relative(folder, file).replaceAll('\\', '/'), new Uint8Array(readFileSync(file))]),
  );
}
