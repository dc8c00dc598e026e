import { dayIn, due, minuteOf, shiftDay } from './calendar.ts';
import { dayOf, type EditionId, editionIdOf, editionNameOf } from './edition.ts';
import type { Day } from './instant.ts';

/** In the order of `Date.getUTCDay`. */
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** When a newsletter appears. */
export interface Schedule {
  /** Decides the day of an edition. */
  readonly timeZone: string;
  /** In the order of their press times. */
  readonly editions: readonly ScheduledEdition[];
  /** Days on which nothing appears. */
  readonly holidays: readonly Day[];
}

/** One edition of a day, such as the morning's or the evening's. */
export interface ScheduledEdition {
  /** Null for the only edition of a day, whose key is the day. */
  readonly name: string | null;
  /** 1 for the first of the day. */
  readonly place: number;
  readonly days: readonly Weekday[];
  /** When it is made, in the newsletter's zone: `05:00`. */
  readonly publishAt: string;
  /** When readers get it. */
  readonly deliverAt: string;
  /** Whether it may print again what editions of other names have printed. */
  readonly repeats: boolean;
}

/** Longer than any break: without an edition in so many days there is no schedule to follow. */
const LONGEST_BREAK_DAYS = 60;

/** What the schedule says about an edition's name; null when no edition has it any more. */
export function scheduledAs(schedule: Schedule, id: EditionId): ScheduledEdition | null {
  const name = editionNameOf(id);
  return schedule.editions.find((edition) => edition.name === name) ?? null;
}

/** Whether editions of this name come once a week, whatever else the newsletter sends. */
export function isWeekly(schedule: Schedule, id: EditionId): boolean {
  return scheduledAs(schedule, id)?.days.length === 1;
}

/** When an edition is made and delivered; one whose name is no longer in the schedule goes by the first. */
export function timesOf(
  schedule: Schedule,
  id: EditionId,
): Pick<ScheduledEdition, 'publishAt' | 'deliverAt'> {
  const edition = scheduledAs(schedule, id) ?? schedule.editions[0];
  return edition ?? { publishAt: '00:00', deliverAt: '00:00' };
}

/** When an edition is made; null on a day that the zone left out. */
export function pressTimeOf(schedule: Schedule, id: EditionId): Date | null {
  return due(schedule.timeZone, dayOf(id), minuteOf(timesOf(schedule, id).publishAt));
}

/** Whether an edition of this name is planned for this day. */
function appearsOn(schedule: Schedule, { days }: Pick<ScheduledEdition, 'days'>, day: Day): boolean {
  return days.includes(weekdayOf(day)) && !schedule.holidays.includes(day);
}

function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'sun';
}

/** Planned editions from this day on, in the order in which they appear. */
function* editionsFrom(schedule: Schedule, day: Day): Generator<EditionId, undefined> {
  for (let ahead = 0; ahead <= LONGEST_BREAK_DAYS; ahead += 1) {
    const on = shiftDay(day, ahead);
    for (const edition of schedule.editions)
      if (appearsOn(schedule, edition, on)) yield editionIdOf(on, edition);
  }
}

/** Days since the planned edition of the same name before this one: 1 for a daily, 3 on Monday for working days. */
export function daysSinceLast(schedule: Schedule, id: EditionId): number {
  const edition = scheduledAs(schedule, id);
  if (edition === null) return 1;
  for (let back = 1; back <= LONGEST_BREAK_DAYS; back += 1)
    if (appearsOn(schedule, edition, shiftDay(dayOf(id), -back))) return back;
  return 1;
}

/** The last edition of each name that should have been made by `time`. */
export function editionsDueBy(schedule: Schedule, time: Date): readonly EditionId[] {
  return schedule.editions.flatMap((edition) => {
    const today = new Date(time).toISOString().slice(0, 10);
    // A day ahead, because somewhere it is tomorrow already.
    for (let back = -1; back <= LONGEST_BREAK_DAYS; back += 1) {
      const day = shiftDay(today, -back);
      if (!appearsOn(schedule, edition, day)) continue;
      const id = editionIdOf(day, edition);
      const press = pressTimeOf(schedule, id);
      if (press !== null && press <= time) return [id];
    }
    return [];
  });
}

