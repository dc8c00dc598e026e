import type { Faults } from './state.ts';

/** What this model looks at, and which mechanism is taken away. */
export interface Rules {
  readonly faults: Faults;
  readonly ambiguity: 'retry' | 'record';
  /** Whether another reader of the chunk is mailed. Without one the probes are the only witnesses. */
  readonly isAlone: boolean;
  readonly senders: 1 | 2;
  /** Ticks for which the event of a mail that was accepted by answer may be late. */
  readonly latest: number;
  /** Ticks until the run ends. */
  readonly horizon: number;
  /** Nothing that a sender could do is left for later: then a run must come to an end before its horizon. */
  readonly isPrompt: boolean;
  readonly dropped: Assumption | null;
  readonly bug: Bug | null;
}

/** What has to be believed of AWS. */
export type Assumption =
  /** An event is at most twice as late as those of the mails that SES took at the same time or later. */
  | 'no event is late alone'
  /** A signature that is older than 15 minutes is refused. */
  | 'AWS refuses old signatures';

/** Mechanisms that are taken away, one at a time. */
export type Bug =
  | 'events are counted instead of noted by mail'
  | 'silence about everything is evidence'
  | 'missing events of other mails do not matter'
  | 'nothing waits twice as long as the latest event took'
  | 'the event queue need not be empty'
  | 'the queue may have been seen empty before the last event'
  | 'the clock is checked before the signature only'
  | 'the wait counts from the end of the lease'
  | 'a witness may be older than the last moment at which the mail could leave'
  | 'nothing sends a probe'
  | 'a claim whose answer was lost is not read back';
