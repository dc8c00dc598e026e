/**
 * The only places of a frozen mail that differ from reader to reader. The marks are in `mail.html` and `mail.txt`.
 * The brackets are removed from all outside text, so a mark cannot be forged.
 */
export const READER_HOLES = ['address', 'unsubscribeUrl', 'preferencesUrl', 'subscribedOn'] as const;

export type ReaderHole = (typeof READER_HOLES)[number];

/** The mark of a hole as it is printed: `⟦unsubscribeUrl⟧`. */
export function markOf(hole: ReaderHole): string {
  return `⟦${hole}⟧`;
}

/** Finds every mark; the first group is the hole's name. */
export const READER_MARKS = new RegExp(`⟦(${READER_HOLES.join('|')})⟧`, 'g');
