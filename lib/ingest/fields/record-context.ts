import { type LocalClock, UTC_CLOCK } from '@broadsheet/page-text/dates/machine-date';
import type { DatedFact } from '../../domain/article.ts';

/** What holds for every item of a file, and which kind of source its dates come from. */
export interface RecordContext {
  readonly kind: DatedFact['kind'];
  readonly publisher: string | null;
  readonly language: string | null;
  /** For relative addresses. */
  readonly base: string | null;
  /** What a time without a zone means. */
  readonly local: LocalClock;
}

/** A file that says nothing about its items. */
export const NO_CONTEXT: RecordContext = {
  kind: 'metadata',
  publisher: null,
  language: null,
  base: null,
  local: UTC_CLOCK,
};
