import { beforeAll, expect, test } from 'vitest';
import { createDeskMails } from '../../lib/compose/pages/desk-mails.ts';
import type { CompiledTemplates } from '../../lib/compose/templates.ts';
import { BROADSHEET } from '../../templates/examples/build.ts';
import { compiledTemplates } from './support/press.ts';

let templates: CompiledTemplates;
beforeAll(async () => {
  templates = await compiledTemplates();
});

test('the mail that signs an editor in has its link in both parts, and says for how long it is valid', () => {
  const { subject, html, text } = createDeskMails(BROADSHEET, templates).signIn(
    'https://desk.example/s?t=a&b=c',
  );
  expect(subject).toBe(`Sign in to the desk of ${BROADSHEET.name}`);
  expect(html).toContain('href="https://desk.example/s?t=a&amp;b=c"');
  expect(text).toContain('https://desk.example/s?t=a&b=c');
  for (const part of [html, text]) expect(part).toContain('valid for 15 minutes and signs in once');
});

test('a newsletter without a tagline has none in its mail', () => {
  const { html } = createDeskMails({ ...BROADSHEET, tagline: '' }, templates).signIn(
    'https://desk.example/s',
  );
  expect(BROADSHEET.tagline).not.toBe('');
  expect(html).not.toContain(BROADSHEET.tagline);
});
