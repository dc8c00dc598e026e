import { draftKey, EDITION_FILES, quietReportKey } from '../contract/object-keys.ts';
import { scheduleOf } from '../contract/schedule.ts';
import type { Edition } from '../domain/edition.ts';
import { editionAt, type Schedule } from '../domain/schedule.ts';
import type { Selection } from '../domain/selection.ts';
import { UsageError } from '../errors.ts';
import { type DraftReport, draftReport } from './draft-report.ts';
import { comingEdition } from './edition-in-hand.ts';
import { editionReportPage } from './edition-report/edition-report-page.ts';
import { gatherInputs } from './gather-inputs.ts';
import { makeEdition } from './make-edition.ts';
import type { PublishServices } from './services.ts';

/** An edition as it would be now. Nothing is frozen, and no watermark moves. */
export interface DraftOutcome {
  readonly status: 'draft';
  /** Name under which it was stored; null when it was not. */
  readonly name: string | null;
  readonly edition: string;
  /** The revision that freezing it would make. */
  readonly revision: number;
  /** Null when there is nothing to print; the report says why. */
  readonly printed: Edition | null;
  readonly mailHtml: string;
  readonly mailText: string;
  /** Without decisions about single articles, which may be megabytes. */
  readonly report: DraftReport;
  /** What an editor may choose from, for each story. */
  readonly choices: Selection['choices'];
  /** Key of the whole report in the editions bucket, if it was asked for. */
  readonly reportKey: string | null;
}

/**
 * Makes the edition in hand as it would be now, whatever holds it.
 *
 * @param name - One of several editions; the coming one when left out.
 * @param revise - Draft the next revision of today's frozen edition instead of the coming one.
 * @param keep - Store the draft under this name as well.
 */
export async function draftEdition(
  {
    revise,
    report: wantsReport,
    keep,
    name,
  }: {
    readonly revise: boolean;
    readonly report: boolean;
    readonly keep?: string | undefined;
    readonly name?: string | undefined;
  },
  services: PublishServices,
): Promise<DraftOutcome> {
  const { config, register, archive, clock, templates } = services;
  const now = clock.now();
  const schedule = name === undefined ? scheduleOf(config) : onlyNamed(scheduleOf(config), name);
  const id = revise ? editionAt(schedule, now) : await comingEdition(schedule, now, register);
  const frozen = revise ? await register.find(id) : null;
  const inputs = await gatherInputs(id, frozen, now, services);
  const made = makeEdition({ ...inputs, desk: { ...inputs.desk, hold: null } }, templates);
  const reportKey = wantsReport ? quietReportKey(id, inputs.window.until, 'html') : null;
  if (reportKey !== null) {
    const page = editionReportPage(made.report, config.newsletter);
    await archive.write(reportKey, new TextEncoder().encode(page), 'text/html; charset=utf-8');
  }
  const draft: DraftOutcome = {
    status: 'draft',
    name: keep ?? null,
    edition: id,
    revision: inputs.revision,
    printed: made.edition,
    mailHtml: made.edition === null ? '' : (made.files[EDITION_FILES.mailHtml] ?? ''),
    mailText: made.edition === null ? '' : (made.files[EDITION_FILES.mailText] ?? ''),
    report: draftReport(made.report, config.ingest.prefix),
    choices: made.edition === null ? [] : made.storyChoices,
    reportKey,
  };
  if (keep !== undefined)
    await archive.write(draftKey(keep), new TextEncoder().encode(JSON.stringify(draft)), 'application/json');
  return draft;
}

/** @throws {UsageError} for a name that the schedule does not know. */
function onlyNamed(schedule: Schedule, name: string): Schedule {
  const editions = schedule.editions.filter((edition) => edition.name === name);
  if (editions.length > 0) return { ...schedule, editions };
  throw new UsageError(`there is no edition named "${name}"`, { fix: 'deliver.editions names them' });
}
