import { METRIC } from '../contract/metrics.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { TallyName } from '../domain/delivery-plan.ts';
import { prove, recordOutcome } from '../domain/delivery-states.ts';
import type { EditionId } from '../domain/edition.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import { StoreError } from '../errors.ts';
import type {
  Clock,
  DeliveryEvidence,
  DeliveryLedger,
  DeliveryTally,
  Log,
  Metrics,
  SubscriberDirectory,
} from '../ports.ts';
import { classify, type Meaning } from './classify.ts';
import { readSesEvent, type SesEvent } from './ses-event.ts';
import { suppressAfter } from './suppress.ts';

/** The ports that feedback needs. */
export interface FeedbackPorts {
  readonly clock: Clock;
  readonly ledger: DeliveryLedger;
  readonly evidence: DeliveryEvidence;
  readonly tally: DeliveryTally;
  readonly directory: SubscriberDirectory;
  readonly log: Log;
  readonly metrics: Metrics;
}

export interface FeedbackPolicy {
  /** Names of our SES configuration sets. Events of others are ignored. */
  readonly configurationSets: readonly string[];
}

/** `ignored`: a test send, another sender's mail, or a reader who has been erased. */
export type FeedbackOutcome = 'recorded' | 'ignored' | 'unreadable';

/**
 * Process the SES events of one queue batch. An event may prove that a mail was accepted, record its outcome, and
 * suppress its reader. Events may arrive late, twice, in any order, and before our own write; every step can be
 * repeated and leads to the same rows.
 *
 * @param events - The parsed messages: SES's JSON, in SNS's envelope or raw.
 * @returns one result for each event, in order. A failed event is retried alone and does not fail the others of its
 * batch.
 */
export async function recordFeedbackBatch(
  events: readonly unknown[],
  ports: FeedbackPorts,
  policy: FeedbackPolicy,
): Promise<PromiseSettledResult<FeedbackOutcome>[]> {
  const counts = new Map<string, { names: Map<TallyName, number>; from: number[] }>();
  const evidence = new Map<string, { subscribers: SubscriberId[]; from: number[] }>();
  const seen = new Set<string>();
  const results: PromiseSettledResult<FeedbackOutcome>[] = [];
  for (const [index, raw] of events.entries()) {
    try {
      const { outcome, count, proved } = await recordEvent(raw, ports, policy);
      results.push({ status: 'fulfilled', value: outcome });
      if (proved !== null) {
        const key = JSON.stringify([proved.edition, proved.chunk]);
        const noted = evidence.get(key) ?? { subscribers: [], from: [] };
        noted.subscribers.push(proved.subscriber);
        noted.from.push(index);
        evidence.set(key, noted);
      }
      if (count === null || seen.has(count.double)) continue;
      seen.add(count.double);
      const minute = counts.get(count.key) ?? { names: new Map<TallyName, number>(), from: [] as number[] };
      minute.names.set(count.name, (minute.names.get(count.name) ?? 0) + 1);
      minute.from.push(index);
      counts.set(count.key, minute);
    } catch (reason) {
      results.push({ status: 'rejected', reason });
    }
  }
  const reject = (from: readonly number[], reason: unknown) => {
    for (const index of from) results[index] = { status: 'rejected', reason };
  };
  const now = instantOf(ports.clock.now());
  for (const [key, { subscribers, from }] of evidence) {
    const [edition, chunk] = JSON.parse(key) as [string, string];
    try {
      await ports.evidence.add(edition, chunk, subscribers, now);
    } catch (reason) {
      reject(from, reason);
    }
  }
  for (const [key, { names, from }] of counts) {
    const [edition = '', minute = ''] = key.split('|');
    try {
      await ports.tally.add(edition, minute, Object.fromEntries(names));
    } catch (reason) {
      reject(from, reason);
    }
  }
  return results;
}

/** A Send event of a mail that SES had accepted by answer: it shows how late events are. */
interface ProvedMail {
  readonly edition: EditionId;
  readonly chunk: string;
  readonly subscriber: SubscriberId;
}

interface Recorded {
  readonly outcome: FeedbackOutcome;
  readonly count: Counted | null;
  readonly proved: ProvedMail | null;
}

interface Counted {
  /** Edition and minute, `2026-11-22|2026-11-22T06:30:00.000Z`. */
  readonly key: string;
  readonly name: TallyName;
  /** The same for an event that comes twice. */
  readonly double: string;
}

async function recordEvent(
  raw: unknown,
  ports: FeedbackPorts,
  { configurationSets }: FeedbackPolicy,
): Promise<Recorded> {
  const nothing = (outcome: FeedbackOutcome): Recorded => ({ outcome, count: null, proved: null });
  const event = readSesEvent(raw);
  if (event === null) {
    ports.metrics.count(METRIC.eventsIgnored, 1);
    ports.log.warn('a message on the event queue is not an SES event');
    return nothing('unreadable');
  }
  const set = event.mail.tags['ses:configuration-set']?.[0];
  if (set !== undefined && !configurationSets.includes(set)) {
    ports.metrics.count(METRIC.eventsIgnored, 1);
    return nothing('ignored');
  }
  const meaning = classify(event);
  if (meaning.count === 'rejected') ports.metrics.count(METRIC.mailsRejected, 1);
  const { edition, subscriber, probe } = idsOf(event);
  if (probe !== null) {
    if (event.type === 'Send') await ports.evidence.noteProbe(probe, 'seenAt', instantOf(ports.clock.now()));
    return nothing('recorded');
  }
  if (edition === null || subscriber === null) {
    const known = await recordByAddress(event, meaning, ports);
    return nothing(known ? 'recorded' : 'ignored');
  }
  const recorded = await recordInRow(edition, subscriber, event.mail, meaning, ports);
  if (recorded === null) return nothing('ignored');
  const { news, before } = recorded;
  const isCounted = meaning.outcome === null || meaning.outcome === 'delivered' || news === 'new';
  return {
    outcome: 'recorded',
    count: isCounted ? countOf(event, edition, meaning, ports) : null,
    proved:
      event.type === 'Send' && before.answeredAt !== null
        ? { edition, subscriber, chunk: before.chunk }
        : null,
  };
}

