import type { Document, Element } from 'domhandler';
import { type LocalClock, parseMachineDate } from '../dates/machine-date.ts';
import type { PageDate } from '../reading.ts';
import { type JsonNode, pageDate } from './json-ld.ts';
import { markedDates } from './marked-dates.ts';

/** When a page says in its data and markup that it was published, and last changed. */
export interface DeclaredDates {
  readonly publishedAt: PageDate | null;
  readonly updatedAt: PageDate | null;
}

/** Names of meta elements that say when the article was published. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
];
/** Names under which many systems write when they last built the page. */
const ANY_DATE = ['dc.date', 'date'];
const CHANGED = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified'];

/** How sure each source is: one that the page prints beside its headline has .85. */
const SAID = 0.9;
const MARKED = 0.85;
const BESIDE = 0.8;
const ANY = 0.75;
const FIRST_TIME = 0.6;
/** When it was changed is better than nothing: most articles change on the day on which they appear. */
const CHANGE = 0.55;

/** Reads the dates of JSON-LD, meta elements and marked-up text, the surest source first. */
export function declaredDates(
  document: Document,
  meta: ReadonlyMap<string, string>,
  json: JsonNode | null,
  heading: Element | null,
  local: LocalClock,
): DeclaredDates {
  const first = (values: readonly unknown[], confidence: number): PageDate | null =>
    values
      .values()
      .map((value) => parseMachineDate(value, 'metadata', confidence, local))
      .find((date) => date !== null) ?? null;
  const namesOf = (names: readonly string[]) => names.map((name) => meta.get(name));
  const marked = markedDates(document, heading);
  const changes = [json?.dateModified, ...namesOf(CHANGED), marked.changed];
  // Beside the headline is print: no page is held back for what may be the day of an event.
  const beside = parseMachineDate(marked.beside, 'printed', BESIDE, local);
  return {
    publishedAt:
      first([json?.datePublished, ...namesOf(PUBLISHED)], SAID) ??
      first([marked.own, pageDate(document)], MARKED) ??
      beside ??
      first(namesOf(ANY_DATE), ANY) ??
      first([marked.first], FIRST_TIME) ??
      first(changes, CHANGE),
    updatedAt: first(changes, SAID),
  };
}
