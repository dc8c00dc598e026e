import { parseMachineDate } from '@broadsheet/page-text/dates/machine-date';
import type { DatedFact } from '../../domain/article.ts';
import { type Instant, instantOf } from '../../domain/instant.ts';
import { FIELD_NAMES } from './field-names.ts';
import type { Fields } from './record.ts';
import type { RecordContext } from './record-context.ts';
import { first, momentsIn, textIn } from './values.ts';

/** When the record was published, or last changed where it does not say. */
export function publishedAtOf(fields: Fields, { kind, local }: RecordContext): DatedFact | null {
  const read = (confidence: number) => (value: unknown) =>
    first(momentsIn(value), (moment) => parseMachineDate(moment, kind, confidence, local));
  const sure = kind === 'feed' ? 0.9 : 0.95;
  // WordPress writes the local time beside that of Greenwich, neither with a zone.
  const greenwich = first(GREENWICH, (name) => {
    const said = textIn(fields.get(name));
    return said === null || said.startsWith('0000') ? null : parseMachineDate(said, kind, sure);
  });
  return (
    greenwich ??
    first(fields.all('publishedAt'), read(isStamped(fields) ? DOUBTFUL : sure)) ??
    first(fields.all('updatedAt'), read(0.7))
  );
}

/** When the record was last changed. */
export function updatedAtOf(fields: Fields, { kind, local }: RecordContext): DatedFact | null {
  return first(fields.all('updatedAt'), (value) =>
    first(momentsIn(value), (moment) => parseMachineDate(moment, kind, CHANGED, local)),
  );
}

/** As sure as sources are of when they changed something. */
const CHANGED = 0.9;

/** What scrapers say of a page whose date they did not find: `pubDate: null, timestamp: …` is when they looked. */
const DOUBTFUL = 0.4;
const STAMPS = ['timestamp', 'created', 'createdat'];

/** Whether the only date is a stamp, and a better name for one is there with nothing in it. */
function isStamped(fields: Fields): boolean {
  const better = FIELD_NAMES.publishedAt.filter((name) => !STAMPS.includes(name));
  return (
    STAMPS.some((name) => fields.get(name) !== undefined) &&
    better.every((name) => fields.get(name) === undefined) &&
    better.some((name) => fields.isNull(name))
  );
}

const GREENWICH = ['dategmt', 'wppostdategmt', 'postdategmt'];

/** A bare day begins at its first minute. */
export function startOf(values: readonly unknown[], { local }: RecordContext): Instant | null {
  return first(values, (value) =>
    first(momentsIn(value), (moment) => {
      const fact = parseMachineDate(moment, 'metadata', 1, local);
      if (fact === null || fact.precision === 'instant') return fact?.at ?? null;
      const midnight = local(fact.at.slice(0, 10), 0);
      return midnight === null ? fact.at : instantOf(midnight);
    }),
  );
}
