import { LANGUAGES, phraseList } from '@broadsheet/text/languages';

/** What publishers call their sections, in every language. */
const SECTIONS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ sections = {} }) =>
    Object.entries(sections).flatMap(([key, labels]) => [key, ...phraseList(labels).map(plain)]),
  ),
);
/** Kinds of pages and feeds. */
const KIND =
  /^(?:home(?:page)?|news|latest(?: news)?|top (?:news|stories)|breaking(?: news)?|all (?:news|stories)|rss(?: feed)?|feed)$/;

/**
 * The publisher's name in the name of a page or a feed: "WSVN 7News | Miami News, Weather, Sports", "ABC News:
 * International", "The Lowland Times stories: World". Behind a dash or a colon only a section or a kind of page is cut
 * off: "Amsterdam – Het Parool" and "Agence: Ecofin" are names.
 */
export function withoutPage(name: string): string {
  const [beforeBar = ''] = name.split(/\s\|\s/u);
  const [, first = '', last = ''] = /^(.+?)(?:\s[-–—]\s|:\s)(.+)$/u.exec(beforeBar) ?? [];
  const isPage = isLabel(last);
  const paper = isPage ? first.replace(/\s+(?:stories|headlines)$/iu, '') : beforeBar;
  const bare = paper
    .replace(/\s+(?:(?:all|top|latest)\s+(?:stories|headlines|news)|rss(?:\s+feed)?)$/iu, '')
    .trim();
  return bare.length > 1 ? bare : name;
}

/** "Politics | Mayor re-elected", "VIDEO: Mayor re-elected": the section or the kind of page, not the headline. */
export function withoutLabel(headline: string): string {
  const [, label = '', rest = ''] = /^([^|]{2,40})\s\|\s+(.+)$/u.exec(headline) ?? [];
  const bare = isLabel(label) ? rest : headline.replace(/^(?:VIDEO|PHOTOS?|WATCH|GALLERY):\s+/u, '');
  return bare.length >= 15 ? bare : headline;
}

function isLabel(text: string): boolean {
  const label = plain(text);
  return (
    SECTIONS.has(label.replace(/ news$/, '')) ||
    SECTIONS.has(label) ||
    KIND.test(label) ||
    /^(?:top|latest|all) (?:headlines|stories)$/.test(label)
  );
}

function plain(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
