import type { Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { writtenDates } from '../dates/written-dates.ts';
import { NAMED, namedAs } from './block-names.ts';
import { shortText } from './element-text.ts';

/** Elements in which dates are of comments, of other articles or of events. */
const BESIDES = new Set(['aside', 'nav', 'footer', 'form']);
const BESIDE_NAMES = NAMED.comments | NAMED.related;
const OTHER_THING = /schema\.org\/(?:Comment|Event|\w{1,20}Event|Answer|UserComments)$/i;
/** Levels up in which the headline of a teaser may be. */
const TEASER_LEVELS = 3;
/** Words and characters of the headline of a teaser: the names of sections and authors are shorter. */
const HEADLINE = 3;
const LONGEST_LINK = 60;
const MOST_CHILDREN = 20;
/** Who wrote it, before a link to them. */
const BY = /(?:^|\s)(?:by|von|par|por|di|da|door|av|af|autor\w{0,4}|author|text|redaktion)[\s:]*$/i;
const AUTHOR = /author|byline|autor|auteur|writer/i;

/** Whether what an element says is not of the article: it is in a thread, a teaser, an event or beside the page's text. */
export function isOfOthers(element: Element, heading: Element | null): boolean {
  const around = new Set(ancestorsOf(heading));
  let level = 0;
  for (const it of ancestorsOf(element)) {
    if (around.has(it)) break;
    if (isBesides(it, around) || isNamedSo(it) || (heading !== null && it.name === 'article')) return true;
    if (level++ < TEASER_LEVELS && isTeaser(it)) return true;
  }
  return isBesideHeadline(element, around);
}

function* ancestorsOf(element: Element | null): Generator<Element> {
  for (let it = element?.parent ?? null; it !== null && DomUtils.isTag(it); it = it.parent) yield it;
}

/** The foot of the article itself says when it was written, that of the page does not. */
function isBesides(element: Element, around: ReadonlySet<Element>): boolean {
  if (!BESIDES.has(element.name)) return false;
  const wrapper = ancestorsOf(element).find((it) => around.has(it) || it.name === 'article');
  return wrapper?.name !== 'article' || element.name === 'nav';
}

function isNamedSo({ attribs }: Element): boolean {
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, 300);
  return (
    OTHER_THING.test(attribs.itemtype ?? '') || (names.length > 1 && (namedAs(names) & BESIDE_NAMES) !== 0)
  );
}

/** A box with a heading that leads elsewhere. */
function isTeaser(element: Element): boolean {
  if (element.children.length > MOST_CHILDREN) return false;
  return element.children.some(
    (it) =>
      DomUtils.isTag(it) &&
      (/^h[2-6]$/.test(it.name)
        ? DomUtils.findOne((inside) => inside.name === 'a', it.children.slice(0, MOST_CHILDREN)) !== null
        : isHeadlineLink(it)),
  );
}

/** Right above the heading or below it, but in one line with the headline of another article. */
function isBesideHeadline(element: Element, around: ReadonlySet<Element>): boolean {
  const parent = element.parent;
  return parent !== null && DomUtils.isTag(parent) && !around.has(parent) && isTeaser(parent);
}

function isHeadlineLink(element: Element): boolean {
  const { name, attribs, prev } = element;
  if (name !== 'a' || attribs.href === undefined || attribs.rel === 'author') return false;
  if (AUTHOR.test(`${attribs.class ?? ''} ${attribs.href}`)) return false;
  if (prev?.type === 'text' && BY.test(prev.data.slice(-30))) return false;
  const text = shortText(element, LONGEST_LINK);
  // A date that leads to its own article is no headline.
  return text === null || (text.split(' ').length >= HEADLINE && writtenDates(text).length === 0);
}
