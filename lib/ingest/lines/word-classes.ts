import { addBits, type HashTable, hashOf, hashTable, placeOf } from './hash-table.ts';
import { BETRAYING_WORDS, type WordClass } from './phrases.ts';
import { SMALL_WORDS } from './small-words.ts';

/** Bit of the small words that only running text has in number. */
export const SMALL = 1;
/** Bit of the words that tell how long ago something was, beside a number. */
export const AGO_WORD = 2;
/** Bit of the first betraying class; the others follow. */
export const FIRST_BETRAYAL = 4;
export const WORD_CLASSES = Object.keys(BETRAYING_WORDS) as readonly WordClass[];
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

for (const words of Object.values(SMALL_WORDS)) mark(words.split(' '), SMALL);
mark('ago geleden назад fa atrás sedan siden sitten temu önce vor hace há för a'.split(' '), AGO_WORD);
mark(['ago'], AGO);
mark(
  'says said wrote writes schrieb sagt écrit dice dijo disse diz schreef пишет написал'.split(' '),
  SPEECH,
);
for (const [i, name] of WORD_CLASSES.entries()) mark(BETRAYING_WORDS[name].split(' '), FIRST_BETRAYAL << i);

/** Classes of one word in lower case, as bits, by its hash. */
export function bitsOf(hash: number): number {
  return BITS[placeOf(BITS, hash)] as number;
}
