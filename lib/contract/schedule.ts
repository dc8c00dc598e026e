import type { BroadsheetConfig } from './config.ts';

/** When the newsletter appears, for every part of the program that needs to know. */
export function scheduleOf({ newsletter, deliver }: Pick<BroadsheetConfig, 'newsletter' | 'deliver'>) {
  const { days, publishAt, deliverAt, holidays, editions } = deliver;
  const only = { name: null, days, publishAt, deliverAt, repeats: false };
  const all = editions.length === 0 ? [only] : editions;
  return {
    timeZone: newsletter.timeZone,
    editions: all
      .toSorted((a, b) => (a.publishAt < b.publishAt ? -1 : 1))
      .map((edition, index) => ({ ...edition, place: index + 1 })),
    holidays,
  };
}
