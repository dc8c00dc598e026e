import { METRIC } from '../contract/metrics.ts';
import type { EditionId } from '../domain/edition.ts';
import { instantOf } from '../domain/instant.ts';
import type {
  Clock,
  DeliveryEvidence,
  DeliveryHints,
  DeliveryLedger,
  DeliveryPlan,
  DeliveryTally,
  DeskHold,
  EditionArchive,
  EditionRegister,
  EditionRow,
  EventBacklog,
  Log,
  Mailer,
  Membership,
  Metrics,
  SendControl,
} from '../ports.ts';
import { closeEdition } from './close-edition.ts';
import { dispatchHints } from './dispatch-hints.ts';
import { applyGuards } from './guards.ts';
import { mirrorHold } from './mirror-hold.ts';
import { overdueEditions, unclosedEditions } from './missing-editions.ts';
import { EDITIONS_IN_SIGHT } from './plan-deliveries.ts';
import { planStragglers } from './plan-stragglers.ts';
import type { DeliveryPolicy } from './policy.ts';
import { readersWaiting } from './readers-waiting.ts';
import { refreshLimits } from './refresh-limits.ts';
import { repairPlan } from './repair.ts';
import { endPauseOfClosed } from './settle-pause.ts';
import { minuteStart, sumOf } from './tallies.ts';
import { editionsCounted, warmUpLimit } from './warm-up.ts';

/** The ports that sweeping needs. */
export interface SweepPorts {
  readonly clock: Clock;
  readonly register: EditionRegister;
  readonly archive: EditionArchive;
  readonly membership: Membership;
  readonly ledger: DeliveryLedger;
  readonly plan: DeliveryPlan;
  readonly hints: DeliveryHints;
  readonly evidence: DeliveryEvidence;
  readonly tally: DeliveryTally;
  readonly control: SendControl;
  readonly deskHold: DeskHold;
  readonly backlog: EventBacklog;
  readonly mailer: Mailer;
  readonly log: Log;
  readonly metrics: Metrics;
}

export interface SweepOutcome {
  readonly status: 'swept' | 'nothing-open';
  readonly editions: readonly {
    readonly edition: EditionId;
    readonly hints: number;
    readonly closed: boolean;
  }[];
}

/**
 * Runs every minute while an edition is open: mirrors the desk's hold, asks SES for its limits, checks whether the event
 * queue is empty, plans readers who moved, applies the guards, requeues every chunk that is not done, and closes what is
 * finished. Every step may run twice or be skipped for a minute, and a failing step does not prevent the others.
 */
export async function sweepDeliveries(
  asOf: Date,
  ports: SweepPorts,
  policy: DeliveryPolicy,
): Promise<SweepOutcome> {
  const latest = await ports.register.latest(Math.max(EDITIONS_IN_SIGHT, editionsCounted(policy)));
  const open = latest.filter(({ state }) => state === 'open');
  const faults = new Faults();
  await faults.of(() => mirrorHold(open, asOf, ports));
  await faults.of(() => endPauseOfClosed(open, ports));
  await faults.of(() => reportPause(ports));
  await faults.of(() => reportMissing(latest, asOf, ports, policy));
  await faults.of(() => reportWaiting(open, asOf, ports, policy));
  const [newest] = open;
  if (newest !== undefined) {
    await faults.of(() => refreshLimits(ports, policy, warmUpLimit(newest, latest, policy)));
    await faults.of(() => noteDrained(open, asOf, ports));
    await faults.of(() => planStragglers(open, asOf, ports, policy));
  }
  const editions: SweepOutcome['editions'][number][] = [];
  for (const edition of open)
    await faults.of(async () => void editions.push(await sweepEdition(edition, asOf, ports, policy, faults)));
  faults.throwFirst();
  return { status: open.length === 0 ? 'nothing-open' : 'swept', editions };
}

/** Runs all steps even if some fail, then throws the first fault. */
class Faults {
  readonly #all: unknown[] = [];

  async of(step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
    } catch (fault) {
      this.#all.push(fault);
    }
  }

  throwFirst(): void {
    if (this.#all.length > 0) throw this.#all[0];
  }
}

/** Counted at every sweep, so that no pause is silent, whether a person or the program set it. */
async function reportPause({ control, metrics }: SweepPorts): Promise<void> {
  const { paused } = await control.read();
  metrics.count(METRIC.sendingPaused, paused === null ? 0 : 1);
}

/** The dead man's switch: counted at every sweep, even when zero, because a missing count raises the alarm as well. */
async function reportMissing(
  latest: readonly EditionRow[],
  asOf: Date,
  { metrics, log }: SweepPorts,
  policy: DeliveryPolicy,
): Promise<void> {
  const overdue = overdueEditions(latest, asOf, policy);
  const unclosed = unclosedEditions(
    latest.filter(({ state }) => state === 'open'),
    asOf,
  );
  metrics.count(METRIC.editionsOverdue, overdue.length);
  metrics.count(METRIC.editionsUnclosed, unclosed.length);
  if (overdue.length > 0) log.error('editions are missing', { overdue });
}

/** Count the waiting readers at every sweep, even when zero, because a missing count raises the alarm as well. */
async function reportWaiting(
  open: readonly EditionRow[],
  asOf: Date,
  ports: SweepPorts,
  policy: DeliveryPolicy,
): Promise<void> {
  let subscribers = 0;
  let minutes = 0;
  for (const edition of open) {
    const waiting = await readersWaiting(edition, asOf, ports, policy);
    if (waiting === null) continue;
    subscribers += waiting.subscribers;
    minutes = Math.max(minutes, waiting.minutes);
    ports.log.error('readers are waiting', { edition: edition.id, ...waiting });
  }
  ports.metrics.count(METRIC.readersWaiting, subscribers);
  ports.metrics.count(METRIC.minutesOverdue, minutes);
}

async function sweepEdition(
  edition: EditionRow,
  asOf: Date,
  ports: SweepPorts,
  policy: DeliveryPolicy,
  faults: Faults,
) {
  await faults.of(() => repairPlan(edition, ports, policy));
  const canary = await applyGuards(edition, asOf, ports, policy);
  // A halted edition still expires what is past its cut-off.
  const hints = await dispatchHints(edition, canary, asOf, ports, policy);
  const report = await closeEdition(edition, asOf, ports, policy);
  if (report !== null) {
    ports.metrics.count(METRIC.editionsClosed, 1);
    ports.metrics.count(METRIC.readersMissed, report.unconfirmed + report.expired);
  }
  return { edition: edition.id, hints, closed: report !== null };
}

/**
 * The event queue counts as drained when it is empty, or when its backlog is at most the events of the last minute: then
 * it holds nothing older than a minute (Little's law). The dead-letter queue must be empty too, so that no event was
 * given up.
 */
async function noteDrained(open: readonly EditionRow[], asOf: Date, ports: SweepPorts): Promise<void> {
  const { waiting, dead } = await ports.backlog.count();
  if (dead > 0) {
    ports.log.error('SES events are in the dead-letter queue: unanswered sends wait for them', { dead });
    return;
  }
  if (waiting <= (await eventsLastMinute(open, asOf, ports))) {
    await ports.control.markDrained(instantOf(asOf));
  }
}

async function eventsLastMinute(
  open: readonly EditionRow[],
  asOf: Date,
  { tally }: SweepPorts,
): Promise<number> {
  const minute = minuteStart(asOf.getTime() - 60_000);
  let events = 0;
  for (const { id } of open) {
    const last = (await tally.read(id)).filter((one) => one.minute === minute);
    events += sumOf(last, 'proved') + sumOf(last, 'delivered');
  }
  return events;
}
