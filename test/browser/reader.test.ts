import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFunctions } from '../../bin/build.ts';
import { adaptersFor } from '../../bin/cli/adapters.ts';
import { localeOf } from '../../lib/compose/words/locale.ts';
import { CONFIG_FILE } from '../../lib/contract/config.ts';
import { readerUrl } from '../../lib/contract/reader-urls.ts';
import { type Cloud, startCloud } from '../../lib/local/cloud.ts';
import { mintToken } from '../../lib/subscriber-token.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { axeViolations } from './support/axe.ts';
import { hasBrowser, launch } from './support/browser.ts';

// A reader from joining to being erased: the deployed bundles on the local cloud, a telephone of 320 pixels, no scripts,
// and a keyboard in place of a mouse.

let address = 'ada@kaipost.example';
/** The walk is the same in every language, and pages from right to left are worth a look of their own. */
const LANGUAGE = process.env.WALK_LANGUAGE ?? 'en-GB';
const SCHEME = process.env.WALK_SCHEME === 'dark' ? 'dark' : 'light';
const { pages: words } = localeOf(LANGUAGE).words;
/** Folder for pictures of each page, for people who want to look at them. */
const SHOTS = process.env.SHOTS;
const scratch = scratchFolder('reader', afterAll);
let cloud: Cloud;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let audit: Page;

/** The newsletter with the settings that the walk needs, in a language. */
async function startWith(language: string): Promise<Cloud> {
  const distDir = join(scratch, `functions-${language}`);
  await buildFunctions(distDir);
  for (const name of readdirSync(distDir)) {
    const file = join(distDir, name, CONFIG_FILE);
    if (!existsSync(file)) continue;
    const config = JSON.parse(readFileSync(file, 'utf8'));
    config.newsletter.language = language;
    config.compose.sectionChoice = { offered: ['Sport', ['Culture', 'Opinion']] };
    writeFileSync(file, JSON.stringify(config));
  }
  return await startCloud({ distDir });
}

beforeAll(async () => {
  if (!hasBrowser) return;
  cloud = await startWith(LANGUAGE);
  browser = await launch();
  context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    javaScriptEnabled: false,
    colorScheme: SCHEME,
  });
  page = await context.newPage();
  audit = await browser.newPage({
    viewport: { width: 320, height: 700 },
    bypassCSP: true,
    colorScheme: SCHEME,
  });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await cloud?.stop();
});

const directory = () => adaptersFor(cloud.resources.values, cloud.clients).directory;
const subscriber = () => directory().findByAddress(address);
const heading = () => page.locator('h1').textContent();

async function linkFor(
  to: 'preferences' | 'unsubscribe' | 'data' | 'erase' | 'changeAddress',
): Promise<string> {
  const { keys } = adaptersFor(cloud.resources.values, cloud.clients);
  const purpose = to === 'unsubscribe' ? 'unsubscribe' : 'preferences';
  const token = mintToken(await keys.current(), { subscriber: (await subscriber())?.id ?? '', purpose });
  return readerUrl(cloud.url, to, token);
}

async function newestMail(): Promise<string> {
  const accepted = cloud.ses.acceptances().findLast(({ recipients }) => recipients.includes(address));
  const raw = accepted === undefined ? null : cloud.ses.delivered(accepted.messageId);
  return raw === null ? '' : ((await PostalMime.parse(raw)).text ?? '');
}

/** Tab until the element that has the focus matches; fails after a page's worth of stops. */
async function tabTo(selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`${selector}:focus`).count()) === 1) return;
  }
  throw new Error(`the keyboard never reaches ${selector}`);
}

async function press(selector: string): Promise<void> {
  await tabTo(selector);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** Every page of the walk fits the telephone and has no fault that axe knows. */
async function look(name: string): Promise<void> {
  if (SHOTS !== undefined && existsSync(SHOTS))
    await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
  // axe is a script: it looks at the same document in a window that runs them.
  await audit.setContent(await page.content());
  expect([name, await audit.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 320]);
  expect([name, await axeViolations(audit)]).toEqual([name, []]);
}

describe.skipIf(!hasBrowser)('a reader with a keyboard, a small telephone and no scripts', () => {
  test('joins, confirms, and chooses sections, days and hour', async () => {
    await page.goto(`${cloud.url}/subscribe`);
    await look('join');
    await tabTo('#address');
    await page.keyboard.type(address);
    // A form that comes back within a second is taken for a robot's.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await press('main button');
    expect(await heading()).toBe(words.checkYourMailTitle);
    await look('check-your-inbox');

    await page.goto(/http\S+\/confirm\/[\w-]+/.exec(await newestMail())?.[0] ?? '');
    expect((await subscriber())?.state).toBe('pending');
    await look('confirm');
    await press('main button');
    expect((await subscriber())?.state).toBe('confirmed');
    await look('confirmed');

    await press('main a[href*="/preferences/"]');
    await look('preferences');
    await tabTo('[name="section sport"]');
    await page.keyboard.press('Space');
    await tabTo('#time');
    await page.keyboard.type('0745AM'.slice(0, 4));
    await tabTo('#days');
    await page.keyboard.press('ArrowDown');
    await press('main button');
    expect(await page.locator('[role=status]').textContent()).toContain(words.savedText);
    expect(await subscriber()).toMatchObject({
      choice: { leftOut: ['sport'], withLead: true },
      days: 'weekdays',
      minute: 465,
    });
    await look('preferences-saved');
  }, 120_000);

  test('moves to another address', async () => {
    await page.goto(await linkFor('preferences'));
    await press('main a[href*="/address/"]');
    await look('change-address');
    await tabTo('#address');
    await page.keyboard.type('ada.lovelace@kaipost.example');
    await press('main button');
    await look('change-address-sent');
    const id = (await subscriber())?.id;
    address = 'ada.lovelace@kaipost.example';
    await page.goto(/http\S+\/confirm-address\/[\w-]+/.exec(await newestMail())?.[0] ?? '');
    expect(await subscriber()).toBeNull();
    await look('confirm-address');
    await press('main button');
    await look('address-changed');
    expect((await subscriber())?.id).toBe(id);
  }, 120_000);

  test('pauses, leaves, and is shown the way back', async () => {
    const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    await page.goto(await linkFor('preferences'));
    await page.fill('#pause', inTenDays);
    await press('main button');
    expect((await subscriber())?.pausedUntil).toBe(inTenDays);

    await press('main a[href*="/unsubscribe/"]');
    expect((await subscriber())?.state).toBe('confirmed');
    await look('unsubscribe');
    await press('main button');
    expect((await subscriber())?.state).toBe('unsubscribed');
    await look('unsubscribed');
    await press('main a[href$="/subscribe"]');
    expect(await page.locator('#address').count()).toBe(1);
    await page.goto(await linkFor('preferences'));
    expect(await page.locator('form').count()).toBe(0);
  }, 120_000);

  test('sees their data, and has it deleted', async () => {
    await page.goto(await linkFor('data'));
    expect(await page.locator('pre').textContent()).toContain(address);
    await look('data');
    await press('main a[href*="/erase/"]');
    expect(await subscriber()).not.toBeNull();
    await look('erase');
    await press('main button');
    await look('erased');
    expect(await subscriber()).toBeNull();
  }, 120_000);
});
