import { canonicalUrl } from '@broadsheet/page-text/canonical-url';
import { type LocalClock, parseMachineDate, UTC_CLOCK } from '@broadsheet/page-text/dates/machine-date';
import { languageOf } from '@broadsheet/page-text/language';
import { cleanParagraphs } from '@broadsheet/page-text/lines/clean-paragraphs';
import { sentencesOf } from '@broadsheet/text/sentences';
import type { DatedFact } from '../../domain/article.ts';
import { type Instant, instantOf } from '../../domain/instant.ts';
import type { PictureSizes } from '../choose-picture.ts';
import { type Draft, EMPTY_DRAFT, type Problem } from '../draft.ts';
import { FIELD_NAMES } from './field-names.ts';
import { picturesIn, picturesInHtml } from './pictures.ts';
import { type Fields, fieldsOf, type RawRecord } from './record.ts';
import { paragraphsIn } from './rich-text.ts';
import { closedBecause } from './status.ts';
import { addressIn, first, lineOf, linesOf, momentsIn, textIn, textsIn } from './values.ts';

/** What holds for every item of a file, and which kind of source its dates come from. */
export interface RecordContext {
  readonly kind: DatedFact['kind'];
  readonly publisher: string | null;
  readonly language: string | null;
  /** For relative addresses. */
  readonly base: string | null;
  /** What a time without a zone means. */
  readonly local: LocalClock;
}

export const NO_CONTEXT: RecordContext = {
  kind: 'metadata',
  publisher: null,
  language: null,
  base: null,
  local: UTC_CLOCK,
};

