import type { Picture } from './article.ts';
import type { Day, Instant } from './instant.ts';
import type { FirstSeenPrecision, StoryId } from './story.ts';

/** The local date in the newsletter's zone, `2026-11-22`. */
export type EditionId = Day;

/** One dated appearance of the newsletter: everything that is printed, nothing that is not. */
export interface Edition {
  readonly id: EditionId;
  /** 1, or one more for each `--revise`. */
  readonly revision: number;
  /** Counts the editions of the newsletter from 1. */
  readonly number: number;
  /** The instant for which the edition was made; ages in it count from here. */
  readonly asOf: Instant;
  /** BCP 47 tag that the fixed words and dates are printed in. */
  readonly language: string;
  readonly subject: string;
  /** The visible line above the masthead that mail clients preview. */
  readonly skyline: string;
  /** The editor's note, if there is one. */
  readonly note: string | null;
  readonly lead: EditionStory;
  readonly secondaries: readonly EditionStory[];
  readonly sections: readonly Section[];
}

export interface Section {
  /** Null for the stories without a section. */
  readonly name: string | null;
  readonly stories: readonly EditionStory[];
}

/** A story as it is printed. */
export interface EditionStory {
  readonly id: StoryId;
  readonly headline: string;
  /** One to three sentences; empty for a one-line brief. */
  readonly dek: string;
  /** Null when its section is unknown. */
  readonly section: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** BCP 47 tag of headline and dek; the edition's own when left out. */
  readonly language?: string;
  /** Canonical address of the lead article; null when it has none, then the headline is not a link. */
  readonly url: string | null;
  readonly picture: Picture | null;
  /** Whole minutes, at least 1. */
  readonly readingMinutes: number;
  /** Independent publishers, the lead's first; `alsoCoveredBy` is the rest with their links. */
  readonly coverage: number;
  readonly alsoCoveredBy: readonly { readonly publisher: string; readonly url: string | null }[];
  readonly firstSeenAt: Instant;
  readonly firstSeenPrecision: FirstSeenPrecision;
  readonly update: { readonly since: EditionId } | null;
  readonly pinned: boolean;
  /** Printed with a label: its publisher was paid for it. */
  readonly paid: boolean;
}

/** Every story of an edition, in reading order. */
export function storiesOf(edition: Edition): readonly EditionStory[] {
  return [edition.lead, ...edition.secondaries, ...edition.sections.flatMap((section) => section.stories)];
}
