import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One page of a benchmark, with what a person says is its article. */
export interface BenchPage {
  readonly id: string;
  readonly set: string;
  readonly dump: string;
  readonly body: string;
  /** The publisher's own, which some sets keep apart from the body. */
  readonly standfirst: string;
  readonly titles: readonly string[];
  /** `2026-11-22`, or null when unknown. */
  readonly date: string | null;
  readonly url: string | null;
  /** The page's HTML; null where the set has none. */
  html(): string | null;
}

/**
 * Pages of a set, from whichever half is in the folder: `aeb/dev` or `aeb/heldout` (scrapinghub's article
 * extraction benchmark), `wcxb/dev.jsonl.gz` or `wcxb/heldout.jsonl.gz` (web content extraction benchmark). The set
 * `news` is laid out as `wcxb` in a folder of its own.
 */
export function loadPages(set: string, data: string): readonly BenchPage[] {
  const halves = ['dev', 'heldout'];
  if (set === 'aeb') {
    const folder = halves.map((half) => join(data, 'aeb', half)).find(existsSync);
    if (folder !== undefined) return loadAeb(folder);
  }
  if (set === 'wcxb' || set === 'news') {
    const file = halves.map((half) => join(data, 'wcxb', `${half}.jsonl.gz`)).find(existsSync);
    if (file !== undefined) return loadJsonLines(set, gunzipSync(readFileSync(file)).toString());
  }
  throw new Error(`no pages of the set ${set} under ${data}`);
}

function loadAeb(folder: string): readonly BenchPage[] {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const truth = read('ground-truth.json');
  const facts = existsSync(join(folder, 'meta-silver.json')) ? read('meta-silver.json') : {};
  return Object.keys(truth).map((id) => ({
    id,
    set: 'aeb',
    dump: readFileSync(join(folder, 'dumps', `${id}.txt`), 'utf8'),
    body: truth[id].articleBody,
    standfirst: '',
    titles: facts[id]?.titles ?? [],
    date: facts[id]?.date ?? null,
    url: truth[id].url ?? null,
    html: () => gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
  }));
}

/** JSON Lines with `id`, `dump`, `body`, and perhaps `title`, `date`, `url` and `html`. */
function loadJsonLines(set: string, text: string): readonly BenchPage[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((it) => ({
      id: it.id,
      set,
      dump: it.dump,
      body: it.body,
      standfirst: it.standfirst ?? '',
      titles: it.title ? [it.title] : [],
      date: it.date ?? null,
      url: it.url ?? null,
      html: () => it.html ?? null,
    }));
}
