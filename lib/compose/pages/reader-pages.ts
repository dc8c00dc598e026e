import { timeZoneNames } from '../../contract/time-zone.ts';
import { dayOf } from '../../domain/edition.ts';
import type { Newsletter } from '../../domain/newsletter.ts';
import type { ArchivedEdition, PreferencesView, ReaderPages, SectionsView, SignUpView } from '../../ports.ts';
import { sectionWord } from '../section-word.ts';
import type { CompiledTemplates } from '../templates.ts';
import { printableUrl } from '../text/links.ts';
import { printable } from '../text/printable.ts';
import type { PageView } from '../view/page-view.ts';
import { withOwnWords } from '../words/edition-words.ts';
import { type Locale, localeOf } from '../words/locale.ts';
import { atomFeed, jsonFeed, rssFeed } from './feeds.ts';
import { framedPage, type PageContent, type Press } from './frame.ts';

/**
 * The reader pages in the newsletter's language and look: plain documents with one form at most, no script,
 * nothing personal. Each carries a content security policy that allows its own stylesheet and nothing else.
 */
export function createReaderPages(newsletter: Newsletter, templates: CompiledTemplates): ReaderPages {
  const language = localeOf(newsletter.language);
  const locale = { ...language, words: withOwnWords(language.words, newsletter.words ?? {}) };
  const press: Press = { newsletter, templates, locale };
  const name = isolated(printable(newsletter.name, 80), locale);
  const { words } = locale;
  const { pages } = words;
  const show = (content: PageContent) => framedPage(content, press);
  const oneButton = (heading: string, text: string, action: string, button: string) =>
    show({ heading, paragraphs: [text], form: { ...NO_FIELDS, action, button } });
  const wayBack = (url: string) => [{ text: pages.changedYourMind, url }];
  return {
    consentText: pages.confirmText(name),
    unsubscribe: ({ action }) =>
      oneButton(pages.unsubscribeTitle, pages.unsubscribeText(name), action, pages.unsubscribeButton),
    unsubscribed: ({ signUpUrl }) =>
      show({
        heading: pages.unsubscribedTitle,
        paragraphs: [pages.unsubscribedText(name)],
        links: wayBack(signUpUrl),
      }),
    confirm: ({ action }) =>
      oneButton(pages.confirmTitle(name), pages.confirmText(name), action, pages.confirmButton),
    confirmed: ({ preferencesUrl }) =>
      show({
        heading: pages.confirmedTitle,
        paragraphs: [pages.confirmedText(name)],
        links: [{ text: words.preferences, url: preferencesUrl }],
      }),
    signUp: (view) => show(signUp(view, name, locale)),
    signUpReceived: ({ action, address }) =>
      show({
        heading: pages.checkYourMailTitle,
        paragraphs: [pages.checkYourMailText, pages.sendAgainText],
        form: { ...NO_FIELDS, action, sameAddress: address, button: pages.sendAgainButton },
      }),
    preferences: (view) => show(preferences(view, locale)),
    changeAddress: ({ action, problem, address }) =>
      show({
        heading: pages.changeAddressTitle,
        problem: problem === null ? null : pages.invalidAddressText,
        paragraphs: [pages.changeAddressText],
        form: {
          ...NO_FIELDS,
          action,
          address: {
            label: pages.newAddressLabel,
            value: printable(address, 254),
            isWrong: problem !== null,
          },
          button: pages.changeAddressButton,
        },
      }),
    newAddressReceived: () =>
      show({ heading: pages.checkYourMailTitle, paragraphs: [pages.addressSentText] }),
    confirmAddress: ({ action }) =>
      oneButton(
        pages.addressMailTitle(name),
        pages.addressMailText(name),
        action,
        pages.addressConfirmButton,
      ),
    addressChanged: () =>
      show({ heading: pages.addressChangedTitle, paragraphs: [pages.addressChangedText(name)] }),
    data: ({ json, downloadUrl, eraseUrl }) =>
      show({
        heading: pages.myDataTitle,
        paragraphs: [pages.myDataText],
        verbatim: json,
        links: [
          { text: pages.downloadData, url: downloadUrl },
          { text: pages.eraseTitle, url: eraseUrl },
        ],
      }),
    erase: ({ action }) => oneButton(pages.eraseTitle, pages.eraseText, action, pages.eraseButton),
    erased: ({ signUpUrl }) =>
      show({
        heading: pages.erasedTitle,
        paragraphs: [pages.erasedText(name)],
        links: [{ text: words.subscribe, url: signUpUrl }],
      }),
    message: (kind, homeUrl) =>
      show({
        ...message(kind, locale),
        links: homeUrl === undefined ? [] : [{ text: words.allEditions, url: homeUrl }],
      }),
    archive: ({ editions, signUpUrl }) => show(archive(editions, signUpUrl, name, locale)),
    feed: (kind, { editions, ...urls }) => FEEDS[kind](editions, { newsletter, ...urls }),
  };
}

