/**
 * The only places of a frozen mail that differ from reader to reader. The marks stand in `mail.html` and
 * `mail.txt`; the brackets are taken out of every text from outside, so nobody can forge one.
 */
export const READER_HOLES = ['address', 'unsubscribeUrl', 'preferencesUrl', 'subscribedOn'] as const;

export type ReaderHole = (typeof READER_HOLES)[number];

/** The mark of a hole as it is printed: `⟦unsubscribeUrl⟧`. */
export function markOf(hole: ReaderHole): string {
  return `⟦${hole}⟧`;
}

/** Finds every mark; the first group is the hole's name. */
export const READER_MARKS = new RegExp(`⟦(${READER_HOLES.join('|')})⟧`, 'g');
