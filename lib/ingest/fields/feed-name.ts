import { wordsOfAll } from '@broadsheet/text/languages';
import { isNameOf } from '../site-name.ts';

/** Between the name of a newspaper and that of one of its feeds. */
const SEPARATOR = /\s+[-–—|»>·•:]+\s+|\s*[|»：]\s*|:\s+/u;

/** What a feed is called beside its newspaper: front pages, latest news, sections, and the word “feed” itself. */
const OF_A_FEED: ReadonlySet<string> = new Set(wordsOfAll(({ feedWords }) => feedWords));

function isOfAFeed(part: string): boolean {
  return part
    .toLowerCase()
    .split(/[\s,&+]+/)
    .every((word) => OF_A_FEED.has(word.replaceAll('’', "'")));
}

/**
 * Who publishes a feed, from its title: the part that its host is called, or what is left without the words for feeds.
 *
 * @param home - Address of the site, as the feed says it.
 */
export function feedName(title: string, home: string | null): string {
  if (title.length > LONGEST) return title;
  const parts = title
    .split(SEPARATOR)
    .map((it) => it.trim())
    .filter((it) => it !== '');
  if (parts.length < 2) return title;
  const host = URL.parse(home ?? '')?.hostname;
  const own = host === undefined ? undefined : parts.find((part) => isNameOf(host, part));
  const rest = parts.filter((part) => !isOfAFeed(part));
  const [only] = rest;
  return own ?? (rest.length === 1 && only !== undefined ? only : title);
}

/** Characters; longer ones are descriptions. */
const LONGEST = 120;
