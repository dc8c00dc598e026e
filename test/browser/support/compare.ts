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
 * Compares a screenshot with `test/golden/looks/<name>.jpg` and writes it there when there is none yet, or
 * when GOLDEN=update: then somebody has to look at it before it is committed.
 *
 * The goldens are half size and compressed, to keep the repository light. Whole tiles are compared, not
 * pixels, so that another version of Chromium may draw a letter's edge differently, but nothing may move.
 */
export async function compareWithGolden(browser: Browser, name: string, png: Buffer): Promise<Difference> {
  const file = `${GOLDEN}${name}.jpg`;
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    if (!existsSync(file) || process.env.GOLDEN === 'update') {
      const jpeg = (await page.evaluate(
        `(${halfSizeJpeg})(${JSON.stringify(dataUrl('png', png))})`,
      )) as string;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(jpeg.slice(jpeg.indexOf(',') + 1), 'base64'));
    }
    const [now, then] = [dataUrl('png', png), dataUrl('jpeg', readFileSync(file))];
    return (await page.evaluate(
      `(${difference})(${JSON.stringify(now)}, ${JSON.stringify(then)})`,
    )) as Difference;
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

/** Runs in the browser: both pictures to one pixel for each tile, then tile by tile. */
const difference = `async (now, then) => {
  const load = async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return image;
  };
  const [a, b] = await Promise.all([load(now), load(then)]);
  const columns = Math.ceil(a.width / 16);
  const rows = Math.ceil(a.height / 16);
  const tiles = (image) => {
    const canvas = new OffscreenCanvas(columns, rows);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, columns, rows);
    return context.getImageData(0, 0, columns, rows).data;
  };
  const [x, y] = [tiles(a), tiles(b)];
  let differing = 0;
  for (let i = 0; i < x.length; i += 4) {
    const far = Math.abs(x[i] - y[i]) + Math.abs(x[i + 1] - y[i + 1]) + Math.abs(x[i + 2] - y[i + 2]);
    if (far > 60) differing += 1;
  }
  return { heights: [a.height, b.height * 2], tiles: differing / (columns * rows) };
}`;
