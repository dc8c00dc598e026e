import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReaderPages } from '../../lib/compose/pages/reader-pages.ts';
import type { CompiledTemplates } from '../../lib/compose/templates.ts';
import { BROADSHEET } from '../../templates/examples/build.ts';
import { edges } from '../../templates/examples/edges.ts';
import { morning } from '../../templates/examples/morning.ts';
import { compiledTemplates, forSubscriber, printed } from '../compose/support/press.ts';
import { hasBrowser, type Look, launch, machineFonts, open } from './support/browser.ts';
import { compareWithGolden, differenceFromGolden } from './support/compare.ts';

let browser: Browser;
let templates: CompiledTemplates;
beforeAll(async () => {
  if (!hasBrowser) return;
  [browser, templates] = await Promise.all([launch(), compiledTemplates()]);
});
afterAll(() => browser?.close());

const mail = (name: string) => {
  const example = [morning, ...edges].find((candidate) => candidate.name === name) ?? morning;
  return forSubscriber(printed(example, templates).mailHtml);
};
const web = () => printed(morning, templates).webHtml;
const unsubscribe = () => createReaderPages(BROADSHEET, templates).unsubscribe({ action: '/u/x' });

const looks: readonly (readonly [string, () => string, Look])[] = [
  ...[375, 640].flatMap((width) => [
    ...(['light', 'dark'] as const).flatMap((scheme) =>
      [true, false].map(
        (pictures) =>
          [
            `morning-${width}-${scheme}-${pictures ? 'pictures' : 'no-pictures'}`,
            () => mail('morning'),
            { width, scheme, pictures },
          ] as const,
      ),
    ),
    [
      `morning-${width}-stripped`,
      () => mail('morning'),
      { width, scheme: 'light', pictures: true, stripped: true },
    ] as const,
  ]),
  ['arabic-640-light', () => mail('arabic'), { width: 640, scheme: 'light', pictures: true }],
  ['long-words-320-dark', () => mail('long-words'), { width: 320, scheme: 'dark', pictures: true }],
  ['no-pictures-640-light', () => mail('no-pictures'), { width: 640, scheme: 'light', pictures: true }],
  ['web-1000-light', web, { width: 1000, scheme: 'light', pictures: true }],
  ['unsubscribe-375-light', unsubscribe, { width: 375, scheme: 'light', pictures: true }],
];

describe.skipIf(!hasBrowser)('looks as it was reviewed (no browser: skipped)', () => {
  test.each(looks)('%s', { timeout: 60_000 }, async (name, html, look) => {
    const page = await open(browser, html(), look);
    expect(await machineFonts(page)).toEqual([]);
    const { heights, tiles } = await compareWithGolden(
      browser,
      name,
      await page.screenshot({ fullPage: true }),
    );
    expect(Math.abs(heights[0] - heights[1])).toBeLessThanOrEqual(2);
    expect(tiles).toBeLessThan(0.01);
  });

  test('and a moved headline is noticed', async () => {
    const moved = mail('morning').replaceAll(
      'Nepal shuts Everest for two springs',
      'The government of Nepal shuts Everest to every climber for two springs',
    );
    const page = await open(browser, moved, { width: 640, scheme: 'light', pictures: true });
    const png = await page.screenshot({ fullPage: true });
    const { heights, tiles } = await differenceFromGolden(browser, 'morning-640-light-pictures', png);
    expect(Math.abs(heights[0] - heights[1]) > 2 || tiles > 0.01).toBe(true);
  });
});
