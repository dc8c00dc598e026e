import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rate, readFile } from './read-file.ts';

interface Parsed {
  readonly feed: { readonly items?: readonly { readonly title?: string; readonly link?: string }[] };
}

/** rbren/rss-parser: real feeds, each with what it expects. */
export function rssParserSuite(folder: string): readonly Rate[] {
  const test = join(folder, 'test');
  const outputs = new Map(
    readdirSync(join(test, 'output')).map((name) => [name.replace(/\.json$/, ''), name]),
  );
  const items = readdirSync(join(test, 'input')).flatMap((input) => {
    const output = outputs.get(input.replace(/\.\w+$/, ''));
    if (output === undefined) return [];
    const { feed }: Parsed = JSON.parse(readFileSync(join(test, 'output', output), 'utf8'));
    const { articles } = readFile(join(test, 'input', input));
    const addresses = new Set(articles.map(({ url }) => plain(url ?? '')));
    // Our headlines are without the markup and the entities that rss-parser leaves in them.
    const titles = new Set(articles.map(({ title }) => letters(title)));
    return (feed.items ?? [])
      .filter((item) => (item.title ?? '').trim() !== '')
      .map(({ title = '', link = '' }) => ({
        isTitled: titles.has(letters(title)),
        hasLink: /^https?:/.test(link),
        isLinked: addresses.has(plain(link)),
      }));
  });
  const linked = items.filter(({ hasLink }) => hasLink);
  return [
    {
      what: 'items with their headline',
      part: items.filter(({ isTitled }) => isTitled).length,
      whole: items.length,
    },
    {
      what: 'items with their address',
      part: linked.filter(({ isLinked }) => isLinked).length,
      whole: linked.length,
    },
  ];
}

/** Trackers and the slash at the end go in ours. */
function plain(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/\/$/, '');
}

function letters(title: string): string {
  return title.replace(/<[^>]*>|&#?\w+;/g, '').replace(/[^\p{L}\p{N}]/gu, '');
}
