import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { morning } from '../../templates/examples/morning.ts';
import { featuresOf, withoutFeatures } from '../bench/clients/features.ts';
import { compiledTemplates, forSubscriber, printed } from '../compose/support/press.ts';

const page = readFileSync(new URL('../../docs/mail-clients.md', import.meta.url), 'utf8');
const html = forSubscriber(printed(morning, await compiledTemplates()).mailHtml);

/** Work in every client of the table. */
const EVERYWHERE =
  'css-border-collapse css-color css-direction css-font css-vertical-align html-a html-b html-br html-div html-h1-h6 html-head html-html html-img html-meta html-p html-span html-strong html-table html-tbody html-td html-title html-tr'.split(
    ' ',
  );

test('every feature of the mail works everywhere, or the page says what remains without it', () => {
  const judged = new Set([
    ...EVERYWHERE,
    ...[...page.matchAll(/`((?:css|html)-[a-z0-9-]+)`/g)].map(([, name = '']) => name),
  ]);
  expect(featuresOf(html).filter((feature) => !judged.has(feature))).toEqual([]);
});

test('every feature that the table shows is judged below it', () => {
  const shown = [...page.matchAll(/^\| ((?:css|html)-[a-z0-9-]+) \|/gm)].map(([, name = '']) => name);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('without style sheets, media queries and picture shapes, all words and links are still there', () => {
  const left = withoutFeatures(html, [
    'html-style',
    'css-at-media',
    'css-object-fit',
    'css-aspect-ratio',
    'css-max-width',
  ]);
  const words = (mail: string) => mail.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const links = (mail: string) => mail.match(/href="[^"]+"/g);
  expect(left).not.toMatch(/<style|max-width:/);
  expect(words(left)).toBe(words(html));
  expect(links(left)).toEqual(links(html));
});
