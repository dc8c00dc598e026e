import { type DumpOptions, readDump } from '@broadsheet/page-text';
import { type Draft, EMPTY_DRAFT } from '../draft.ts';

/** A page dumped as plain text; with what is known of it from outside. */
export function extractDump(text: string, options: DumpOptions = {}): Draft {
  return { ...EMPTY_DRAFT, ...readDump(text, options) };
}
