import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { CONFIG_FILE } from '../lib/contract/config.ts';
import { readNewsletter } from './cli/newsletter.ts';
import { compileTemplates } from './compile-templates.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Functions that fill templates at run time; the others carry none. */
const WITH_TEMPLATES: readonly string[] = [
  'publish-edition',
  'sweep-deliveries',
  'serve-readers',
  'serve-desk',
];

/** What dependencies bring along and no function needs. */
const REPLACED: Readonly<Record<string, string>> = {
  '@aws-sdk/credential-provider-node': './bin/bundling/env-credentials.ts',
  'dom-serializer': './bin/bundling/no-serializer.ts',
};

/** Size of one function as Lambda loads it, without its source map. */
export interface BundleSize {
  readonly name: string;
  readonly bytes: number;
  readonly gzippedBytes: number;
  /** npm packages that ended up in the bundle, sorted. */
  readonly packages: readonly string[];
}

/**
 * Bundles every file of `functions/` into `<outDir>/<name>/`: `index.mjs` with its source map, the checked
 * `newsletter.json`, and `templates/` where they are filled. The same sources give the same bytes, and
 * unchanged files are left alone, so that two builds at once, or a build beside a running test, are safe.
 *
 * @throws {SettingsError} if newsletter.config.ts is wrong.
 * @throws {TemplateError} if a template does not compile.
 */
export async function buildFunctions(outDir = 'dist/functions'): Promise<BundleSize[]> {
  const out = resolve(ROOT, outDir);
  const config = Buffer.from(`${JSON.stringify(readNewsletter(), null, 2)}\n`);
  const [names, templates] = await Promise.all([functionNames(), compiledTemplates()]);
  const { files, sizes } = await bundle(names, out);
  for (const name of names) {
    files.set(join(name, CONFIG_FILE), config);
    if (!WITH_TEMPLATES.includes(name)) continue;
    for (const [path, bytes] of templates) files.set(join(name, 'templates', path), bytes);
  }
  await replaceFolder(out, files);
  return sizes;
}

type Files = Map<string, Uint8Array>;

async function functionNames(): Promise<string[]> {
  const files = await readdir(join(ROOT, 'functions'));
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

async function bundle(names: readonly string[], out: string): Promise<{ files: Files; sizes: BundleSize[] }> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: names.map((name) => ({ in: `functions/${name}.ts`, out: `${name}/index` })),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    // Written by our own code, because esbuild's writes are not atomic.
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    alias: REPLACED,
    // Escaped, the word lists of Arabic and Russian are three times as long.
    charset: 'utf8',
    // `linked`, because --enable-source-maps looks for the comment at the end of the bundle.
    sourcemap: 'linked',
    sourcesContent: false,
    // CommonJS dependencies call require(), which ES modules lack.
    banner: {
      js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
    },
    logLevel: 'error',
  });
  const files: Files = new Map(result.outputFiles.map((file) => [relative(out, file.path), file.contents]));
  const sizes = names.map((name) => sizeOf(name, out, files, result.metafile));
  return { files, sizes };
}

function sizeOf(name: string, out: string, files: Files, metafile: Metafile): BundleSize {
  const path = join(name, 'index.mjs');
  const code = files.get(path) ?? new Uint8Array();
  const inputs = Object.keys(metafile.outputs[relative(ROOT, join(out, path))]?.inputs ?? {});
  const packages = inputs.map((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]);
  return {
    name,
    bytes: code.byteLength,
    gzippedBytes: gzipSync(code).byteLength,
    packages: [...new Set(packages.filter((found) => found !== undefined))].sort(),
  };
}

async function compiledTemplates(): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-templates-'));
  try {
    await compileTemplates(folder);
    return await readFolder(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files: Files = new Map();
  for (const path of paths.sort()) files.set(relative(folder, path), await readFile(path));
  return files;
}

/** Makes `folder` hold exactly `files`. Each file is replaced by a rename, so it is never missing or incomplete. */
async function replaceFolder(folder: string, files: Files): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const existing = await readFolder(folder).catch((): Files => new Map());
  const workshop = await mkdtemp(join(dirname(folder), '.build-'));
  try {
    for (const [path, bytes] of files) {
      if (existing.get(path) !== undefined && Buffer.compare(bytes, existing.get(path) ?? bytes) === 0)
        continue;
      const target = join(folder, path);
      const fresh = join(workshop, path.replaceAll('/', '__'));
      await writeFile(fresh, bytes);
      await mkdir(dirname(target), { recursive: true });
      await rename(fresh, target);
    }
    for (const path of existing.keys()) if (!files.has(path)) await rm(join(folder, path), { force: true });
  } finally {
    await rm(workshop, { recursive: true });
  }
}

if (import.meta.main) {
  const started = performance.now();
  const sizes = await buildFunctions();
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`.padStart(9);
  console.log(`${'function'.padEnd(20)}${'bundle'.padStart(9)}${'gzipped'.padStart(9)}`);
  for (const { name, bytes, gzippedBytes } of sizes) {
    console.log(`${name.padEnd(20)}${kilobytes(bytes)}${kilobytes(gzippedBytes)}`);
  }
  console.log(`${sizes.length} functions in dist/functions, ${Math.round(performance.now() - started)} ms`);
}
