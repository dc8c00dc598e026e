import type { PublishRequest } from './contract/events.ts';
import { METRIC } from './contract/metrics.ts';
import { scheduleOf } from './contract/schedule.ts';
import { dayOf, type EditionId, isSameEdition } from './domain/edition.ts';
import { instantOf } from './domain/instant.ts';
import type { EditionReport } from './domain/report.ts';
import { editionAt, editionNamed, isPlanned, type Schedule } from './domain/schedule.ts';
import { UsageError } from './errors.ts';
import type { EditionRegister, EditionRow } from './ports.ts';
import { type DraftOutcome, draftEdition } from './publish/draft-edition.ts';
import { type FoundArticles, findArticle } from './publish/find-article.ts';
import { freezeEdition } from './publish/freeze-edition.ts';
import { gatherInputs } from './publish/gather-inputs.ts';
import { makeEdition } from './publish/make-edition.ts';
import { type NoEditionOutcome, reportNoEdition } from './publish/no-edition.ts';
import { type ReplayOutcome, replayFrozen } from './publish/replay-frozen.ts';
import { sendProof } from './publish/send-proof.ts';
import { sendTestEdition, type TestSendOutcome } from './publish/send-test-edition.ts';
import type { PublishServices } from './publish/services.ts';

export type PublishOutcome =
  | {
      readonly status: 'published';
      readonly edition: EditionRow;
      readonly counts: EditionReport['counts'];
      /** Notices for people: instructions of the desk that could not be followed, dropped briefs. */
      readonly notices: readonly string[];
    }
  | { readonly status: 'already-published'; readonly edition: EditionRow; readonly message: string }
  /** The schedule called on a day on which nothing appears. */
  | { readonly status: 'day-off'; readonly edition: EditionId; readonly message: string }
  | NoEditionOutcome;

/** What the publish function runs: an edition, a draft, a test send of it, the check of a frozen one, or an article's name. */
export function publish(
  { testSend, draft, replay, find, ...request }: PublishRequest,
  services: PublishServices,
): Promise<PublishOutcome | TestSendOutcome | DraftOutcome | ReplayOutcome | FoundArticles> {
  if (find !== undefined) return findArticle(find, request.revise, services);
  if (replay !== undefined) return replayFrozen(replay, services);
  if (draft !== undefined)
    return draftEdition({ ...draft, revise: request.revise, name: request.edition }, services);
  if (testSend === undefined) return publishEdition(request, services);
  return sendTestEdition({ asOf: request.asOf, to: testSend.to }, services);
}

/**
 * Stages 1 to 3 of 5: ingest, select, compose; then freeze. Stage 4 (deliver) starts from the frozen edition,
 * stage 5 (feedback) from the events of SES.
 *
 * Safe to run again and again: an edition is frozen once. The watermark moves with the freeze and with
 * nothing else, so a run that dies has changed nothing.
 *
 * @throws {UsageError} for an edition of a day that has not come, unless it was asked for as such.
 * @throws {QualityGateError} if the rendered mail must not go out.
 */
export async function publishEdition(
  request: Omit<PublishRequest, 'testSend' | 'draft' | 'replay' | 'find'>,
  services: PublishServices,
): Promise<PublishOutcome> {
  const asOf = instantAsked(request, services.clock.now());
  const schedule = scheduleOf(services.config);
  const id = editionAsked(request.edition, schedule, asOf);
  if (request.scheduled && !isPlanned(schedule, id)) return dayOff(id);
  const frozen = await services.register.find(id);
  const already = frozen ?? (await madeThatDay(id, services.register));
  if (already !== null && !request.revise) return alreadyPublished(already);

  const inputs = await gatherInputs(id, frozen, asOf, services);
  const made = makeEdition(inputs, services.templates);
  countIngest(made.report, services);
  if (made.edition === null) return reportNoEdition(made.report, services);

  const row = await freezeEdition(made, inputs, instantOf(services.clock.now()), services);
  if (row === null) return alreadyPublished(await officialRow(id, services.register));
  services.metrics.count(METRIC.editionsFrozen, 1);
  services.metrics.count(METRIC.storiesTaken, made.report.counts.taken);
  await sendProof(made, inputs, row, services);
  const { counts, notices } = made.report;
  return { status: 'published', edition: row, counts, notices };
}

/** A schedule's clock and ours may differ by this much. */
const CLOCKS_DIFFER_MS = 15 * 60_000;

/** A typing error must not freeze tomorrow's edition today: the real morning would find it published. */
function instantAsked({ asOf, ahead }: Pick<PublishRequest, 'asOf' | 'ahead'>, now: Date): Date {
  if (asOf === undefined) return now;
  const asked = new Date(asOf);
  if (ahead || asked.getTime() <= now.getTime() + CLOCKS_DIFFER_MS) return asked;
  throw new UsageError(`${asOf} has not come yet: its edition cannot be frozen`, {
    fix: 'name an earlier instant, or see the coming edition with `npx broadsheet test-send`',
  });
}

/** @throws {UsageError} for a name that the schedule does not know. */
function editionAsked(name: string | undefined, schedule: Schedule, asOf: Date): EditionId {
  const id = name === undefined ? editionAt(schedule, asOf) : editionNamed(schedule, name, asOf);
  if (id !== null) return id;
  throw new UsageError(`there is no edition named "${name}"`, { fix: 'deliver.editions names them' });
}

/** EventBridge knows the days of the week, but no holidays. */
function dayOff(edition: EditionId): PublishOutcome {
  const message = `No edition is planned for ${edition} (deliver.days, deliver.holidays); nothing was changed.`;
  return { status: 'day-off', edition, message };
}

function countIngest(report: EditionReport, { metrics }: PublishServices): void {
  const { objects, articles, setAside } = report.counts;
  metrics.count(METRIC.articlesIngested, articles);
  metrics.count(METRIC.objectsSetAside, setAside);
  metrics.count(METRIC.setAsidePercent, objects === 0 ? 0 : Math.min(100, (100 * setAside) / objects));
}

function alreadyPublished(edition: EditionRow): PublishOutcome {
  const message = `Edition ${edition.id} was frozen at ${edition.frozenAt} (revision ${edition.revision}); nothing was changed.`;
  return { status: 'already-published', edition, message };
}

/** The same edition under another key: the schedule changed in the course of the day. */
async function madeThatDay(id: EditionId, register: EditionRegister): Promise<EditionRow | null> {
  const endOfDay = `${dayOf(id)}~`;
  const rows = await register.latest(MOST_EDITIONS_A_DAY, endOfDay);
  return rows.find((row) => isSameEdition(row.id, id)) ?? null;
}

/** Nine names, and as many before a change of all of them. */
const MOST_EDITIONS_A_DAY = 20;

async function officialRow(id: EditionId, register: EditionRegister): Promise<EditionRow> {
  const row = await register.find(id);
  if (row === null) throw new Error(`edition ${id} was refused by the register, which now does not know it`);
  return row;
}
