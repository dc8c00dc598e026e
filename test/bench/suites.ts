import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { feedparserSuite } from './suites/feedparser.ts';
import { htmldateSuite } from './suites/htmldate.ts';
import { jsonFeedSuite } from './suites/json-feed.ts';
import { metascraperSuite } from './suites/metascraper.ts';
import { newspaperSuite } from './suites/newspaper4k.ts';
import { ninjsSuite } from './suites/ninjs.ts';
import type { Rate } from './suites/read-file.ts';
import { readabilitySuite } from './suites/readability.ts';
import { rssParserSuite } from './suites/rss-parser.ts';

export const summary = "other projects' test suites, read by our ingest";

const USAGE = 'npm run bench -- suites --data DIR [--json]';

/** By the folder of DIR that a suite is checked out into. */
const SUITES: Readonly<Record<string, (folder: string) => readonly Rate[]>> = {
  feedparser: feedparserSuite,
  'rss-parser': rssParserSuite,
  JSONFeed: jsonFeedSuite,
  newsinjson: ninjsSuite,
  readability: readabilitySuite,
  htmldate: htmldateSuite,
  newspaper4k: newspaperSuite,
  metascraper: metascraperSuite,
};

/**
 * Runs checked-out public suites through ingest and prints how much of each is read as it says. Nothing of them is
 * part of this repository; docs/training.md names where they come from.
 */
export async function run(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const { data } = values;
  if (data === undefined) throw new Error(`usage: ${USAGE}`);
  const say = (text: string): void => (values.json ? undefined : console.log(text));
  const rates = Object.entries(SUITES).flatMap(([name, suite]) => {
    const folder = join(data, name);
    if (!existsSync(folder)) {
      say(`${name}: not in ${data}, left out`);
      return [];
    }
    const found = suite(folder);
    for (const { what, part, whole } of found)
      say(`${name.padEnd(12)} ${what.padEnd(46)} ${String(part).padStart(5)} of ${whole}`);
    return found.map((rate) => ({ suite: name, ...rate }));
  });
  return { rates };
}
