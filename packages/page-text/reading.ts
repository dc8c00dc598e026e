/** A date, and how it is known. */
export interface PageDate {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** `day`: only the calendar day is known; `at` is then noon UTC of that day. */
  readonly precision: 'instant' | 'day';
  /** Where it was found, strongest first: structured metadata, a feed item, the address, a line of the text. */
  readonly kind: 'metadata' | 'feed' | 'url' | 'printed';
  /** 0 to 1. Below .5 it is a guess. */
  readonly confidence: number;
}

/** A line that is no part of the article, and the rule that took it out. */
export interface DroppedText {
  readonly rule: string;
  readonly text: string;
}

/** What a page says. Null means that the page does not tell, or not well enough to be believed. */
export interface Reading {
  readonly title: string | null;
  /** The article's paragraphs in reading order; empty when the page holds no article. */
  readonly paragraphs: readonly string[];
  readonly publisher: string | null;
  readonly byline: string | null;
  /** What it is filed under; of a dump only the label of paid content is known. */
  readonly section: string | null;
  readonly publishedAt: PageDate | null;
  /** When the page was fetched, where its masthead prints the day; ISO 8601, UTC. */
  readonly capturedAt: string | null;
  /** The text ends early, for example at a paywall. */
  readonly truncated: boolean;
  readonly dropped: readonly DroppedText[];
}
