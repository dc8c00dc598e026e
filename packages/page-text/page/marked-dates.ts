import { oneLine } from '@broadsheet/text/visible';
import type { ChildNode, Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { UPDATED } from '../dates/find-dates.ts';
import { writtenDates } from '../dates/written-dates.ts';

/** Dates that elements of a page carry for machines, as written. */
export interface MarkedDates {
  /** One that microdata, a microformat or the theme's class calls the date of publication. */
  readonly own: string | null;
  /** A `time` beside the headline. */
  readonly beside: string | null;
  /** The first `time` of the page, whatever it is of. */
  readonly first: string | null;
}

/** Elements of a page from the headline down, and up, in which its own date may be. */
const BELOW = 80;
const ABOVE = 25;

/** Of several dates the one nearest to the headline is the article's: teasers of others carry theirs. */
export function markedDates(document: Document, heading: Element | null): MarkedDates {
  const elements = DomUtils.findAll(() => true, document.children);
  const at = heading === null ? -1 : elements.indexOf(heading);
  const dated = elements.flatMap((element, place) => {
    const value = dateOf(element);
    return value === null ? [] : [{ element, value, place, own: isOwn(element) }];
  });
  const near = dated
    .filter(({ place }) => at >= 0 && place - at <= BELOW && at - place <= ABOVE)
    .sort((a, b) => distance(a.place, at) - distance(b.place, at));
  const sure = dated.filter(({ element }) => saysSo(element));
  const days = new Set(sure.map(({ value }) => value.slice(0, 10)));
  const beside = near.find(({ element }) => element.name === 'time')?.value ?? null;
  const far = beside === null && days.size === 1 ? sure[0] : undefined;
  return {
    own: (near.find((it) => it.own) ?? far)?.value ?? null,
    beside,
    first: dated.find(({ element }) => element.name === 'time')?.value ?? null,
  };
}

/** What is above the headline is further away than it looks: the page's own masthead is there. */
function distance(place: number, heading: number): number {
  return place >= heading ? place - heading : 3 * (heading - place);
}

const PUBLISHED =
  /(?:^|\s)(?:dt-published|published|entry-date|pubdate|post-?date|publish(?:ed)?-?date)(?:\s|$)/i;
const CHANGED = /(?:^|[\s_-])(?:updated|modified|dt-updated|last-?modified|lastupdated)(?:[\s_-]|$)/i;

function isOwn(element: Element): boolean {
  return saysSo(element) || PUBLISHED.test(element.attribs.class ?? '');
}

/** In so many words of microdata, RDFa or HTML itself. */
function saysSo({ attribs, name }: Element): boolean {
  return (
    /(?:^|\s)(?:datePublished|pubdate)(?:\s|$)/i.test(attribs.itemprop ?? '') ||
    attribs.property === 'schema:datePublished' ||
    attribs.property === 'dc:date' ||
    (name === 'time' && attribs.pubdate !== undefined)
  );
}

/** The date of an element; null for one of another kind, and for that of a change. */
function dateOf(element: Element): string | null {
  const { name, attribs } = element;
  if (name === 'meta') return null;
  const own = isOwn(element);
  if (name !== 'time' && !own) return null;
  if (!own && (CHANGED.test(attribs.class ?? '') || isOfTeaser(element))) return null;
  const text = shortText(element);
  if (text !== null && UPDATED.test(text)) return null;
  const said = [attribs.datetime, attribs.content, attribs.title].find((it) => /\d{4}/.test(it ?? ''));
  return said?.trim() ?? (text === null ? null : writtenDay(text));
}

/** Whether it is beside a link that reads like a headline; that of a section or an author is shorter. */
function isOfTeaser(element: Element): boolean {
  const around = element.parent;
  if (around === null || !DomUtils.isTag(around) || around.children.length > MOST_PARTS) return false;
  return around.children.some(
    (it) =>
      DomUtils.isTag(it) && it.name === 'a' && (shortText(it)?.split(' ').length ?? HEADLINE) >= HEADLINE,
  );
}

/** Words of the headline of a teaser. */
const HEADLINE = 3;

/** The only full date of a text, as machines write it. */
function writtenDay(text: string): string | null {
  const [date, other] = writtenDates(text);
  if (date === undefined || other !== undefined || date.ambiguous) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** Characters of an element that is a date, and elements and texts in it. */
const LONGEST_TEXT = 80;
const MOST_PARTS = 20;
/** Characters with the line breaks and indents of its source. */
const MOST_SPACE = 2_000;

/** The text of an element that is short enough for a date, else null: the whole page may be in one. */
function shortText(element: Element): string | null {
  const open: ChildNode[] = [element];
  let text = '';
  for (let parts = 0; open.length > 0; parts++) {
    const node = open.pop();
    if (node?.type === 'text') text += `${node.data} `;
    else if (node !== undefined && DomUtils.isTag(node)) {
      if (parts + node.children.length > MOST_PARTS) return null;
      open.push(...node.children.toReversed());
    }
    if (text.length > MOST_SPACE) return null;
  }
  const line = oneLine(text);
  return line.length > LONGEST_TEXT ? null : line;
}
