import type { ArticleId } from './article.ts';
import type { DeskLogLine } from './desk.ts';
import type { EditionId } from './edition.ts';
import type { Instant } from './instant.ts';
import type { ScoreTerms, StoryId } from './story.ts';

/** An object (or one item in it) that could not become an article. Reported, never fatal. */
export interface SetAside {
  readonly key: string;
  /** Line or item number from 1; null when the whole object is meant. */
  readonly position: number | null;
  /** Short and stable, for counting: `malformed-json`, `too-large`, `no-title` … */
  readonly reason: string;
  /** One sentence for people: what is wrong and what to do. */
  readonly detail: string;
}

/** The decision about one article, with the reason and the numbers behind it. */
export interface Decision {
  readonly article: ArticleId;
  readonly key: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly outcome: 'taken' | 'merged' | 'copy' | 'missed' | 'held' | 'dropped';
  /** The story it belongs to, when it got that far. */
  readonly story: StoryId | null;
  /** Short and stable: `lead`, `same-story`, `copy-of`, `stale`, `told-before`, `other-language`, `paid-content`, `not-yet-published`, `section-cap`, `below-floor` … */
  readonly reason: string;
  /** The same in one sentence for people. */
  readonly detail: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** The article's language by its English name; only where it was dropped for it. */
  readonly language?: string;
}

/** A line the cleaner dropped, and the rule that dropped it. */
export interface DroppedLine {
  readonly key: string;
  readonly rule: string;
  readonly text: string;
}

/** Why the edition is as it is. Written beside it as report.json and report.html. */
export interface EditionReport {
  readonly edition: EditionId;
  readonly asOf: Instant;
  readonly outcome: 'published' | 'no-new-articles' | 'quiet-day' | 'held';
  readonly window: { readonly since: Instant; readonly until: Instant };
  readonly counts: {
    readonly objects: number;
    readonly articles: number;
    readonly setAside: number;
    readonly copies: number;
    readonly stories: number;
    readonly taken: number;
  };
  readonly stories: readonly StoryReport[];
  readonly decisions: readonly Decision[];
  readonly setAside: readonly SetAside[];
  readonly droppedLines: readonly DroppedLine[];
  /** Notices for people: a broken desk file, dropped briefs, unknown pins. */
  readonly notices: readonly string[];
  /** What editors changed for this edition, oldest first; left out when they changed nothing. */
  readonly deskLog?: readonly DeskLogLine[];
}

/** One story in the report: taken, or just missed. */
export interface StoryReport {
  readonly id: StoryId;
  readonly headline: string;
  readonly placement: 'lead' | 'secondary' | 'brief' | 'finally' | 'missed';
  /** Null when its section is unknown. */
  readonly section: string | null;
  readonly score: ScoreTerms;
  readonly families: readonly string[];
  readonly firstSeenAt: Instant;
  readonly members: readonly {
    readonly article: ArticleId;
    readonly title: string;
    readonly publisher: string | null;
    readonly similarity: number;
  }[];
  readonly copies: readonly { readonly publisher: string | null; readonly containment: number }[];
  readonly why: string;
}
