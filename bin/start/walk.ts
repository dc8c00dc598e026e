import { dayIn, shiftDay } from '../../lib/domain/calendar.ts';
import { type EditionId, editionIdOf, editionNameOf } from '../../lib/domain/edition.ts';
import { editionAt, editionNamed, isPlanned, pressTimeOf, type Schedule } from '../../lib/domain/schedule.ts';
import { UsageError } from '../../lib/errors.ts';

/** An edition to make on this machine. */
export interface EditionToMake {
  readonly id: EditionId;
  readonly name: string | null;
  readonly asOf: Date;
}

export interface WalkAsked {
  readonly asOf: Date;
  /** Name of one of several editions; null for whichever is current, or on a walk for all. */
  readonly edition: string | null;
  /** How many days on which the newsletter appears; null for one edition, planned or not. */
  readonly days: number | null;
}

/** Farther back nobody has articles to try. */
const LONGEST_WALK_DAYS = 400;

/**
 * The editions that `npm start` makes, oldest first: the one of an instant, or all of the last days up to it.
 *
 * @throws {UsageError} for a name that the schedule does not know, or a walk on which nothing appears.
 */
export function editionsToMake(
  schedule: Schedule,
  { asOf, edition, days }: WalkAsked,
): readonly EditionToMake[] {
  const current = edition === null ? editionAt(schedule, asOf) : editionNamed(schedule, edition, asOf);
  if (current === null)
    throw new UsageError(`there is no edition named "${edition}"`, { fix: namesIn(schedule) });
  if (days === null) return [{ id: current, name: edition, asOf }];
  const walk: EditionToMake[][] = [];
  let day = dayIn(schedule.timeZone, asOf);
  for (let back = 0; walk.length < days && back < LONGEST_WALK_DAYS; back += 1) {
    const planned = madeOn(day, schedule, edition).filter((stop) => stop.asOf <= asOf);
    if (planned.length > 0) walk.unshift(planned);
    day = shiftDay(day, -1);
  }
  if (walk.length > 0) return walk.flat();
  throw new UsageError('no edition is scheduled in these days', {
    fix: 'check deliver.days, deliver.editions and deliver.holidays',
  });
}

function namesIn({ editions }: Schedule): string {
  const names = editions.flatMap(({ name }) => name ?? []);
  return names.length === 0
    ? 'remove --edition: this newsletter has one edition a day (deliver.editions makes several)'
    : `use one of ${names.join(', ')}`;
}

function madeOn(day: string, schedule: Schedule, edition: string | null): EditionToMake[] {
  return schedule.editions
    .map((each) => editionIdOf(day, each))
    .filter((id) => isPlanned(schedule, id) && (edition === null || editionNameOf(id) === edition))
    .flatMap((id) => {
      const asOf = pressTimeOf(schedule, id);
      return asOf === null ? [] : [{ id, name: editionNameOf(id), asOf }];
    });
}
