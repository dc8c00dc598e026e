import { tidyOrNull } from '@broadsheet/text/clip';
import { fold } from '@broadsheet/text/fold';
import { oneLine } from '@broadsheet/text/visible';
import type { ChildNode, Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { wholeWordsOf } from '../lines/words.ts';
import { SILENT } from './dom.ts';

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
  const isSite = siteTest(claims, tab);
  const headings = ['h1', 'h2']
    .flatMap((rank) => DomUtils.findAll((it) => it.name === rank, document.children).slice(0, MOST_HEADINGS))
    .map((it) => ({ rank: it.name, text: headingText(it) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST && !isSite(text));
  const agreed = mostAgreed(headings, witnesses);
  if (agreed !== null) return agreed;
  const first = headings.filter(({ rank }) => rank === 'h1');
  const lone = first.length === 1 ? (first[0]?.text ?? null) : null;
  const claim = claims.shared ?? claims.headline ?? tab ?? '';
  if (
    lone !== null &&
    !isBehindHeadline(fold(lone), claim) &&
    (wholeWordsOf(lone).length >= WORDY || isSite(claim) || sharesWords(lone, claim, claims.site))
  )
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

/** Site names are in headings too, and in every title: “Quay Chronicle: Pier closes”, “Pier closes :: Quay Chronicle”. */
function siteTest({ site, host, shared }: TitleClaims, tab: string | null): (text: string) => boolean {
  const squeeze = (text: string): string => fold(text).replaceAll(' ', '');
  const names = new Set(
    [site, host, host?.replace(/\.[^.]+$/, '') ?? null, ...besideClaim(tab, shared)]
      .flatMap((it) => it ?? [])
      .map(squeeze),
  );
  return (text) => names.has(squeeze(text));
}

/** What the window's title says beside the headline as shared, where that is the longer part. */
function besideClaim(tab: string | null, shared: string | null): readonly string[] {
  const at = tab === null || shared === null ? -1 : tab.indexOf(shared);
  if (tab === null || shared === null || at < 0) return [];
  const around = [tab.slice(0, at), tab.slice(at + shared.length)];
  return around
    .flatMap((text) => text.split(SEPARATOR))
    .map((text) => text.replace(/^[\s:]+|[\s:]+$/g, ''))
    .filter((text) => text !== '' && text.length < shared.length);
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

/** Names of the line above a headline that sites print inside its heading. */
const KICKER =
  /(?:^|[\s_-])(?:kicker|top-?line|over-?line|eyebrow|roof-?line|dachzeile|spitzmarke|supertitle|pretitle|antetitulo|surtitre|occhiello|volanta|cintillo)(?:[\s_-]|$)/i;
/** Between two of these a space may be missing; inside a word others are. */
const APART = new Set(['span', 'div', 'p', 'a', 'h2', 'h3', 'small']);

/** The text of a heading without its kicker, unless a mark joins them: “Port: Pier reopens”. */
function headingText(heading: Element): string {
  const whole = joined(heading, () => false);
  const bare = joined(
    heading,
    (it) => KICKER.test(it.attribs.class ?? '') && !/[:|–—-]\s*$/.test(DomUtils.textContent(it)),
  );
  return bare === '' || /^[:|–—-]|[:|–—-]$/.test(bare) ? whole : bare;
}

/** The text of a heading as a reader sees it, without the mark by which it is linked to. */
function joined(heading: Element, isLeftOut: (element: Element) => boolean): string {
  const parts: string[] = [];
  const add = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') parts.push(node.data);
      else if (!DomUtils.isTag(node) || SILENT.has(node.name) || isLeftOut(node)) continue;
      else if (node.name === 'br') parts.push(' ');
      else {
        const apart = APART.has(node.name) ? '\u0000' : '';
        parts.push(apart);
        add(node.children);
        parts.push(apart);
      }
    }
  };
  add(heading.children);
  return oneLine(parts.join('').replace(GLUED, ' ').replaceAll('\u0000', '')).replace(/\s*¶$/, '');
}

/** `Nationale Demo<span>Der 9. Juli naht`: two parts that only a style sheet keeps apart. */
const GLUED = /(?<=\p{L}[\p{Ll}\d.!?:”"»])\0+(?=[\p{Lu}„“"«])/gu;

const WHOLE = 3;
const FIRST_PART = 2;
const INSIDE = 1;

function agreementOf(folded: string, witness: string): number {
  const whole = fold(witness);
  if (folded === whole) return WHOLE;
  const parts = witness.split(SEPARATOR);
  if (parts.some((_, k) => folded === fold(parts.slice(0, k + 1).join(' ')))) return FIRST_PART;
  if (isBehindHeadline(folded, witness)) return 0;
  if (folded.length > 8 && ` ${whole} `.includes(` ${folded} `)) return INSIDE;
  return 0;
}

/** Whether it is the shorter last part of a title: the name of the site. */
function isBehindHeadline(folded: string, title: string): boolean {
  const [first = '', ...more] = title.split(SEPARATOR).map(fold);
  return more.at(-1) === folded && first.length > folded.length;
}

/** Whether a heading has a third of its longer words in common with a title, and not more with the name of the site. */
function sharesWords(heading: string, title: string, site: string | null): boolean {
  const long = (text: string): Set<string> => new Set(wholeWordsOf(fold(text)).filter((it) => it.length > 3));
  const mine = long(heading);
  const common = mine.intersection(long(title)).size;
  const ofSite = mine.intersection(long(site ?? '')).size;
  return common > 0 && common >= mine.size / 3 && common >= ofSite;
}

/** `Headline | Section | Site` → `Headline`. */
function withoutSiteName(title: string | null): string | null {
  if (title === null) return null;
  return /^(.{12,}?)\s*(?:[|»·•]|\s[–—-]\s)\s*[^|–—»·]{2,45}$/.exec(title)?.[1]?.trim() ?? title;
}

/** The heading that prints the headline, else the first of the first rank. Blogs print it in one of the third. */
export function headingOf(document: Document, title: string | null): Element | null {
  const headings = DomUtils.findAll((it) => /^h[1-3]$/.test(it.name), document.children);
  const folded = fold(title ?? '');
  const own = headings.slice(0, 3 * MOST_HEADINGS).filter((it) => fold(headingText(it)) === folded);
  const first = (among: readonly Element[]) => among.toSorted((a, b) => a.name.localeCompare(b.name))[0];
  return first(own) ?? headings.find((it) => it.name === 'h1') ?? null;
}

/** Text of the first element of a name; empty without one. */
export function textOfFirst(name: string, document: Document): string {
  const element = DomUtils.findOne((it) => it.name === name, document.children);
  return element === null ? '' : DomUtils.textContent(element);
}
