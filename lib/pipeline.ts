import type { CompiledTemplates } from './compose/templates.ts';
import type { BroadsheetConfig } from './contract/config.ts';
import type { PublishRequest } from './contract/events.ts';
import { METRIC } from './contract/metrics.ts';
import { EDITION_FILES, quietReportKey } from './contract/object-keys.ts';
import { letterhead } from './deliver/letterhead.ts';
import { sendTest, testSubject } from './deliver/send-test.ts';
import { dayAfter, dayIn } from './domain/calendar.ts';
import type { EditionId } from './domain/edition.ts';
import { instantOf } from './domain/instant.ts';
import type { EditionReport } from './domain/report.ts';
import { ingestArticles } from './ingest/ingest-articles.ts';
import type {
  ArticleSource,
  Clock,
  DeskSource,
  EditionArchive,
  EditionRegister,
  EditionRow,
  Log,
  Mailer,
  Metrics,
} from './ports.ts';
import { freezeEdition } from './publish/freeze-edition.ts';
import {
  deskFor,
  editionsBefore,
  editorialConfig,
  inputsOf,
  remember,
  windowOf,
} from './publish/gather-inputs.ts';
import type { EditionInputs } from './publish/inputs.ts';
import { makeEdition } from './publish/make-edition.ts';
import { newObjects } from './publish/new-objects.ts';
import { makeTestEdition } from './publish/test-edition.ts';
import { readDesk } from './select/read-desk.ts';
import { renderReport } from './select/report/render-report.ts';

/** What publishing reaches for. */
export interface PublishServices {
  readonly clock: Clock;
  readonly config: BroadsheetConfig;
  readonly templates: CompiledTemplates;
  readonly articles: ArticleSource;
  readonly desk: DeskSource;
  readonly archive: EditionArchive;
  readonly register: EditionRegister;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly mailer: Mailer;
  /** Address of the reader pages, without a trailing slash. */
  readonly publicUrl: string;
}

export type PublishOutcome =
  | { readonly status: 'published'; readonly edition: EditionRow; readonly counts: EditionReport['counts'] }
  | { readonly status: 'already-published'; readonly edition: EditionRow; readonly message: string }
  | {
      readonly status: 'no-edition';
      readonly why: 'no-new-articles' | 'quiet-day' | 'held';
      readonly message: string;
      readonly report: string;
      readonly counts: EditionReport['counts'];
    };

/**
 * Stages 1 to 3 of 5: ingest, select, compose; then freeze. Stage 4 (deliver) starts from the frozen edition,
 * stage 5 (feedback) from what SES says of it.
 *
 * Safe to run again and again: an edition is frozen once. The watermark moves with the freeze and with
 * nothing else, so a run that dies has changed nothing.
 */
export async function publishEdition(
  request: PublishRequest,
  services: PublishServices,
): Promise<PublishOutcome> {
  const asOf = request.asOf === undefined ? services.clock.now() : new Date(request.asOf);
  const id = dayIn(services.config.newsletter.timeZone, asOf);
  const frozen = await services.register.find(id);
  if (frozen !== null && !request.revise) return alreadyPublished(frozen);

  const inputs = await gatherInputs(id, frozen, asOf, services);
  const made = makeEdition(inputs, services.templates);
  countIngest(made.report, services);
  if (made.edition === null) return noEdition(made.report, services);

  const row = await freezeEdition(made, inputs, instantOf(services.clock.now()), services);
  if (row === null) return alreadyPublished(await officialRow(id, services.register));
  services.metrics.count(METRIC.editionsFrozen, 1);
  services.metrics.count(METRIC.storiesTaken, made.report.counts.taken);
  return { status: 'published', edition: row, counts: made.report.counts };
}

/** How a test send ended. Holds no address: outcomes are logged. */
export interface TestSendOutcome {
  readonly status: 'test-sent';
  readonly subject: string;
  /** Null when the mail shows the real coming edition; else why sample stories stand in. */
  readonly samplesBecause: EditionReport['outcome'] | null;
  /** One for each address, in the order asked: `accepted`, or what SES said. */
  readonly results: readonly string[];
}

/**
 * Send the real coming edition to named addresses, and leave no trace: no row, no file, no metric, no memory;
 * the watermark stays.
 */
