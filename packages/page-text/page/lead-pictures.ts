import { escapeHtml } from '@broadsheet/text/escape-html';
import { oneLine } from '@broadsheet/text/visible';
import type { ChildNode, Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { NAMED, namedAs } from './block-names.ts';
import { isOfOthers } from './of-others.ts';

/** Pictures looked at: a page of more is a gallery. */
const MOST_PICTURES = 100;
/** Characters of a line by which a paragraph is found again. */
const LEAST_LETTERS = 12;
const MOST_LETTERS = 60;

const PICTURES = new Set(['img', 'picture', 'amp-img']);
const FURNITURE = new Set(['nav', 'aside', 'footer', 'form', 'button', 'iframe', 'video', 'dialog', 'svg']);
const FURNITURE_NAMES =
  NAMED.comments | NAMED.related | NAMED.promotion | NAMED.layout | NAMED.hidden | NAMED.embed;
/** Portraits of authors, and buttons. */
const PERSON =
  /(?:^|[\s_-])(?:author|autor|auteur|redakteur|journalist|byline|bio|avatar|profile|portrait|share|social|rating|print|logo|icon|weather|flag|meta)/i;
/** What advertisements are called beside "ad". */
const ADVERTISEMENT = /werbung|anzeige|publicidad|publicit|pubblicit|reklam|advert|sponsor/i;
/** Where a picture is large although nothing says how large. */
const LARGE =
  /figure|picture|image|photo|hero|lead|featured|wp-caption|attachment|size-(?:full|large)|wp-image|thumbnail-full|bild|foto|imagen/i;

interface Seen {
  readonly element: Element;
  /** Order among pictures and texts. */
  readonly at: number;
  readonly section: Element | null;
}

/**
 * Markup of the pictures that a page shows with its article, the likeliest first: between headline and text, above the
 * headline in the same article, then further down. Those of menus, teasers, authors and the like are left out.
 */
export function leadPictures(
  document: Document,
  heading: Element | null,
  paragraphs: readonly string[],
): readonly string[] {
  const walk = new Walk(heading, paragraphs);
  walk.read(document.children, { isOutside: false, section: null });
  const { first, last, headline } = walk;
  if (first < 0) return [];
  const start = headline >= 0 && headline < first ? headline : first;
  const inText = walk.pictures.filter(({ at }) => at > start && at < last);
  const above = walk.pictures.filter(
    ({ at, section }) => at < start && section !== null && section === walk.section,
  );
  const lead = inText.filter(({ at }) => at < first);
  const rest = inText.filter(({ at }) => at > first);
  return [...lead, ...above.toReversed(), ...rest].map(({ element }) => markupOf(element));
}

interface Around {
  readonly isOutside: boolean;
  readonly section: Element | null;
}

/** One walk through the page: where headline and text are, and which pictures are not of its furniture. */
class Walk {
  readonly pictures: Seen[] = [];
  first = -1;
  last = -1;
  headline = -1;
  section: Element | null = null;
  private at = 0;
  private readonly wrappers: ReadonlySet<Element>;
  private readonly opening: string;
  private readonly ending: string;

  private readonly heading: Element | null;
  /** Pages have few kinds of names, each many times. */
  private readonly known = new Map<string, boolean>();

  constructor(heading: Element | null, paragraphs: readonly string[]) {
    this.heading = heading;
    this.wrappers = new Set(wrappersOf(heading));
    this.opening = paragraphs[0] ?? '';
    this.ending = paragraphs.at(-1) ?? '';
  }

  read(nodes: readonly ChildNode[], around: Around): void {
    for (const node of nodes) {
      if (node.type === 'text') this.readText(node.data);
      else if (DomUtils.isTag(node)) this.enter(node, around);
    }
  }

  private readText(data: string): void {
    this.at++;
    const text = oneLine(data.slice(0, 4 * MOST_LETTERS)).slice(0, MOST_LETTERS);
    if (text.length < LEAST_LETTERS) return;
    if (this.first < 0 && this.opening.startsWith(text)) this.first = this.at;
    if (this.ending.includes(text)) this.last = this.at;
  }

  private enter(element: Element, { isOutside, section }: Around): void {
    if (element === this.heading) {
      this.headline = ++this.at;
      this.section = section;
    }
    const isWrapper = this.wrappers.has(element);
    const around = {
      isOutside: isOutside || (!isWrapper && this.isFurniture(element)),
      section: element.name === 'article' || element.name === 'main' ? element : section,
    };
    if (!PICTURES.has(element.name)) this.read(element.children, around);
    else if (
      !around.isOutside &&
      this.pictures.length < MOST_PICTURES &&
      isLarge(element) &&
      !isOfOthers(element, this.heading)
    )
      this.pictures.push({ element, at: ++this.at, section });
  }

  private isFurniture(element: Element): boolean {
    const { name, attribs } = element;
    if (FURNITURE.has(name) || leadsElsewhere(element) || isHidden(element)) return true;
    if (PICTURES.has(name) || name === 'figure') return PERSON.test(attribs.class ?? '');
    const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, LONGEST_NAMES);
    const known = this.known.get(names) ?? isNamedFurniture(names);
    this.known.set(names, known);
    return known;
  }
}

/** Longer class lists are an attack. */
const LONGEST_NAMES = 500;

function* wrappersOf(heading: Element | null): Generator<Element> {
  for (let it = heading?.parent ?? null; it !== null && DomUtils.isTag(it); it = it.parent) yield it;
}

/** A picture that leads to another page is that page's; one that leads to its own file is only larger there. */
function leadsElsewhere({ name, attribs }: Element): boolean {
  const { href } = attribs;
  return (
    name === 'a' &&
    href !== undefined &&
    !/\.(?:jpe?g|png|gif|webp)(?:$|\?)|attachment|^#|lightbox/i.test(href)
  );
}

function isHidden({ attribs }: Element): boolean {
  return 'hidden' in attribs || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '');
}

function isNamedFurniture(names: string): boolean {
  return PERSON.test(names) || ADVERTISEMENT.test(names) || (namedAs(names) & FURNITURE_NAMES) !== 0;
}

/** Whether the markup says that it is more than an icon: its width, or what it is in. */
function isLarge(element: Element): boolean {
  const image =
    element.name === 'picture' ? DomUtils.findOne((it) => it.name === 'img', element.children) : element;
  const { class: name = '', srcset = '', width = '' } = image?.attribs ?? {};
  if (element.name === 'picture' || /\d{3,}w/.test(srcset) || Number.parseInt(width, 10) >= LEAST_WIDTH)
    return true;
  const around = [element.parent, element.parent?.parent].filter((it) => it != null && DomUtils.isTag(it));
  return LARGE.test(name) || around.some((it) => it.name === 'figure' || LARGE.test(it.attribs.class ?? ''));
}

const LEAST_WIDTH = 300;
/** Sources of a picture that are read, and characters of its markup. */
const MOST_SOURCES = 20;
const LONGEST = 20_000;

/** The tags of a picture, written here: the shipped function has no code that writes documents. */
function markupOf(element: Element): string {
  const sources = DomUtils.findAll((it) => it.name === 'source' || it.name === 'img', element.children);
  const markup =
    element.name === 'picture'
      ? `<picture>${sources.slice(0, MOST_SOURCES).map(tagOf).join('')}</picture>`
      : tagOf(element);
  return markup.length > LONGEST ? '' : markup;
}

function tagOf({ name, attribs }: Element): string {
  const written = Object.entries(attribs).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name === 'amp-img' ? 'img' : name}${written.join('')}>`;
}
