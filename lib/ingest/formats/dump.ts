import { type DumpOptions, readDump } from '@broadsheet/page-text';
import { placeLineOf } from '@broadsheet/text/place-line';
import { type Draft, EMPTY_DRAFT } from '../draft.ts';
import { withOwnHeadline } from '../fields/untitled.ts';

/** A page dumped as plain text; with what is known of it from outside. */
export function extractDump(text: string, options: DumpOptions = {}): Draft {
  return withWireHeadline({ ...EMPTY_DRAFT, ...readDump(text, options) });
}

/** An agency's text may come without its headline: its place line shows it, and its first sentence is the headline. */
function withWireHeadline(draft: Draft): Draft {
  const [first = '', ...others] = draft.paragraphs;
  const place = draft.title === null ? placeLineOf(first) : '';
  if (place === '' || others.length === 0) return draft;
  return withOwnHeadline({ ...draft, paragraphs: [first.slice(place.length), ...others] }) ?? draft;
}
