import { oneLine } from '@broadsheet/text/visible';
import type { ChildNode, Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { namedAs } from './block-names.ts';
import type { Block } from './blocks.ts';
import { BLOCKS, SILENT } from './dom.ts';

/** A line of a page with what its markup says about it. */
export interface PageLine {
  readonly text: string;
  /** Place of the innermost block it is in. */
  readonly block: number;
  /** Share of its characters that are links, 0 to 1. */
  readonly linkShare: number;
  readonly links: number;
  /** Links that share, follow or write to somebody. */
  readonly socialLinks: number;
  /** Share of its characters that are set off: bold, italic, small. */
  readonly emphasis: number;
  /** Pictures and players between it and the line before. */
  readonly pictures: number;
}

export interface PageText {
  readonly lines: readonly PageLine[];
  readonly blocks: readonly Block[];
}

/** Regions of a page that an element or its role opens. */
const REGIONS = new Set([
  'nav',
  'aside',
  'footer',
  'header',
  'form',
  'figure',
  'figcaption',
  'button',
  'table',
  'blockquote',
  'label',
]);
const ROLES: Readonly<Record<string, string>> = {
  navigation: 'nav',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'header',
  search: 'form',
  dialog: 'form',
  menu: 'nav',
};
const PICTURES = new Set(['img', 'picture', 'video', 'iframe', 'amp-img', 'svg', 'object', 'embed']);
const SET_OFF = new Set(['em', 'i', 'strong', 'b', 'small', 'cite', 'u']);
/** Parts that React sends after the page, hidden until a script puts them in their place. */
const STREAMED = /^S:[\da-f]+$/i;
const SOCIAL =
  /facebook\.com|twitter\.com|\bx\.com\/|instagram\.com|pinterest|linkedin\.com|whatsapp|t\.me\/|reddit\.com\/submit|plus\.google|^mailto:|subscri|newsletter|signup|donate|feedburner/i;

/** Longer class lists than this are an attack: what is behind is not looked at. */
const LONGEST_NAME = 4_000;
/** Letters of a class list that tell a block's kind: every line's kind carries a copy. */
const LONGEST_SIGNATURE = 300;

/** Lines of a page in reading order, as a browser would lay them out without a style sheet. */
export function pageText(document: Document): PageText {
  const walker = new Walker();
  walker.walk(document.children);
  walker.flush();
  return walker;
}

/** State of one walk: the open block, and the line being collected. */
class Walker {
  readonly lines: PageLine[] = [];
  readonly blocks: Block[] = [
    { parent: 0, depth: 0, tag: 'body', region: '', signature: 'body', names: 0, marked: false },
  ];
  private readonly known = new Map<string, number>();
  private block = 0;
  private inLinks = 0;
  private inSetOff = 0;
  private text = '';
  private linked = 0;
  private links = 0;
  private socialLinks = 0;
  private setOff = 0;
  private pictures = 0;

  walk(nodes: readonly ChildNode[]): void {
    for (const node of nodes) {
      if (node.type === 'text') this.add(node.data);
      else if (DomUtils.isTag(node)) this.enter(node);
    }
  }

  private add(text: string): void {
    this.text += text;
    if (this.inLinks > 0) this.linked += text.trim().length;
    if (this.inSetOff > 0) this.setOff += text.trim().length;
  }

  private enter(element: Element): void {
    const { name, attribs } = element;
    if (PICTURES.has(name)) this.pictures++;
    if (
      SILENT.has(name) ||
      ('hidden' in attribs && !STREAMED.test(attribs.id ?? '')) ||
      /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '')
    )
      return;
    if (name === 'br') {
      this.flush();
      return;
    }
    if (BLOCKS.has(name)) this.inside(element);
    else this.inline(element);
  }

  private inline({ name, attribs, children }: Element): void {
    const link = name === 'a' && attribs.href !== undefined;
    const setOff = SET_OFF.has(name);
    if (link) {
      this.links++;
      if (SOCIAL.test(attribs.href ?? '')) this.socialLinks++;
    }
    this.inLinks += +link;
    this.inSetOff += +setOff;
    this.walk(children);
    this.inLinks -= +link;
    this.inSetOff -= +setOff;
    if (name === 'td' || name === 'th') this.text += ' ';
  }

  private inside(element: Element): void {
    this.flush();
    const outer = this.block;
    this.block = this.blocks.length;
    this.blocks.push(this.describe(element, outer));
    this.walk(element.children);
    this.flush();
    this.block = outer;
  }

  private describe({ name, attribs }: Element, parent: number): Block {
    const around = this.blocks[parent] as Block;
    const classes = attribs.class?.slice(0, LONGEST_NAME) ?? '';
    const names = `${classes} ${attribs.id?.slice(0, LONGEST_NAME) ?? ''}`;
    let bits = names.length > 1 ? this.known.get(names) : 0;
    if (bits === undefined) {
      bits = namedAs(names);
      this.known.set(names, bits);
    }
    return {
      parent,
      depth: around.depth + 1,
      tag: name,
      region: REGIONS.has(name) ? name : (ROLES[attribs.role ?? ''] ?? around.region),
      signature: `${name}.${classes.slice(0, LONGEST_SIGNATURE)}`,
      names: bits,
      marked: around.marked || /articlebody/i.test(attribs.itemprop ?? ''),
    };
  }

  flush(): void {
    const raw = this.text;
    const { linked, links, socialLinks, setOff, pictures } = this;
    this.text = '';
    this.linked = this.links = this.socialLinks = this.setOff = 0;
    if (raw === '') return;
    const text = oneLine(raw);
    if (text === '') return;
    this.pictures = 0;
    this.lines.push({
      text,
      block: this.block,
      linkShare: Math.min(1, linked / text.length),
      links,
      socialLinks,
      emphasis: Math.min(1, setOff / text.length),
      pictures,
    });
  }
}
