import type { Placement } from '../../domain/selection.ts';
import type { ScoreTerms, Story } from '../../domain/story.ts';
import type { StoryInstructions } from '../desk/desk-rules.ts';
import type { Bag } from '../text/idf.ts';
import type { ArticleKind } from './article-kind.ts';

/** A story that may enter the edition. */
export interface Candidate {
  readonly story: Story;
  readonly score: ScoreTerms;
  /** Null when it is unknown. */
  readonly section: string | null;
  readonly instructions: StoryInstructions;
  /** More than one publisher clearly reports it. */
  readonly isCorroborated: boolean;
  /** A single publisher's, but too new for the others to have reported it. */
  readonly isBreaking: boolean;
  /** A headline of it counts several dead. */
  readonly isGrave: boolean;
  /** Only news may lead. */
  readonly kind: ArticleKind;
  /** Placed after all others: a service, paid content, or an opinion or undated text by a single publisher. */
  readonly standsBack: boolean;
  /** What the story is about. */
  readonly bag: Bag;
}

export interface PlacePolicy {
  readonly maxStories: number;
  readonly secondaries: number;
  readonly maxPerSection: number;
  readonly maxPerFamily: number;
  readonly maxPerTopic: number;
  readonly scoreFloor: number;
  /** Sections, the most important first. */
  readonly sectionOrder: readonly string[];
}

export type Missed =
  | 'no-news'
  | 'below-floor'
  | 'section-cap'
  | 'family-cap'
  | 'topic-cap'
  | 'service-cap'
  | 'other-language'
  | 'edition-full';

export interface Placed<C extends Candidate> {
  /** In order of placement. */
  readonly taken: readonly { readonly candidate: C; readonly placement: Placement }[];
  /** Best first. */
  readonly missed: readonly { readonly candidate: C; readonly reason: Missed }[];
  /** The news story that leads, or would without a pin; null without news. */
  readonly lead: Lead<C> | null;
}

/**
 * Why a story leads: it is the best with two publishers, the best of all because none has two, it outranks a
 * late section that scores higher, but not clearly, or it counts the dead and scores more than all of these.
 */
export type Lead<C> = { readonly story: C } & (
  | { readonly because: 'corroborated' | 'best-news' | 'grave' }
  | { readonly because: 'late-section'; readonly section: string }
);
