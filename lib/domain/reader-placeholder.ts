/**
 * The only places of a frozen mail that differ from reader to reader. The marks are in `mail.html` and `mail.txt`.
 * The brackets are removed from all outside text, so a mark cannot be forged.
 */
export const READER_PLACEHOLDERS = ['address', 'unsubscribeUrl', 'preferencesUrl', 'subscribedOn'] as const;

export type ReaderPlaceholder = (typeof READER_PLACEHOLDERS)[number];

/** A placeholder as it is printed: `⟦unsubscribeUrl⟧`. */
export function asPlaceholder(placeholder: ReaderPlaceholder): string {
  return `⟦${placeholder}⟧`;
}

/** Finds every placeholder; the first group is its name. */
export const ANY_PLACEHOLDER = new RegExp(`⟦(${READER_PLACEHOLDERS.join('|')})⟧`, 'g');
