import { beforeAll, describe, expect, test } from 'vitest';
import { createReaderMails } from '../../lib/compose/pages/reader-mails.ts';
import type { CompiledTemplates } from '../../lib/compose/templates.ts';
import { BROADSHEET } from '../../templates/examples/build.ts';
import { compiledTemplates } from './support/press.ts';

let templates: CompiledTemplates;
beforeAll(async () => {
  templates = await compiledTemplates();
});

const mails = (language = 'en-GB') => createReaderMails({ ...BROADSHEET, language }, templates);

describe('a mail about the subscription', () => {
  test('confirmation has the link in both parts and no other link', () => {
    const { subject, html, text } = mails().confirmation({ confirmUrl: 'https://news.example.com/c/k1.AbC' });
    expect(subject).toBe('Confirm your subscription to The Morning Broadsheet');
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://news.example.com/c/k1.AbC"']);
    expect(text).toContain('\nhttps://news.example.com/c/k1.AbC\n');
    for (const part of [html, text]) expect(part).toContain(BROADSHEET.postalAddress);
  });

  test('confirmation comes in the newsletter’s language', () => {
    const link = { confirmUrl: 'https://news.example.com/c/k1.AbC' };
    expect(mails('de').confirmation(link).text).toContain('Anmeldung bestätigen');
    expect(mails('ar').confirmation(link).html).toContain('dir="rtl"');
  });
});
