import { beforeAll, expect, test } from 'vitest';
import { framedPage, type PageContent } from '../../lib/compose/pages/frame.ts';
import type { CompiledTemplates } from '../../lib/compose/templates.ts';
import { localeOf } from '../../lib/compose/words/locale.ts';
import { BROADSHEET } from '../../templates/examples/build.ts';
import { compiledTemplates } from './support/press.ts';

let templates: CompiledTemplates;
beforeAll(async () => {
  templates = await compiledTemplates();
});

const page = (content: Partial<PageContent> = {}, language = 'en') =>
  framedPage(
    { heading: 'A heading', ...content },
    { newsletter: BROADSHEET, templates, locale: localeOf(language) },
  );

test('every page names the newsletter, its postal address and its privacy page', () => {
  expect(page()).toContain(BROADSHEET.name);
  expect(page()).toContain(BROADSHEET.postalAddress);
  expect(page()).toContain(`href="${BROADSHEET.privacyUrl}"`);
});

test('a page has the language and direction of its words', () => {
  expect(page({}, 'ar')).toMatch(/<html[^>]* lang="ar"[^>]* dir="rtl"|<html[^>]* dir="rtl"[^>]* lang="ar"/);
  expect(page({}, 'de')).toContain('lang="de"');
});

test('what stands on a page is text, never markup', () => {
  expect(page({ heading: '<b>Hi</b>', paragraphs: ['a < b'] })).toContain('&lt;b&gt;Hi&lt;/b&gt;');
  expect(page({ paragraphs: ['a <script>'] })).not.toContain('<script>');
});

test('what a page does not have leaves nothing behind: no empty list, no empty alert', () => {
  expect(page()).not.toMatch(/<ul class="editions">|<h2>/);
  expect(page({ editionsTitle: 'Past editions' })).toContain('<h2>Past editions</h2>');
  expect(page({ problem: 'Something is wrong' })).toContain('Something is wrong');
  expect(page()).not.toContain('role="alert"');
});
