import { tidyOrNull } from '@broadsheet/text/clip';
import { fold } from '@broadsheet/text/fold';
import { oneLine } from '@broadsheet/text/visible';
import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { wholeWordsOf } from '../lines/words.ts';

/** What a page says of its headline outside its text; null where it says nothing. */
export interface TitleClaims {
  /** `headline` of its JSON-LD. */
  readonly headline: string | null;
  /** `og:title`, as shared. */
  readonly shared: string | null;
  /** Name of the site, and its host. */
  readonly site: string | null;
  readonly host: string | null;
}

/**
 * The headline: the heading that agrees best with what the page claims elsewhere, else a lone heading of the
 * first rank that shares words with it, else the claims themselves without the name of the site.
 */
export function headlineOf(document: Document, claims: TitleClaims): string | null {
  const tab = tidyOrNull(textOfFirst('title', document), 300);
  const witnesses = [claims.headline, claims.shared, tab].filter((it) => it !== null);
  const isSite = siteTest(claims);
  const headings = ['h1', 'h2']
    .flatMap((rank) => DomUtils.findAll((it) => it.name === rank, document.children).slice(0, MOST_HEADINGS))
    .map((it) => ({ rank: it.name, text: oneLine(DomUtils.textContent(it)) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST && !isSite(text));
  const agreed = mostAgreed(headings, witnesses);
  if (agreed !== null) return agreed;
  const first = headings.filter(({ rank }) => rank === 'h1');
  const lone = first.length === 1 ? (first[0]?.text ?? null) : null;
  const claim = claims.shared ?? claims.headline ?? tab ?? '';
  if (lone !== null && (wholeWordsOf(lone).length >= WORDY || isSite(claim) || sharesWords(lone, claim)))
    return lone;
  const claimed = [claims.headline, withoutSiteName(claims.shared), withoutSiteName(tab)];
  return (
    claimed.find((it) => it !== null && !isSite(it)) ??
    first[0]?.text ??
    tab ??
    claims.shared ??
    titledParagraph(document)
  );
}

/** A document of a word processor has a paragraph in the style of a title. */
function titledParagraph(document: Document): string | null {
  const found = DomUtils.findOne(
    (it) => it.name === 'p' && /(?:^|\s)(?:title|MsoTitle)(?:\s|$)/.test(it.attribs.class ?? ''),
    document.children,
  );
  return found === null ? null : tidyOrNull(DomUtils.textContent(found), LONGEST);
}

const LONGEST = 300;
/** Headings of a rank that are looked at: a page of more is a list, or an attack. */
const MOST_HEADINGS = 50;
/** A lone heading of so many words is no name of a section. */
const WORDY = 5;
/** Between the headline and the names of section and site. */
const SEPARATOR = /\s*[|»«·•]\s*|\s+[–—-]\s+|\s+::?\s+/;

/** Site names are in headings too, and in every title. */
function siteTest({ site, host }: TitleClaims): (text: string) => boolean {
  const squeeze = (text: string): string => fold(text).replaceAll(' ', '');
  const names = new Set(
    [site, host, host?.replace(/\.[^.]+$/, '') ?? null].flatMap((it) => it ?? []).map(squeeze),
  );
  return (text) => names.has(squeeze(text));
}

/** Short headings agree by chance. */
const LEAST_LETTERS = 4;

/** Equal to a whole claim counts most, then to its first parts, then to be found in it; longer wins. */
function mostAgreed(
  headings: readonly { readonly rank: string; readonly text: string }[],
  witnesses: readonly string[],
): string | null {
  let best: { text: string; score: number } | null = null;
  for (const { rank, text } of headings) {
    const folded = fold(text);
    if (folded.length < LEAST_LETTERS) continue;
    const agreement = Math.max(0, ...witnesses.map((it) => agreementOf(folded, it)));
    const score =
      agreement === 0 ? 0 : agreement + Math.min(folded.length, 90) / 100 + (rank === 'h1' ? 0.5 : 0);
    // A second-rank heading must be the headline word for word.
    if (score === 0 || (rank === 'h2' && agreement < FIRST_PART)) continue;
    if (best === null || score > best.score) best = { text, score };
  }
  return best?.text ?? null;
}

const WHOLE = 3;
const FIRST_PART = 2;
const INSIDE = 1;

function agreementOf(folded: string, witness: string): number {
  const whole = fold(witness);
  if (folded === whole) return WHOLE;
  const parts = witness.split(SEPARATOR);
  if (parts.some((_, k) => folded === fold(parts.slice(0, k + 1).join(' ')))) return FIRST_PART;
  if (folded.length > 8 && ` ${whole} `.includes(` ${folded} `)) return INSIDE;
  return 0;
}

/** Whether two titles have a third of their longer words in common. */
function sharesWords(a: string, b: string): boolean {
  const long = (text: string): Set<string> => new Set(wholeWordsOf(fold(text)).filter((it) => it.length > 3));
  const mine = long(a);
  const common = mine.intersection(long(b)).size;
  return common > 0 && common >= mine.size / 3;
}

/** `Headline | Section | Site` → `Headline`. */
function withoutSiteName(title: string | null): string | null {
  if (title === null) return null;
  return /^(.{12,}?)\s*(?:[|»·•]|\s[–—-]\s)\s*[^|–—»·]{2,45}$/.exec(title)?.[1]?.trim() ?? title;
}

/** The heading that prints the headline, else the first of the first rank. */
export function headingOf(document: Document, title: string | null): Element | null {
  const headings = DomUtils.findAll((it) => it.name === 'h1' || it.name === 'h2', document.children);
  const folded = fold(title ?? '');
  const own = headings.slice(0, 2 * MOST_HEADINGS).filter((it) => fold(DomUtils.textContent(it)) === folded);
  return own.find((it) => it.name === 'h1') ?? own[0] ?? headings.find((it) => it.name === 'h1') ?? null;
}

/** Text of the first element of a name; empty without one. */
export function textOfFirst(name: string, document: Document): string {
  const element = DomUtils.findOne((it) => it.name === name, document.children);
  return element === null ? '' : DomUtils.textContent(element);
}
