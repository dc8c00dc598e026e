import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BenchPage, loadPages } from './extraction/load-pages.ts';
import { type Extraction, type Extractor, ours, PEERS } from './extraction/peers.ts';
import { meanScore, scoreBody, titleIsRight } from './extraction/score-bodies.ts';
import { judgeOpening } from './extraction/score-openings.ts';

export const summary = 'article text, title and date against labelled pages, with peers beside ours';

const USAGE =
  'npm run bench -- extraction --set aeb|wcxb|news --data DIR [--out PRED.json] [--html] [--no-peers] [--worst N]';

/** One line of the table. */
interface Row {
  readonly name: string;
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Pages with F1 under .5. */
  readonly low: number;
  /** Share of pages whose title is right, letter by letter after folding. */
  readonly title: number;
  /** Share of pages with something foreign in the first 300 characters. */
  readonly junk: number;
  /** Share of pages whose first sentence is not the article's. */
  readonly wrongFirst: number;
  /** Share of pages whose headline is not near a true one. */
  readonly farTitle: number;
  readonly dateRight: number;
  readonly dateWrong: number;
  /** Pages a second of one core's own time. */
  readonly speed: number;
}

export async function run(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: {
      set: { type: 'string' },
      data: { type: 'string' },
      out: { type: 'string' },
      worst: { type: 'string', default: '0' },
      html: { type: 'boolean', default: false },
      'no-peers': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.set === undefined || values.data === undefined) throw new Error(`usage: ${USAGE}`);
  const pages = loadPages(values.set, values.data);
  const say = (text: string): void => (values.json ? undefined : console.log(text));
  const found = await measure(ours(values.html), pages);
  if (found === null) throw new Error(`the pages of ${values.set} have no HTML here; leave out --html`);
  if (values.out !== undefined)
    writeFileSync(values.out, JSON.stringify(Object.fromEntries(found.predictions)));
  say(`${values.set}, ${pages.length} pages\n${HEADER}\n${print(found.row)}`);
  const rows = [found.row];
  for (const peer of values['no-peers'] ? [] : PEERS) {
    const peers = await measure(peer, pages);
    say(
      peers === null ? `${peer.name.padEnd(24)} left out: these pages have no HTML here` : print(peers.row),
    );
    if (peers !== null) rows.push(peers.row);
  }
  for (const line of worst(pages, found.predictions, Number(values.worst))) say(line);
  return { set: values.set, html: values.html, rows };
}

const WARM_UP_MILLIS = 3_000;
/** Time that must be measured: fast extractors read all pages several times in it. */
const LEAST_SECONDS = 2;

type Predictions = ReadonlyMap<string, Extraction>;

async function measure(
  extractor: Extractor,
  pages: readonly BenchPage[],
): Promise<{ row: Row; predictions: Predictions } | null> {
  // Until the machine code is there: a long-lived function runs nothing else.
  const warm = performance.now() + WARM_UP_MILLIS;
  for (let k = 0; performance.now() < warm; k++)
    await extractor.extract(pages[k % pages.length] as BenchPage);
  const predictions = new Map<string, Extraction>();
  const started = process.cpuUsage();
  let seconds = 0;
  let read = 0;
  while (seconds < LEAST_SECONDS) {
    for (const page of pages) {
      const extraction = await extractor.extract(page);
      if (extraction === null) return null;
      predictions.set(page.id, extraction);
    }
    read += pages.length;
    const { user, system } = process.cpuUsage(started);
    seconds = (user + system) / 1e6;
  }
  return { row: rowOf(extractor.name, pages, predictions, read / seconds), predictions };
}

function rowOf(name: string, pages: readonly BenchPage[], predictions: Predictions, speed: number): Row {
  const of = (page: BenchPage) => predictions.get(page.id) ?? { body: '', title: null, date: null };
  const titled = pages.filter((page) => page.titles.length > 0);
  const dated = pages.filter((page) => page.date !== null);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const openings = pages.map((page) => judgeOpening(page, of(page)));
  const shareOf = (name: keyof (typeof openings)[number]): number =>
    share(openings.filter((it) => it[name]).length, pages.length);
  return {
    name,
    pages: pages.length,
    ...meanScore(pages.map((page) => scoreBody(page.body, of(page).body))),
    title: share(titled.filter((page) => titleIsRight(of(page).title, page.titles)).length, titled.length),
    junk: shareOf('junk'),
    wrongFirst: shareOf('wrongFirst'),
    farTitle: shareOf('farTitle'),
    dateRight: share(dated.filter((page) => of(page).date === page.date).length, dated.length),
    dateWrong: share(dated.filter((page) => ![null, page.date].includes(of(page).date)).length, dated.length),
    speed,
  };
}

const HEADER = `${'system'.padEnd(24)}    F1     P     R  <.5  title  junk/first/far title       date right/wrong  pages/s`;

function print(row: Row): string {
  const three = (value: number): string => value.toFixed(3).padStart(6);
  return `${row.name.padEnd(24)}${three(row.f1)}${three(row.precision)}${three(row.recall)}${String(row.low).padStart(5)} ${three(row.title)} ${three(row.junk)} /${three(row.wrongFirst)} /${three(row.farTitle)}  ${three(row.dateRight)} /${three(row.dateWrong)} ${row.speed.toFixed(0).padStart(10)}`;
}

function worst(pages: readonly BenchPage[], predictions: Predictions, count: number): readonly string[] {
  return pages
    .map((page) => ({ page, score: scoreBody(page.body, predictions.get(page.id)?.body ?? '') }))
    .sort((a, b) => a.score.f1 - b.score.f1)
    .slice(0, count)
    .map(
      ({ page, score }) =>
        `${score.f1.toFixed(2)} P ${score.precision.toFixed(2)} R ${score.recall.toFixed(2)} ${page.id} ${page.url ?? ''}`,
    );
}
