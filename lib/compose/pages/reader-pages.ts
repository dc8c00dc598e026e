import type { Newsletter } from '../../domain/newsletter.ts';
import type { ReaderPages } from '../../ports.ts';
import type { CompiledTemplates } from '../templates.ts';
import { printable } from '../text/printable.ts';
import { withOwnWords } from '../words/edition-words.ts';
import { type Locale, localeOf } from '../words/locale.ts';
import { archivePage } from './edition-lines.ts';
import { atomFeed, jsonFeed, rssFeed } from './feeds.ts';
import { NO_FIELDS } from './form-fields.ts';
import { framedPage, type PageContent, type Press } from './frame.ts';
import { preferencesPage } from './preferences-page.ts';
import { signUpPage } from './sign-up-page.ts';

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
    signUp: (view) => show(signUpPage(view, name, locale)),
    signUpReceived: ({ action, address }) =>
      show({
        heading: pages.checkYourMailTitle,
        paragraphs: [pages.checkYourMailText, pages.sendAgainText],
        form: { ...NO_FIELDS, action, sameAddress: address, button: pages.sendAgainButton },
      }),
    preferences: (view) => show(preferencesPage(view, locale)),
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
    archive: ({ editions, signUpUrl }) => show(archivePage(editions, signUpUrl, name, locale)),
    feed: (kind, { editions, ...urls }) => FEEDS[kind](editions, { newsletter, ...urls }),
  };
}

const FEEDS = { rss: rssFeed, atom: atomFeed, json: jsonFeed } as const;

/** In text from right to left, a name in Latin letters must not take the punctuation after it along. */
function isolated(name: string, { direction }: Locale): string {
  return direction === 'rtl' ? `\u2068${name}\u2069` : name;
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
