/** A matcher for `*@example.com`: case-insensitive, `*` matches anything. */
export function globMatcher(pattern: string): (text: string) => boolean {
  const escaped = pattern.replace(/[\\^$.|?+()[\]{}]/g, '\\$&').replaceAll('*', '.*');
  const expression = new RegExp(`^${escaped}$`, 'i');
  return (text) => expression.test(text);
}
