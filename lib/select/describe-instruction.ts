import type { ArticleInstruction, DeskBlock, DeskEdit, DeskFileContent } from '../domain/desk.ts';

/** A change of the desk in one line, for the log and for the command that made it. */
export function describeEdit(edit: DeskEdit, title?: string): string {
  const story = 'article' in edit ? storyNamed(edit.article, title) : '';
  switch (edit.verb) {
    case 'pin':
      return `pin ${story}${edit.position === undefined ? '' : edit.position === 'finally' ? ' as “And finally”' : ` at ${edit.position}`}`;
    case 'block':
    case 'unblock':
      return `${edit.verb} ${edit.block.kind === 'story' ? storyNamed(edit.block.article, title) : describeBlock(edit.block)}`;
    case 'boost':
      return `boost ${story} by ${edit.factor}`;
    case 'headline':
      return `headline of ${story}: “${edit.headline}”`;
    case 'section':
      return `section of ${story}: ${edit.section}`;
    case 'picture':
      return edit.picture === null ? `no picture for ${story}` : `picture of ${story}: ${edit.picture}`;
    case 'sentence':
      return `first sentence of ${story}: “${edit.sentence}”`;
    case 'hold':
      return `hold: ${edit.reason}`;
    case 'release':
      return 'release the hold';
    case 'note':
      return `note: “${edit.note}”`;
    case 'unnote':
      return 'remove the note';
    case 'forget':
      return edit.only === undefined
        ? `take back every instruction about ${story}`
        : `take back the ${WORDS[edit.only]} of ${story}`;
  }
}

const WORDS: Readonly<Record<ArticleInstruction, string>> = {
  pin: 'place',
  boost: 'rank',
  headline: 'headline',
  section: 'section',
  picture: 'picture',
  sentence: 'first sentence',
};

function storyNamed(article: string, title: string | undefined): string {
  return title === undefined ? article : `“${title}”`;
}

export function describeBlock(block: DeskBlock): string {
  const what =
    block.kind === 'story' ? block.article : block.kind === 'publisher' ? block.publisher : block.phrase;
  return `${block.kind} ${what}`;
}

/** The instructions that an edit replaces or takes back, in words; null when there are none. */
export function describeReplaced(desk: DeskFileContent, edit: DeskEdit): string | null {
  if (edit.verb === 'hold' || edit.verb === 'release')
    return desk.hold && describeEdit({ verb: 'hold', reason: desk.hold.reason });
  if (edit.verb === 'note' || edit.verb === 'unnote')
    return desk.note && describeEdit({ verb: 'note', note: desk.note.text });
  if ('block' in edit) {
    const wanted = describeBlock(edit.block);
    return desk.blocks.some((block) => describeBlock(block) === wanted) ? `block ${wanted}` : null;
  }
  if (!('article' in edit)) return null;
  const about = instructionsAbout(desk, edit.article).filter(
    ({ verb }) => verb === edit.verb || (edit.verb === 'forget' && (edit.only ?? verb) === verb),
  );
  return about.length === 0 ? null : about.map((instruction) => describeEdit(instruction)).join('; ');
}

/** Every instruction about one article, under the name by which it was given. */
export function instructionsAbout(desk: DeskFileContent, article: string): DeskEdit[] {
  const names = (instruction: { readonly article: string }) => instruction.article === article;
  return [
    ...desk.pins.filter(names).map((instruction) => ({ verb: 'pin' as const, ...instruction })),
    ...desk.boosts.filter(names).map((instruction) => ({ verb: 'boost' as const, ...instruction })),
    ...desk.headlines.filter(names).map((instruction) => ({ verb: 'headline' as const, ...instruction })),
    ...(desk.sections ?? [])
      .filter(names)
      .map((instruction) => ({ verb: 'section' as const, ...instruction })),
    ...(desk.pictures ?? [])
      .filter(names)
      .map((instruction) => ({ verb: 'picture' as const, ...instruction })),
    ...(desk.sentences ?? [])
      .filter(names)
      .map((instruction) => ({ verb: 'sentence' as const, ...instruction })),
    ...desk.blocks
      .filter((block) => block.kind === 'story' && block.article === article)
      .map((block) => ({ verb: 'block' as const, block })),
  ];
}
