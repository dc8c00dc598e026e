import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { SideLink } from './pages.ts';

/** A file to show, and how. */
export interface ShownFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const LABELS: Readonly<Record<string, string>> = {
  'web.html': 'Web page',
  'mail.html': 'Mail, before it is addressed',
  'mail.txt': 'Plain text, before it is addressed',
  'report.html': 'Selection report',
  'report.json': 'The report as data',
  'edition.json': 'The edition as data',
  'inputs.json': 'The articles it was chosen from',
  'handover.json': 'For the next edition',
  'memory.json': 'Story memory',
  'manifest.json': 'Hashes',
};

/** Edition by edition, newest first: links to what `<outDir>/editions/<date>/` holds. */
export function editionLinks(outDir: string): { title: string; links: SideLink[] }[] {
  const root = join(outDir, 'editions');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => statSync(join(root, name)).isDirectory())
    .sort()
    .reverse()
    .map((edition) => ({ title: `Edition ${edition}`, links: filesOf(join(root, edition), edition) }));
}

/** The file behind `/editions/<path>`; null if there is none, or if it is outside that folder. */
export function editionFile(outDir: string, path: string): ShownFile | null {
  const type = TYPES[extname(path)];
  const root = join(outDir, 'editions');
  const file = join(root, path);
  if (type === undefined || path.includes('\0') || !existsSync(file)) return null;
  // Resolved, so that neither `..` nor a link leads out of the folder.
  if (!realpathSync(file).startsWith(realpathSync(root) + sep) || !statSync(file).isFile()) return null;
  return { path: file, bytes: readFileSync(file), type };
}

function filesOf(folder: string, edition: string): SideLink[] {
  const known = Object.keys(LABELS);
  return readdirSync(folder)
    .filter((name) => extname(name) in TYPES)
    .sort((a, b) => rank(known, a) - rank(known, b) || (a < b ? -1 : 1))
    .map((name) => ({
      label: LABELS[name] ?? name,
      href: `/editions/${encodeURIComponent(edition)}/${encodeURIComponent(name)}`,
    }));
}

function rank(known: readonly string[], name: string): number {
  const at = known.indexOf(name);
  return at === -1 ? known.length : at;
}
