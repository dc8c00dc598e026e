/** The size of the modelled world, what may go wrong in it, and which rules are broken on purpose. */
export interface Rules {
  /** Readers in the one chunk of the one edition. */
  readonly subscribers: number;
  /** Sender invocations that may work on the chunk at the same time. */
  readonly workers: number;
  /** Ways an SES event may take, each of which may lose it. */
  readonly channels: number;
  /** Requests one reader's row can need in this configuration; the checker stops if it needs more. */
  readonly attempts: number;
  /** Ambiguous attempts in a row after which the resolver gives up; 8 in the code. */
  readonly maxAmbiguities: number;
  /** What the resolver does with an attempt that was never proved. */
  readonly ambiguity: 'retry' | 'record';
  readonly faults: Faults;
  /** Assumptions that do not hold. */
  readonly dropped: ReadonlySet<Assumption>;
  readonly bugs: ReadonlySet<Bug>;
}

/** How often each thing may happen in one run. Zero: never. */
export interface Faults {
  /** Scheduler ticks beyond the one that must come. */
  readonly extraTicks: number;
  /** Invocations that die between any two of their steps. */
  readonly crashes: number;
  /** Sends with no readable answer: lost replies, 5xx, client timeouts. */
  readonly ambiguous: number;
  readonly throttles: number;
  readonly refusals: number;
  /** Answers that say the account or the edition is misconfigured. */
  readonly misconfigured: number;
  /** Claims given back unsent, because a pause came or the invocation's time is up. */
  readonly handBacks: number;
  readonly lostEvents: number;
  readonly duplicateEvents: number;
  readonly lostHints: number;
  readonly pauses: number;
  /** Readers who unsubscribe, are suppressed, or are erased. */
  readonly leaves: number;
  /** Editions revised after delivery began. */
  readonly revisions: number;
  /** The edition's cut-off comes before delivery is through. */
  readonly cutOffs: number;
  /** Times an operator runs `resend-failed`. */
  readonly resends: number;
}

/** The assumptions of the proof; `docs/proof.md` says why each is believed. */
export type Assumption =
  /** Every accepted mail's event is handled before the resolver may act on its row. */
  | 'A1 proof comes before the resolver'
  /** The resolver acts only when the claiming invocation can run no more. */
  | 'A2 the claimant is dead when the lease ends'
  /** ... and when none of its requests can still reach SES. */
  | 'A2b no request outlives the lease';

/** Deliberate mistakes, most of them taken from programs that make them. */
export type Bug =
  | 'the SDK sends again by itself'
  | 'an ambiguous answer counts as not sent'
  | 'the row is written after the send'
  | 'the claim has no condition'
  | 'the row says ACCEPTED before the send'
  | 'the chunk is DONE at the end of a pass'
  | 'the hint is deleted on receipt'
  | 'there is no sweeper'
  | 'the reader is not looked at before the claim'
  | 'throttling is final'
  | 'proof counts only while IN_FLIGHT'
  | 'the resolver has no condition'
  | 'the cut-off expires rows in flight'
  | 'a warm container keeps its revision'
  | 'a revision begins new rows'
  | 'pause is read once an invocation'
  | 'leaving deletes the ledger row'
  | 'resending opens the edition only for rows of its own'
  | 'a chunk is ended by a sender that read it before it was opened again'
  | 'an edition is closed by a sweeper that read it before it was opened again';

export const NO_FAULTS: Faults = {
  extraTicks: 0,
  crashes: 0,
  ambiguous: 0,
  throttles: 0,
  refusals: 0,
  misconfigured: 0,
  handBacks: 0,
  lostEvents: 0,
  duplicateEvents: 0,
  lostHints: 0,
  pauses: 0,
  leaves: 0,
  revisions: 0,
  cutOffs: 0,
  resends: 0,
};
