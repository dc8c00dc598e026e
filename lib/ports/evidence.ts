import type { EditionId } from '../domain/edition.ts';
import type { Instant } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';

/**
 * When the events of accepted mails were processed, by mail and not as counts, so that an event that comes twice changes
 * nothing. Feedback writes it, the resolver and the canary read it. All reads are strongly consistent.
 */
export interface DeliveryEvidence {
  /** Notes that the Send events of these readers' mails were processed at this instant. May be repeated. */
  add(edition: EditionId, chunk: string, subscribers: readonly SubscriberId[], at: Instant): Promise<void>;
  /** The readers of a chunk whose Send event was processed, and when the first one was. */
  of(edition: EditionId, chunk: string): Promise<ReadonlyMap<SubscriberId, Instant>>;
  /** Writes the probe if there is none of its id. */
  startProbe(id: string, at: Instant): Promise<boolean>;
  /** Notes what became of a probe. Of two notes of one kind the first is kept. */
  noteProbe(id: string, what: 'answeredAt' | 'seenAt', at: Instant): Promise<void>;
  /** Probes started since then, oldest first. */
  probes(since: Instant): Promise<readonly Probe[]>;
}

/** A mail to SES's mailbox simulator, which shows whether and how fast SES's events arrive. */
export interface Probe {
  /** When it was started, in milliseconds since 1970; also the tag of its mail. */
  readonly id: string;
  readonly startedAt: Instant;
  /** When SES accepted it. */
  readonly answeredAt: Instant | null;
  /** When its Send event was processed. */
  readonly seenAt: Instant | null;
}
