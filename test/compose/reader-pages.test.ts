import { describe, expect, test } from 'vitest';
import { pages } from './support/pages.ts';

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
