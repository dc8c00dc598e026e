import { expect, test } from 'vitest';
import { innerHtml } from '../../lib/ingest/open/inner-html.ts';
import { elementsNamed, parseXml } from '../../lib/ingest/open/xml.ts';

const inner = (xml: string) => {
  const document = parseXml(`<content>${xml}</content>`);
  if ('reason' in document) throw new Error(document.reason);
  const [element] = elementsNamed(document, 'content');
  return element === undefined ? '' : innerHtml(element);
};

test.each([
  ['<p>One &amp; two</p>', '<p>One &amp; two</p>'],
  [
    '<p>a<br/>b <img src="x.jpg" alt="A &quot;boat&quot;"/></p>',
    '<p>a<br>b <img src="x.jpg" alt="A &quot;boat&quot;"></p>',
  ],
  ['<div/><p/>', '<div></div><p></p>'],
  ['<p><![CDATA[x < y]]></p>', '<p>x &lt; y</p>'],
  ['<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['<!-- a note --><p>text</p><script>x()</script><style>p{}</style>', '<p>text</p>'],
  ['plain', 'plain'],
])('%s as HTML', (xml, html) => {
  expect(inner(xml)).toBe(html);
});

test('a value cannot end its attribute', () => {
  expect(inner('<a title="&quot; onclick=&quot;x()">link</a>')).toBe(
    '<a title="&quot; onclick=&quot;x()">link</a>',
  );
});
