import { oneLine } from '@broadsheet/text/visible';

/**
 * Text from outside, made fit to print: one line without invisible characters, and without the marks of our own
 * reader placeholders.
 *
 * @param most - Longest result in characters (grapheme clusters); cut at a word where one is near.
 */
export function printable(text: string, most = 2_000): string {
  // A title of a megabyte costs no more than a long one; no character we keep needs more than 16 units.
  const line = oneLine(text.slice(0, most * 16))
    .replaceAll('⟦', '[')
    .replaceAll('⟧', ']');
  return shortened(line, most);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most `most` characters, the last of them `…` when something was cut. */
export function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  const characters: string[] = [];
  for (const { segment } of graphemes.segment(line)) {
    characters.push(segment);
    if (characters.length > most) break;
  }
  if (characters.length <= most) return line;
  const kept = characters.slice(0, most - 1).join('');
  const atWord = kept.replace(/[\s\p{P}]+[^\s]*$/u, '');
  return `${atWord.length >= kept.length * 0.6 ? atWord : kept.trimEnd()}…`;
}
