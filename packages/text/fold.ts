/** Letters and digits only, lower case, single spaces: two spellings of one headline have one fold. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Lower case, straight apostrophes, single spaces, punctuation kept: for names and phrases that people type,
 * such as `bbc.co.uk` or “Today’s paper”.
 */
export function foldName(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}
