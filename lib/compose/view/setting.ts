import type { Day } from '../../domain/instant.ts';
import type { Locale } from '../words/locale.ts';

/** `shared-brief`: under a heading that is not its section's. */
export type Place = 'lead' | 'secondary' | 'brief' | 'shared-brief' | 'finally';

/** What a story's words depend on beside the story. */
export interface Setting {
  readonly today: Day;
  readonly locale: Locale;
  /** False in the paper of one publisher, which need not be named under every story. */
  readonly namesPublishers: boolean;
}
