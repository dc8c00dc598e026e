import {
  type ArticleInstruction,
  type DeskBlock,
  type DeskEdit,
  type DeskFileContent,
  type DeskLogLine,
  isAbout,
  type Signature,
  settingsWhere,
} from '../domain/desk.ts';
import { dayOf, type EditionId } from '../domain/edition.ts';
import { describeBlock, describeEdit, describeReplaced } from './describe-instruction.ts';

/** Who changes the file, when, and for which edition. */
export interface DeskEditor {
  readonly by: string;
  readonly at: string;
  readonly edition: EditionId;
  /** The instruction lasts until it is withdrawn, instead of ending with the edition. */
  readonly isStanding: boolean;
  /** Headline of the story that the instruction is about. */
  readonly title?: string | undefined;
}

/** Adds one instruction to the desk. A second instruction of the same kind about the same article replaces the first. */
export function editDesk(desk: DeskFileContent, edit: DeskEdit, signed: Signature = {}): DeskFileContent {
  switch (edit.verb) {
    case 'pin': {
      const { article, position } = edit;
      const pin = { article, ...(position === undefined ? {} : { position }), ...signed };
      const others = without(desk.pins, article);
      // Only one story can be the last.
      const kept =
        position === 'finally'
          ? others.filter((one) => one.position !== 'finally' || one.edition !== signed.edition)
          : others;
      return { ...desk, pins: [...kept, pin] };
    }
    case 'block':
      return { ...desk, blocks: [...otherBlocks(desk, edit.block), { ...edit.block, ...signed }] };
    case 'unblock':
      return { ...desk, blocks: otherBlocks(desk, edit.block) };
    case 'boost': {
      const { article, factor } = edit;
      return { ...desk, boosts: [...without(desk.boosts, article), { article, factor, ...signed }] };
    }
    case 'headline': {
      const { article, headline } = edit;
      return { ...desk, headlines: [...without(desk.headlines, article), { article, headline, ...signed }] };
    }
    case 'section': {
      const { article, section } = edit;
      return {
        ...desk,
        sections: [...without(desk.sections ?? [], article), { article, section, ...signed }],
      };
    }
    case 'picture': {
      const { article, picture } = edit;
      return {
        ...desk,
        pictures: [...without(desk.pictures ?? [], article), { article, picture, ...signed }],
      };
    }
    case 'sentence': {
      const { article, sentence } = edit;
      return {
        ...desk,
        sentences: [...without(desk.sentences ?? [], article), { article, sentence, ...signed }],
      };
    }
    case 'hold':
      return { ...desk, hold: { reason: edit.reason, ...signed } };
    case 'release':
      return { ...desk, hold: null };
    case 'note':
      return { ...desk, note: { text: edit.note, ...signed } };
    case 'unnote':
      return { ...desk, note: null };
    case 'forget':
      return forget(desk, edit.article, edit.only);
  }
}

/** The file remembers the changes of so many days before; each edition keeps its own for ever. */
const LOG_DAYS = 7;

/**
 * The same, signed: the instruction says who wrote it, when and for which edition, and the log gets a line.
 * Instructions about editions before this one have ended and are dropped, except a hold.
 */
export function editDeskAs(desk: DeskFileContent, edit: DeskEdit, editor: DeskEditor): DeskFileContent {
  const { edition, by, at, isStanding, title } = editor;
  const current = withoutEnded(desk, edition);
  const changed = editDesk(current, edit, {
    ...(isStanding ? {} : { edition }),
    by,
    at,
    ...(title === undefined ? {} : { title }),
  });
  const line: DeskLogLine = {
    edition,
    by,
    at,
    change: describeEdit(edit, title),
    before: describeReplaced(current, edit),
  };
  const oldest = new Date(Date.parse(dayOf(edition)) - LOG_DAYS * 86_400_000).toISOString().slice(0, 10);
  const log = [...(desk.log ?? []).filter((each) => each.edition >= oldest), line];
  return { ...changed, log };
}

function withoutEnded(desk: DeskFileContent, edition: EditionId): DeskFileContent {
  const counts = (instruction: Signature) =>
    instruction.edition === undefined || instruction.edition > edition || isAbout(instruction, edition);
  return {
    ...withoutSettings(desk),
    ...settingsWhere(desk, counts),
    pins: desk.pins.filter(counts),
    blocks: desk.blocks.filter(counts),
    boosts: desk.boosts.filter(counts),
    headlines: desk.headlines.filter(counts),
    // An edition that is held may still be open when the next one is in hand: only a release lets it go.
    hold: desk.hold,
    note: desk.note !== null && counts(desk.note) ? desk.note : null,
  };
}

function forget(
  desk: DeskFileContent,
  article: string,
  only: ArticleInstruction | undefined,
): DeskFileContent {
  const kept = <Instruction extends { readonly article: string }>(
    kind: ArticleInstruction,
    instructions: readonly Instruction[] = [],
  ) => (only === undefined || only === kind ? without(instructions, article) : instructions);
  const settings = {
    sections: kept('section', desk.sections),
    pictures: kept('picture', desk.pictures),
    sentences: kept('sentence', desk.sentences),
  };
  return {
    ...withoutSettings(desk),
    ...settingsWhere(settings, () => true),
    pins: kept('pin', desk.pins),
    boosts: kept('boost', desk.boosts),
    headlines: kept('headline', desk.headlines),
    blocks: only === undefined ? otherBlocks(desk, { kind: 'story', article }) : desk.blocks,
  };
}

function withoutSettings({
  sections: _sections,
  pictures: _pictures,
  sentences: _sentences,
  ...others
}: DeskFileContent): DeskFileContent {
  return others;
}

function without<Instruction extends { readonly article: string }>(
  instructions: readonly Instruction[],
  article: string,
): Instruction[] {
  return instructions.filter((instruction) => instruction.article !== article);
}

function otherBlocks({ blocks }: DeskFileContent, block: DeskBlock): DeskBlock[] {
  return blocks.filter((standing) => describeBlock(standing) !== describeBlock(block));
}
