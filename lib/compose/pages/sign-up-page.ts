import type { SignUpView } from '../../ports.ts';
import { printable } from '../text/printable.ts';
import type { Locale } from '../words/locale.ts';
import { editionLines } from './edition-lines.ts';
import { NO_FIELDS, zoneField } from './form-fields.ts';
import type { PageContent } from './frame.ts';

/** The sign-up form, on a page of its own or in a frame of the newsroom's site. */
export function signUpPage(view: SignUpView, name: string, locale: Locale): PageContent {
  const { pages, ...words } = locale.words;
  const {
    action,
    problem,
    zone,
    address = '',
    openedAt,
    latest = null,
    archiveUrl,
    isEmbedded = false,
  } = view;
  const wrong = {
    address: pages.invalidAddressText,
    zone: pages.unknownZoneText,
    again: pages.pressAgainText,
  };
  const archiveLink = archiveUrl === undefined ? [] : [{ text: words.allEditions, url: archiveUrl }];
  return {
    heading: pages.signUpTitle(name),
    problem: problem === null ? null : wrong[problem],
    paragraphs: isEmbedded ? [pages.signUpPromise] : [pages.signUpText(name), pages.signUpPromise],
    form: {
      ...NO_FIELDS,
      action,
      opensPage: isEmbedded,
      address: { label: pages.addressLabel, value: printable(address, 254), isWrong: problem === 'address' },
      openedAt: openedAt === undefined ? null : String(openedAt),
      trap: pages.trapLabel,
      zone: zone === null ? null : zoneField(zone, problem === 'zone', locale),
      button: pages.signUpButton,
    },
    isEmbedded,
    editionsTitle: latest === null ? null : pages.latestEdition,
    editions: latest === null ? [] : editionLines([latest], locale),
    links: isEmbedded ? [] : archiveLink,
  };
}
