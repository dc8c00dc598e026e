import type { Vocabulary } from '../text/vocabulary.ts';
import { type Background, sharesOf, tellingAtLarge, tellingHere } from './background.ts';
import type { PackedTexts } from './pack-texts.ts';
import type { RoughGroups } from './rough-groups.ts';

/** What is known of the terms of a batch, whoever tells what; by term. */
export interface TermTraits {
  /** In which share of general news it stands. */
  readonly share: Float64Array;
  /** How telling it is in news at large. */
  readonly atLarge: Float64Array;
  /** Whether the background has counted it. */
  readonly isCommon: Uint8Array;
  readonly isNumber: Uint8Array;
  readonly isName: Uint8Array;
}

/** The terms of a batch, by term. */
export interface Terms extends TermTraits {
  /** How telling it is here. */
  readonly idf: Float64Array;
  /** The same, squared. */
  readonly squares: Float64Array;
  /** Stories of the batch that hold it, as far as a rough grouping tells. */
  readonly documents: Uint32Array;
}

const YEAR = /^(?:19|20)\d\d$/;

/** A term is a name when, inside sentences of the batch, it is written with a capital more often than not. */
export function traitsOf(
  { casesTold, capitals }: PackedTexts,
  { terms }: Vocabulary,
  background: Background,
): TermTraits {
  const share = sharesOf(terms, background);
  const isNumber = (term: string) => term.length > 1 && /\p{N}/u.test(term) && !YEAR.test(term);
  return {
    share,
    atLarge: share.map(tellingAtLarge),
    isCommon: Uint8Array.from(terms, (term) => (Object.hasOwn(background.documents, term) ? 1 : 0)),
    isNumber: Uint8Array.from(terms, (term) => (isNumber(term) ? 1 : 0)),
    isName: Uint8Array.from(capitals, (upper, term) => (upper * 2 > (casesTold[term] as number) ? 1 : 0)),
  };
}

/** Weighs each term by the number of groups it stands in. */
export function weighTerms(texts: PackedTexts, groups: RoughGroups, traits: TermTraits): Terms {
  const documents = new Uint32Array(traits.share.length);
  const last = new Int32Array(documents.length).fill(-1);
  for (let i = 0; i < groups.order.length; i++) {
    const place = groups.order[i] as number;
    countTerms(texts, place, groups.groupOf[place] as number, last, documents);
  }
  const idf = traits.share.map((share, term) => tellingHere(share, documents[term] as number, groups.count));
  return { ...traits, idf, squares: idf.map((weight) => weight * weight), documents };
}

/** @param last - By term, the last group in which it was counted. */
function countTerms(
  { starts, terms }: PackedTexts,
  place: number,
  group: number,
  last: Int32Array,
  documents: Uint32Array,
): void {
  for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
    const term = terms[at] as number;
    if (last[term] === group) continue;
    last[term] = group;
    documents[term] = (documents[term] as number) + 1;
  }
}
