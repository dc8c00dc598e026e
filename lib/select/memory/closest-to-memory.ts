import type { StoryText } from '@broadsheet/same-story';
import { termsOf } from '@broadsheet/text/words';

/** Most stories that are compared with the remembered ones; a small newsroom has fewer. */
const COMPARED = 2_000;
/** A word of more remembered openings than this share says nothing about which story it is. */
const COMMON = 0.05;

/**
 * The stories of a large day that were most likely printed before: those whose titles share most words with the opening
 * of one remembered article. This keeps the work the same however many articles arrive.
 *
 * @returns Places of the stories, ascending.
 */
export function closestToMemory(
  today: readonly (readonly StoryText[])[],
  remembered: readonly (readonly StoryText[])[],
  most = COMPARED,
): number[] {
  if (today.length <= most) return [...today.keys()];
  const openings = remembered
    .flat()
    .map(({ title, paragraphs, language }) => termsOf(`${title}\n${paragraphs.join('\n')}`, language));
  const holders = new Map<string, number[]>();
  openings.forEach((terms, opening) => {
    for (const term of new Set(terms)) holders.set(term, [...(holders.get(term) ?? []), opening]);
  });
  const shared = today.map((texts) => {
    const counts = new Map<number, number>();
    for (const term of new Set(texts.flatMap(({ title, language }) => termsOf(title, language)))) {
      const places = holders.get(term) ?? [];
      if (places.length > Math.max(COMMON * openings.length, 1)) continue;
      for (const opening of places) counts.set(opening, (counts.get(opening) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  });
  const order = [...today.keys()].sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
  return order.slice(0, most).sort((a, b) => a - b);
}
