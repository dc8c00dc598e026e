import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { RawRecord } from '../fields/record.ts';
import { innerHtml } from '../open/inner-html.ts';
import { elementsNamed } from '../open/xml.ts';

/** Names that Trafilatura has for elements of HTML. */
const HTML_NAMES: Readonly<Record<string, string>> = {
  head: 'h2',
  list: 'ul',
  item: 'li',
  quote: 'blockquote',
  lb: 'br',
  hi: 'b',
  ref: 'a',
  graphic: 'img',
};

/**
 * The articles of Trafilatura's XML: facts in attributes, the text in `main`. None for any other file.
 *
 * @see https://trafilatura.readthedocs.io/en/latest/usage-python.html
 */
export function trafilaturaRecords(document: Document): readonly RawRecord[] {
  return elementsNamed(document, 'doc').flatMap((doc) => {
    const [main] = elementsNamed(doc, 'main');
    if (main === undefined || Object.keys(doc.attribs).length === 0) return [];
    return [{ ...doc.attribs, articleBody: innerHtml(asHtml(main)) }];
  });
}

function asHtml(main: Element): Element {
  for (const element of DomUtils.findAll(({ name }) => Object.hasOwn(HTML_NAMES, name), main.children))
    element.name = HTML_NAMES[element.name] ?? element.name;
  return main;
}
