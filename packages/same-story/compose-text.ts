import { LEAD_WORDS } from './read-text.ts';
import type { StoryText } from './story-text.ts';

/** Tellings that speak for a group; of more each would have room for half a headline. */
const MOST_TELLINGS = 12;

/**
 * One text made of several tellings of an event: the title of the first, then the opening of each, for as many words as
 * are read. It holds the words that only some of them use, so a further telling is recognised that has little in common
 * with any single one.
 *
 * @param tellings - The most typical one first.
 */
export function composeText(tellings: readonly StoryText[]): StoryText {
  const [first] = tellings;
  if (first === undefined) throw new RangeError('no telling to compose a text of');
  if (tellings.length === 1) return first;
  const chosen = tellings.slice(0, MOST_TELLINGS);
  const room = Math.floor(LEAD_WORDS / chosen.length);
  const openings = chosen.map(({ title, paragraphs }, nth) => {
    const telling = [...(nth === 0 ? [] : [`${title}.`]), ...paragraphs].join(' ');
    return telling.trim().split(/\s+/).slice(0, room).join(' ');
  });
  return { ...first, paragraphs: openings.filter((opening) => opening !== '') };
}
