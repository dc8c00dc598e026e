import { oneLine } from './visible.ts';

/** Cuts at a code point, so that no surrogate is left alone. */
export function clip(text: string, maxLength: number): string {
  return text.length <= maxLength
    ? text
    : text
        .slice(0, maxLength)
        .toWellFormed()
        .replace(/\ufffd$/, '');
}

/** Like {@link oneLine}, cut; null for a text that has nothing visible in it. */
export function tidyOrNull(text: string | null | undefined, maxLength = 500): string | null {
  if (text === null || text === undefined) return null;
  const tidy = oneLine(text.slice(0, maxLength * 4));
  return tidy === '' ? null : clip(tidy, maxLength);
}
