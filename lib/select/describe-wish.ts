import type { ArticleWish, DeskBlock, DeskEdit, DeskFileContent } from '../domain/desk.ts';

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
        ? `take back every wish about ${story}`
        : `take back the ${WORDS[edit.only]} of ${story}`;
  }
}

const WORDS: Readonly<Record<ArticleWish, string>> = {
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

/** The wishes that an edit replaces or takes back, in words; null when there are none. */
export function describeStanding(desk: DeskFileContent, edit: DeskEdit): string | null {
  if (edit.verb === 'hold' || edit.verb === 'release')
    return desk.hold && describeEdit({ verb: 'hold', reason: desk.hold.reason });
  if (edit.verb === 'note' || edit.verb === 'unnote')
    return desk.note && describeEdit({ verb: 'note', note: desk.note.text });
  if ('block' in edit) {
    const wanted = describeBlock(edit.block);
    return desk.blocks.some((block) => describeBlock(block) === wanted) ? `block ${wanted}` : null;
  }
  if (!('article' in edit)) return null;
  const about = wishesAbout(desk, edit.article).filter(
    ({ verb }) => verb === edit.verb || (edit.verb === 'forget' && (edit.only ?? verb) === verb),
  );
  return about.length === 0 ? null : about.map((wish) => describeEdit(wish)).join('; ');
}

/** Every wish about one article, under the name by which it was given. */
export function wishesAbout(desk: DeskFileContent, article: string): DeskEdit[] {
  const names = (wish: { readonly article: string }) => wish.article === article;
  return [
    ...desk.pins.filter(names).map((wish) => ({ verb: 'pin' as const, ...wish })),
    ...desk.boosts.filter(names).map((wish) => ({ verb: 'boost' as const, ...wish })),
    ...desk.headlines.filter(names).map((wish) => ({ verb: 'headline' as const, ...wish })),
    ...(desk.sections ?? []).filter(names).map((wish) => ({ verb: 'section' as const, ...wish })),
    ...(desk.pictures ?? []).filter(names).map((wish) => ({ verb: 'picture' as const, ...wish })),
    ...(desk.sentences ?? []).filter(names).map((wish) => ({ verb: 'sentence' as const, ...wish })),
    ...desk.blocks
      .filter((block) => block.kind === 'story' && block.article === article)
      .map((block) => ({ verb: 'block' as const, block })),
  ];
}
