import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { isOfEvent } from '../dates/event-line.ts';
import { UPDATED } from '../dates/find-dates.ts';
import { writtenDates } from '../dates/written-dates.ts';
import { lineAround, shortText } from './element-text.ts';
import { isOfOthers } from './of-others.ts';

/** Dates that elements of a page carry for machines, as written. */
export interface MarkedDates {
  /** One that microdata, a microformat or the theme's class calls the date of publication. */
  readonly own: string | null;
  /** A `time` beside the headline, in a line of its own. */
  readonly beside: string | null;
  /** The first `time` of the page, whatever it is of. */
  readonly first: string | null;
  /** A `time` of the last change beside the headline. */
  readonly changed: string | null;
}

/** Elements of a page from the headline down, and up, in which its own date may be. */
const BELOW = 80;
const ABOVE = 25;
/** A page of more is a list, or an attack. */
const MOST_DATED = 500;

/** Of several dates the one nearest to the headline is the article's: teasers of others carry theirs. */
export function markedDates(document: Document, heading: Element | null): MarkedDates {
  const elements = DomUtils.findAll(() => true, document.children);
  const at = heading === null ? -1 : elements.indexOf(heading);
  const dated = elements
    .flatMap((element, place) => (isDated(element) ? [{ element, place }] : []))
    .slice(0, MOST_DATED)
    .flatMap(({ element, place }) => {
      const value = isOfOthers(element, heading) ? null : dateOf(element);
      return value === null ? [] : [{ element, value, place, isChange: isChange(element) }];
    });
  const kept = dated.filter(({ isChange }) => !isChange);
  const isNear = ({ place }: { readonly place: number }) =>
    at >= 0 && place - at <= BELOW && at - place <= ABOVE;
  const near = kept.filter(isNear).sort((a, b) => distance(a.place, at) - distance(b.place, at));
  const sure = kept.filter(({ element }) => saysSo(element));
  const days = new Set(sure.map(({ value }) => value.slice(0, 10)));
  const times = kept.filter(({ element }) => element.name === 'time');
  const beside = near.find(({ element }) => element.name === 'time' && isLineOfDate(element));
  const far = beside === undefined && days.size === 1 ? sure[0] : undefined;
  return {
    own: (near.find(({ element }) => isOwn(element)) ?? far)?.value ?? null,
    beside: beside?.value ?? null,
    first: times[0]?.value ?? null,
    changed: dated.filter(({ isChange }) => isChange).find(isNear)?.value ?? null,
  };
}

/** Words beside a date in its own line, and characters of that line. */
const MOST_WORDS = 12;
const LONGEST_LINE = 160;

/** The lines that say when a text was made are short; a `time` in running text, or of an event, is of what is told. */
function isLineOfDate(element: Element): boolean {
  const line = lineAround(element, LONGEST_LINE);
  if (line === null || isOfEvent(line)) return false;
  const own = shortText(element, LONGEST_TEXT) ?? '';
  return line.replace(own, '').split(' ').length <= MOST_WORDS && !/\p{L}{2}.*[.!?]["”’»]?$/u.test(line);
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

function isDated(element: Element): boolean {
  return element.name !== 'meta' && (element.name === 'time' || isOwn(element));
}

/** By its class, or by what it or the text right before it says. */
function isChange(element: Element): boolean {
  const { attribs, prev } = element;
  if (!isOwn(element) && CHANGED.test(attribs.class ?? '')) return true;
  const before = prev?.type === 'text' ? prev.data.slice(-LONGEST_TEXT) : '';
  return UPDATED.test(`${before} ${shortText(element, LONGEST_TEXT) ?? ''}`);
}

function dateOf(element: Element): string | null {
  const { attribs } = element;
  const said = [attribs.datetime, attribs.content, attribs.title].find((it) => /\d{4}/.test(it ?? ''));
  return said?.trim() ?? writtenDay(shortText(element, LONGEST_TEXT) ?? '');
}

/** The only full date of a text, as machines write it. */
function writtenDay(text: string): string | null {
  const [date, other] = writtenDates(text);
  if (date === undefined || other !== undefined || date.ambiguous) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** Characters of an element that is a date. */
const LONGEST_TEXT = 80;
