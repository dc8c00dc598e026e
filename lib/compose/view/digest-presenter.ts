import { FEED_PATHS, READER_PATHS } from '../../contract/reader-urls.ts';
import {
  dayOf,
  type Edition,
  type EditionStory,
  SKYLINE_SEPARATOR,
  storiesOf,
} from '../../domain/edition.ts';
import type { Newsletter } from '../../domain/newsletter.ts';
import { asPlaceholder } from '../../domain/reader-placeholder.ts';
import { printable } from '../text/printable.ts';
import { readingMinutes } from '../text/reading-time.ts';
import { typeset } from '../text/typeset.ts';
import { localeOfEdition } from '../words/edition-words.ts';
import type { Locale } from '../words/locale.ts';
import { blockViews } from './block-presenter.ts';
import type { DigestView } from './digest-view.ts';
import type { Setting } from './setting.ts';

/** What an edition needs to be printed beside its content. */
export interface Imprint {
  readonly newsletter: Newsletter;
  /** Address of this edition in the archive. */
  readonly webUrl: string;
  /** The same of the edition before; null for none. */
  readonly previousUrl: string | null;
  readonly testSend: boolean;
}

/** Turns an edition into the words that its templates print. */
export function digestView(edition: Edition, imprint: Imprint): DigestView {
  const { newsletter } = imprint;
  const locale = localeOfEdition(edition, newsletter);
  const { words } = locale;
  const name = printable(newsletter.name, 80);
  const stories = storiesOf(edition);
  const setting: Setting = {
    today: dayOf(edition.id),
    locale,
    namesPublishers: publishersOf(stories).size > 1,
  };
  const { picture } = edition.lead;
  return {
    lang: locale.tag,
    direction: locale.direction,
    title: edition.subject,
    name,
    isLongName: name.length > 16,
    tagline: printable(newsletter.tagline, 120) || null,
    logo: logoView(newsletter, name),
    alsoToday: stories.length > 1 ? words.alsoToday : null,
    skyline: edition.skyline
      .split(SKYLINE_SEPARATOR)
      .map((text, i) => ({ before: i === 0 ? '' : SKYLINE_SEPARATOR, text: typeset(text, locale.tag) })),
    dateline: locale.longDay(dayOf(edition.id)),
    number: words.number(locale.number(edition.number)),
    digest: words.digest(locale.count(stories.length), locale.count(minutesOf(edition))),
    thatIsAll: words.thatIsAll,
    comesNext: comesNext(edition, locale),
    webUrl: imprint.webUrl,
    site: siteLinks(imprint.webUrl),
    testBanner: imprint.testSend ? words.testBanner : null,
    proof: null,
    summary: edition.lead.dek || edition.lead.headline,
    cover: picture && { url: picture.url, alt: picture.alt || words.pictureOf(edition.lead.headline) },
    blocks: blockViews(edition, setting),
    previousUrl: imprint.previousUrl,
    why: imprint.testSend
      ? words.whyTest(name, asPlaceholder('address'))
      : words.why(name, asPlaceholder('address'), asPlaceholder('subscribedOn')),
    subscriber: {
      unsubscribeUrl: asPlaceholder('unsubscribeUrl'),
      preferencesUrl: asPlaceholder('preferencesUrl'),
    },
    homeUrl: newsletter.homeUrl,
    privacyUrl: newsletter.privacyUrl,
    postalAddress: printable(newsletter.postalAddress, 200),
    words: {
      viewInBrowser: words.viewInBrowser,
      fromTheEditor: words.fromTheEditor,
      andFinally: words.andFinally,
      unsubscribe: words.unsubscribe,
      preferences: words.preferences,
      privacy: words.privacy,
      subscribe: words.subscribe,
      previousEdition: words.previousEdition,
      nextEdition: words.nextEdition,
      allEditions: words.allEditions,
      newsFeed: words.newsFeed,
    },
  };
}

/** The day of the next edition; a second one on the same day needs no saying. */
function comesNext({ id, next }: Edition, { words, comingDay }: Locale): string | null {
  if (!next || dayOf(next) === dayOf(id)) return null;
  return words.comesNext(comingDay(dayOf(next), dayOf(id)));
}

/** The web edition is frozen before its neighbours are known, so the reader pages find them when they are asked. */
function siteLinks(webUrl: string): DigestView['site'] {
  const at = webUrl.lastIndexOf(`${READER_PATHS.archive}/`);
  const publicUrl = at < 0 ? webUrl : webUrl.slice(0, at);
  return {
    signUpUrl: `${publicUrl}${READER_PATHS.subscribe}`,
    archiveUrl: `${publicUrl}${READER_PATHS.archive}`,
    previousUrl: `${webUrl}/previous`,
    nextUrl: `${webUrl}/next`,
    rssUrl: `${publicUrl}${FEED_PATHS.rss}`,
    atomUrl: `${publicUrl}${FEED_PATHS.atom}`,
    jsonUrl: `${publicUrl}${FEED_PATHS.json}`,
  };
}

function logoView({ logo = null }: Newsletter, alt: string): DigestView['logo'] {
  return (
    logo && {
      url: logo.url,
      darkUrl: logo.darkUrl ?? null,
      alt,
      width: String(logo.width),
      height: String(logo.height),
    }
  );
}

/** What the edition itself takes to read, not the articles it links to. */
function minutesOf(edition: Edition): number {
  return readingMinutes([
    edition.note ?? '',
    ...storiesOf(edition).flatMap(({ headline, dek, points }) => [
      headline,
      dek,
      ...points.map(({ text }) => text),
    ]),
    ...edition.figures.map(({ text }) => text),
  ]);
}

function publishersOf(stories: readonly EditionStory[]): ReadonlySet<string> {
  const names = stories.flatMap(({ publisher, alsoCoveredBy }) => [
    publisher ?? '',
    ...alsoCoveredBy.map((other) => other.publisher),
  ]);
  return new Set(names.filter((name) => name !== ''));
}
