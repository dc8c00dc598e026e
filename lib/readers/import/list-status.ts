/** What a list may say of a person, from the best to the worst. The worst that a row says is what counts. */
export const LIST_STATUSES = ['confirmed', 'pending', 'unsubscribed', 'bounced', 'complained'] as const;
export type ListStatus = (typeof LIST_STATUSES)[number];

/** The worse of two. */
export function worse(one: ListStatus, other: ListStatus): ListStatus {
  return LIST_STATUSES.indexOf(one) >= LIST_STATUSES.indexOf(other) ? one : other;
}

/** Whether such a person must not be mailed, whatever else their row says. */
export function hasLeft(status: ListStatus): boolean {
  return status !== 'confirmed' && status !== 'pending';
}
