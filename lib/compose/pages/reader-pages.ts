import { timeZoneNames } from '../../contract/time-zone.ts';
import type { Newsletter } from '../../domain/newsletter.ts';
import type { ArchivedEdition, PreferencesView, ReaderPages, SignUpView } from '../../ports.ts';
import type { CompiledTemplates } from '../templates.ts';
import { printableUrl } from '../text/links.ts';
import { printable } from '../text/printable.ts';
import type { PageView } from '../view/page-view.ts';
import { type Locale, localeOf } from '../words/locale.ts';
import { atomFeed, jsonFeed, rssFeed } from './feeds.ts';
import { framedPage, type PageContent, type Press } from './frame.ts';

/**
 * The reader pages in the newsletter's language and look: plain documents with one form at most, no script,
 * nothing personal. Each carries a content security policy that allows its own stylesheet and nothing else.
 */
export function createReaderPages(newsletter: Newsletter, templates: CompiledTemplates): ReaderPages {
  const locale = localeOf(newsletter.language);
  const press: Press = { newsletter, templates, locale };
  const name = printable(newsletter.name, 80);
  const { pages: words } = locale.words;
  const show = (content: PageContent) => framedPage(content, press);
  const oneButton = (heading: string, text: string, action: string, button: string) =>
    show({ heading, paragraphs: [text], form: { ...NO_FIELDS, action, button } });
  return {
    unsubscribe: ({ action }) =>
      oneButton(words.unsubscribeTitle, words.unsubscribeText(name), action, words.unsubscribeButton),
    unsubscribed: () =>
      show({ heading: words.unsubscribedTitle, paragraphs: [words.unsubscribedText(name)] }),
    confirm: ({ action }) =>
      oneButton(words.confirmTitle(name), words.confirmText(name), action, words.confirmButton),
    confirmed: () => show({ heading: words.confirmedTitle, paragraphs: [words.confirmedText(name)] }),
    signUp: (view) => show(signUp(view, name, locale)),
    signUpReceived: () => show({ heading: words.checkYourMailTitle, paragraphs: [words.checkYourMailText] }),
    preferences: (view) => show(preferences(view, locale)),
    message: (kind) => show(message(kind, locale)),
    archive: ({ editions, signUpUrl }) => show(archive(editions, signUpUrl, name, locale)),
    feed: (kind, { editions, ...urls }) => FEEDS[kind](editions, { newsletter, ...urls }),
  };
}

const FEEDS = { rss: rssFeed, atom: atomFeed, json: jsonFeed } as const;

const NO_FIELDS = { address: null, zone: null, time: null } as const;

function signUp({ action, problem: wrong, zone }: SignUpView, name: string, locale: Locale): PageContent {
  const { pages: words } = locale.words;
  const isFirst = wrong === null;
  const address = { label: words.addressLabel, trap: words.trapLabel, isWrong: !isFirst };
  const form = {
    action,
    address,
    zone: zone === null ? null : zoneField(zone, locale),
    time: null,
    button: words.signUpButton,
  };
  const problem = isFirst ? null : words.invalidAddressText;
  return { heading: words.signUpTitle(name), problem, paragraphs: [words.signUpText(name)], form };
}

function preferences(view: PreferencesView, locale: Locale): PageContent {
  const { words } = locale;
  const links = [{ text: words.unsubscribe, url: view.unsubscribeUrl }];
  if (!view.mayChoose) {
    const text = words.pages.fixedTimeText(clockTime(view.minute), view.zone);
    return { heading: words.pages.preferencesTitle, paragraphs: [text], links };
  }
  return {
    heading: words.pages.preferencesTitle,
    status: view.saved ? words.pages.savedText : null,
    paragraphs: [words.pages.preferencesText],
    form: {
      action: view.action,
      address: null,
      zone: zoneField(view.zone, locale),
      time: { label: words.pages.timeLabel, value: clockTime(view.minute) },
      button: words.pages.saveButton,
    },
    links,
  };
}

function zoneField(chosen: string, locale: Locale): NonNullable<NonNullable<PageView['form']>['zone']> {
  const zones = new Set([...timeZoneNames(), chosen]);
  return {
    label: locale.words.pages.zoneLabel,
    options: [...zones].sort().map((value) => ({ value, isChosen: value === chosen })),
  };
}

/** `06:30` for 390, as an input of type time wants it. */
function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function message(
  kind: Parameters<ReaderPages['message']>[0],
  { words: { pages: words } }: Locale,
): PageContent {
  const [heading, text] = {
    'not-found': [words.notFoundTitle, words.notFoundText],
    'invalid-link': [words.invalidLinkTitle, words.invalidLinkText],
    'too-many-requests': [words.tooManyTitle, words.tooManyText],
    'bad-request': [words.badRequestTitle, words.badRequestText],
  }[kind] as [string, string];
  return { heading, paragraphs: [text] };
}

function archive(
  editions: readonly ArchivedEdition[],
  signUpUrl: string,
  name: string,
  locale: Locale,
): PageContent {
  const { words } = locale;
  return {
    heading: words.pages.archiveTitle(name),
    paragraphs: editions.length === 0 ? [words.pages.archiveEmpty] : [],
    editions: editions.flatMap(({ id, number, headline, url }) => {
      const link = printableUrl(url);
      const dateline = `${locale.longDay(id)} · ${words.number(locale.number(number))}`;
      return link === null ? [] : [{ headline: printable(headline, 220), url: link, dateline }];
    }),
    links: [{ text: words.subscribe, url: signUpUrl }],
  };
}
