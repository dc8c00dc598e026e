import type { EditionPublisher } from '../edition-publisher.ts';
import type { MessageDelivery } from '../message-delivery.ts';
import type { Counted } from '../metrics.ts';
import type { PublicAddress } from '../public-address.ts';
import type { WorkQueue } from '../work-queue.ts';

export interface BroadsheetAlarmsProps {
  /** Mailbox that alarms are sent to; null sends none. */
  readonly alarmEmail: string | null;
  /** Share of listed objects, 0 to 1, that may be set aside without an alarm. */
  readonly setAsideShare: number;
  /** Whether the config names feeds. */
  readonly fetchesFeeds: boolean;
  /** The webhook's queue; null when the config names no webhook. */
  readonly webhook: WorkQueue | null;
  readonly counted: Counted;
  readonly publisher: EditionPublisher;
  readonly delivery: MessageDelivery;
  readonly hints: WorkQueue;
  readonly feedback: WorkQueue;
  readonly address: PublicAddress;
}
