import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFunctions } from '../../bin/build.ts';
import { upload } from '../../bin/start/upload.ts';
import { type Cloud, startCloud } from '../../lib/local/cloud.ts';
import { sampleNewsroom } from '../../lib/local/newsroom/newsroom.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { axeViolations } from './support/axe.ts';
import { hasBrowser, launch } from './support/browser.ts';

// An editor at five in the morning: the deployed bundles on the local cloud and a real browser, and no scripts.

const EDITOR = 'editor@news.example.com';
/** Folder for pictures of each page, for people who want to look at them. */
const SHOTS = process.env.SHOTS;
const scratch = scratchFolder('desk', afterAll);
let cloud: Cloud;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  if (!hasBrowser) return;
  const distDir = join(scratch, 'functions');
  await buildFunctions(distDir);
  cloud = await startCloud({ distDir });
  await upload(sampleNewsroom(new Date()), cloud);
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 1100, height: 900 }, javaScriptEnabled: false });
  page = await context.newPage();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await cloud?.stop();
});

const PATHS = [
  ...['', '/preview', '/delivery', '/hold', '/approve', '/sign-in'],
  ...['/editions', `/editions/${new Date().toISOString().slice(0, 10)}`, '/readers', '/articles'],
];
const desk = (path = '') => `${cloud.url}/desk${path}`;
const headlines = () => page.locator('.stories:not(.short) h2').allTextContents();
const story = (n: number) => page.locator('.stories:not(.short) > li').nth(n);

async function newestMail(): Promise<string> {
  const accepted = cloud.ses.acceptances().findLast(({ recipients }) => recipients.includes(EDITOR));
  const raw = accepted === undefined ? null : cloud.ses.delivered(accepted.messageId);
  return raw === null ? '' : ((await PostalMime.parse(raw)).text ?? '');
}

async function shoot(name: string, of = page): Promise<void> {
  if (SHOTS !== undefined && existsSync(SHOTS)) await of.screenshot({ path: join(SHOTS, `${name}.png`) });
}