/** Reads one item of any export, feed or front matter by the common table of names. */
export function readRecord(record: RawRecord, context: RecordContext): Draft | Problem {
  const fields = fieldsOf(record);
  const closed = closedBecause(fields);
  if (closed?.reason === 'not-published') return { ...closed, withdraws: urlOf(fields, context.base) };
  if (closed !== null) return closed;
  const url = urlOf(fields, context.base);
  const body = bodyOf(fields);
  const publishedAt = publishedAtOf(fields, context);
  // A name is a headline only above a text, or with a day: companies, products and packages have names as well.
  const isNamed = body.length > 0 || (url !== null && publishedAt !== null);
  const title = first(fields.all('title'), textIn) ?? (isNamed ? textIn(fields.get('name')) : null);
  const standfirst = standfirstOf(fields, title);
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
    section: sectionOf(fields),
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

/** Some feeds give the whole text twice, the second time as its description. */
function isWholeText(standfirst: string | null, [opening = '']: readonly string[]): boolean {
  return standfirst !== null && standfirst.length > 300 && standfirst.includes(opening.slice(0, 60));
}

/** Whether only subscribers may read it: schema.org's flag, or Ghost's and Substack's word for whom it is. */
function isPaid(fields: Fields): boolean {
  const audience = textIn(fields.get('visibility')) ?? textIn(fields.get('audience')) ?? '';
  return (
    fields.get('isaccessibleforfree') === false ||
    fields.get('access') === false ||
    PAID_FLAGS.some((name) => fields.get(name) === true) ||
    /^(?:paid|members|tiers|premium|subscribers|only_paid|founding)$/i.test(audience.trim())
  );
}

const PAID_FLAGS =
  'premium ispremium paywall paywalled paidcontent ispaid subscriberonly subscribersonly locked islocked'.split(
    ' ',
  );

function urlOf(fields: Fields, listBase: string | null): string | null {
  // A relative path is below the host that answered, wherever the answer's own address is written.
  const base =
    listBase ?? first(fields.all('url'), (value) => OF_AN_API.exec(addressIn(value) ?? '')?.[0] ?? null);
  // Trafilatura calls the address `source`; elsewhere that is the publisher, or the feed an item came from.
  const source = fields.get('source');
  return first([...fields.all('url'), ...(typeof source === 'string' ? [source] : [])], (value) => {
    const address = addressIn(value);
    // An id is an address only if it says so.
    if (address === null || OF_AN_API.test(address)) return null;
    const isLink = typeof value === 'object' && base !== null && !/[\s:]/.test(address);
    if (!isLink && !/^(https?:)?\/\/|^[/?#]/.test(address)) return null;
    const url = canonicalUrl(address, base ?? undefined);
    return url === null || isFrontPage(url) ? null : url;
  });
}

/** Where an interface keeps the data of an article, and nobody reads it. */
const OF_AN_API = /^[^?#]*\/(?:jsonapi|wp-json|ghost\/api|api\/v\d)\//i;

function isFrontPage(url: string): boolean {
  const { pathname, search, hash } = new URL(url);
  return pathname === '/' && search === '' && hash === '';
}

/** The first body that has words: not a picture alone, nor a service's note that it sells the text. */
function bodyOf(fields: Fields): readonly string[] {
  const bodies = fields
    .all('body')
    .filter((value) => !isLinkList(value))
    .map((value) => paragraphsIn(value).filter((line) => !BELOW_A_POST.test(line)));
  return bodies.find((lines) => lines.some((line) => /\p{L}{2}/u.test(line) && !FOR_SALE.test(line))) ?? [];
}

/** RSS's description may be the whole text: it is when it has several paragraphs. */
function describedIn(fields: Fields): readonly string[] {
  const html = first(fields.all('standfirst'), (value) => (isLinkList(value) ? null : textIn(value)));
  const lines = html === null ? [] : linesOf(html.replace(READ_ON, ' ')).filter((it) => /\p{L}{2}/u.test(it));
  return lines.filter((line) => line.length >= SHORTEST_PARAGRAPH).length > 1 ? lines : [];
}

const SHORTEST_PARAGRAPH = 60;

/** What Reddit's feeds write below each post. */
const BELOW_A_POST = /^(?:submitted by\s+\/?u\/\S.*|\[link\]\s*(?:\[comments\])?)$/i;

const FOR_SALE = /^only available in [\w\s]{0,30}plans?\.?$/i;

/** Longer texts are no list, and are not searched for one. */
const LONGEST_LIST = 20_000;

/** Google News describes an item by links to its headlines and their publishers' names: no word of it is a text. */
function isLinkList(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_LIST || !/<a\s/i.test(value)) return false;
  const rest = value.replace(/<(a|font)\b[^>]*>[^<]*<\/\1>/gi, '').replace(/<[^>]*>|&[a-z]+;/gi, '');
  return !/\p{L}{2}/u.test(rest);
}

const ENDS = /[.!?。！？]["”’»)]?\s*$/u;

/** NewsAPI and similar services end a text with `… [+2211 chars]`. */
const CUT_MARK = /\s{0,9}(…|\.\.\.)?\s{0,9}\[\+?\d+ chars\]\s*$/;

function withoutCutMark(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly cut: boolean;
} {
  const last = lines.at(-1) ?? '';
  if (!CUT_MARK.test(last)) return { lines, cut: false };
  // The sentence that was cut in the middle goes with the mark. If nothing else is left, dots show that it is no whole one.
  const rest = last.replace(CUT_MARK, '');
  const sentences = sentencesOf(rest, languageOf([rest], null));
  const complete = ENDS.test(rest) ? sentences : sentences.slice(0, -1);
  const whole = complete.length === 0 ? undefined : complete.join(' ');
  const others = lines.slice(0, -1);
  if (whole !== undefined) return { lines: [...others, whole], cut: true };
  return { lines: others.length > 0 ? others : [`${rest}…`], cut: true };
}

function standfirstOf(fields: Fields, title: string | null): string | null {
  return first(fields.all('standfirst'), (value) => {
    const text = isLinkList(value) ? null : textIn(value);
    const line =
      text === null
        ? ''
        : linesOf(text.replace(READ_ON, ' '))
            .join(' ')
            .replace(/(?<=[.!?…])\s{0,9}\[(…|\.\.\.|&hellip;)\]\s*$/, '')
            .replace(/\s{0,9}\[(…|\.\.\.|&hellip;)\]\s*$/, '…');
    return line === '' || line === title || !/\p{L}{2}/u.test(line) ? null : line;
  });
}

/** The link to the whole text below a teaser: `<a class="more-link">Continue reading …</a>`. */
const READ_ON =
  /<a\s(?=[^<>]{0,300}\bclass=["'][^"'<>]{0,200}(?:more-?link|read-?more|continue-?reading|excerpt-more))[^<>]*>(?:(?!<\/a>)[\s\S]){0,1000}<\/a>|<a\s[^<>]{0,2000}>\s{0,20}(?:<\w+>\s*)?(?:read (?:more|on|the (?:full|rest|whole))|continue reading|full (?:story|article)|more|weiter ?lesen|mehr lesen|lire (?:la suite|plus)|leer m[áa]s|seguir leyendo|continua a leggere|leggi (?:tutto|di pi[ùu])|lees (?:meer|verder)|l(?:er|eia) mais|continue lendo|czytaj (?:więcej|dalej)|les mer|läs mer|læs mere|lue lisää|читать (?:далее|полностью)|devamını oku|اقرأ المزيد|続きを読む)[^<>]{0,60}(?:<\/?\w+>[^<>]{0,60}){0,3}<\/a>[\s.…»→]*$/giu;

function publisherOf(fields: Fields): string | null {
  const names = fields
    .all('publisher')
    .map(textIn)
    .filter((name) => name !== null);
  return first([...names.filter((it) => !isHost(it)), ...names], (name) => {
    if (!isHost(name)) return lineOf(name) || null;
    const address = /^https?:/i.test(name) ? name : `https://${name}`;
    return URL.parse(address.trim())?.hostname.replace(/^www\d?\./, '') ?? null;
  });
}

/** A host is better than nothing, but worse than a name. */
function isHost(name: string): boolean {
  return /^\s*(https?:\/\/\S+|(?:[a-z\d-]+\.)+[a-z]{2,})\s*$/i.test(name);
}

function bylineOf(fields: Fields): string | null {
  return first(fields.all('author'), (value) => {
    const names = [
      ...new Set(
        textsIn(value)
          .map(authorName)
          .filter((name) => name !== ''),
      ),
    ];
    return names.length === 0 ? null : names.join(', ');
  });
}

/** "mara@gull.example (Mara Stein)" is RSS's form; an account or an address is no name. */
function authorName(text: string): string {
  const named = /^[^\s@]+@[^\s@]+\s*\((.+)\)$/.exec(text.trim())?.[1] ?? text;
  if (/^https?:|@[^\s@]+\.|^\d+$|^rec[A-Za-z\d]{14}$/.test(named) || LINK_TO_POSTS.test(named)) return '';
  return lineOf(named)
    .replace(/^by\s+/i, '')
    .replace(/ ?; ?/g, ', ');
}

/** What crawlers take for a name beside it: "View all posts by Mara Lindqvist". */
const LINK_TO_POSTS =
  /^\s*(?:(?:view|see|read|show)\b.{0,20}\b(?:posts|articles|stories|more)|more (?:posts|articles|stories) (?:by|from)|(?:posts|articles|stories) by|alle (?:beiträge|artikel)|(?:voir )?tous les articles|ver todas?|admin(?:istrator)?\s*$)/iu;

/** Default section names of content systems, which mean that no section was chosen. */
const NO_SECTION =
  /^(uncategori[sz]ed|non class[ée]e?|allgemein|ohne kategorie|sin categor[ií]a|senza categoria|geen categorie|sem categoria|okategoriserade?|bez kategorii|ukategorisert|без рубрики|all|default|general|top|other|none|\d+)$/i;

function sectionOf(fields: Fields): string | null {
  return first(fields.all('section'), (value) => first(textsIn(value), sectionName));
}

function sectionName(text: string): string | null {
  // Trafilatura writes several into one.
  const name = lineOf(text).split(';')[0]?.trim() ?? '';
  return name === '' || NO_SECTION.test(name) || /^https?:/.test(name) ? null : name;
}

function publishedAtOf(fields: Fields, { kind, local }: RecordContext): DatedFact | null {
  const read = (confidence: number) => (value: unknown) =>
    first(momentsIn(value), (moment) => parseMachineDate(moment, kind, confidence, local));
  const sure = kind === 'feed' ? 0.9 : 0.95;
  // WordPress writes the local time beside that of Greenwich, neither with a zone.
  const greenwich = first(GREENWICH, (name) => {
    const said = textIn(fields.get(name));
    return said === null || said.startsWith('0000') ? null : parseMachineDate(said, kind, sure);
  });
  return (
    greenwich ??
    first(fields.all('publishedAt'), read(isStamped(fields) ? DOUBTFUL : sure)) ??
    first(fields.all('updatedAt'), read(0.7))
  );
}

function updatedAtOf(fields: Fields, { kind, local }: RecordContext): DatedFact | null {
  return first(fields.all('updatedAt'), (value) =>
    first(momentsIn(value), (moment) => parseMachineDate(moment, kind, CHANGED, local)),
  );
}

/** As sure as sources are of when they changed something. */
const CHANGED = 0.9;

/** What scrapers say of a page whose date they did not find: `pubDate: null, timestamp: …` is when they looked. */
const DOUBTFUL = 0.4;
const STAMPS = ['timestamp', 'created', 'createdat'];

/** Whether the only date is a stamp, and a better name for one is there with nothing in it. */
function isStamped(fields: Fields): boolean {
  const better = FIELD_NAMES.publishedAt.filter((name) => !STAMPS.includes(name));
  return (
    STAMPS.some((name) => fields.get(name) !== undefined) &&
    better.every((name) => fields.get(name) === undefined) &&
    better.some((name) => fields.isNull(name))
  );
}

const GREENWICH = ['dategmt', 'wppostdategmt', 'postdategmt'];

/** A bare day begins at its first minute. */
function startOf(values: readonly unknown[], { local }: RecordContext): Instant | null {
  return first(values, (value) =>
    first(momentsIn(value), (moment) => {
      const fact = parseMachineDate(moment, 'metadata', 1, local);
      if (fact === null || fact.precision === 'instant') return fact?.at ?? null;
      const midnight = local(fact.at.slice(0, 10), 0);
      return midnight === null ? fact.at : instantOf(midnight);
    }),
  );
}

/** `images/2026/pier.jpg` in the answer of an interface is below the root of its site, not below the article. */
function fromTheRoot(picture: PictureSizes[number]): PictureSizes[number] {
  return /^(?:[a-z][a-z\d+.-]*:|\/|\.)/i.test(picture.url) ? picture : { ...picture, url: `/${picture.url}` };
}

function picturesOf(fields: Fields): readonly PictureSizes[] {
  const named = fields.all('picture').map((value) => picturesIn(value).map(fromTheRoot));
  // The Guardian gives its main picture as HTML, and a smaller one beside it.
  const main = picturesInHtml(textIn(fields.get('main')) ?? '').map((picture) => [picture]);
  const html = [...fields.all('body'), ...fields.all('standfirst')]
    .map(textIn)
    .filter((text) => text !== null);
  return [...main, ...named, ...html.flatMap(picturesInHtml).map((picture) => [picture])];
}
