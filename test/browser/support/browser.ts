import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { artFor } from '../../../templates/examples/art.ts';

/** Debian's package `chromium`; any other by CHROMIUM. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Browser tests are skipped, and say so, on a machine without a browser. `.ci/run` installs one. */
export const hasBrowser = existsSync(CHROMIUM);

/** Nothing reaches for the network: pictures are drawn here, everything else is refused. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // The same letters on every machine.
      '--font-render-hinting=none',
      '--disable-lcd-text',
    ],
  });
}

export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly pictures: boolean;
  /** As in a client that drops every style sheet. */
  readonly stripped?: boolean;
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
}

interface Window {
  readonly page: Page;
  pictures: boolean;
}

/** One window for each browser and scale: opening one takes a second, showing the next document in it 20 ms. */
const windows = new WeakMap<Browser, Map<number, Promise<Window>>>();

async function openWindow(browser: Browser, scale: number): Promise<Window> {
  const page = await browser.newPage({ deviceScaleFactor: scale });
  const window = { page, pictures: true };
  await page.route('**/*', (route) => {
    const picture = /^https:\/\/pictures\.example\.com\/([\w-]+)\.svg$/.exec(route.request().url())?.[1];
    if (picture === undefined || !window.pictures) return route.abort();
    return route.fulfill({ contentType: 'image/svg+xml', body: artFor(picture) });
  });
  return window;
}

/** Shows a document as a reader's client would. The page is valid until the next call for the same browser. */
export async function open(browser: Browser, html: string, look: Look): Promise<Page> {
  const { scale = 1, width, scheme, pictures, stripped } = look;
  const ofBrowser = windows.get(browser) ?? new Map<number, Promise<Window>>();
  windows.set(browser, ofBrowser);
  const opening = ofBrowser.get(scale) ?? openWindow(browser, scale);
  ofBrowser.set(scale, opening);
  const window = await opening;
  const { page } = window;
  window.pictures = pictures;
  await page.goto('about:blank');
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.setContent(withFonts(stripped ? withoutStyles(html) : html), { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready');
  return page;
}

/**
 * Fonts that came from the machine and not from npm, each with the text that asked for it. A look is the same
 * on every machine only if there are none.
 */
export async function machineFonts(page: Page): Promise<readonly string[]> {
  await page.evaluate(MARK_WHAT_HOLDS_LETTERS);
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('DOM.enable');
  await chromium.send('CSS.enable');
  const { root } = await chromium.send('DOM.getDocument', { depth: 1 });
  const { nodeIds } = await chromium.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-letters]',
  });
  const found: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await chromium.send('CSS.getPlatformFontsForNode', { nodeId });
    const strange = fonts.filter((font) => !font.isCustomFont).map((font) => font.familyName);
    if (strange.length === 0) continue;
    const { outerHTML } = await chromium.send('DOM.getOuterHTML', { nodeId });
    found.push(`${strange.join()}: ${outerHTML.slice(0, 120)}`);
  }
  await chromium.detach();
  return found;
}

/** Runs in the browser. Blanks between columns have a font as well, but nobody sees it. */
const MARK_WHAT_HOLDS_LETTERS = `for (const element of document.body.querySelectorAll('*'))
  if ([...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    element.dataset.letters = '';`;

function withoutStyles(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style>/g, '');
}

const FONTS = [
  ['Georgia', 'gelasio', 'latin-400-normal'],
  ['Georgia', 'gelasio', 'latin-400-italic'],
  ['Georgia', 'gelasio', 'latin-700-normal'],
  ['Helvetica', 'arimo', 'latin-400-normal'],
  ['Helvetica', 'arimo', 'latin-700-normal'],
  ['Georgia', 'noto-naskh-arabic', 'arabic-400-normal'],
  ['Georgia', 'noto-naskh-arabic', 'arabic-700-normal'],
  ['Helvetica', 'noto-naskh-arabic', 'arabic-400-normal'],
  ['Helvetica', 'noto-naskh-arabic', 'arabic-700-normal'],
] as const;

let fontFaces: string | undefined;

/** Gelasio stands for Georgia and Arimo for Helvetica: same widths, and the same on every machine. */
function withFonts(html: string): string {
  fontFaces ??= FONTS.map(([family, name, file]) => {
    const url = new URL(
      `../../../node_modules/@fontsource/${name}/files/${name}-${file}.woff2`,
      import.meta.url,
    );
    const [, weight = '400', style = 'normal'] = /-(\d+)-(\w+)$/.exec(file) ?? [];
    const range = name.includes('arabic')
      ? 'unicode-range:U+0600-06FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC;'
      : '';
    return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};${range}src:url(data:font/woff2;base64,${readFileSync(url).toString('base64')})}`;
  }).join('');
  // Lifts the page's own policy: these tests look, and axe has to run.
  const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  return open.replace('</head>', `<style>${fontFaces}</style></head>`);
}
