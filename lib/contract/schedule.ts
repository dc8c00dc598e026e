import type { BroadsheetConfig } from './config.ts';

/** When the newsletter appears, for every part of the program that needs to know. */
export function scheduleOf({ newsletter, deliver }: Pick<BroadsheetConfig, 'newsletter' | 'deliver'>) {
  const { days, publishAt, deliverAt, holidays } = deliver;
  return {
    timeZone: newsletter.timeZone,
    editions: [{ name: null, days, publishAt, deliverAt, repeats: false }],
    holidays,
  };
}
