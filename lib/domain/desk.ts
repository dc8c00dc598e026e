/** The editor's wishes for the next editions, from one file in the bucket. */
export interface Desk {
  /** Taken first, in this order unless a position is given. */
  readonly pins: readonly Pin[];
  readonly blocks: readonly DeskBlock[];
  readonly boosts: readonly Boost[];
  /** Other headlines for stories, matched like pins. */
  readonly headlines: readonly Retitle[];
  /** While set, no edition is frozen; the reason is reported. */
  readonly hold: { readonly reason: string } | null;
  /** Printed above the lead story. */
  readonly note: string | null;
}

/** Names a story by one of its articles: id, URL or object key. */
export interface StoryReference {
  readonly article: string;
}
export interface Pin extends StoryReference {
  /** 1 is the lead. */
  readonly position?: number | undefined;
}
export type DeskBlock =
  | { readonly kind: 'story'; readonly article: string }
  | { readonly kind: 'publisher'; readonly publisher: string }
  | { readonly kind: 'phrase'; readonly phrase: string };
export interface Boost extends StoryReference {
  /** Factor on the score, more than 0. */
  readonly factor: number;
}
export interface Retitle extends StoryReference {
  readonly headline: string;
}

/** A desk without wishes. */
export const EMPTY_DESK: Desk = { pins: [], blocks: [], boosts: [], headlines: [], hold: null, note: null };
