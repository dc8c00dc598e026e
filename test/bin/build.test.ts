import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BundleSize, buildFunctions } from '../../bin/build.ts';
import { CONFIG_FILE } from '../../lib/contract/config.ts';
import { FUNCTION_ENVIRONMENT } from '../../lib/contract/environment.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

/** Most that a function may weigh, in bytes: cold starts grow with it. */
const BUDGETS: Readonly<Record<string, number>> = {
  'publish-edition': 2_150_000,
  'fetch-feeds': 560_000,
  'plan-deliveries': 620_000,
  'deliver-messages': 650_000,
  'sweep-deliveries': 760_000,
  'record-feedback': 450_000,
  'serve-readers': 750_000,
  'serve-desk': 880_000,
  'send-webhooks': 440_000,
};

const out = join(scratchFolder('build', afterAll), 'functions');
let sizes: readonly BundleSize[] = [];

beforeAll(async () => {
  mkdirSync(join(out, 'forgotten'), { recursive: true });
  writeFileSync(join(out, 'forgotten', 'index.mjs'), '// of an older build');
  // Two at once, into one folder.
  [sizes = []] = await Promise.all([buildFunctions(out), buildFunctions(out)]);
}, 120_000);

describe('the build', () => {
  test('bundles every function of the contract and leaves nothing of older builds', () => {
    expect(sizes.map(({ name }) => name)).toEqual(Object.keys(FUNCTION_ENVIRONMENT).sort());
    expect(filesIn(out).filter((path) => path.startsWith('forgotten'))).toEqual([]);
  });

  test('two builds at once leave whole files and no scraps', () => {
    for (const { name, bytes } of sizes) expect(statSync(join(out, name, 'index.mjs')).size).toBe(bytes);
    expect(readdirSync(join(out, '..'))).toEqual(['functions']);
  });

  test('the same sources give the same bytes, and files that stay the same are not touched', async () => {
    const before = filesIn(out).map((path) => [path, statSync(join(out, path)).mtimeMs]);
    await buildFunctions(out);
    expect(filesIn(out).map((path) => [path, statSync(join(out, path)).mtimeMs])).toEqual(before);
  }, 120_000);

  test('the checked config is beside every function, with defaults filled in', () => {
    for (const { name } of sizes) {
      const config: unknown = JSON.parse(readFileSync(join(out, name, CONFIG_FILE), 'utf8'));
      expect(config).toEqual(parseConfig(newsletter));
    }
  });

  test('templates lie beside the four functions that fill them, and nowhere else', () => {
    const carriers = new Set(
      filesIn(out)
        .filter((path) => path.includes('/templates/'))
        .map((path) => path.split('/')[0]),
    );
    expect([...carriers]).toEqual(['publish-edition', 'serve-desk', 'serve-readers', 'sweep-deliveries']);
  });

  test('a stack trace can be read: each bundle points to its source map', () => {
    for (const { name } of sizes) {
      expect(readFileSync(join(out, name, 'index.mjs'), 'utf8').trimEnd()).toMatch(
        /\/\/# sourceMappingURL=index\.mjs\.map$/,
      );
      expect(statSync(join(out, name, 'index.mjs.map')).size).toBeGreaterThan(1000);
    }
  });
});

describe('what the bundles carry', () => {
  const packagesOf = (name: string) => sizes.find((size) => size.name === name)?.packages ?? [];

  test.each(Object.keys(BUDGETS))('%s keeps within its weight', (name) => {
    const { bytes = Number.NaN } = sizes.find((size) => size.name === name) ?? {};
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(BUDGETS[name] ?? 0);
  });

  test('no function carries MJML: templates are compiled while building', () => {
    for (const { name } of sizes)
      expect([name, packagesOf(name).filter((each) => /^(mjml|juice|cheerio|htmlnano)/.test(each))]).toEqual([
        name,
        [],
      ]);
  });

  test('only the publisher reads articles: nobody else carries what it takes to parse them', () => {
    const parsers = ['htmlparser2', 'marked', 'smol-toml', 'yaml', 'linkedom', '@mozilla/readability'];
    expect(packagesOf('publish-edition')).toEqual(expect.arrayContaining(['htmlparser2', 'smol-toml']));
    for (const { name, packages } of sizes)
      if (name !== 'publish-edition')
        expect([name, packages.filter((each) => parsers.includes(each))]).toEqual([name, []]);
  });

  test('nothing that only serves development is deployed', () => {
    for (const { packages } of sizes)
      expect(
        packages.filter((each) => /^(fauxqs|dynalite|vitest|aws-cdk-lib|esbuild|nodemailer)$/.test(each)),
      ).toEqual([]);
  });

  test('credentials come from the environment, and nothing writes HTML from parsed pages', () => {
    for (const { name, packages } of sizes)
      expect([
        name,
        packages.filter((each) => /credential-provider-(?:node|ini|sso|login)|dom-serializer/.test(each)),
      ]).toEqual([name, []]);
  });

  test('the SDK is bundled, so that what was tested is what runs', () => {
    for (const { packages } of sizes) expect(packages.join()).toMatch(/@aws-sdk\/client-(dynamodb|s3)/);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
