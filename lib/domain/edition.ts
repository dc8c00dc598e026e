import type { Picture } from './article.ts';
import type { Day, Instant } from './instant.ts';
import type { FirstSeenPrecision, StoryId } from './story.ts';

/**
 * The local date in the newsletter's zone, `2026-11-22`; with several editions a day also its place among them and its
 * name, `2026-11-22-2-evening`. So keys are in the order in which editions appear.
 */
export type EditionId = string;

/** The key of an edition. */
export function editionIdOf(day: Day, { name, place }: { name: string | null; place: number }): EditionId {
  return name === null ? day : `${day}-${place}-${name}`;
}

export function dayOf(id: EditionId): Day {
  return id.slice(0, 10);
}

/** Null for the only edition of a day. */
export function editionNameOf(id: EditionId): string | null {
  return id.slice(13) || null;
}

/**
 * Whether two keys are of one edition: of one day and one name. Their places in the day may differ, because a change of
 * the schedule moves them. A key without a name is every edition of its day.
 */
export function isSameEdition(a: EditionId, b: EditionId): boolean {
  if (dayOf(a) !== dayOf(b)) return false;
  const [one, other] = [editionNameOf(a), editionNameOf(b)];
  return one === null || other === null || one === other;
}

/** Between the headlines of {@link Edition.skyline}. */
export const SKYLINE_SEPARATOR = ' · ';

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
  /** "Today in figures": none, or at least two. */
  readonly figures: readonly EditionFigure[];
  /** Stories that correct what an earlier edition printed. */
  readonly corrections: readonly EditionStory[];
  /** The light story that closes the edition. */
  readonly finally: EditionStory | null;
  /** In the order of the mail. */
  readonly blocks: readonly BlockName[];
  /** The edition before this one, if there was one in the last days. */
  readonly previous: EditionId | null;
  /** The one that is planned after it. */
  readonly next: EditionId | null;
  /** Whether it comes once a week, and so speaks of the week. */
  readonly weekly: boolean;
}

/** The pieces of an edition. */
export type BlockName = 'note' | 'lead' | 'seconds' | 'sections' | 'figures' | 'corrections' | 'finally';

/** A number set large above the whole sentence that it is in. */
export interface EditionFigure {
  readonly figure: string;
  readonly text: string;
  readonly language?: string;
  readonly publisher: string | null;
  readonly url: string | null;
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
  /** Labelled sentences that say more; only the lead has any. */
  readonly points: readonly EditionPoint[];
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
  readonly update: { readonly since: EditionId; readonly led?: true } | null;
  readonly pinned: boolean;
  /** Printed with a label: its publisher was paid for it. */
  readonly paid: boolean;
}

/** A labelled sentence; with a publisher if it is another one than the story's. */
export interface EditionPoint {
  readonly label: 'next' | 'words' | 'limits' | 'numbers' | 'elsewhere';
  readonly text: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** Every story of an edition, in reading order. */
export function storiesOf(edition: Edition): readonly EditionStory[] {
  return [
    edition.lead,
    ...edition.secondaries,
    ...edition.sections.flatMap((section) => section.stories),
    ...edition.corrections,
    ...(edition.finally === null ? [] : [edition.finally]),
  ];
}