/**
 * The edition of a day that is current at `time`: of those planned the last one whose press time has come, before that the
 * first. On a day on which nothing is planned, the edition that a person may make all the same.
 */
export function editionAt(schedule: Schedule, time: Date): EditionId {
  const day = dayIn(schedule.timeZone, time);
  const planned = schedule.editions.filter((edition) => appearsOn(schedule, edition, day));
  const begun = planned.filter((edition) => {
    const press = pressTimeOf(schedule, editionIdOf(day, edition));
    return press !== null && press <= time;
  });
  const edition = begun.at(-1) ?? planned[0] ?? schedule.editions[0];
  return edition === undefined ? day : editionIdOf(day, edition);
}

/** Planned editions in their order, from the current one of today on. */
export function* editionsAhead(schedule: Schedule, now: Date): Generator<EditionId, undefined> {
  const current = editionAt(schedule, now);
  let isOver = isPlanned(schedule, current);
  for (const id of editionsFrom(schedule, dayOf(current))) {
    if (id === current) isOver = false;
    if (!isOver) yield id;
  }
}

/** How many editions share a day with this one, itself included: they share the quota of the day. */
export function editionsBeside(schedule: Schedule, id: EditionId): number {
  return Math.max(1, schedule.editions.filter((edition) => appearsOn(schedule, edition, dayOf(id))).length);
}

/** Editions on the day of the week that has most. */
export function mostEditionsADay({ editions }: Pick<Schedule, 'editions'>): number {
  return Math.max(...WEEKDAYS.map((day) => editions.filter(({ days }) => days.includes(day)).length));
}

/** Whether editions appear in the week as well as at the weekend. */
export function hasWeekAndWeekend({ editions }: Pick<Schedule, 'editions'>): boolean {
  const days = new Set(editions.flatMap((edition) => edition.days));
  const isAtWeekend = (day: Weekday) => day === 'sat' || day === 'sun';
  return [...days].some(isAtWeekend) && ![...days].every(isAtWeekend);
}

/** Whether the schedule has this edition on its day. */
export function isPlanned(schedule: Schedule, id: EditionId): boolean {
  const edition = scheduledAs(schedule, id);
  return edition !== null && appearsOn(schedule, edition, dayOf(id));
}

/** The edition of this name on the day of an instant; null when the schedule does not know the name. */
export function editionNamed(schedule: Schedule, name: string, time: Date): EditionId | null {
  const edition = schedule.editions.find((one) => one.name === name);
  return edition === undefined ? null : editionIdOf(dayIn(schedule.timeZone, time), edition);
}

/** The planned edition that readers get after this one; null when there is none for a long time. */
export function editionAfter(schedule: Schedule, id: EditionId): EditionId | null {
  for (const next of editionsFrom(schedule, dayOf(id))) if (next > id) return next;
  return null;
}

/** The planned edition that makes this one old: a weekly does not end a daily, nor a daily a weekly. */
export function successorOf(schedule: Schedule, id: EditionId): EditionId | null {
  const repeats = scheduledAs(schedule, id)?.repeats ?? false;
  return editionAfter(
    { ...schedule, editions: schedule.editions.filter((edition) => edition.repeats === repeats) },
    id,
  );
}

/** A night on which a wall clock in the zone never shows this minute; null when every day has it. */
export function nightWithout(zone: string, minute: number, from: Day): Day | null {
  for (let ahead = 0; ahead < 366; ahead += 1) {
    const day = shiftDay(from, ahead);
    const press = due(zone, day, minute);
    if (press === null || minuteIn(zone, press) !== minute) return day;
  }
  return null;
}

function minuteIn(zone: string, time: Date): number {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' }).format(time);
  const [hour = '0', minute = '0'] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
}
