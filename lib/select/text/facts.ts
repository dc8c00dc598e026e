import { hash32 } from '@broadsheet/text/hash';
import { stopWordsOf } from '@broadsheet/text/languages';
import { wordsOf } from '@broadsheet/text/words';

const STOP_WORDS = stopWordsOf('en');

/** Where all nouns are written with a capital, which no longer tells a name. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);
/** A German noun that follows one of these is a thing … */
const BEFORE_A_THING: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer eines am im zum zur vom beim ans ins'.split(' '),
);
/** … and a name seldom has an article: it follows one of these, or stands beside another noun ("Präsident Merz"). */
const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  'in aus nach bei von für mit gegen über um zwischen laut und sagt sagte sagten erklärte betonte kritisierte'.split(
    ' ',
  ),
);

/**
 * The numbers and names of a text, folded to lower case: what must change for a story to have news.
 *
 * A number is any word with a digit. A name is a capitalised word that does not open a sentence; in scripts
 * without upper case there are none, and only numbers count.
 *
 * @param language - Of the text, by its primary BCP 47 tag; in German a capital alone makes no name.
 */
export function factsOf(sentences: readonly string[], language: string): Set<string> {
  const facts = new Set<string>();
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    words.forEach((word, i) => {
      const fact = word.toLowerCase();
      if (/\p{N}/u.test(word) || (isName(words, i, language) && !STOP_WORDS.has(fact))) facts.add(fact);
    });
  }
  return facts;
}

function isName(words: readonly string[], i: number, language: string): boolean {
  const [before = '', word = '', after = ''] = [words[i - 1], words[i], words[i + 1]];
  if (i === 0 || word.length < 2 || !CAPITAL.test(word)) return false;
  if (!CAPITAL_NOUNS.has(language) || ABBREVIATION.test(word)) return true;
  if (BEFORE_A_THING.has(before.toLowerCase())) return false;
  return BEFORE_A_NAME.has(before.toLowerCase()) || [before, after].some((beside) => CAPITAL.test(beside));
}

const CAPITAL = /^\p{Lu}/u;
const ABBREVIATION = /^\p{Lu}{2}/u;

/**
 * A fact as it is remembered. A hash shows whether a fact was printed before and takes less room than the word; among
 * 4,000 printed facts, one new fact in a million is taken for an old one.
 */
export function factHash(fact: string): number {
  return hash32(fact);
}
