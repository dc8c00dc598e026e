import { type LocalClock, parseMachineDate } from '@broadsheet/page-text/dates/machine-date';
import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { DraftOrProblem, Problem } from '../draft.ts';
import { readRecord } from '../fields/read-record.ts';
import type { RawRecord } from '../fields/record.ts';
import { unwrapHtml } from '../fields/unwrap.ts';
import { innerHtml } from '../open/inner-html.ts';
import { elementsNamed, xmlText } from '../open/xml.ts';

/** The items of an agency's delivery: NITF, NewsML 1 or NewsML-G2, alone or in a message; empty for any other XML. */
export function readNewsXml(document: Document, local: LocalClock): readonly DraftOrProblem[] {
  const items = elementsNamed(document, 'newsitem', 'nitf');
  if (items.length === 0 && elementsNamed(document, ...LISTS).length > 0)
    return [{ position: null, problem: ONLY_A_LIST }];
  return items.map((item, i) => {
    const record = localName(item) === 'nitf' ? nitfRecord(item) : newsItemRecord(item);
    const context = { kind: 'metadata', publisher: null, language: null, base: null, local } as const;
    const outcome = readRecord(record, context);
    return 'reason' in outcome ? { position: i + 1, problem: outcome } : { position: i + 1, draft: outcome };
  });
}

/** What NewsML-G2 sends beside its items. */
const LISTS = ['packageitem', 'knowledgeitem', 'conceptitem', 'planningitem', 'catalogitem'];
const ONLY_A_LIST: Problem = {
  reason: 'not-an-article',
  detail: 'It only refers to NewsML-G2 items. Upload the items themselves.',
};

/** @see https://www.iptc.org/std/NITF/3.6/documentation/nitf-documentation.html */
function nitfRecord(nitf: Element): RawRecord {
  const status = attributeOf(nitf, 'docdata', 'management-status');
  const release = attributeOf(nitf, 'date.release', 'norm');
  const isHeld = status === 'embargoed' && parseMachineDate(release, 'metadata', 1) !== null;
  return {
    headline: textOf(nitf, 'hl1') ?? textOf(nitf, 'hedline') ?? textOf(nitf, 'title'),
    byline: textOf(nitf, 'person') ?? textOf(nitf, 'byline', ['byttl']),
    standfirst: textOf(nitf, 'abstract') ?? textOf(nitf, 'hl2'),
    // The first that is a date: some systems send the pattern of one.
    datePublished: isHeld
      ? release
      : [
          release,
          attributeOf(nitf, 'date.issue', 'norm'),
          attributeOf(nitf, 'story.date', 'norm'),
          attributeOf(nitf, 'pubdata', 'date.publication'),
        ],
    publisher:
      holderOf(attributeOf(nitf, 'doc.copyright', 'holder')) ??
      attributeOf(nitf, 'pubdata', 'name') ??
      textOf(nitf, 'distributor'),
    section: attributeOf(nitf, 'pubdata', 'position.section'),
    url: attributeOf(nitf, 'pubdata', 'ex-ref'),
    // An embargoed text waits for its release date; without one there is no telling how long.
    pubstatus: isHeld ? null : status,
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

/** "(c) 2026 Quay Wire. All rights reserved." is Quay Wire. */
function holderOf(notice: string | null): string | null {
  const name = notice
    ?.slice(0, 200)
    .replace(/^\s*(?:copyright\b|©|\(c\)|\d{4}|[\s,.:–-])+/i, '')
    .replace(/[\s.,]*\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)\b.*$/i, '')
    .trim();
  return name === undefined || name === '' ? null : name;
}

/** @see https://iptc.org/standards/newsml-1/ and https://iptc.org/standards/newsml-g2/ */
function newsItemRecord(item: Element): RawRecord {
  const code = (name: string) =>
    (attributeOf(item, name, 'qcode') ?? attributeOf(item, name, 'uri'))?.split(/[:/]/).at(-1);
  const inline =
    markupOf(item, 'body.content', NOT_TEXT) ??
    markupOf(item, 'body', ['header']) ??
    markupOf(item, 'inlinexml') ??
    markupOf(item, 'datacontent') ??
    textOf(item, 'inlinedata');
  return {
    headline: textOf(item, 'headline') ?? textOf(item, 'hl1') ?? textOf(item, 'title'),
    byline:
      textOf(item, 'by') ??
      elements(item, 'byline').map((it) => textOf(it, 'person'))[0] ??
      textOf(item, 'byline', ['byttl']),
    standfirst: textOf(item, 'subheadline'),
    description: elements(item, 'contentmeta').map((it) => textOf(it, 'description'))[0],
    bodyXhtml: inline,
    datePublished:
      textOf(item, 'versioncreated') ??
      textOf(item, 'thisrevisioncreated') ??
      textOf(item, 'firstcreated') ??
      textOf(item, 'contentcreated'),
    embargoed: textOf(item, 'embargoed'),
    pubstatus: code('pubstatus') ?? attributeOf(item, 'status', 'formalname'),
    type: code('itemclass'),
    publisher:
      textOf(item, 'provider') ??
      attributeOf(item, 'provider', 'literal') ??
      attributeOf(item, 'party', 'formalname') ??
      attributeOf(item, 'copyrightholder', 'literal') ??
      elements(item, 'copyrightholder').map((it) => textOf(it, 'name'))[0] ??
      textOf(item, 'creditline'),
    language:
      attributeOf(item, 'language', 'tag') ??
      attributeOf(item, 'language', 'formalname') ??
      item.attribs['xml:lang'] ??
      null,
    image: [...elements(item, 'remotecontent'), ...elements(item, 'contentitem')].map((it) => ({
      url: it.attribs.href ?? it.attribs.Href,
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

function textOf(root: Element, name: string, without: readonly string[] = []): string | null {
  const texts = elements(root, name).map((it) => {
    const parts = it.children.filter(
      (child) => !DomUtils.isTag(child) || !without.includes(localName(child)),
    );
    return without.length === 0 ? xmlText(it) : DomUtils.textContent(parts);
  });
  return (
    texts
      .find((it) => it.trim() !== '')
      ?.replace(/\s+/g, ' ')
      .trim() ?? null
  );
}

/** NewsML 1 begins the names of attributes with a capital. */
function attributeOf(root: Element, name: string, attribute: string): string | null {
  for (const { attribs } of elements(root, name))
    for (const [key, value] of Object.entries(attribs))
      if (key.toLowerCase() === attribute && value !== '') return value;
  return null;
}

/** Pictures with their captions, and notes to editors, between the paragraphs of NITF. */
const NOT_TEXT = ['media', 'note', 'ednote'];

function markupOf(root: Element, name: string, without: readonly string[] = []): string | null {
  const [element] = elements(root, name);
  if (element === undefined) return null;
  for (const other of without) for (const it of elements(element, other)) DomUtils.removeElement(it);
  return unwrapHtml(innerHtml(element));
}