const FEEDS = { rss: rssFeed, atom: atomFeed, json: jsonFeed } as const;

const NO_FIELDS = {
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

/** In text from right to left, a name in Latin letters must not take the punctuation after it along. */
function isolated(name: string, { direction }: Locale): string {
  return direction === 'rtl' ? `\u2068${name}\u2069` : name;
}

function signUp(view: SignUpView, name: string, locale: Locale): PageContent {
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

function preferences(view: PreferencesView, locale: Locale): PageContent {
  const { pages, unsubscribe } = locale.words;
  const isFree = view.mayChoose;
  return {
    heading: pages.preferencesTitle,
    problem: view.problem === null ? null : pages.unknownZoneText,
    status: view.saved ? pages.savedText : null,
    paragraphs: [
      isFree ? pages.preferencesText : pages.fixedTimeText(view.hours.map(clockTime).join(', '), view.zone),
      ...(view.sections === null ? [] : [pages.sectionsIntroText]),
    ],
    form: {
      ...NO_FIELDS,
      action: view.action,
      sections: view.sections === null ? null : sectionsField(view.sections, locale),
      zone: isFree ? zoneField(view.zone, view.problem === 'zone', locale) : null,
      time: view.mayChooseHour ? { label: pages.timeLabel, value: clockTime(view.minute) } : null,
      days: view.days === null ? null : daysField(view.days, locale),
      pause: { label: pages.pauseLabel, value: view.pausedUntil ?? '' },
      button: pages.saveButton,
    },
    links: [
      { text: pages.changeAddressTitle, url: view.changeAddressUrl },
      { text: pages.myDataTitle, url: view.dataUrl },
      { text: pages.eraseTitle, url: view.eraseUrl },
      { text: unsubscribe, url: view.unsubscribeUrl },
    ],
  };
}

type FormView = NonNullable<PageView['form']>;

/** A box for each section, as the mail calls it, and one for the lead story. */
function sectionsField(
  { boxes, withLead, whenEmpty }: SectionsView,
  { words }: Locale,
): FormView['sections'] {
  const { pages } = words;
  const lead = withLead === null ? [] : [{ field: 'lead', text: pages.leadLabel, isChosen: withLead }];
  return {
    label: pages.sectionsLabel,
    note: whenEmpty === 'whole' ? pages.sectionsWholeText : pages.sectionsNoneText,
    options: [
      ...boxes.map(({ sections, field, isChosen }) => ({
        field,
        text: sections.map((section) => printable(sectionWord(section, words) ?? '', 40)).join(' · '),
        isChosen,
      })),
      ...lead,
    ],
  };
}

function daysField(
  chosen: NonNullable<PreferencesView['days']>,
  { words: { pages } }: Locale,
): FormView['days'] {
  const option = (value: string, text: string) => ({ value, text, isChosen: value === chosen });
  return {
    label: pages.daysLabel,
    options: [
      option('every', pages.everyDay),
      option('weekdays', pages.weekdays),
      option('weekend', pages.weekend),
    ],
  };
}

/** A field with suggestions: typing part of a city finds its zone, with no script. */
function zoneField(chosen: string, isWrong: boolean, locale: Locale): FormView['zone'] {
  return {
    label: locale.words.pages.zoneLabel,
    value: printable(chosen, 60),
    isWrong,
    options: timeZoneNames().map((value) => ({ value })),
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
    'no-subscription': [words.unsubscribeTitle, words.noSubscriptionText],
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
    editions: editionLines(editions, locale),
    links: [{ text: words.subscribe, url: signUpUrl }],
  };
}

function editionLines(editions: readonly ArchivedEdition[], locale: Locale): PageView['editions'] {
  return editions.flatMap(({ id, number, headline, url }) => {
    const link = printableUrl(url);
    const dateline = `${locale.longDay(dayOf(id))} · ${locale.words.number(locale.number(number))}`;
    return link === null ? [] : [{ headline: printable(headline, 220), url: link, dateline }];
  });
}
