import { fold } from '@broadsheet/text/fold';
import type { Article } from '../domain/article.ts';
import type { DroppedLine } from '../domain/report.ts';
import { tailOf } from './site-name.ts';

/** A line on this many pages of one site is part of the site, not of an article. */
const PAGES = 3;
/** An article of which more than this share of lines repeats is a copy of another, not furniture. */
const COPY_SHARE = 0.5;

/**
 * Removes lines that appear on three or more pages of one site: boxes without a recognisable cue; and what three or
 * more of its headlines end with: the name of the site.
 */
export function withoutRepeatedLines(articles: readonly Article[]): {
  readonly articles: readonly Article[];
  readonly dropped: readonly DroppedLine[];
} {
  const dropped: DroppedLine[] = [];
  const bySite = Map.groupBy(articles, siteOf);
  const furniture = new Map([...bySite].map(([site, pages]) => [site, repeatedLines(pages)]));
  const endings = new Map([...bySite].map(([site, pages]) => [site, repeatedTails(pages)]));
  const cleaned = articles.map((found) => {
    const article = withoutTail(found, endings.get(siteOf(found)) ?? new Set());
    const lines = furniture.get(siteOf(article)) ?? new Set();
    const kept = article.paragraphs.filter((line) => !lines.has(fold(line)));
    const isCopy = kept.length < article.paragraphs.length * COPY_SHARE;
    if (isCopy || kept.length === article.paragraphs.length) return article;
    for (const text of article.paragraphs)
      if (lines.has(fold(text)))
        dropped.push({ key: article.origin.key, rule: 'repeated-on-site', text: text.slice(0, 200) });
    return { ...article, paragraphs: kept };
  });
  return { articles: cleaned, dropped };
}

function repeatedLines(pages: readonly Article[]): ReadonlySet<string> {
  if (pages.length < PAGES) return new Set();
  const count = new Map<string, number>();
  for (const page of pages)
    for (const line of new Set(page.paragraphs.map(fold))) count.set(line, (count.get(line) ?? 0) + 1);
  return new Set([...count].flatMap(([line, times]) => (times >= PAGES ? [line] : [])));
}

/**
 * Endings that name the site or a section: at least three headlines and half of the site's have it behind a stroke, nearly
 * all of four and more behind a dash, or it is the section of such an article. "Sources", "live", and "advertisement" say something about the story.
 */
function repeatedTails(pages: readonly Article[]): ReadonlySet<string> {
  const heads = new Map<string, Set<string>>();
  const barred = new Set<string>();
  const sections = new Set(pages.map(({ section }) => fold(section ?? '')));
  for (const { title } of pages) {
    const cut = tailOf(title);
    if (cut === null || !/^\p{Lu}/u.test(cut.tail) || SAYS_SOMETHING.test(cut.tail)) continue;
    const tail = fold(cut.tail);
    if (cut.separator === '|') barred.add(tail);
    heads.set(tail, (heads.get(tail) ?? new Set()).add(fold(cut.head)));
  }
  // A speaker may be named after a dash, so a name of the site must end nearly every headline.
  const least = (tail: string): number => {
    if (sections.has(tail)) return PAGES;
    return barred.has(tail) ? Math.max(PAGES, pages.length / 2) : Math.max(PAGES + 1, pages.length * 0.9);
  };
  return new Set([...heads].flatMap(([tail, { size }]) => (size >= least(tail) ? [tail] : [])));
}

/** What kind of text it is, or who pays for it. */
const SAYS_SOMETHING =
  /^(?:live\b|ticker|liveblog|anzeige|advert|sponsored|paid|promot|publi|patrocin|contenuto|werbung|reklam|annons|partner|kommentar|comment|opinion|opinión|opinione|analys|meinung|editorial|interview|review|explain|video|podcast|quiz|obituar|nachruf|sources?$|report$|update)/iu;

function withoutTail(article: Article, tails: ReadonlySet<string>): Article {
  const cut = tailOf(article.title);
  return cut !== null && tails.has(fold(cut.tail)) ? { ...article, title: cut.head } : article;
}

/** Its host, else its publisher, else its folder. */
function siteOf({ url, publisher, origin }: Article): string {
  if (url !== null) return new URL(url).hostname;
  return publisher ?? origin.key.slice(0, origin.key.lastIndexOf('/') + 1);
}