export async function sendTestEdition(
  request: { readonly asOf?: string | undefined; readonly to: readonly string[] },
  services: PublishServices,
): Promise<TestSendOutcome> {
  const asOf = request.asOf === undefined ? services.clock.now() : new Date(request.asOf);
  // With today's edition out, the coming one is tomorrow's: what has arrived since.
  let coming = dayIn(services.config.newsletter.timeZone, asOf);
  while ((await services.register.find(coming)) !== null) coming = dayAfter(coming);
  const inputs = await gatherInputs(coming, null, asOf, services);
  const { made, samplesBecause } = makeTestEdition(inputs, services.templates);
  const mail = {
    html: made.files[EDITION_FILES.mailHtml] ?? '',
    text: made.files[EDITION_FILES.mailText] ?? '',
    subject: made.edition.subject,
  };
  const head = letterhead(services.config, services.publicUrl);
  const sent = await sendTest(mail, request.to, services, head);
  const results = sent.map(({ outcome }) =>
    'reason' in outcome ? `${outcome.status}: ${outcome.reason}` : outcome.status,
  );
  return { status: 'test-sent', subject: testSubject(mail.subject), samplesBecause, results };
}

/** What the publish function runs: an edition, or a test send of it. */
export function publish(
  { testSend, ...request }: PublishRequest,
  services: PublishServices,
): Promise<PublishOutcome | TestSendOutcome> {
  if (testSend === undefined) return publishEdition(request, services);
  return sendTestEdition({ asOf: request.asOf, to: testSend.to }, services);
}

/** Stage 1 of 5: what is new in the bucket, with what the desk wishes and what was told before. */
async function gatherInputs(
  edition: EditionId,
  frozen: EditionRow | null,
  asOf: Date,
  services: PublishServices,
): Promise<EditionInputs> {
  const { config, register, archive } = services;
  const earlier = await editionsBefore(edition, Math.max(1, config.select.memoryDays), register);
  const window = windowOf(asOf, services.clock.now(), earlier[0]);
  const previous = await inputsOf(earlier[0], archive);
  const before = previous === null ? null : { cut: previous.window.until, offered: previous.offered };
  const { source, offered } = newObjects(services.articles, before);
  const ingest = await ingestArticles(window, { source }, config.ingest);
  const { desk, notices } = await deskFor(previous, services.desk, readDesk);
  return {
    version: 1,
    edition,
    revision: (frozen?.revision ?? 0) + 1,
    number: frozen?.number ?? (earlier[0]?.number ?? 0) + 1,
    asOf: instantOf(asOf),
    window,
    ...ingest,
    offered: offered(),
    desk,
    notices,
    memory: await remember(earlier.slice(0, config.select.memoryDays), archive),
    config: editorialConfig(config),
    webUrl: `${services.publicUrl}/editions/${edition}`,
  };
}

function countIngest(report: EditionReport, { metrics }: PublishServices): void {
  const { objects, articles, setAside } = report.counts;
  metrics.count(METRIC.articlesIngested, articles);
  metrics.count(METRIC.objectsSetAside, setAside);
  metrics.count(METRIC.setAsidePercent, objects === 0 ? 0 : Math.min(100, (100 * setAside) / objects));
}

async function noEdition(report: EditionReport, services: PublishServices): Promise<PublishOutcome> {
  const { name, language } = services.config.newsletter;
  const page = quietReportKey(report.edition, report.asOf, 'html');
  const encode = (text: string) => new TextEncoder().encode(text);
  await services.archive.write(
    page,
    encode(renderReport(report, { name, language })),
    'text/html; charset=utf-8',
  );
  await services.archive.write(
    quietReportKey(report.edition, report.asOf, 'json'),
    encode(JSON.stringify(report, null, 2)),
    'application/json',
  );
  const why = report.outcome === 'published' ? 'quiet-day' : report.outcome;
  return { status: 'no-edition', why, message: NO_EDITION[why](report), report: page, counts: report.counts };
}

const NO_EDITION = {
  'no-new-articles': (report: EditionReport) =>
    `No edition for ${report.edition}: no new article has arrived since ${report.window.since}.`,
  'quiet-day': (report: EditionReport) =>
    `No edition for ${report.edition}: ${report.counts.articles} article(s) arrived, ${quietReasons(report)}.`,
  held: (report: EditionReport) =>
    `No edition for ${report.edition}: the desk holds it. ${report.notices.join(' ')}`,
};

/** "2 stale, 1 told-before": why nothing could be taken, most frequent reason first. */
function quietReasons(report: EditionReport): string {
  const counts = new Map<string, number>();
  for (const { reason } of report.decisions) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const parts = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([reason, n]) => `${n} ${reason}`);
  return parts.length === 0
    ? 'none of them could be read'
    : `none of them fit to print (${parts.join(', ')})`;
}

function alreadyPublished(edition: EditionRow): PublishOutcome {
  const message = `Edition ${edition.id} was frozen at ${edition.frozenAt} (revision ${edition.revision}); nothing was changed.`;
  return { status: 'already-published', edition, message };
}

async function officialRow(id: EditionId, register: EditionRegister): Promise<EditionRow> {
  const row = await register.find(id);
  if (row === null) throw new Error(`edition ${id} was refused by the register, which now does not know it`);
  return row;
}
