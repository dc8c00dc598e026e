import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

const GOLDEN = fileURLToPath(new URL('../../golden/looks/', import.meta.url));

/** How far a screenshot is from its reviewed picture. */
export interface Difference {
  /** Heights in CSS pixels, here and in the golden. */
  readonly heights: readonly [number, number];
  /** Share of 16 × 16 pixel tiles, 0 to 1, whose mean colour differs visibly. */
  readonly tiles: number;
}

/**
 * Compares a screenshot with `test/golden/looks/<name>.jpg`, half its size and compressed to keep the repository
 * light. Whole tiles are compared, not pixels: another version of Chromium may draw a letter's edge differently,
 * but nothing may move.
 */
export async function differenceFromGolden(browser: Browser, name: string, png: Buffer): Promise<Difference> {
  const [now, then] = [dataUrl('png', png), dataUrl('jpeg', readFileSync(fileOf(name)))];
  return (await inBrowser(
    browser,
    `(${difference})(${JSON.stringify(now)}, ${JSON.stringify(then)})`,
  )) as Difference;
}

/**
 * The same, but with GOLDEN=update the screenshot becomes the golden first: then somebody has to look at it
 * before it is committed.
 *
 * @throws If there is no golden: what nobody reviewed cannot be as it was reviewed.
 */
export async function compareWithGolden(browser: Browser, name: string, png: Buffer): Promise<Difference> {
  if (process.env.GOLDEN === 'update') await writeGolden(browser, name, png);
  else if (!existsSync(fileOf(name)))
    throw new Error(`no golden ${fileOf(name)}: run with GOLDEN=update, look at it, commit it`);
  return differenceFromGolden(browser, name, png);
}

async function writeGolden(browser: Browser, name: string, png: Buffer): Promise<void> {
  const jpeg = String(await inBrowser(browser, `(${halfSizeJpeg})(${JSON.stringify(dataUrl('png', png))})`));
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), Buffer.from(jpeg.slice(jpeg.indexOf(',') + 1), 'base64'));
}

function fileOf(name: string): string {
  return `${GOLDEN}${name}.jpg`;
}

async function inBrowser(browser: Browser, script: string): Promise<unknown> {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    return await page.evaluate(script);
  } finally {
    await context.close();
  }
}

function dataUrl(type: string, bytes: Uint8Array): string {
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** Runs in the browser. */
const halfSizeJpeg = `async (source) => {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = new OffscreenCanvas(Math.round(image.width / 2), Math.round(image.height / 2));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.5 });
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsDataURL(blob);
  });
}`;

/** Runs in the browser: the new picture made as small as the golden, then the mean colours of 8 × 8 pixel tiles. */
const difference = `async (now, then) => {
  const load = async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return image;
  };
  const [a, b] = await Promise.all([load(now), load(then)]);
  const [width, height] = [b.width, b.height];
  const pixels = (image) => {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    return context.getImageData(0, 0, width, height).data;
  };
  const [x, y] = [pixels(a), pixels(b)];
  const [columns, rows] = [Math.floor(width / 8), Math.floor(height / 8)];
  const mean = (data, column, row, channel) => {
    let sum = 0;
    for (let dy = 0; dy < 8; dy += 1)
      for (let dx = 0; dx < 8; dx += 1) sum += data[((row * 8 + dy) * width + column * 8 + dx) * 4 + channel];
    return sum / 64;
  };
  let differing = 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const far = [0, 1, 2].reduce((sum, c) => sum + Math.abs(mean(x, column, row, c) - mean(y, column, row, c)), 0);
      if (far > 45) differing += 1;
    }
  return { heights: [a.height, b.height * 2], tiles: differing / (columns * rows) };
}`;
