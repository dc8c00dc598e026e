import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plural } from '@broadsheet/text/plural';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { scheduleOf } from '../../lib/contract/schedule.ts';
import { UsageError } from '../../lib/errors.ts';
import { type Cloud, startCloud } from '../../lib/local/cloud.ts';
import { sampleNewsroom } from '../../lib/local/newsroom/newsroom.ts';
import type { SampleObject } from '../../lib/local/newsroom/sample-object.ts';
import { SAMPLE_SUBSCRIBERS } from '../../lib/local/newsroom/subscribers.ts';
import type { PublishOutcome } from '../../lib/pipeline.ts';
import { buildFunctions } from '../build.ts';
import { readNewsletter } from '../cli/newsletter.ts';
import { openInBrowser } from '../cli/open-in-browser.ts';
import { printStage } from '../cli/terminal.ts';
import { articlesFolder } from './articles-folder.ts';
import { dealOut } from './deal-out.ts';
import { deliverEdition, leaveWithOneClick, mailsByReader } from './deliver-edition.ts';
import { needPort } from './free-port.ts';
import { invoke } from './invoke.ts';
import { serveInbox } from './serve.ts';
import { subscribeSample } from './subscribe-sample.ts';
import { upload } from './upload.ts';
import { type EditionToMake, editionsToMake, type WalkAsked } from './walk.ts';
import { refuseForeignOut, writeEdition, writeMails, writePictures, writeQuietReport } from './write-out.ts';

export interface MorningOptions extends Omit<WalkAsked, 'asOf'> {
  /** Folder of the operator's own articles; null for the sample newsroom. */
  readonly articles: string | null;
  /** The instant to make the edition for; null for now. */
  readonly asOf: Date | null;
  readonly out: string;
  readonly serve: boolean;
  readonly port: number;
  /** Open what there is to see in the browser. */
  readonly open: boolean;
}

const DIST = fileURLToPath(new URL('../../dist/functions', import.meta.url));

/**
 * Runs a whole morning on this machine, or several: the deployed bundles, on embedded S3, SQS, SNS, DynamoDB and SES.
 * Only the endpoints differ from AWS.
 */
