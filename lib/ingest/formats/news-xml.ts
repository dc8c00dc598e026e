import type { LocalClock } from '@broadsheet/page-text/dates/machine-date';
import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { DraftOrProblem } from '../draft.ts';
import { readRecord } from '../fields/read-record.ts';
import type { RawRecord } from '../fields/record.ts';
import { innerHtml } from '../open/inner-html.ts';
import { elementsNamed, xmlText } from '../open/xml.ts';

/** The items of an agency's delivery: NITF, or NewsML-G2 alone or in a message; empty for any other XML. */
export function readNewsXml(document: Document, local: LocalClock): readonly DraftOrProblem[] {
  const items = elementsNamed(document, 'newsitem', 'nitf');
  return items.map((item, i) => {
    const record = localName(item) === 'nitf' ? nitfRecord(item) : newsItemRecord(item);
    const context = { kind: 'metadata', publisher: null, language: null, base: null, local } as const;
    const outcome = readRecord(record, context);
    return 'reason' in outcome ? { position: i + 1, problem: outcome } : { position: i + 1, draft: outcome };
  });
}

/** @see https://www.iptc.org/std/NITF/3.6/documentation/nitf-documentation.html */
function nitfRecord(nitf: Element): RawRecord {
  const status = attributeOf(nitf, 'docdata', 'management-status');
  return {
    headline: textOf(nitf, 'hl1') ?? textOf(nitf, 'hedline') ?? textOf(nitf, 'title'),
    byline: textOf(nitf, 'person') ?? textOf(nitf, 'byline'),
    standfirst: textOf(nitf, 'abstract') ?? textOf(nitf, 'hl2'),
    datePublished:
      attributeOf(nitf, 'date.release', 'norm') ??
      attributeOf(nitf, 'date.issue', 'norm') ??
      attributeOf(nitf, 'story.date', 'norm') ??
      attributeOf(nitf, 'pubdata', 'date.publication'),
    publisher:
      attributeOf(nitf, 'doc.copyright', 'holder') ??
      attributeOf(nitf, 'pubdata', 'name') ??
      textOf(nitf, 'distributor'),
    section: attributeOf(nitf, 'pubdata', 'position.section'),
    url: attributeOf(nitf, 'pubdata', 'ex-ref'),
    // An embargoed text waits for its release date; without one there is no telling how long.
    pubstatus: status === 'embargoed' && attributeOf(nitf, 'date.release', 'norm') !== null ? null : status,
    image: elements(nitf, 'media-reference').map((it) => ({
      url: it.attribs.source,
      width: it.attribs.width,
      height: it.attribs.height,
      type: it.attribs['mime-type'],
    })),
    // Last, for it takes the pictures out.
    bodyXhtml: markupOf(nitf, 'body.content', NOT_TEXT),
  };
}

/** @see https://iptc.org/standards/newsml-g2/ */
function newsItemRecord(item: Element): RawRecord {
  const code = (name: string) =>
    (attributeOf(item, name, 'qcode') ?? attributeOf(item, name, 'uri'))?.split(/[:/]/).at(-1);
  const inline =
    markupOf(item, 'body.content') ??
    markupOf(item, 'body') ??
    markupOf(item, 'inlinexml') ??
    textOf(item, 'inlinedata');
  return {
    headline: textOf(item, 'headline') ?? textOf(item, 'hl1'),
    byline: textOf(item, 'by'),
    description: textOf(item, 'description'),
    bodyXhtml: inline,
    datePublished:
      textOf(item, 'versioncreated') ?? textOf(item, 'firstcreated') ?? textOf(item, 'contentcreated'),
    embargoed: textOf(item, 'embargoed'),
    pubstatus: code('pubstatus'),
    type: code('itemclass'),
    publisher:
      textOf(item, 'provider') ??
      attributeOf(item, 'provider', 'literal') ??
      attributeOf(item, 'copyrightholder', 'literal'),
    language: attributeOf(item, 'language', 'tag') ?? item.attribs['xml:lang'] ?? null,
    image: elements(item, 'remotecontent').map((it) => ({
      url: it.attribs.href,
      width: it.attribs.width,
      height: it.attribs.height,
      type: it.attribs.contenttype,
    })),
  };
}

function localName(element: Element): string {
  return element.name.replace(/^.*:/, '').toLowerCase();
}

function elements(root: Element, name: string): readonly Element[] {
  return DomUtils.findAll((it) => DomUtils.isTag(it) && localName(it) === name, root.children);
}

function textOf(root: Element, name: string): string | null {
  const text = elements(root, name)
    .map(xmlText)
    .find((it) => it.trim() !== '');
  return text?.replace(/\s+/g, ' ').trim() ?? null;
}

function attributeOf(root: Element, name: string, attribute: string): string | null {
  const found = elements(root, name).find((it) => it.attribs[attribute]);
  return found?.attribs[attribute] ?? null;
}

/** Pictures with their captions, and notes to editors, between the paragraphs of NITF. */
const NOT_TEXT = ['media', 'note', 'ednote'];

function markupOf(root: Element, name: string, without: readonly string[] = []): string | null {
  const [element] = elements(root, name);
  if (element === undefined) return null;
  for (const other of without) for (const it of elements(element, other)) DomUtils.removeElement(it);
  return innerHtml(element);
}
