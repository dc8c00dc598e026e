import { beforeAll, describe, expect, test } from 'vitest';
import { createReaderPages } from '../../lib/compose/pages/reader-pages.ts';
import type { CompiledTemplates } from '../../lib/compose/templates.ts';
import { BROADSHEET } from '../../templates/examples/build.ts';
import { compiledTemplates } from './support/press.ts';

let templates: CompiledTemplates;
beforeAll(async () => {
  templates = await compiledTemplates();
});

const pages = (language = 'en-GB') => createReaderPages({ ...BROADSHEET, language }, templates);

describe('a reader page', () => {
  test('unsubscribe asks with one button that posts', () => {
    const html = pages().unsubscribe({ action: '/u/k1.AbC' });
    expect(html).toMatch(
      /<form method="post" action="\/u\/k1\.AbC">\s*<button type="submit">Unsubscribe<\/button>\s*<\/form>/,
    );
    expect(html.match(/<form/g)).toHaveLength(1);
  });

  test('runs no script and has the policy that forbids any', () => {
    for (const html of [
      pages().unsubscribed({ signUpUrl: '/subscribe' }),
      pages().signUp({ action: '/subscribe', problem: null, zone: 'Europe/London' }),
    ]) {
      expect(html).not.toMatch(/<script|\son\w+=|style="/);
      expect(html).toMatch(
        /Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'self'"/,
      );
    }
  });

  test('sign-up says what is wrong with the address, and ties it to the field', () => {
    const html = pages().signUp({ action: '/subscribe', problem: 'address', zone: 'Europe/London' });
    expect(html).toContain('role="alert"');
    expect(html).toContain('aria-invalid="true" aria-describedby="problem"');
    expect(pages().signUp({ action: '/subscribe', problem: null, zone: 'Europe/London' })).not.toContain(
      'aria-invalid',
    );
  });

  test('people and screen readers do not meet the trap field', () => {
    const html = pages().signUp({ action: '/subscribe', problem: null, zone: 'Europe/London' });
    expect(html).toMatch(/class="trap" aria-hidden="true">.*name="leave-empty" tabindex="-1"/);
    expect(html).not.toMatch(/name="(website|url|name|phone|company|fax)"/);
  });

  test('preferences show the reader’s zone and hour', () => {
    const view = {
      action: '/p/x',
      zone: 'Asia/Tokyo',
      minute: 405,
      mayChoose: true,
      mayChooseHour: true,
      hours: [390],
      sections: null,
      saved: true,
      days: 'every' as const,
      pausedUntil: null,
      problem: null,
      changeAddressUrl: '/a/x',
      dataUrl: '/d/x',
      eraseUrl: '/e/x',
      unsubscribeUrl: '/u/x',
    };
    const html = pages().preferences(view);
    expect(html).toMatch(/name="zone" list="zones"[^>]* value="Asia\/Tokyo"/);
    expect(html).toContain('<option value="every" selected>Every day</option>');
    expect(html).toContain('type="time" step="900" required value="06:45"');
    expect(html).toContain('role="status"');
    expect(pages().preferences({ ...view, saved: false })).not.toContain('role="status"');
  });

  test('the archive lists editions with their dates, and says when there is none', () => {
    const edition = {
      id: '2026-11-22',
      number: 1_386,
      headline: 'A <b>bold</b> move',
      url: 'https://news.example.com/editions/2026-11-22',
    };
    const html = pages().archive({ editions: [edition], signUpUrl: '/subscribe' });
    expect(html).toContain('A &lt;b&gt;bold&lt;/b&gt; move');
    expect(html).toContain('Sunday, 22 November 2026 · No. 1,386');
    expect(pages().archive({ editions: [], signUpUrl: '/subscribe' })).toContain('No editions yet.');

    const own = createReaderPages({ ...BROADSHEET, words: { number: 'Issue {number}' } }, templates);
    expect(own.archive({ editions: [edition], signUpUrl: '/subscribe' })).toContain(' · Issue 1,386');
  });

  test('no page is larger than 30 kB, the list of time zones included', () => {
    for (const language of ['en', 'de', 'ar', 'ja']) {
      const html = pages(language).signUp({
        action: '/subscribe',
        problem: 'zone',
        zone: 'Mars',
        address: 'a@b',
      });
      expect([language, Buffer.byteLength(html) <= 30_000]).toEqual([language, true]);
    }
  });

  test('what was typed stays in the form, escaped', () => {
    const html = pages().signUp({ action: '/s', problem: 'address', zone: null, address: '"><b>ada@' });
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;ada@"');
  });

  test('in a frame there is only the form, which opens a page of its own', () => {
    const html = pages().signUp({ action: '/s', problem: null, zone: null, isEmbedded: true });
    expect(html).toContain('target="_blank"');
    expect(html).not.toMatch(/<header|<footer/);
  });

  test('a name in Latin letters is isolated in Arabic sentences', () => {
    expect(pages('ar').unsubscribe({ action: '/u/x' })).toContain('\u2068The Morning Broadsheet\u2069');
    expect(pages('en').unsubscribe({ action: '/u/x' })).not.toContain('\u2068');
  });

  test.each(['not-found', 'invalid-link', 'no-subscription', 'too-many-requests', 'bad-request'] as const)(
    '%s has words in every language',
    (kind) => {
      for (const language of ['en', 'de', 'fr', 'ar']) {
        const html = pages(language).message(kind);
        expect(html).toMatch(
          new RegExp(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`),
        );
        expect(html).toMatch(/<h1>[^<]{5,}<\/h1>\s*<p>[^<]{10,}<\/p>/);
      }
    },
  );
});
