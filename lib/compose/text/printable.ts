/**
 * Text from outside, made fit to print: one line, composed (NFC), without control characters, without the
 * bidi overrides that could turn a line of ours around (Trojan Source, CVE-2021-42574), without lone surrogates,
 * and without the marks of our own reader holes. Joiners stay: Persian and emoji need them.
 *
 * @param most - Longest result in characters (grapheme clusters); cut at a word where one is near.
 */
export function printable(text: string, most = 2_000): string {
  // A title of a megabyte costs no more than a long one; no character we keep needs more than 16 units.
  const line = text
    .slice(0, most * 16)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('⟦', '[')
    .replaceAll('⟧', ']')
    .replace(INVISIBLE, ' ')
    .replace(BIDI_CONTROLS, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return shortened(line, most);
}

/** C0, DEL, C1, line and paragraph separators, byte-order mark, object replacement, tag characters. */
const INVISIBLE = /[\p{Cc}\u2028\u2029\uFEFF\uFFF9-\uFFFC\u{E0000}-\u{E007F}]/gu;
/** Embeddings, overrides, isolates and marks: direction comes from the page, never from the text. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

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
