import { expect, test } from 'vitest';
import { escapeHtml } from '../escape-html.ts';
import { html } from '../html.ts';

test('the five characters with a meaning in HTML are escaped, and no other', () => {
  expect(escapeHtml(`<a href="x" title='y'>&/=é`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;/=é',
  );
});

test('a value in a template is escaped, in text and in attributes, unless it is a template itself', () => {
  const hostile = `"'<>&`;
  expect(html`<p title='${hostile}'>${html`<b>${'<b>'}</b>`}${[1, null, '&']}</p>`.text).toBe(
    "<p title='&quot;&#39;&lt;&gt;&amp;'><b>&lt;b&gt;</b>1&amp;</p>",
  );
});

test('an object that only looks like markup is printed as text', () => {
  const forged = { text: '<script>' } as unknown as string;
  expect(html`${forged}`.text).not.toContain('<script>');
});

test('what cannot be seen is shown as a box', () => {
  expect(html`${'a\u202eb'}`.text).toBe('a\u25a1b');
});
