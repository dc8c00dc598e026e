/** Adults read 238 words of English prose a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE = 238;
/** Chinese 260 characters, Japanese about as many (IReST, Trauzettel-Klosinski & Dietz 2012). */
const CHARACTERS_A_MINUTE = 260;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Whole minutes to read the paragraphs, at least 1. */
export function readingMinutes(paragraphs: readonly string[]): number {
  let minutes = 0;
  for (const paragraph of paragraphs) {
    const characters = paragraph.match(UNSPACED)?.length ?? 0;
    const words = paragraph.replace(UNSPACED, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    minutes += characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE;
  }
  return Math.max(1, Math.round(minutes));
}
