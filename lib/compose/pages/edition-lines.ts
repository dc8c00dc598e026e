import { dayOf } from '../../domain/edition.ts';
import type { ArchivedEdition } from '../../ports.ts';
import { printableUrl } from '../text/links.ts';
import { printable } from '../text/printable.ts';
import type { PageView } from '../view/page-view.ts';
import type { Locale } from '../words/locale.ts';
import type { PageContent } from './frame.ts';

/** The archive: every edition, the newest first. */
export function archivePage(
  editions: readonly ArchivedEdition[],
  signUpUrl: string,
  name: string,
  locale: Locale,
): PageContent {
  const { words } = locale;
  return {
    heading: words.pages.archiveTitle(name),
    paragraphs: editions.length === 0 ? [words.pages.archiveEmpty] : [],
    editions: editionLines(editions, locale),
    links: [{ text: words.subscribe, url: signUpUrl }],
  };
}

/** Editions with their dates, without those whose address nobody should follow. */
export function editionLines(editions: readonly ArchivedEdition[], locale: Locale): PageView['editions'] {
  return editions.flatMap(({ id, number, headline, url }) => {
    const link = printableUrl(url);
    const dateline = `${locale.longDay(dayOf(id))} · ${locale.words.number(locale.number(number))}`;
    return link === null ? [] : [{ headline: printable(headline, 220), url: link, dateline }];
  });
}
