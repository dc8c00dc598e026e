import type { Day, Instant } from '../../domain/instant.ts';
import type { Consent, EditionDays, Suppression } from '../../domain/subscriber.ts';
import type { DateOrder } from './dates.ts';
import type { ListStatus } from './list-status.ts';

/** Why a row is refused. The first three come from the code that reads the file. */
export type Refusal =
  | 'not-json'
  | 'too-many-cells'
  | 'too-few-cells'
  | 'no-address'
  | 'not-an-address'
  | 'unknown-zone'
  | 'unknown-state'
  | 'unknown-suppression'
  | 'unknown-column'
  | 'may-have-left'
  | 'unreadable-date'
  | 'date-in-the-future';

export interface RowOptions {
  /** Zone and hour of readers whose row names none. */
  readonly morning: { readonly zone: string; readonly minute: number };
  readonly dates: DateOrder;
  /** The best that a row can be, whatever it says: for a file of people who left. */
  readonly atBest: ListStatus;
  readonly now: Instant;
}

/** What the cells say together. */
export interface Facts {
  readonly address?: string;
  readonly zone?: string;
  readonly minute?: number;
  readonly status?: ListStatus;
  readonly suppression?: Suppression['reason'];
  readonly suppressedAt?: Instant;
  readonly subscribedAt?: Instant;
  readonly confirmedAt?: Instant;
  readonly leftAt?: Instant;
  /** What the column of the state says, and since when. */
  readonly byState?: ListStatus;
  readonly stateAt?: Instant;
  readonly days?: EditionDays;
  readonly pausedUntil?: Day;
  readonly sectionsLeftOut?: readonly string[];
  readonly leadLeftOut?: true;
  readonly consent?: Consent;
}