function countOf(
  { type, mail }: SesEvent,
  edition: EditionId,
  { count: name }: Meaning,
  { clock }: FeedbackPorts,
): Counted | null {
  if (name === null) return null;
  // An event with an unreadable time is counted now; what it proves about its row needs no time.
  const time = Date.parse(mail.timestamp) || clock.now().getTime();
  const minute = instantOf(Math.floor(time / 60_000) * 60_000);
  return { key: `${edition}|${minute}`, name, double: `${type} ${mail.messageId}` };
}

/** Row, suppression and metrics. Null when there is no such row. */
async function recordInRow(
  edition: EditionId,
  subscriber: SubscriberId,
  mail: SesEvent['mail'],
  meaning: Meaning,
  ports: FeedbackPorts,
): Promise<{ readonly news: 'new' | 'known'; readonly before: Delivery } | null> {
  const updated = await updateRow(edition, subscriber, mail.messageId, meaning, ports);
  if (updated === null) return null;
  if (meaning.outcome !== null && meaning.outcome !== 'delivered')
    await suppressAfter(meaning.outcome, subscriber, { edition, acceptedAt: timeOf(mail) }, ports);
  countMetric(meaning, updated.news, ports.metrics);
  return updated;
}

/**
 * Write into the row what the event proves, and the outcome, retrying when the row changes meanwhile.
 *
 * @returns the row as it was, and whether the outcome is `new` or was `known`; null when there is no such row.
 */
async function updateRow(
  edition: EditionId,
  subscriber: SubscriberId,
  messageId: string,
  meaning: Meaning,
  { ledger, clock }: FeedbackPorts,
): Promise<{ readonly news: 'new' | 'known'; readonly before: Delivery } | null> {
  for (let tries = 0; tries < 10; tries++) {
    const [row] = await ledger.rows(edition, [subscriber]);
    if (row === null || row === undefined) return null;
    const now = instantOf(clock.now());
    const proved = meaning.proves ? prove(row, messageId, now) : null;
    const learnt = learnOutcome(proved ?? row, meaning, now);
    const next = learnt ?? proved;
    if (next === null) return { news: 'known', before: row };
    if (await ledger.replace(row, next)) return { news: learnt === null ? 'known' : 'new', before: row };
  }
  throw new StoreError(`too many concurrent changes to a delivery of ${edition}; it will be retried`);
}

/** Deliveries are counted but not written to the row: a row without a bounce already implies one, and it saves a write. */
function learnOutcome(row: Delivery, { outcome }: Meaning, now: Instant): Delivery | null {
  return outcome === null || outcome === 'delivered' ? null : recordOutcome(row, outcome, now);
}

/**
 * Mails outside any edition (confirmations) and identity notifications, which have no tags. A bounce or complaint in
 * them still suppresses the address.
 *
 * @returns whether the address belongs to a reader.
 */
async function recordByAddress(
  event: SesEvent,
  { outcome }: Meaning,
  ports: FeedbackPorts,
): Promise<boolean> {
  // A test send is tagged and has no reader.
  if ('test' in event.mail.tags || (outcome !== 'bounced-hard' && outcome !== 'complained')) return false;
  let found = false;
  for (const address of addressesOf(event)) {
    const subscriber = await ports.directory.findByAddress(address);
    if (subscriber === null) continue;
    found = true;
    await suppressAfter(outcome, subscriber.id, { edition: null, acceptedAt: timeOf(event.mail) }, ports);
  }
  return found;
}

/** When SES accepted the mail; null when the event does not say so in a readable way. */
function timeOf({ timestamp }: SesEvent['mail']): Instant | null {
  const time = Date.parse(timestamp);
  return Number.isNaN(time) ? null : instantOf(time);
}

function addressesOf({ bounce, complaint }: SesEvent): string[] {
  const recipients = [...(bounce?.bouncedRecipients ?? []), ...(complaint?.complainedRecipients ?? [])];
  return recipients.map(({ emailAddress }) =>
    emailAddress
      .replace(/^.*<|>.*$/g, '')
      .trim()
      .toLowerCase(),
  );
}

function idsOf({ mail: { tags } }: SesEvent) {
  const idOf = (name: string) => tags[name]?.[0] ?? null;
  return { edition: idOf('edition'), subscriber: idOf('subscriber'), probe: idOf('probe') };
}

function countMetric({ outcome }: Meaning, news: 'new' | 'known', metrics: Metrics): void {
  if (news === 'known') return;
  if (outcome === 'bounced-hard' || outcome === 'bounced-soft') metrics.count(METRIC.bounces, 1);
  if (outcome === 'complained') metrics.count(METRIC.complaints, 1);
}
