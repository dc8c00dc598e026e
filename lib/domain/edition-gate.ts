import type { Instant } from './instant.ts';

/** What an editor has said about whether a frozen edition may leave. */
export interface EditionGate {
  readonly hold: Hold | null;
  readonly approval: Approval | null;
}

/** Stops an edition until it is lifted. */
export interface Hold {
  readonly reason: string;
  /** Address of the editor; null when nobody signed it. */
  readonly by: string | null;
  readonly at: Instant;
}

/** An editor has seen this revision and lets it leave. A later revision needs a new approval. */
export interface Approval {
  readonly revision: number;
  readonly by: string;
  readonly at: Instant;
}

/** An edition that nobody has said anything about. */
export const OPEN_GATE: EditionGate = { hold: null, approval: null };
