import { dayOf, type EditionStory } from '../../domain/edition.ts';
import type { Locale } from '../words/locale.ts';
import type { SourcePartView, StoryView } from './digest-view.ts';
import type { Place, Setting } from './setting.ts';

/** Others who cover the lead story and are named; the rest are counted. A name with its link is about 200 bytes. */
const NAMED_WITH_LEAD = 3;

/**
 * Who published a story and who else covers it, as short as its place allows: the lead names the others, a
 * secondary counts them ("Quayside Echo and 5 more"), a brief adds a figure ("Quayside Echo +5").
 */
export function sourceView(story: EditionStory, place: Place, setting: Setting): StoryView['source'] {
  const parts = setting.namesPublishers ? namesOf(story, place, setting.locale) : [];
  if (story.update !== null) {
    const since = sinceWhen(story.update, setting);
    parts.push(plain(parts.length === 0 ? since : ` · ${since}`));
  }
  return parts.length === 0 ? null : { parts };
}

/** When an earlier edition printed it first. */
function sinceWhen(
  { since, led }: NonNullable<EditionStory['update']>,
  { today, locale: { words, recentDay } }: Setting,
): string {
  if (dayOf(since) === today) return words.earlierToday[led ? 'ourLead' : 'firstReported'];
  const day = recentDay(dayOf(since), today);
  return led ? words.ourLead(day) : words.firstReported(day);
}

function namesOf(story: EditionStory, place: Place, locale: Locale): SourcePartView[] {
  const [first, ...others] = namedPublishers(story);
  if (first === undefined) return [];
  if (place === 'lead') return leadNames(story, locale);
  const count = locale.count(others.length);
  const more =
    place === 'secondary' || place === 'finally' ? ` ${locale.words.andMore(count)}` : ` +${count.text}`;
  return [strong(first), ...(others.length === 0 ? [] : [plain(more)])];
}

function leadNames(story: EditionStory, locale: Locale): SourcePartView[] {
  const { publisher, url } = story;
  const others = othersIn(story, locale);
  if (publisher === null) return others;
  const own = url === null ? strong(publisher) : strong(locale.words.readIn(publisher), url);
  return others.length === 0 ? [own] : [own, plain(` · ${locale.words.alsoIn} `), ...others];
}

function othersIn({ alsoCoveredBy }: EditionStory, locale: Locale): SourcePartView[] {
  // "and 1 more" would be longer than the name it hides.
  const isOneOver = alsoCoveredBy.length === NAMED_WITH_LEAD + 1;
  const named = isOneOver ? alsoCoveredBy : alsoCoveredBy.slice(0, NAMED_WITH_LEAD);
  const entries = named.map(({ publisher }) => publisher);
  const hidden = alsoCoveredBy.length - named.length;
  if (hidden > 0) entries.push(locale.words.more(locale.count(hidden)));
  let next = 0;
  return locale.list(entries).map(({ type, value }) => {
    if (type === 'literal') return plain(value);
    const url = named[next]?.url ?? null;
    next += 1;
    return { text: value, isStrong: false, url };
  });
}

function namedPublishers({ publisher, alsoCoveredBy }: EditionStory): readonly string[] {
  const others = alsoCoveredBy.map((other) => other.publisher);
  return publisher === null ? others : [publisher, ...others];
}

function plain(text: string): SourcePartView {
  return { text, isStrong: false, url: null };
}

function strong(text: string, url: string | null = null): SourcePartView {
  return { text, isStrong: true, url };
}
