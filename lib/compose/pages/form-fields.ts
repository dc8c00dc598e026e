import { timeZoneNames } from '../../contract/time-zone.ts';
import { printable } from '../text/printable.ts';
import type { PageView } from '../view/page-view.ts';
import type { Locale } from '../words/locale.ts';

export type FormView = NonNullable<PageView['form']>;

/** A form without any field: one button. */
export const NO_FIELDS = {
  opensPage: false,
  address: null,
  sameAddress: null,
  openedAt: null,
  trap: null,
  sections: null,
  zone: null,
  time: null,
  days: null,
  pause: null,
} as const;

/** A field with suggestions: typing part of a city finds its zone, with no script. */
export function zoneField(chosen: string, isWrong: boolean, locale: Locale): FormView['zone'] {
  return {
    label: locale.words.pages.zoneLabel,
    value: printable(chosen, 60),
    isWrong,
    options: timeZoneNames().map((value) => ({ value })),
  };
}
