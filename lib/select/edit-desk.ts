import type { Desk, DeskBlock } from '../domain/desk.ts';

/** One wish of the editor. */
export type DeskEdit =
  | { readonly verb: 'pin'; readonly article: string; readonly position?: number | undefined }
  | { readonly verb: 'block' | 'unblock'; readonly block: DeskBlock }
  | { readonly verb: 'boost'; readonly article: string; readonly factor: number }
  | { readonly verb: 'headline'; readonly article: string; readonly headline: string }
  | { readonly verb: 'hold'; readonly reason: string }
  | { readonly verb: 'note'; readonly note: string }
  /** Removes every wish about one article. */
  | { readonly verb: 'forget'; readonly article: string }
  | { readonly verb: 'release' | 'unnote' };

/** Adds one wish to the desk. A second wish of the same kind about the same article replaces the first. */
export function editDesk(desk: Desk, edit: DeskEdit): Desk {
  switch (edit.verb) {
    case 'pin': {
      const { article, position } = edit;
      const pin = position === undefined ? { article } : { article, position };
      return { ...desk, pins: [...without(desk.pins, article), pin] };
    }
    case 'block':
      return { ...desk, blocks: [...otherBlocks(desk, edit.block), edit.block] };
    case 'unblock':
      return { ...desk, blocks: otherBlocks(desk, edit.block) };
    case 'boost': {
      const { article, factor } = edit;
      return { ...desk, boosts: [...without(desk.boosts, article), { article, factor }] };
    }
    case 'headline': {
      const { article, headline } = edit;
      return { ...desk, headlines: [...without(desk.headlines, article), { article, headline }] };
    }
    case 'hold':
      return { ...desk, hold: { reason: edit.reason } };
    case 'release':
      return { ...desk, hold: null };
    case 'note':
      return { ...desk, note: edit.note };
    case 'unnote':
      return { ...desk, note: null };
    case 'forget':
      return forget(desk, edit.article);
  }
}

function forget(desk: Desk, article: string): Desk {
  return {
    ...desk,
    pins: without(desk.pins, article),
    boosts: without(desk.boosts, article),
    headlines: without(desk.headlines, article),
    blocks: otherBlocks(desk, { kind: 'story', article }),
  };
}

function without<Wish extends { readonly article: string }>(
  wishes: readonly Wish[],
  article: string,
): Wish[] {
  return wishes.filter((wish) => wish.article !== article);
}

function otherBlocks({ blocks }: Desk, block: DeskBlock): DeskBlock[] {
  return blocks.filter((standing) => nameOf(standing) !== nameOf(block));
}

function nameOf(block: DeskBlock): string {
  const what =
    block.kind === 'story' ? block.article : block.kind === 'publisher' ? block.publisher : block.phrase;
  return `${block.kind} ${what}`;
}
