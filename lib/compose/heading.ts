import type { EditionId } from '../domain/edition.ts';
import type { Instant } from '../domain/instant.ts';
import type { Newsletter } from '../domain/newsletter.ts';

/** Facts about an edition that are decided before it is composed. */
export interface Heading {
  readonly id: EditionId;
  readonly revision: number;
  readonly number: number;
  readonly asOf: Instant;
  readonly newsletter: Newsletter;
  /** The desk's note; blank lines separate paragraphs. */
  readonly note: string | null;
  /** The edition before this one; null for the first. */
  readonly previous: EditionId | null;
  /** The one planned after it; null for none. */
  readonly next: EditionId | null;
  /** Whether editions of this name come once a week. */
  readonly weekly: boolean;
}
