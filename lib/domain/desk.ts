import { type EditionId, isSameEdition } from './edition.ts';
import type { Instant } from './instant.ts';

/** The editor's instructions in force for one edition. */
export interface Desk {
  /** Taken first, in this order unless a position is given. */
  readonly pins: readonly Pin[];
  readonly blocks: readonly DeskBlock[];
  readonly boosts: readonly Boost[];
  /** Other headlines for stories, matched like pins. */
  readonly headlines: readonly Retitle[];
  /** Other sections, pictures and first sentences for stories. Each is left out when there is none. */
  readonly sections?: readonly SectionInstruction[];
  readonly pictures?: readonly PictureInstruction[];
  readonly sentences?: readonly SentenceInstruction[];
  /** While set, the edition is not frozen, or not sent if it is; the reason is reported. */
  readonly hold: HoldInstruction | null;
  /** Printed above the lead story. */
  readonly note: string | null;
  /** What was changed for this edition, oldest first; left out when nothing was. */
  readonly log?: readonly DeskLogLine[];
}

/** Who wrote an instruction and when. All of it may be missing in a file that was edited by hand. */
export interface Signature {
  /** The only edition that the instruction is about; without it the instruction counts until it is removed. */
  readonly edition?: EditionId | undefined;
  /** Address of the editor, or the name of the tool. */
  readonly by?: string | undefined;
  readonly at?: Instant | undefined;
  /** Headline of the story, for people who read the file or the log. */
  readonly title?: string | undefined;
}

/** Names a story by one of its articles: id, URL or object key. */
export interface StoryReference extends Signature {
  readonly article: string;
}
export interface Pin extends StoryReference {
  /** 1 is the lead; `finally` closes the edition. */
  readonly position?: number | 'finally' | undefined;
}
export type DeskBlock = Signature &
  (
    | { readonly kind: 'story'; readonly article: string }
    | { readonly kind: 'publisher'; readonly publisher: string }
    | { readonly kind: 'phrase'; readonly phrase: string }
  );
interface Boost extends StoryReference {
  /** Factor on the score, more than 0. */
  readonly factor: number;
}
interface Retitle extends StoryReference {
  readonly headline: string;
}
interface SectionInstruction extends StoryReference {
  readonly section: string;
}
interface PictureInstruction extends StoryReference {
  /** Address of a picture of one of the story's articles; null for none. */
  readonly picture: string | null;
}
interface SentenceInstruction extends StoryReference {
  /** A whole sentence of the story's lead article, to be printed first. */
  readonly sentence: string;
}
export interface HoldInstruction extends Signature {
  readonly reason: string;
}
export interface Note extends Signature {
  readonly text: string;
}

/** Kinds of instructions about one article that are not blocks, by their verbs. */
export const ARTICLE_INSTRUCTIONS = ['pin', 'boost', 'headline', 'section', 'picture', 'sentence'] as const;
export type ArticleInstruction = (typeof ARTICLE_INSTRUCTIONS)[number];

/** One instruction of the editor. */
export type DeskEdit =
  | { readonly verb: 'pin'; readonly article: string; readonly position?: number | 'finally' | undefined }
  | { readonly verb: 'block' | 'unblock'; readonly block: DeskBlock }
  | { readonly verb: 'boost'; readonly article: string; readonly factor: number }
  | { readonly verb: 'headline'; readonly article: string; readonly headline: string }
  | { readonly verb: 'section'; readonly article: string; readonly section: string }
  | { readonly verb: 'picture'; readonly article: string; readonly picture: string | null }
  | { readonly verb: 'sentence'; readonly article: string; readonly sentence: string }
  | { readonly verb: 'hold'; readonly reason: string }
  | { readonly verb: 'note'; readonly note: string }
  /** Removes every instruction about one article, or the one of this kind. */
  | { readonly verb: 'forget'; readonly article: string; readonly only?: ArticleInstruction | undefined }
  | { readonly verb: 'release' | 'unnote' };

/** One change of the desk's file. */
export interface DeskLogLine {
  readonly edition: EditionId;
  readonly by: string;
  readonly at: Instant;
  /** In words: `pin “https://…” at 1`. */
  readonly change: string;
  /** The instruction that this one replaced or took back, in words. */
  readonly before: string | null;
}

/** The desk's file: instructions for several editions, and the log of what the tools changed. */
export interface DeskFileContent extends Omit<Desk, 'note'> {
  readonly note: Note | null;
}

/** A desk without instructions. */
export const EMPTY_DESK = {
  pins: [],
  blocks: [],
  boosts: [],
  headlines: [],
  hold: null,
  note: null,
} as const satisfies Desk & DeskFileContent;

/** Whether an instruction counts for an edition. */
export function isAbout({ edition: only }: Signature, edition: EditionId): boolean {
  return only === undefined || isSameEdition(only, edition);
}

/** The instructions that count for one edition: those about it, and those about none in particular. */
export function instructionsForEdition({ log, note, ...file }: DeskFileContent, edition: EditionId): Desk {
  const counts = (instruction: Signature) => isAbout(instruction, edition);
  const lines = log?.filter(counts) ?? [];
  return {
    pins: file.pins.filter(counts),
    blocks: file.blocks.filter(counts),
    boosts: file.boosts.filter(counts),
    headlines: file.headlines.filter(counts),
    ...settingsWhere(file, counts),
    hold: file.hold !== null && counts(file.hold) ? file.hold : null,
    note: note !== null && counts(note) ? note.text : null,
    ...(lines.length === 0 ? {} : { log: lines }),
  };
}

/** The instructions for section, picture and sentence that pass; a list without any is left out, as in older editions. */
export function settingsWhere(
  { sections = [], pictures = [], sentences = [] }: Pick<Desk, 'sections' | 'pictures' | 'sentences'>,
  passes: (instruction: StoryReference) => boolean,
): Pick<Desk, 'sections' | 'pictures' | 'sentences'> {
  const lists = {
    sections: sections.filter(passes),
    pictures: pictures.filter(passes),
    sentences: sentences.filter(passes),
  };
  return {
    ...(lists.sections.length === 0 ? {} : { sections: lists.sections }),
    ...(lists.pictures.length === 0 ? {} : { pictures: lists.pictures }),
    ...(lists.sentences.length === 0 ? {} : { sentences: lists.sentences }),
  };
}
