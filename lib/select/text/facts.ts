import { hash32 } from '@broadsheet/text/hash';
import { languageOfTag, stopWordsOf, wordList } from '@broadsheet/text/languages';
import { wordsOf } from '@broadsheet/text/words';

/** A quotation opens a sentence, whatever stands before it; one of a single word is a name. */
const OPENS = /(?<=^|[\s(])(?:[«„“”"‹‘‚']\s?|[»›])(?=\p{L}[\p{L}\p{M}]*(?:[’']\p{L}|[\s,]))/u;
const CAPITAL = /^\p{Lu}/u;
const ABBREVIATION = /^\p{Lu}{2}/u;

/**
 * The numbers and names of a text, folded to lower case: what must change for a story to have news.
 *
 * A number is any word with a digit. A name is a capitalised word that does not open a sentence; in scripts
 * without upper case there are none, and only numbers count.
 *
 * @param language - Of the text, by its primary BCP 47 tag; in German a capital alone makes no name.
 */
export function factsOf(sentences: readonly string[], language: string): Set<string> {
  const parts = sentences.flatMap((sentence) => sentence.split(OPENS)).map(wordsOf);
  const stopWords = stopWordsOf(language);
  const isName = CAPITAL_NOUNS.has(language) ? germanNames(sentences) : hasCapital;
  const facts = new Set<string>();
  for (const words of parts)
    words.forEach((word, i) => {
      const fact = word.toLowerCase();
      if (/\p{N}/u.test(word) || (isName(words, i) && !stopWords.has(fact))) facts.add(fact);
    });
  return facts;
}

function hasCapital(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  return i > 0 && word.length > 1 && CAPITAL.test(word);
}

/** Where all nouns are written with a capital, which no longer tells a name. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);
/** A German noun that follows one of these, or an adjective, is a thing … */
const BEFORE_A_THING = wordSet(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen am im zum zur vom beim ans ins seine ihre seinen ihren',
);
/** Without verbs in the past, such as "erklärte". */
const ADJECTIVE = /^\p{Ll}{3,}(?:e|en|er|es|em)(?<!ten?)$/u;
/** … and a place follows one of these. */
const BEFORE_A_PLACE = wordSet('in aus nach bei');
/** Nouns that follow them as well, beside the everyday ones. */
const THINGS: ReadonlySet<string> = new Set([
  ...wordList(languageOfTag('de')?.everydayWords),
  ...wordSet(`
    angaben aussage aussagen ansicht meinung folge folgen beginn ende hilfe haft not kraft brand betrieb gefahr sicht frage
    form höhe zukunft protest sorge angst bedarf ablauf abzug eingang kürze bezug zusammenhang anbetracht anwesenheit richtung
    sonnenaufgang sonnenuntergang mitternacht
  `),
]);
/** Plurals end so after a preposition ("nach Bränden", "in Fenstern"), and so do some towns, which a text names twice. */
const PLURAL = /n$/u;
const THING_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|nis|nisse|nissen|ismus)$/u;
/** A noun that is written so often without an article or adjective is a name. */
const OFTEN = 2;

/** Whether a word of the text is a German name: a noun that never stands there as things do, but as names do. */
function germanNames(sentences: readonly string[]): (words: readonly string[], i: number) => boolean {
  // Nouns in a list are beside one another only when the commas are gone.
  const parts = sentences.flatMap((sentence) => sentence.split(/[,;:«»„“”"()]/u)).map(wordsOf);
  const things = new Set<string>();
  const uses = new Map<string, number>();
  const likeNames = new Set<string>();
  for (const words of parts)
    words.forEach((word, i) => {
      if (!CAPITAL.test(word)) return;
      const [before = '', after = ''] = [words[i - 1], words[i + 1]];
      const lower = before.toLowerCase();
      if (BEFORE_A_THING.has(lower) || (ADJECTIVE.test(before) && !stopWordsOf('de').has(before)))
        things.add(word);
      uses.set(word, (uses.get(word) ?? 0) + 1);
      const isPlace = BEFORE_A_PLACE.has(lower) && !THINGS.has(word.toLowerCase()) && !PLURAL.test(word);
      if (isPlace || isNoun(before) || isNoun(after)) likeNames.add(word);
    });
  return (words, i) => {
    const word = words[i] ?? '';
    if (!hasCapital(words, i)) return false;
    if (ABBREVIATION.test(word)) return true;
    if (things.has(word) || THING_ENDING.test(word) || THINGS.has(word.toLowerCase())) return false;
    return likeNames.has(word) || (uses.get(word) ?? 0) >= OFTEN;
  };
}

function isNoun(word: string): boolean {
  return CAPITAL.test(word) && !stopWordsOf('de').has(word.toLowerCase());
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words));
}

/**
 * A fact as it is remembered. A hash shows whether a fact was printed before and takes less room than the word; among
 * 4,000 printed facts, one new fact in a million is taken for an old one.
 */
export function factHash(fact: string): number {
  return hash32(fact);
}