describe.skipIf(!hasBrowser)('an editor without scripts', () => {
  test('signs in by the mailed link, and lands on the page they asked for', async () => {
    await page.goto(desk('/hold'));
    await page.fill('#address', EDITOR);
    await shoot('sign-in');
    await page.click('main button');
    expect(await page.locator('h1').textContent()).toBe('Check your inbox');
    await page.goto(/http\S+\/desk\/enter\/[\w-]+/.exec(await newestMail())?.[0] ?? '');
    await page.click('main button');
    expect(page.url()).toBe(desk('/hold'));
  }, 60_000);

  test('with scripts, drags a story by its number to the top', async () => {
    const withScripts = await browser.newContext({
      // High enough that nothing scrolls while the mouse is down.
      viewport: { width: 1100, height: 4_000 },
      storageState: await context.storageState(),
    });
    const other = await withScripts.newPage();
    await other.goto(desk());
    const shown = other.locator('ol.stories:not(.short) h2');
    const third = (await shown.nth(2).textContent()) ?? '';
    const handles = other.locator('ol.stories:not(.short) .handle');
    const posted = other.waitForResponse((answer) => answer.request().method() === 'POST');
    await handles.nth(2).dragTo(handles.nth(0));
    expect((await posted).status()).toBe(303);
    // The script alone moves it at once, but leaves its number.
    const top = other.locator('ol.stories:not(.short) > li').first();
    await expect.poll(() => top.locator('.kicker').textContent(), { timeout: 20_000 }).toMatch(/^1 · Lead/);
    expect(await top.locator('h2').textContent()).toBe(third);
    await withScripts.close();
  }, 60_000);

  test('moves, leaves out and renames stories, blocks a publisher, and takes an instruction back', async () => {
    await page.goto(desk());
    const [first = '', second = '', third = ''] = await headlines();
    await story(1).getByRole('button', { name: /^Up/ }).click();
    expect((await headlines()).slice(0, 2)).toEqual([second, first]);
    await story(0).getByRole('button', { name: /^Down/ }).click();
    expect((await headlines()).slice(0, 2)).toEqual([first, second]);
    await story(2).getByRole('button', { name: /^Lead/ }).click();
    expect((await headlines())[0]).toBe(third);
    await story(0).getByRole('button', { name: /^Out/ }).click();
    expect(await headlines()).not.toContain(third);
    await story(0).locator('summary').click();
    await story(0).locator('input[name=headline]').fill('A headline by the editor');
    await story(0).getByRole('button', { name: 'Rename' }).click();
    expect((await headlines())[0]).toBe('A headline by the editor');
    await page.fill('input[name=publisher]:not([type=hidden])', 'The Quay Chronicle');
    await page.locator('input[name=publisher]:not([type=hidden])').press('Enter');
    expect(await page.locator('.instructions').textContent()).toContain(
      'The Quay Chronicle is blocked until removed',
    );
    await shoot('today');
    const instructions = await page.locator('.instructions li').count();
    await page.locator('.instructions li').last().getByRole('button').click();
    expect(await page.locator('.instructions li').count()).toBe(instructions - 1);
  }, 120_000);

  test('sees the real mail in the preview, with the new headline', async () => {
    await page.goto(desk('/preview?width=375&scheme=dark'));
    const mail = page.frameLocator('iframe');
    await mail.locator('h1').first().waitFor();
    expect(await mail.locator('body').textContent()).toContain('A headline by the editor');
    expect(await page.locator('.inbox').textContent()).toContain('A headline by the editor');
    await shoot('preview');
  }, 60_000);

  test('holds it; a second editor with an older page sees that, and may write theirs as well', async () => {
    const late = await context.newPage();
    await late.goto(desk('/hold'));
    await page.goto(desk('/hold'));
    await page.fill('#reason', 'lawyers');
    await page.click('main form button');
    expect(await page.locator('.gate').textContent()).toMatch(
      new RegExp(`Held by ${EDITOR}, [^:]+:\\d\\d: lawyers`),
    );
    await late.fill('#reason', 'the mayor called');
    await late.click('main form button');
    expect(await late.locator('h1').textContent()).toBe('Somebody else changed the desk');
    expect(await late.locator('main').textContent()).toContain('hold: lawyers');
    await shoot('conflict', late);
    await late.getByRole('button', { name: 'Save my change too' }).click();
    expect(await late.locator('.gate').textContent()).toContain('the mayor called');
    await late.close();
    const held = await cloud.invoke('publish-edition', {});
    expect(held).toMatchObject({ ok: true, result: { status: 'no-edition', why: 'held' } });
  }, 120_000);

  test('lifts the hold, gets the proof of what they made, and revises it after the freeze', async () => {
    await page.goto(desk());
    await page.getByRole('button', { name: 'Release this edition' }).click();
    const outcome = await cloud.invoke('publish-edition', {});
    expect(outcome).toMatchObject({ ok: true, result: { status: 'published', edition: { revision: 1 } } });
    const proof = await newestMail();
    expect(proof).toContain('Only editors get this mail.');
    expect(proof).toContain('A headline by the editor');
    await page.goto(desk());
    expect(await page.locator('.gate').textContent()).toContain('Frozen on');
    await page.fill('#note', 'Our reporters were up all night.');
    await page.getByRole('button', { name: 'Print this note' }).click();
    await page.getByRole('button', { name: 'Replace the frozen edition' }).click();
    expect(await page.locator('main').textContent()).toContain('revision 2, is frozen');
    expect(await newestMail()).toContain('Our reporters were up all night.');
    await page.goto(desk());
    expect(await page.locator('.gate').textContent()).toContain('revision 2. Sending starts at');
    await shoot('frozen');
  }, 120_000);

  test('approves the revision that they saw, and pauses and continues sending', async () => {
    await page.goto(desk('/approve'));
    await page.getByRole('button', { name: 'Approve' }).click();
    expect(await page.locator('.gate').textContent()).toContain(`Approved by ${EDITOR}`);
    await page.goto(desk('/delivery'));
    await page.getByRole('button', { name: 'Pause sending' }).click();
    expect(await page.locator('main').textContent()).toMatch(/Paused since [^:]+:\d\d: paused on the desk/);
    await page.getByRole('button', { name: 'Continue sending' }).click();
    expect(await page.locator('main').textContent()).not.toContain('Paused since');
  }, 60_000);

  test('opens the past edition, checks its replay, and finds no reader who is none', async () => {
    await page.goto(desk('/editions'));
    await page.locator('.days a').first().click();
    await page.getByRole('button', { name: 'Check it' }).click();
    expect(await page.locator('main').textContent()).toContain('identical, byte for byte');
    await page.goto(desk('/readers'));
    await page.fill('#address', 'nobody@letters.example');
    await page.getByRole('button', { name: 'Find' }).click();
    expect(await page.locator('main').textContent()).toContain('No reader has this address.');
  }, 60_000);

  test('brings a file without a script, and sees what became of it', async () => {
    await page.goto(desk('/articles'));
    await page.setInputFiles('#file', {
      name: 'notes.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('x'),
    });
    await page.getByRole('button', { name: 'Upload' }).click();
    await page.waitForURL(desk('/articles'));
    expect(await page.locator('.uploads').textContent()).toMatch(/notes\.md.*Set aside: /s);
  }, 60_000);

  test('lifts a hold with the keyboard alone', async () => {
    await page.goto(desk('/hold'));
    await page.locator('#reason').focus();
    await page.keyboard.type('lawyers');
    await page.keyboard.press('Enter');
    await page.waitForURL(desk());
    expect(await page.locator('.gate').textContent()).toContain('lawyers');
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if (await page.locator('button:focus', { hasText: 'Release this edition' }).count()) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(desk());
    // The page has this address already, so only its new content says that it was loaded anew.
    const lift = page.getByRole('button', { name: 'Release this edition' });
    await expect.poll(() => lift.count(), { timeout: 20_000 }).toBe(0);
  }, 60_000);

  test('every page is free of faults that axe knows, fits a phone, and is small', async () => {
    const storageState = await context.storageState();
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1100, 375]) {
        const other = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme,
          storageState,
          bypassCSP: true,
        });
        const open = await other.newPage();
        for (const path of PATHS) {
          const body = (await (await open.goto(desk(path)))?.body()) ?? Buffer.alloc(0);
          expect([path, body.length > 0 && body.length <= 60_000]).toEqual([path, true]);
          expect([path, await open.evaluate('document.documentElement.scrollWidth')]).toEqual([path, width]);
          expect([path, await axeViolations(open)]).toEqual([path, []]);
          await shoot(`${path.slice(1) || 'today'}-${width}-${colorScheme}`, open);
        }
        await other.close();
      }
  }, 180_000);
});
