import { cueWords, LANGUAGES, phraseList, wordList } from '@broadsheet/text/languages';
import { CUE_WORD_CLASSES } from '@broadsheet/text/languages/language';
import { addBits, type HashTable, hashOf, hashTable, placeOf } from './hash-table.ts';

/** Bit of the small words that only running text has in number. */
export const SMALL = 1;
/** Bit of the words that tell how long ago something was, beside a number. */
export const AGO_WORD = 2;
/** Bit of the first betraying class; the others follow. */
export const FIRST_BETRAYAL = 4;
export const WORD_CLASSES = CUE_WORD_CLASSES;
/** Bits of all betraying classes. */
export const BETRAYAL = ((1 << WORD_CLASSES.length) - 1) * FIRST_BETRAYAL;
/** Bit of the word that tells it without any number too: an hour ago. */
export const AGO = 1 << 16;
/** Bit of words after which somebody speaks. */
export const SPEECH = 1 << 17;

const BITS: HashTable = hashTable(1_024);

function mark(words: Iterable<string>, bit: number): void {
  for (const word of words) addBits(BITS, hashOf(word), bit);
}

for (const { smallWords, ago, speech } of LANGUAGES) {
  mark(wordList(smallWords), SMALL);
  mark(wordList(ago?.after), AGO_WORD);
  mark(phraseList(ago?.before).map(lastWord), AGO_WORD);
  mark(wordList(speech), SPEECH);
}
mark(['ago'], AGO);
for (const [i, name] of CUE_WORD_CLASSES.entries()) mark(cueWords(name), FIRST_BETRAYAL << i);

function lastWord(phrase: string): string {
  return phrase.split(' ').at(-1) ?? phrase;
}

/** Classes of one word in lower case, as bits, by its hash. */
export function bitsOf(hash: number): number {
  return BITS[placeOf(BITS, hash)] as number;
}
