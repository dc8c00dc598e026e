/** Longest wait that a server can ask for: a day. */
const LONGEST = 86_400;

/** Seconds from now that a Retry-After header asks for; null when it does not say. @see RFC 9110, 10.2.3 */
export function secondsToWait(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  const seconds = /^\d{1,9}$/.test(header.trim())
    ? Number(header)
    : Math.ceil((Date.parse(header) - now.getTime()) / 1_000);
  return Number.isFinite(seconds) ? Math.min(LONGEST, Math.max(0, seconds)) : null;
}
