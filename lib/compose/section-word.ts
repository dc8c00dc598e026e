import type { PickedStory } from '../domain/selection.ts';
import { localeOf } from './words/locale.ts';

/**
 * The picks with section words a reader of the newsletter can read. A story in another language may come with
 * its publisher's own word for the section; unless a story in our language has the same word, it is dropped.
 */
export function inOurWords(picks: readonly PickedStory[], language: string): readonly PickedStory[] {
  const own = primary(localeOf(language).tag);
  const isForeign = ({ story: { lead } }: PickedStory) =>
    lead.language !== 'und' && primary(lead.language) !== own;
  const known = new Set(picks.filter((pick) => !isForeign(pick)).map((pick) => pick.section));
  return picks.map((pick) =>
    isForeign(pick) && !known.has(pick.section) && isPublishersWord(pick) ? { ...pick, section: null } : pick,
  );
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}

/** The word is in an article of the story; else it is the newsletter's own, chosen in selection. */
function isPublishersWord({ section, story }: PickedStory): boolean {
  const word = section?.toLowerCase();
  return (
    word !== undefined &&
    story.articles.some((article) => article.section?.toLowerCase().includes(word) ?? false)
  );
}
