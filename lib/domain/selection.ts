import type { ArticleId, Picture } from './article.ts';
import type { EditionId } from './edition.ts';
import type { Decision, StoryReport } from './report.ts';
import type { ScoreTerms, Story, StoryId } from './story.ts';
import type { StoryMemory } from './story-memory.ts';

/** The outcome of choosing, with a reason for every article. */
export interface Selection {
  /** In order of placement; empty unless `outcome` is `picked`. */
  readonly picks: readonly PickedStory[];
  readonly outcome: 'picked' | 'quiet-day' | 'held';
  /** Taken and just-missed stories, best first, for the report. */
  readonly stories: readonly StoryReport[];
  /** One for every article offered. */
  readonly decisions: readonly Decision[];
  /** Notices for people: unknown pins, blocks that emptied the edition. */
  readonly notices: readonly string[];
  /** What an editor may choose from, for each pick. */
  readonly choices: readonly StoryChoices[];
}

/** The pictures and first sentences that a story offers. */
export interface StoryChoices {
  readonly story: StoryId;
  readonly pictures: readonly {
    readonly url: string;
    readonly alt: string;
    readonly publisher: string | null;
  }[];
  readonly sentences: readonly string[];
}

/** A story chosen for the edition, with the words it is printed in. */
export interface PickedStory {
  readonly story: Story;
  readonly score: ScoreTerms;
  readonly headline: string;
  /** Whole sentences, each found verbatim in one of the story's articles. */
  readonly summary: readonly AttributedSentence[];
  /** Null when its section is unknown. */
  readonly section: string | null;
  readonly placement: Placement;
  /** Labelled sentences that say more of the lead story; empty for any other. */
  readonly points: readonly StoryPoint[];
  /** A figure of the story for "Today in figures". */
  readonly figure: StoryFigure | null;
  /** Set when the story was told before and has new facts since. */
  readonly update: StoryUpdate | null;
  /** Set when the desk pinned it. */
  readonly pinned: boolean;
  /** The lead article's picture, or what the desk wants instead of it. */
  readonly picture: Picture | null;
  /** Set when its publisher was paid for it: it is printed with a label. */
  readonly paid: boolean;
  /** What tomorrow's selection needs to recognise the story. */
  readonly memory: StoryMemory;
}

/** `finally`: the light story at the end. */
export type Placement = 'lead' | 'secondary' | 'brief' | 'finally';

/** A whole sentence about the lead story and what it is for. */
export interface StoryPoint extends AttributedSentence {
  readonly label: 'next' | 'words' | 'limits' | 'numbers' | 'elsewhere';
  /** Of the article it is in. */
  readonly url: string | null;
}

/** A number that says something by itself, and the whole sentence it is in. */
export interface StoryFigure {
  readonly figure: string;
  readonly text: string;
}

export interface AttributedSentence {
  readonly text: string;
  readonly article: ArticleId;
  readonly publisher: string | null;
}

export interface StoryUpdate {
  /** The last edition that told the story. */
  readonly since: EditionId;
  /** It led that edition. */
  readonly led?: true;
  /** Set when it corrects what that edition printed. */
  readonly isCorrection: boolean;
  /** Only the sentences that say something new. */
  readonly sentences: readonly AttributedSentence[];
}
