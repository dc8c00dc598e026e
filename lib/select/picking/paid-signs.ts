import type { Article } from '../../domain/article.ts';
import { atStart, folded, labelSet, labelsOf, languagesFor } from '../text/phrases.ts';

/** A label is a line of its own: no longer than this. A longer first sentence is a sentence. */
const LABEL_WORDS = 10;

interface Signs {
  readonly labels: ReadonlySet<string>;
  readonly openings: readonly RegExp[];
  readonly doubtful: readonly RegExp[];
}

/**
 * Whether an article declares that somebody paid for it: by its section, a folder of its address or its byline, by a
 * label in brackets before the headline, or by its first or last line.
 *
 * A doubtful word before a colon is not enough: "Anzeige: Nachbar zeigt Nachbarn an" is news about a charge, "Publicité :
 * la télévision perd 10 %" about a market.
 */
export function isPaid(article: Article): boolean {
  const { labels, openings, doubtful } = signsFor(article.language);
  const title = folded(article.title);
  if ([...labelsOf(article), folded(article.byline ?? '')].some((label) => labels.has(label))) return true;
  if (opensWithBadge(title, labels)) return true;
  const lines = ownLines(article);
  if (lines.some((line) => labels.has(line.replace(/[\s.:!|。–—-]+$/u, '')))) return true;
  if (lines.some((line) => openings.some((opening) => opening.test(line)))) return true;
  return (
    openings.some((opening) => isMarked(opening.exec(title)?.[1])) ||
    (doubtful.some((opening) => isMarked(opening.exec(title)?.[1])) && endsInOffer(article))
  );
}

/** "[Anzeige] …", "(Werbung) …", "*Ad* …", "【PR】…": nobody puts the subject of news in brackets. */
function opensWithBadge(title: string, labels: ReadonlySet<string>): boolean {
  const badge =
    /^(?:[[(【［（*][\s]*([^\])】］）*]{1,40}?)\s*[\])】］）*]|[–—-]\s?([^–—-]{1,40}?)\s?[–—-]\s)/u.exec(
      title,
    );
  const label = (badge?.[1] ?? badge?.[2] ?? '').replaceAll('-', ' ');
  return label === 'ad' || label === 'pr' || labels.has(label);
}

/** What follows a label in a headline: a mark, a company ("by Brightpane") or nothing. */
function isMarked(rest: string | undefined): boolean {
  return rest !== undefined && (/^\s*(?:[:：|–—\])]|$)/u.test(rest) || /^\s+[-]\s/u.test(rest));
}

/** The first and the last line, if they are short enough for a label. A question of pages, not of paragraphs, is long. */
function ownLines({ paragraphs, standfirst }: Article): string[] {
  const all = [...paragraphs, ...(paragraphs.length === 0 ? [standfirst ?? ''] : [])];
  return [standfirst ?? '', all[0] ?? '', all.length > 1 ? (all.at(-1) ?? '') : '']
    .map((text) => folded(text))
    .map((text) => /^.*?[.|!。：](?=\s|$)/u.exec(text)?.[0] ?? text)
    .filter((line) => line !== '' && line.split(' ').length <= LABEL_WORDS);
}

/** What an advertisement ends in: an address to buy at, a price, a call. Supports a doubtful label, nothing more. */
const OFFER =
  /(?:https?:\/\/|www\.|\b\p{L}[\p{L}\p{N}-]+\.(?:com|de|fr|es|it|pt|nl|se|dk|no|pl|ru|shop|store)\b|(?:€|£|\$|¥)\s?\d|\d\s?(?:€|£|zł|kr)|\d\s?%|0800|☎)/iu;

function endsInOffer({ paragraphs, byline }: Article): boolean {
  return byline === null && OFFER.test(paragraphs.at(-1) ?? '');
}

const signsByTag = new Map<string, Signs>();

function signsFor(tag: string): Signs {
  const known = signsByTag.get(tag);
  if (known !== undefined) return known;
  const languages = languagesFor(tag);
  const signs: Signs = {
    labels: new Set(languages.flatMap(({ paid }) => labelSet(paid?.labels))),
    openings: languages.flatMap((language) => atStart(language.paid?.openings, language) ?? []),
    doubtful: languages.flatMap((language) => atStart(language.paid?.doubtful, language) ?? []),
  };
  signsByTag.set(tag, signs);
  return signs;
}
