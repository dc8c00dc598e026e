import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchPage } from '../bench/extraction/load-pages.ts';
import { titleIsRight } from '../bench/extraction/score-bodies.ts';
import { parsePage } from '../page/dom.ts';
import { jsonText } from '../page/json-ld.ts';
import { readPageFacts } from '../page/page-facts.ts';
import { pageText } from '../page/page-lines.ts';

/** Characters of an HTML page that may be an article. */
const SMALLEST = 6_000;
const LARGEST = 1_500_000;
/** Lines of its text. */
const MOST_LINES = 1_500;
/** Pages of one site: its template is learned from the first. */
const PER_HOST = 2;

/**
 * The articles below a folder of HTML pages that say in their head what their headline is and print it: with their text as their
 * dump they teach which line is the headline, though nobody has marked their body.
 */
export function loadMarkedPages(folder: string): readonly BenchPage[] {
  const hosts = new Map<string, number>();
  return globSync('**/{*.html,cached-*}', { cwd: folder })
    .toSorted()
    .flatMap((path) => {
      const html = decoded(readFileSync(join(folder, path)));
      if (html.length < SMALLEST || html.length > LARGEST) return [];
      const page = markedPage(path, html);
      const host = page === null ? '' : hostOf(page);
      const seen = hosts.get(host) ?? 0;
      if (page === null || seen >= PER_HOST) return [];
      hosts.set(host, seen + 1);
      return [page];
    });
}

function markedPage(id: string, html: string): BenchPage | null {
  const document = parsePage(html);
  if (document === null) return null;
  const { url, title, meta, data } = readPageFacts(document, null);
  const declared = [meta.get('og:title'), jsonText(data?.headline)].filter((it) => it !== undefined);
  const isArticle = data !== null || /article/i.test(meta.get('og:type') ?? '');
  if (url === null || title === null || declared.length === 0 || !isArticle) return null;
  const lines = pageText(document).lines.map((line) => line.text);
  const titles = [title, ...declared];
  if (lines.length > MOST_LINES || !lines.some((line) => titleIsRight(line, titles))) return null;
  return {
    id,
    set: 'marked',
    dump: lines.join('\n'),
    body: '',
    standfirst: '',
    titles,
    date: null,
    url,
    html: () => null,
  };
}

function hostOf({ url, id }: BenchPage): string {
  return URL.parse(url ?? '')?.hostname.replace(/^www\d?\./, '') ?? id;
}

/** UTF-8, or what the page says. */
function decoded(bytes: Buffer): string {
  const declared = /charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 4_000))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodedAs(bytes, declared);
  }
}

function decodedAs(bytes: Buffer, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
