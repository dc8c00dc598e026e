import { METRIC } from '../contract/metrics.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { TallyName } from '../domain/delivery-plan.ts';
import { learn, prove } from '../domain/delivery-states.ts';
import type { EditionId } from '../domain/edition.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import { StoreError } from '../errors.ts';
import type { Clock, DeliveryLedger, DeliveryTally, Log, Metrics, SubscriberDirectory } from '../ports.ts';
import { classify, type Meaning } from './classify.ts';
import { readSesEvent, type SesEvent } from './ses-event.ts';
import { suppressAfter } from './suppress.ts';

/** What feedback reaches for. */
export interface FeedbackPorts {
  readonly clock: Clock;
  readonly ledger: DeliveryLedger;
  readonly tally: DeliveryTally;
  readonly directory: SubscriberDirectory;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** `ignored`: a test send, another sender's mail, or somebody we do not know any more. */
export type FeedbackOutcome = 'recorded' | 'ignored' | 'unreadable';

/**
 * Learn from one SES event: it may prove that a mail was accepted, say what became of it, and suppress its
 * reader. Events come late, twice, in any order, and before our own write; every step here can be repeated
 * and gives the same rows in the end.
 *
 * @param event - The parsed message: SES's JSON, in SNS's envelope or raw.
 */
export async function recordFeedback(event: unknown, ports: FeedbackPorts): Promise<FeedbackOutcome> {
  const [outcome] = await recordFeedbackBatch([event], ports);
  return outcome ?? 'ignored';
}

/**
 * The same for the events of one queue batch, with one write for all their counts.
 *
 * @throws {StoreError} if one of them could not be recorded; all of them may then come again.
 */
export async function recordFeedbackBatch(
  events: readonly unknown[],
  ports: FeedbackPorts,
): Promise<FeedbackOutcome[]> {
  const counts = new Map<string, Map<TallyName, number>>();
  const seen = new Set<string>();
  const outcomes: FeedbackOutcome[] = [];
  for (const raw of events) {
    const event = readSesEvent(raw);
    if (event === null) {
      ports.log.warn('a message on the event queue is no SES event');
      outcomes.push('unreadable');
      continue;
    }
    const meaning = classify(event);
    const found = await record(event, meaning, ports);
    outcomes.push(found === null ? 'ignored' : 'recorded');
    const name = `${event.type} ${event.mail.messageId}`;
    if (found?.count == null || seen.has(name)) continue;
    seen.add(name);
    addCount(counts, `${found.edition}|${found.minute}`, found.count);
  }
  await writeCounts(counts, ports);
  return outcomes;
}

interface Recorded {
  readonly edition: EditionId;
  readonly minute: Instant;
  /** What to count, if this event is news. */
  readonly count: TallyName | null;
}

async function record(event: SesEvent, meaning: Meaning, ports: FeedbackPorts): Promise<Recorded | null> {
  const { edition, subscriber } = idsOf(event);
  if (edition === null || subscriber === null) {
    await recordByAddress(event, meaning, ports);
    return null;
  }
  const news = await updateRow(edition, subscriber, event.mail.messageId, meaning, ports);
  if (news === null) return null;
  if (meaning.outcome !== null && meaning.outcome !== 'delivered') {
    await suppressAfter(meaning.outcome, subscriber, edition, ports);
  }
  countMetric(meaning, news, ports.metrics);
  const once = meaning.outcome === null || meaning.outcome === 'delivered' || news === 'new';
  const minute = instantOf(Math.floor(Date.parse(event.mail.timestamp) / 60_000) * 60_000);
  return { edition, minute, count: once ? meaning.count : null };
}

/**
 * Write proof and outcome into the row, as often as it takes when the row moves meanwhile.
 *
 * @returns `new` when the outcome was not known before, `known` when it was; null when there is no such row.
 */
async function updateRow(
  edition: EditionId,
  subscriber: SubscriberId,
  messageId: string,
  meaning: Meaning,
  { ledger, clock }: FeedbackPorts,
): Promise<'new' | 'known' | null> {
  for (let tries = 0; tries < 10; tries++) {
    const [row] = await ledger.rows(edition, [subscriber]);
    if (row === null || row === undefined) return null;
    const now = instantOf(clock.now());
    const proved = meaning.proves ? prove(row, messageId, now) : null;
    const learnt = learnOutcome(proved ?? row, meaning, now);
    const next = learnt ?? proved;
    if (next === null) return 'known';
    if (await ledger.replace(row, next)) return learnt === null ? 'known' : 'new';
  }
  throw new StoreError(`the row of a delivery of ${edition} keeps changing`);
}

/** Deliveries are counted, not written: one more write for every mail would say nothing that silence does not. */
function learnOutcome(row: Delivery, { outcome }: Meaning, now: Instant): Delivery | null {
  return outcome === null || outcome === 'delivered' ? null : learn(row, outcome, now);
}

/** Identity notifications carry no tags; what they say about an address still counts. */
async function recordByAddress(event: SesEvent, { outcome }: Meaning, ports: FeedbackPorts): Promise<void> {
  // A test send is tagged and has no reader.
  if ('test' in event.mail.tags || (outcome !== 'bounced-hard' && outcome !== 'complained')) return;
  for (const address of addressesOf(event)) {
    const reader = await ports.directory.findByAddress(address);
    if (reader !== null) await suppressAfter(outcome, reader.id, null, ports);
  }
}

function addressesOf({ bounce, complaint }: SesEvent): string[] {
  const recipients = [...(bounce?.bouncedRecipients ?? []), ...(complaint?.complainedRecipients ?? [])];
  return recipients.map(({ emailAddress }) => emailAddress.replace(/^.*<|>.*$/g, ''));
}

function idsOf({ mail: { tags } }: SesEvent): { edition: string | null; subscriber: string | null } {
  return { edition: tags.edition?.[0] ?? null, subscriber: tags.subscriber?.[0] ?? null };
}

function countMetric({ outcome }: Meaning, news: 'new' | 'known', metrics: Metrics): void {
  if (news === 'known') return;
  if (outcome === 'bounced-hard' || outcome === 'bounced-soft') metrics.count(METRIC.bounces, 1);
  if (outcome === 'complained') metrics.count(METRIC.complaints, 1);
}

function addCount(counts: Map<string, Map<TallyName, number>>, key: string, name: TallyName): void {
  const minute = counts.get(key) ?? new Map<TallyName, number>();
  minute.set(name, (minute.get(name) ?? 0) + 1);
  counts.set(key, minute);
}

async function writeCounts(
  counts: Map<string, Map<TallyName, number>>,
  { tally, clock }: FeedbackPorts,
): Promise<void> {
  // Rows first: what is counted as proved by `now` stands in its row by `now`.
  const now = instantOf(clock.now());
  for (const [key, names] of counts) {
    const [edition = '', minute = ''] = key.split('|');
    await tally.add(edition, minute, Object.fromEntries(names), now);
  }
}
