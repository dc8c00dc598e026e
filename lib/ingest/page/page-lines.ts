import type { ChildNode, Document, Element } from 'domhandler';
import { tidyLine } from '../text.ts';
import { BLOCKS, isElement, SILENT } from './dom.ts';

/** A line of a page with what its markup says about it. */
export interface PageLine {
  readonly text: string;
  /** Name of the innermost block element it stands in. */
  readonly tag: string;
  /** Share of its characters that are links, 0 to 1. */
  readonly linkShare: number;
  /** Number of the innermost block container, and of the ones around it: lines with one parent belong together. */
  readonly parent: number;
  readonly grandparent: number;
  readonly ancestor: number;
  readonly inArticle: boolean;
  readonly inMain: boolean;
  /** Inside nav, aside, footer, header, form or figure. */
  readonly region: string;
  readonly depth: number;
  /** Levels up to the nearest class or id that names furniture; 9 for none. */
  readonly furnitureAt: number;
  /** Levels up to the nearest class or id that names an article's body; 9 for none. */
  readonly bodyAt: number;
  /** `itemprop="articleBody"` somewhere above. */
  readonly marked: boolean;
}

const FURNITURE =
  /comment|disqus|related|recommend|share|sharing|social|promo|sponsor|advert|\bads?\b|\bad-|-ad\b|banner|cookie|consent|newsletter|subscri|signup|sign-up|sidebar|widget|footer|masthead|\bnav|menu|breadcrumb|byline|author|\bbio\b|tags?\b|taglist|caption|credit|gallery|slideshow|popup|modal|paywall|trending|popular|most-?read|more-?(from|stories|news)|outbrain|taboola|teaser|pagination|pager|prev-?next|toolbar|tooltip|print|hidden|sr-only|screen-reader|visually-hidden|meta\b|timestamp|dateline|rating|review-?box|product|shop|donat|follow|login|search|survey|poll|quiz|recirc|rail|aside|disclaimer|copyright/i;
const BODY =
  /article-?_?(body|content|text|copy)|(entry|post|story|page|main|news|body|content)-?_?(content|body|text|copy)|articlebody|storybody|\bcontent\b|\bbody-?copy\b|\bprose\b|rich-?text|\bparagraph|\btext\b|\barticle\b|\bstory\b|\bpost\b|\bentry\b/i;
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
const NONE = 9;

/** Lines of a page in reading order, as a browser would lay them out without a style sheet. */
export function pageLines(document: Document): readonly PageLine[] {
  const walker = new Walker();
  walker.walk(document.children);
  walker.flush();
  return walker.lines;
}

interface Frame {
  readonly id: number;
  readonly tag: string;
  readonly furniture: boolean;
  readonly body: boolean;
}

/** State of one walk: the open blocks above, and the line being collected. */
class Walker {
  readonly lines: PageLine[] = [];
  private readonly frames: Frame[] = [{ id: 0, tag: 'body', furniture: false, body: false }];
  private readonly regions: string[] = [];
  private nextId = 1;
  private articles = 0;
  private mains = 0;
  private marks = 0;
  private links = 0;
  private text = '';
  private linked = 0;

  walk(nodes: readonly ChildNode[]): void {
    for (const node of nodes) {
      if (node.type === 'text') this.add(node.data);
      else if (isElement(node)) this.enter(node);
    }
  }

  private add(text: string): void {
    this.text += text;
    if (this.links > 0) this.linked += text.trim().length;
  }

  private enter(element: Element): void {
    const { name, attribs } = element;
    if (
      SILENT.has(name) ||
      'hidden' in attribs ||
      /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '')
    )
      return;
    if (name === 'br') {
      this.flush();
      return;
    }
    const block = BLOCKS.has(name);
    const link = name === 'a' && attribs.href !== undefined;
    const counted = this.count(element, 1);
    if (block) this.open(element);
    if (link) this.links++;
    this.walk(element.children);
    if (link) this.links--;
    if (block) this.close();
    else if (name === 'td' || name === 'th') this.text += ' ';
    if (counted) this.count(element, -1);
  }

  private count({ name, attribs }: Element, by: 1 | -1): boolean {
    if (name === 'article') this.articles += by;
    if (name === 'main' || attribs.role === 'main') this.mains += by;
    if (/articlebody/i.test(attribs.itemprop ?? '')) this.marks += by;
    if (REGIONS.has(name)) {
      if (by > 0) this.regions.push(name);
      else this.regions.pop();
    }
    return true;
  }

  private open({ name, attribs }: Element): void {
    this.flush();
    const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
    const named = names.length > 1;
    this.frames.push({
      id: this.nextId++,
      tag: name,
      furniture: named && FURNITURE.test(names),
      body: named && BODY.test(names),
    });
  }

  private close(): void {
    this.flush();
    this.frames.pop();
  }

  flush(): void {
    const raw = this.text;
    const linked = this.linked;
    this.text = '';
    this.linked = 0;
    if (raw === '') return;
    const text = tidyLine(raw);
    if (text === '') return;
    const up = (levels: number): Frame | undefined =>
      this.frames[Math.max(0, this.frames.length - 1 - levels)];
    this.lines.push({
      text,
      tag: up(0)?.tag ?? 'body',
      linkShare: Math.min(1, linked / text.length),
      parent: up(1)?.id ?? 0,
      grandparent: up(2)?.id ?? 0,
      ancestor: up(4)?.id ?? 0,
      inArticle: this.articles > 0,
      inMain: this.mains > 0,
      region: this.regions.at(-1) ?? '',
      depth: this.frames.length,
      furnitureAt: this.levelsTo((frame) => frame.furniture),
      bodyAt: this.levelsTo((frame) => frame.body),
      marked: this.marks > 0,
    });
  }

  private levelsTo(test: (frame: Frame) => boolean): number {
    for (let level = 0; level < NONE; level++) {
      const frame = this.frames[this.frames.length - 1 - level];
      if (frame === undefined) return NONE;
      if (test(frame)) return level;
    }
    return NONE;
  }
}