export async function startMorning(options: MorningOptions): Promise<void> {
  const started = performance.now();
  const config = readNewsletter();
  const stops = editionsToMake(scheduleOf(config), { ...options, asOf: options.asOf ?? new Date() });
  if (options.serve) await needPort(options.port);
  makeFolder(options.out);
  for (const { id } of stops) refuseForeignOut(options.out, id);
  const arriving = articlesFor(stops, options.articles, config.ingest.maxObjectBytes);
  console.log(
    `${config.newsletter.name}, ${stops.length === 1 ? 'a morning' : `${stops.length} editions`} on this machine\n`,
  );

  await buildFunctions();
  const cloud = await startCloud({ distDir: DIST });
  try {
    printStage(
      'cloud',
      `S3, SQS, SNS, DynamoDB and SES are up, with ${plural(Object.keys(cloud.functions).length, 'function')}`,
    );
    await subscribeSample(SAMPLE_SUBSCRIBERS, cloud);
    printStage('readers', `${plural(SAMPLE_SUBSCRIBERS.length, 'reader')} subscribed`);
    const seen = await makeAll(stops, arriving, cloud, options);
    console.log(`\n  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    pointTo(seen, options);
    if (options.serve) await serveInbox(cloud, options);
  } finally {
    await cloud.stop();
  }
}

/** What arrives before each edition. The sample's articles are always of the day, and on a walk each day gets its share. */
function articlesFor(
  stops: readonly EditionToMake[],
  folder: string | null,
  maxBytes: number,
): readonly (readonly SampleObject[])[] {
  const times = stops.map(({ asOf }) => asOf);
  if (folder !== null) {
    const objects = ownArticles(folder);
    return times.length === 1 ? [objects] : dealOut(objects, times, maxBytes);
  }
  return times.map((asOf, at) => sampleNewsroom(asOf).filter((_, index) => index % times.length === at));
}

async function makeAll(
  stops: readonly EditionToMake[],
  arriving: readonly (readonly SampleObject[])[],
  cloud: Cloud,
  options: MorningOptions,
): Promise<readonly ToSee[]> {
  let seen: readonly ToSee[] = [];
  for (const [at, { id, name, asOf }] of stops.entries()) {
    if (stops.length > 1) console.log(`\n  ${id}`);
    const objects = arriving[at] ?? [];
    await upload(objects, cloud);
    printStage(
      'bucket',
      `${plural(objects.length, 'object')} from ${options.articles ?? 'the sample newsroom'}`,
    );
    const outcome = await invoke<PublishOutcome>(cloud, 'publish-edition', {
      asOf: asOf.toISOString(),
      ahead: true,
      ...(name === null ? {} : { edition: name }),
    });
    seen = [
      ...seen,
      ...(outcome.status === 'published'
        ? await deliverAndWrite(outcome, cloud, options)
        : await explainNoEdition(outcome, cloud, options)),
    ];
  }
  const inboxes = await writeMails(cloud, options.out);
  if (inboxes.length > 0) summarise(inboxes, mailsByReader(cloud), options.out);
  const [first] = inboxes;
  return [...(first === undefined ? [] : [{ path: `${first}/1.html`, what: 'the first mail' }]), ...seen];
}

function ownArticles(folder: string) {
  return articlesFolder(folder, (path, reason) => console.error(`  skipped ${path}: ${reason}`));
}

function makeFolder(folder: string): void {
  try {
    makeEach(resolve(folder));
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new UsageError(`cannot write to ${folder}`, { cause, fix: 'use another folder with --out' });
  }
}

/** One by one: made all at once, a folder below /proc would be tried for ever. */
function makeEach(folder: string): void {
  if (existsSync(folder)) return;
  makeEach(dirname(folder));
  mkdirSync(folder);
}

async function deliverAndWrite(
  outcome: Extract<PublishOutcome, { status: 'published' }>,
  cloud: Cloud,
  options: MorningOptions,
): Promise<readonly ToSee[]> {
  const { counts, edition, notices } = outcome;
  printStage(
    'ingest',
    `${plural(counts.articles, 'article')} read, ${plural(counts.setAside, 'object')} set aside`,
  );
  printStage(
    'select',
    `${counts.taken} of ${plural(counts.stories, 'story', 'stories')} taken, ${plural(counts.copies, 'copy', 'copies')}`,
  );
  printStage('compose', `edition ${edition.id}, No. ${edition.number}: “${edition.headline}”`);
  for (const notice of notices) printStage('notice', notice);
  const delivered = await deliverEdition(edition.id, cloud);
  printStage('deliver', delivered.sentence);
  const left = edition.number === 1 ? await leaveWithOneClick(cloud) : '';
  printStage('feedback', `${delivered.feedback}${left}`);
  await writePictures(options.out);
  const files = await writeEdition(edition, cloud, options.out);
  return [{ path: fileNamed(EDITION_FILES.reportHtml, files), what: 'why each story was picked' }];
}

async function explainNoEdition(
  outcome: Exclude<PublishOutcome, { status: 'published' }>,
  cloud: Cloud,
  { out }: MorningOptions,
): Promise<readonly ToSee[]> {
  console.log(`\n  ${outcome.message}`);
  console.log('  Nothing was sent.');
  if (outcome.status !== 'no-edition') return [];
  for (const notice of outcome.notices) printStage('notice', notice);
  const files = await writeQuietReport(outcome.report, cloud, out);
  return [{ path: fileNamed(EDITION_FILES.reportHtml, files), what: 'what became of each article' }];
}

/** A file that is worth opening, and what it shows. */
interface ToSee {
  readonly path: string;
  readonly what: string;
}

function fileNamed(name: string, files: readonly string[]): string {
  return files.find((file) => basename(file) === name) ?? name;
}

/** The last lines: what to open first. */
function pointTo(seen: readonly ToSee[], { open, serve }: MorningOptions): void {
  if (seen.length === 0) return;
  console.log('\n  open first');
  for (const { path, what } of seen) console.log(`    ${path}   ${what}`);
  // Of several days the first mail and the last report: a tab a day would be too many.
  const first = seen.slice(0, 1).concat(seen.slice(1).slice(-1));
  if (open && !serve) for (const { path } of first) openInBrowser(resolve(path));
}

function summarise(inboxes: readonly string[], table: readonly string[], out: string): void {
  console.log('');
  for (const line of table) console.log(`  ${line}`);
  console.log(`\n  the editions and their inputs\n    ${join(out, 'editions')}/`);
  console.log('  the mails (.eml, .html, .txt)');
  for (const folder of inboxes) console.log(`    ${folder}/`);
}
