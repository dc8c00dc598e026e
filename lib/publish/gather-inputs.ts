import type { BroadsheetConfig } from '../contract/config.ts';
import { editionUrl } from '../contract/reader-urls.ts';
import { scheduleOf } from '../contract/schedule.ts';
import { clockIn } from '../domain/calendar.ts';
import { dayOf, type EditionId, editionNameOf } from '../domain/edition.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import { daysSinceLast, editionAfter, isWeekly, scheduledAs } from '../domain/schedule.ts';
import { ingestArticles } from '../ingest/ingest-articles.ts';
import type { EditionRow } from '../ports.ts';
import { deskInForce } from './desk-in-force.ts';
import type { EditionInputs } from './inputs.ts';
import { newObjects } from './new-objects.ts';
import { handoverFrom, remember } from './past-editions.ts';
import type { PublishServices } from './services.ts';

/**
 * Stage 1 of 5 and the other inputs: new objects in the bucket, the desk's instructions, and the stories already printed.
 *
 * @param frozen - The edition's official row, when it is revised.
 */
export async function gatherInputs(
  edition: EditionId,
  frozen: EditionRow | null,
  asOf: Date,
  services: PublishServices,
): Promise<EditionInputs> {
  const { register, archive } = services;
  const schedule = scheduleOf(services.config);
  const gapDays = daysSinceLast(schedule, edition);
  const config = editorialConfig(services.config, gapDays);
  const earlier = await register.latest(EDITIONS_SEARCHED, edition);
  const ofThisName = earlier.filter(({ id }) => editionNameOf(id) === editionNameOf(edition));
  const mayRepeat = scheduledAs(schedule, edition)?.repeats === true;
  const previous = mayRepeat ? ofThisName[0] : previousOf(edition, earlier, ofThisName, gapDays);
  const window = windowOf(asOf, services.clock.now(), previous, gapDays);
  const before = await handoverFrom(previous, archive);
  const { source, offered } = newObjects(services.articles, before.value);
  const held = before.value?.held ?? [];
  const local = clockIn(config.newsletter.timeZone);
  const ingest = await ingestArticles({ ...window, held, local }, { source }, config.ingest);
  const { desk, notices } = await deskInForce(edition, before.value, services.desk, schedule);
  const remembered = (mayRepeat ? ofThisName : earlier).slice(
    0,
    config.select.memoryDays * schedule.editions.length,
  );
  const memory = await remember(remembered, archive);
  return {
    version: 2,
    edition,
    revision: (frozen?.revision ?? 0) + 1,
    number: frozen?.number ?? (earlier[0]?.number ?? 0) + 1,
    asOf: instantOf(asOf),
    window,
    ...ingest,
    offered: offered(),
    desk,
    notices: [...notices, ...before.notices, ...memory.notices],
    memory: memory.value,
    config,
    webUrl: editionUrl(services.publicUrl, edition),
    next: editionAfter(schedule, edition),
    weekly: isWeekly(schedule, edition),
  };
}

/**
 * The edition from which this one goes on: the last of its name. A name that is new, or back after a long pause, goes on
 * from the newest of all, which may have held back articles for a later hour.
 */
function previousOf(
  edition: EditionId,
  [newest]: readonly EditionRow[],
  [last]: readonly EditionRow[],
  gapDays: number,
): EditionRow | undefined {
  if (last === undefined) return newest;
  const days = (Date.parse(dayOf(edition)) - Date.parse(dayOf(last.id))) / 86_400_000;
  return days > 2 * gapDays ? newest : last;
}

/** The last edition of the same name is found among so many, even of a weekly beside several a day. */
const EDITIONS_SEARCHED = 60;

/** The first run looks back as far as a later one would. */
const FIRST_RUN_HOURS = 24;

/**
 * A multipart upload has the time at which it began and may become visible much later. Looking back a little further
 * than the last cut finds such late objects; `newObjects` leaves out the rest.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html (system-defined Last-Modified)
 */
const OVERLAP_HOURS = 1;

/**
 * Objects are new if they arrived since the last edition's cut or, on the first run, since it would have been. The window ends
 * now, not at `asOf`: an edition made for an earlier day uses what is in the bucket today.
 */
function windowOf(
  asOf: Date,
  now: Date,
  previous: EditionRow | undefined,
  gapDays: number,
): { since: Instant; until: Instant } {
  const from =
    previous === undefined
      ? Math.min(asOf.getTime(), now.getTime()) - gapDays * FIRST_RUN_HOURS * 3_600_000
      : Date.parse(previous.cut) - OVERLAP_HOURS * 3_600_000;
  return { since: instantOf(from), until: instantOf(now) };
}

/**
 * The part of the config that decides what an edition looks like. Its hours are those of a daily: after a longer gap more
 * has happened that readers have not been told, so articles stay fresh and keep their score as many times longer.
 */
function editorialConfig(config: BroadsheetConfig, gapDays: number): EditionInputs['config'] {
  const { newsletter, ingest, select, compose } = config;
  return {
    newsletter,
    ingest: { ...ingest, freshnessHours: ingest.freshnessHours * gapDays },
    select: { ...select, halfLifeHours: select.halfLifeHours * gapDays },
    compose,
  };
}
