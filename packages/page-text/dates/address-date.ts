import type { PageDate } from '../reading.ts';
import { dayFact } from './machine-date.ts';

const IN_PATH = /(?:^|[/_-])((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** The day in an address or a file's name: `/2026/11/20/bridge`, `2026-11-20-bridge.md`. */
export function dateInAddress(address: string | null): PageDate | null {
  const match = IN_PATH.exec(address ?? '');
  return match === null ? null : dayFact(Number(match[1]), Number(match[2]), Number(match[3]), 'url', 0.8);
}
