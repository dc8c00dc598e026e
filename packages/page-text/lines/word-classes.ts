import { cueWords, LANGUAGES, phraseList, wordList } from '@broadsheet/text/languages';
import { CUE_WORD_CLASSES, type CueWordClass } from '@broadsheet/text/languages/language';

/** Words that only running text has in number. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ smallWords }) => wordList(smallWords)),
);

/** Words that tell how long ago something was, beside a number. */
export const AGO_WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ ago }) => [
    ...wordList(ago?.after),
    ...phraseList(ago?.before).map((phrase) => phrase.split(' ').at(-1) ?? phrase),
  ]),
);

/** Words after which somebody speaks. */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ speech }) => wordList(speech)));

/** What single words are a sign of. */
export const SIGNS: ReadonlyMap<string, readonly CueWordClass[]> = signs();

function signs(): Map<string, CueWordClass[]> {
  const found = new Map<string, CueWordClass[]>();
  for (const sign of CUE_WORD_CLASSES)
    for (const word of cueWords(sign)) found.set(word, [...(found.get(word) ?? []), sign]);
  return found;
}
