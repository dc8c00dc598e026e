import { keyOf, withoutLegalForm } from './publisher-names.ts';

/** Where a page or its surroundings name the publisher. */
type Place = 'outside' | 'suffix' | 'copyright' | 'domain' | 'offer';

/** A name in one of these places. */
export interface Mention {
  readonly name: string;
  /** Equal for two spellings of one name. */
  readonly key: string;
  readonly place: Place;
  /** The line that it is in; empty for what is known from outside. */
  readonly line: string;
  /** What is offered under the name: `shop`, `jobs`. */
  readonly offer?: string;
  /** A domain that more lines name than any other. */
  readonly usual?: boolean;
  /** A domain that is all of its line: it may be a link elsewhere, so it only confirms another place. */
  readonly alone?: boolean;
  /** A domain in an address for mail or a browser, or in a sentence: elsewhere it may be a product's name. */
  readonly isAddress?: boolean;
}

/** A name as a place gives it, without the legal form of its company. */
export function mention(place: Place, name: string, line: string): Mention {
  return { name: withoutLegalForm(name), key: keyOf(name), place, line };
}
