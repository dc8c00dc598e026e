import type { Draft, Problem } from './draft.ts';

/** “EMBARGOED until 22 November, 00:01 GMT”, as press offices set above a text; a headline on trade has no such hour. */
const EMBARGO =
  /^\W{0,20}(?:(?:strictly |strict |press |under ){0,3}embargo(?:ed)?\W{0,5}(?:until|till|for release|not before)\b|embargo(?:ed)?\s*:\s*\d|sous embargo jusqu|embargad[oa] hasta|sperrfrist\W|gesperrt bis\b)[^\n]{0,90}$/imu;

/** The line above a text that says it may not be printed yet; null when there is none. */
export function embargoIn({ title, standfirst, paragraphs, dropped }: Draft): Problem | null {
  const opening = [title, standfirst, ...paragraphs.slice(0, 3), ...dropped.map(({ text }) => text)];
  const line = opening
    .map((text) => EMBARGO.exec(text ?? '')?.[0].trim())
    .find((it) => it !== undefined && /\d/.test(it));
  if (line === undefined) return null;
  const detail = `It says “${line}”. Upload it again without that line once it may be printed.`;
  return { reason: 'not-published', detail };
}
