import type { PageDate } from '../reading.ts';
import { dayFact } from './machine-date.ts';

const IN_PATH = /(?:^|[/_-])((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** `/2026/nov/20/`, as the Guardian has it. */
const NAMED_MONTH =
  /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(0[1-9]|[12]\d|3[01])(?=\/|$)/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The day in an agency's name for a report is the day on which it took up such names. */
const AGENCY_NAME = /urn[-:]newsml[-:].*$/;

/** The day in an address or a file's name: `/2026/11/20/bridge`, `2026-11-20-bridge.md`. */
export function dateInAddress(address: string | null): PageDate | null {
  const path = (address ?? '').replace(AGENCY_NAME, '');
  const [, year = '', month = '', day] = NAMED_MONTH.exec(path) ?? [];
  if (day !== undefined) return dayFact(Number(year), MONTHS.indexOf(month) + 1, Number(day), 'url', 0.8);
  const match = IN_PATH.exec(path);
  return match === null ? null : dayFact(Number(match[1]), Number(match[2]), Number(match[3]), 'url', 0.8);
}
