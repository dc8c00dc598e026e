import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompiledTemplates } from '../../lib/compose/templates.ts';
import { compiledTemplates } from '../compose/support/press.ts';
import { hasBrowser, type Look, launch, open } from './support/browser.ts';
import { everyMail, everyPage } from './support/looks.ts';

let browser: Browser;
let templates: CompiledTemplates;
beforeAll(async () => {
  if (!hasBrowser) return;
  [browser, templates] = await Promise.all([launch(), compiledTemplates()]);
});
afterAll(() => browser?.close());

const WIDTHS = [320, 375, 640];

/** Widths at which the document is wider than the window, with what it measures. */
async function tooWide(html: string, look: Pick<Look, 'pictures' | 'stripped'>): Promise<readonly string[]> {
  const page = await open(browser, html, { width: 320, scheme: 'light', ...look });
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const measured = await page.evaluate('document.documentElement.scrollWidth');
    if (measured !== width) found.push(`${measured} at ${width}`);
  }
  return found;
}

describe.skipIf(!hasBrowser)('nothing needs scrolling sideways (no browser: skipped)', () => {
  test('in any mail, with styles and without, with pictures and without', { timeout: 600_000 }, async () => {
    for (const [name, html] of everyMail(templates)) {
      expect([name, await tooWide(html, { pictures: false })]).toEqual([name, []]);
      expect([name, await tooWide(html, { pictures: true, stripped: true })]).toEqual([name, []]);
      expect([name, await tooWide(html, { pictures: false, stripped: true })]).toEqual([name, []]);
    }
  });

  test('on any page', { timeout: 600_000 }, async () => {
    for (const [name, html] of everyPage(templates)) {
      expect([name, await tooWide(html, { pictures: true })]).toEqual([name, []]);
    }
  });
});

describe.skipIf(!hasBrowser)('a hostile article in a real browser (no browser: skipped)', () => {
  test('runs nothing and shows its tags as text', async () => {
    const { hostile } = await import('../../templates/examples/hostile.ts');
    const { forSubscriber, printed } = await import('../compose/support/press.ts');
    const { mailHtml, webHtml } = printed(hostile, templates);
    for (const html of [forSubscriber(mailHtml), webHtml]) {
      const page = await open(browser, html, { width: 640, scheme: 'light', pictures: true });
      expect(await page.evaluate('document.scripts.length')).toBe(0);
      expect(
        await page.evaluate(
          '[...document.querySelectorAll("*")].flatMap((e) => [...e.attributes]).filter((a) => /^on/i.test(a.name)).length',
        ),
      ).toBe(0);
      expect(await page.evaluate('document.body.innerText')).toContain(
        '<script>alert("canary-script")</script>',
      );
    }
  });
});
