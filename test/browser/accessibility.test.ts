import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompiledTemplates } from '../../lib/compose/templates.ts';
import { compiledTemplates } from '../compose/support/press.ts';
import { axeViolations } from './support/axe.ts';
import { hasBrowser, launch, open } from './support/browser.ts';
import { everyMail, everyPage } from './support/looks.ts';

let browser: Browser;
let templates: CompiledTemplates;
beforeAll(async () => {
  if (!hasBrowser) return;
  [browser, templates] = await Promise.all([launch(), compiledTemplates()]);
});
afterAll(() => browser?.close());

/** Webmail shows the mail inside a page of its own, whose landmarks count: these two cannot hold in a mail. */
const NOT_IN_MAIL = ['landmark-one-main', 'region'];

async function expectNothing(
  name: string,
  html: string,
  width: number,
  without: readonly string[],
): Promise<void> {
  const page = await open(browser, html, { width, scheme: 'light', pictures: true });
  expect([name, 'light', await axeViolations(page, without)]).toEqual([name, 'light', []]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect([name, 'dark', await axeViolations(page, without)]).toEqual([name, 'dark', []]);
}

describe.skipIf(!hasBrowser)('axe finds nothing (no browser: skipped)', () => {
  test('in any mail, in light and in dark', { timeout: 600_000 }, async () => {
    for (const [name, html] of everyMail(templates)) await expectNothing(name, html, 640, NOT_IN_MAIL);
  });

  test('on any page, in light and in dark', { timeout: 600_000 }, async () => {
    for (const [name, html] of everyPage(templates)) await expectNothing(name, html, 800, []);
  });

  test('unless there is something to find', async () => {
    const [, html = ''] = everyMail(templates)[0] ?? [];
    const spoilt = html
      .replace(/alt="[^"]*" width="568" style/, 'width="568" style')
      .replaceAll('#5f584c', '#c9c4b8');
    const page = await open(browser, spoilt, { width: 640, scheme: 'light', pictures: true });
    expect((await axeViolations(page, NOT_IN_MAIL)).join()).toMatch(/color-contrast.*image-alt/);
  });
});
