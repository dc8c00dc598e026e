import { METRIC } from '../contract/metrics.ts';
import type { TallyName } from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';
import { instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import { classify, type Meaning } from './classify.ts';
import type { FeedbackOutcome, FeedbackPolicy, FeedbackPorts } from './feedback-ports.ts';
import { recordByAddress } from './record-by-address.ts';
import { recordInRow } from './record-in-row.ts';
import { readSesEvent, type SesEvent } from './ses-event.ts';

/** A Send event of a mail that SES had accepted by answer: it shows how late events are. */
export interface ProvedMail {
  readonly edition: EditionId;
  readonly chunk: string;
  readonly subscriber: SubscriberId;
}

interface Recorded {
  readonly outcome: FeedbackOutcome;
  readonly count: CountedEvent | null;
  readonly proved: ProvedMail | null;
}

export interface CountedEvent {
  /** Edition and minute, `2026-11-22|2026-11-22T06:30:00.000Z`. */
  readonly key: string;
  readonly name: TallyName;
  /** The same for an event that comes twice. */
  readonly double: string;
}

/** Records what one event says; what many events add up to is returned, to be written once. */
export async function recordEvent(
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
): CountedEvent | null {
  if (name === null) return null;
  // An event with an unreadable time is counted now; what it proves about its row needs no time.
  const time = Date.parse(mail.timestamp) || clock.now().getTime();
  const minute = instantOf(Math.floor(time / 60_000) * 60_000);
  return { key: `${edition}|${minute}`, name, double: `${type} ${mail.messageId}` };
}

function idsOf({ mail: { tags } }: SesEvent) {
  const idOf = (name: string) => tags[name]?.[0] ?? null;
  return { edition: idOf('edition'), subscriber: idOf('subscriber'), probe: idOf('probe') };
}
