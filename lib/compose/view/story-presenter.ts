import { dayIn } from '../../domain/calendar.ts';
import type { EditionId, EditionStory } from '../../domain/edition.ts';
import type { Locale } from '../words/locale.ts';
import type { StoryView } from './digest-view.ts';

/** `shared-brief`: under a heading that is not its section's. */
type Placement = 'lead' | 'secondary' | 'brief' | 'shared-brief';

/** Other publishers named before the rest is only counted. Each name with its link costs about 200 bytes. */
const NAMED: Readonly<Record<Placement, number>> = {
  lead: 6,
  secondary: 3,
  brief: 2,
  'shared-brief': 2,
};

/** The day that the newsroom's clocks show. */
export interface Today {
  readonly id: EditionId;
  readonly timeZone: string;
}

/** A story in finished words. */
export function storyView(
  story: EditionStory,
  today: Today,
  locale: Locale,
  placement: Placement,
): StoryView {
  const { words } = locale;
  const over = [placement === 'brief' ? null : story.section, story.update && words.update];
  return {
    lang: story.language ?? locale.tag,
    headline: story.headline,
    url: story.url,
    kicker: over.filter((part) => part !== null).join(' · ') || null,
    update: story.update && {
      mark: words.update,
      since: words.firstToldOn(locale.recentDay(story.update.since, today.id)),
    },
    dek: story.dek || null,
    publisher: story.publisher,
    readingTime: words.readingTime(locale.count(story.readingMinutes)),
    coverage: story.coverage > 1 ? coverageOf(story, today, locale) : null,
    also: alsoView(story, locale, NAMED[placement]),
    picture: story.picture && {
      url: story.picture.url,
      // Never empty: with pictures off, the alt text is all that stands there.
      alt: story.picture.alt || words.pictureOf(story.headline),
      credit: story.picture.credit,
    },
  };
}

/** "7 publishers · first seen 05:40"; no hour where none is known, or where an update tells the past. */
function coverageOf(story: EditionStory, today: Today, locale: Locale): string {
  const publishers = locale.words.publishers(locale.count(story.coverage));
  if (story.update !== null || story.firstSeenPrecision !== 'instant') return publishers;
  const day = dayIn(today.timeZone, new Date(story.firstSeenAt));
  const time = locale.time(story.firstSeenAt, today.timeZone);
  const seen = day === today.id ? time : `${locale.recentDay(day, today.id)} ${time}`;
  return `${publishers} · ${locale.words.firstSeen(seen)}`;
}

function alsoView(story: EditionStory, locale: Locale, named: number): StoryView['also'] {
  const others = story.alsoCoveredBy;
  if (others.length === 0) return null;
  // "and 1 more" would be longer than the name it hides.
  const shown = others.length === named + 1 ? others : others.slice(0, named);
  const hidden = others.length - shown.length;
  const entries = shown.map((other) => other.publisher);
  if (hidden > 0) entries.push(locale.words.more(locale.count(hidden)));
  let entry = -1;
  const parts = locale.list(entries).map(({ type, value }) => {
    if (type === 'element') entry += 1;
    return { text: value, url: type === 'element' ? (shown[entry]?.url ?? null) : null };
  });
  const intro = locale.words.alsoCoveredBy;
  return { intro, parts, text: `${intro} ${parts.map((part) => part.text).join('')}` };
}
