/**
 * Characters that a reader cannot see, or that turn the text around them: controls, zero-width spaces, soft
 * hyphens, byte order marks, bidi embeddings, overrides and isolates (Trojan Source, CVE-2021-42574), tag
 * characters, blank fillers, the object replacement character. White space is not among them.
 *
 * These stay, though they are format characters as well: U+200C and U+200D, which Persian, Hindi and emoji
 * need; variation selectors, which choose the form of a letter or an emoji; old Hangul fillers between jamo;
 * and the Arabic, Syriac and Kaithi number signs, which are printed.
 *
 * @see https://www.unicode.org/reports/tr36/ (Unicode security considerations)
 */
const INVISIBLE =
  /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffc]--[\t\n\v\f\r\u034f\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u180b-\u180d\u180f\u200c\u200d\ufe00-\ufe0f\u{110bd}\u{110cd}\u{e0100}-\u{e01ef}]]/gv;

/** The text with every invisible character replaced by `mark`; line ends and tabs stay. */
export function visible(text: string, mark = ''): string {
  return text.replace(INVISIBLE, mark);
}

/**
 * One line of clean text: well-formed Unicode in NFC, single spaces, nothing invisible. A control character
 * becomes a space, so that it never joins two words and a line feed never starts a header.
 */
export function oneLine(text: string): string {
  return visible(text.toWellFormed().replace(/\p{Cc}/gu, ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
