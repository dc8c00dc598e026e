/** The part of a date that the parent folders give. */
export interface PartitionDate {
  readonly year?: number;
  readonly month?: number;
}

/** The date after one more folder. */
export interface NarrowedDate {
  readonly known: PartitionDate;
  /** Whether everything in the folder belongs to days before this one (`2026-11-22`). */
  isBefore(day: string): boolean;
}

const WHOLE_DAY = /^(?:\w+=)?(\d{4})-?(\d\d)-?(\d\d)$/;
const WHOLE_MONTH = /^(?:\w+=)?(\d{4})-(\d\d)$/;
const YEAR = /^(?:year=|y=)?((?:19|20)\d\d)$/i;
const MONTH = /^(?:month=|m=)?(0?[1-9]|1[0-2])$/i;
const DAY = /^(?:day=|d=)?(0?[1-9]|[12]\d|3[01])$/i;

/**
 * Reads the last folder of a prefix as part of a date: `2026/11/22/`, `2026-11-22/`, `20261122/`,
 * `dt=2026-11-22/`, `year=2026/month=11/day=22/`. Null when its name is no date, so that it must be listed.
 */
export function narrow(prefix: string, above: PartitionDate): NarrowedDate | null {
  const name = prefix.replace(/\/$/, '').split('/').at(-1) ?? '';
  const day = WHOLE_DAY.exec(name);
  if (day) return span(`${day[1]}-${day[2]}-${day[3]}`, {});
  const month = WHOLE_MONTH.exec(name);
  if (month) return span(`${month[1]}-${month[2]}-99`, {});
  return above.year === undefined ? narrowYear(name) : narrowWithin(name, above.year, above.month);
}

function narrowYear(name: string): NarrowedDate | null {
  const year = YEAR.exec(name)?.[1];
  return year === undefined ? null : span(`${year}-99-99`, { year: Number(year) });
}

function narrowWithin(name: string, year: number, month: number | undefined): NarrowedDate | null {
  if (month === undefined) {
    const next = MONTH.exec(name)?.[1];
    return next === undefined ? null : span(`${year}-${pad(next)}-99`, { year, month: Number(next) });
  }
  const day = DAY.exec(name)?.[1];
  return day === undefined ? null : span(`${year}-${pad(month)}-${pad(day)}`, { year, month });
}

/** `last` is the last day a folder may hold; 99 means "to the end". */
function span(last: string, known: PartitionDate): NarrowedDate {
  return { known, isBefore: (day) => last < day };
}

function pad(part: string | number): string {
  return String(part).padStart(2, '0');
}
