import { cueWords, LANGUAGES, phraseList, wordList } from '@broadsheet/text/languages';
import { CUE_WORD_CLASSES, type CueWordClass } from '@broadsheet/text/languages/language';

/** What a word is in any of the languages. */
export interface WordClass {
  /** Only running text has such words in number. */
  readonly small: boolean;
  /** Tells how long ago something was, beside a number. */
  readonly ago: boolean;
  /** Somebody speaks after it. */
  readonly speech: boolean;
  readonly signs: readonly CueWordClass[];
}

/** Every word of which something is known. One map, because each word of a page is looked up. */
export const WORD_CLASSES: ReadonlyMap<string, WordClass> = wordClasses();

function wordClasses(): Map<string, WordClass> {
  const small = new Set(LANGUAGES.flatMap(({ smallWords }) => wordList(smallWords)));
  const ago = new Set(
    LANGUAGES.flatMap(({ ago }) => [
      ...wordList(ago?.after),
      ...phraseList(ago?.before).map((phrase) => phrase.split(' ').at(-1) ?? phrase),
    ]),
  );
  const speech = new Set(LANGUAGES.flatMap(({ speech }) => wordList(speech)));
  const signs = CUE_WORD_CLASSES.map((sign) => ({ sign, words: new Set(cueWords(sign)) }));
  const all = [...small, ...ago, ...speech, ...signs.flatMap(({ words }) => [...words])];
  const classOf = (word: string): WordClass => ({
    small: small.has(word),
    ago: ago.has(word),
    speech: speech.has(word),
    signs: signs.flatMap(({ sign, words }) => (words.has(word) ? [sign] : [])),
  });
  return new Map(all.map((word) => [word, classOf(word)]));
}
