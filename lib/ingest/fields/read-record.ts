import { cleanParagraphs } from '@broadsheet/page-text/lines/clean-paragraphs';
import type { PictureSizes } from '../choose-picture.ts';
import { type Draft, EMPTY_DRAFT, type Problem } from '../draft.ts';
import { saysNothing } from '../headline.ts';
import { picturesInHtml } from './html-pictures.ts';
import { picturesIn } from './pictures.ts';
import { type Fields, fieldsOf, isRecord, type RawRecord } from './record.ts';
import { urlOf } from './record-address.ts';
import type { RecordContext } from './record-context.ts';
import { publishedAtOf, startOf, updatedAtOf } from './record-dates.ts';
import { bylineOf, publisherOf, sectionIn } from './record-names.ts';
import { bodyOf, describedIn, isWholeText, standfirstIn, withoutCutMark } from './record-text.ts';
import { closedBecause } from './status.ts';
import { first, lineOf, textIn } from './values.ts';

/** Reads one item of any export, feed or front matter by the common table of names. */
export function readRecord(record: RawRecord, context: RecordContext): Draft | Problem {
  const fields = fieldsOf(record);
  const closed = closedBecause(fields);
  if (closed?.reason === 'not-published') return { ...closed, withdraws: urlOf(fields, context.base) };
  if (closed !== null) return closed;
  const url = urlOf(fields, context.base);
  const body = bodyOf(fields);
  const publishedAt = publishedAtOf(fields, context);
  // A name is a headline only above a text, or with a day of publication: companies and packages have names as well.
  const isNamed =
    body.length > 0 || (url !== null && PUBLISHED_AS.some((name) => fields.get(name) !== undefined));
  const title =
    first(fields.all('title'), said) ?? (isNamed ? (textIn(fields.get('name')) ?? subjectOf(fields)) : null);
  const standfirst = standfirstIn(fields, title);
  const described = body.length > 0 ? [] : describedIn(fields);
  const { lines, cut } = withoutCutMark(body.length > 0 ? body : described);
  const { paragraphs, dropped } = cleanParagraphs(lines, title);
  return {
    ...EMPTY_DRAFT,
    url,
    title: title === null ? null : lineOf(title),
    // Some services give only a description, which then serves as the text.
    paragraphs: paragraphs.length === 0 && standfirst !== null ? [standfirst] : paragraphs,
    dropped,
    publisher: publisherOf(fields) ?? context.publisher,
    byline: bylineOf(fields),
    section: sectionIn(fields, title),
    language: first(fields.all('language'), textIn) ?? context.language,
    pictures: picturesOf(fields),
    publishedAt,
    updatedAt: updatedAtOf(fields, context),
    embargoedUntil: startOf(fields.all('embargo'), context),
    expiresAt: startOf(fields.all('expires'), context),
    standfirst:
      paragraphs.length === 0 || described.length > 0 || isWholeText(standfirst, paragraphs)
        ? null
        : standfirst,
    truncated: cut || isPaid(fields) || paragraphs.length === 0 || described.length === 2,
  };
}

/** What only an article has beside its name. */
const PUBLISHED_AS = [
  ...['datepublished', 'published', 'publishedat', 'publishedon', 'publishdate', 'pubdate'],
  ...['firstpublishedat', 'publicationdate', 'lastpublished'],
];

/** A newsletter's headline; elsewhere a subject is what a text is about, as one word or several. */
function subjectOf(fields: Fields): string | null {
  const subject = fields.get('subject');
  return typeof subject === 'string' && /\S\s+\S/.test(subject) ? subject : null;
}

function said(value: unknown): string | null {
  const text = textIn(value);
  return text === null || saysNothing(text) ? null : text;
}

/** Whether only subscribers may read it: schema.org's flag, or Ghost's and Substack's word for whom it is. */
function isPaid(fields: Fields): boolean {
  const audience = textIn(fields.get('visibility')) ?? textIn(fields.get('audience')) ?? '';
  return (
    fields.get('isaccessibleforfree') === false ||
    fields.get('access') === false ||
    PAID_FLAGS.some((name) => fields.get(name) === true) ||
    /^(?:paid|members|tiers|specific|filter|premium|subscribers|only_paid|founding|(?:status|label|product|tier)s?:.{1,80})$/i.test(
      audience.trim(),
    )
  );
}

const PAID_FLAGS =
  'premium ispremium paywall paywalled paidcontent ispaid subscriberonly subscribersonly locked islocked'.split(
    ' ',
  );

/** `images/2026/pier.jpg` in the answer of an interface is below the root of its site, not below the article. */
function fromTheRoot(picture: PictureSizes[number]): PictureSizes[number] {
  return /^(?:[a-z][a-z\d+.-]*:|\/|\.)/i.test(picture.url) ? picture : { ...picture, url: `/${picture.url}` };
}

function picturesOf(fields: Fields): readonly PictureSizes[] {
  const links = [fields.get('links')].flat().filter((it) => isRecord(it) && it.rel === 'enclosure');
  const named = [...fields.all('picture'), links].map((value) => picturesIn(value).map(fromTheRoot));
  // The Guardian gives its main picture as HTML, and a smaller one beside it.
  const main = picturesInHtml(textIn(fields.get('main')) ?? '');
  const html = [...fields.all('body'), ...fields.all('standfirst')]
    .map(textIn)
    .filter((text) => text !== null);
  return [...main, ...named, ...html.flatMap(picturesInHtml)];
}
