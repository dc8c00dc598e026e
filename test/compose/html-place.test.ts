import { expect, test } from 'vitest';
import { attributeAt } from '../../lib/compose/build/html-place.ts';

/** The place of {{x}} in this HTML. */
function placeIn(html: string) {
  return attributeAt(html, html.indexOf('{{x}}'), '{{x}}'.length);
}

test.each([
  ['<p>{{x}}</p>'],
  ['{{x}}'],
  ['<style>p {}</style><p>{{x}}</p>'],
  ['<script>let a</script>{{x}}'],
  ['<p title="a > b">{{x}}</p>'],
])('in %s it is text', (html) => {
  expect(placeIn(html)).toEqual({ kind: 'text' });
});

test.each([
  ['<a href="{{x}}">', 'href', true, true],
  ['<img src="{{x}}">', 'src', true, true],
  ["<img src='{{x}}'>", 'src', true, true],
  ['<td background="{{x}}">', 'background', true, true],
  ['<img alt="{{x}}">', 'alt', false, true],
  ['<img alt="Picture of {{x}}">', 'alt', false, false],
  ['<a href="{{x}}/more">', 'href', true, false],
  ['<meta property="og:url" content="{{x}}">', 'content', true, true],
  ['<meta property="og:image" content="{{x}}">', 'content', true, true],
  ['<meta property="og:title" content="{{x}}">', 'content', false, true],
])('in %s it is the attribute %s (address: %s, whole: %s)', (html, attribute, takesUrl, whole) => {
  expect(placeIn(html)).toEqual({ kind: 'attribute', attribute, takesUrl, whole });
});

test.each([
  ['<p style="color: {{x}}">', 'in the attribute style'],
  ['<p onclick="{{x}}">', 'in the attribute onclick'],
  ['<iframe srcdoc="{{x}}">', 'in the attribute srcdoc'],
  ['<style>p { color: {{x}} }</style>', 'inside <style>'],
  ['<script>let x = {{x}}</script>', 'inside <script>'],
  ['<p class={{x}}>', 'in a tag, outside a quoted attribute'],
  ['<p {{x}}>', 'in a tag, outside a quoted attribute'],
])('in %s nothing may be printed', (html, where) => {
  expect(placeIn(html)).toEqual({ kind: 'forbidden', where });
});
