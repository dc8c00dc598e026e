import { readDump } from '@broadsheet/page-text';
import { type Draft, EMPTY_DRAFT } from '../draft.ts';

/** A page dumped as plain text; `names` may be the publisher's. */
export function extractDump(text: string, names: readonly string[] = []): Draft {
  return { ...EMPTY_DRAFT, ...readDump(text, { names }) };
}
