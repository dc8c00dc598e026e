import { stopWordsOf } from './languages.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;
/** Scripts written without spaces: a run of them is read as overlapping pairs of characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** What French and Italian shorten before a vowel: "l'incendie" and "incendie" are one word. */
const ELIDED =
  /(?<![\p{L}\p{M}\p{N}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi|quel)?qu|(?:[dn]e|d?a|co|su|que|be)ll|un|quest)[’'ʼ](?=\p{L})/giu;
/** Text in which letters and figures are those of ASCII; most English texts, and much cheaper to read. */
const PLAIN = /^[\t\n\r\x20-\x7e\xa0‘’“”–—…]*$/;
const PLAIN_WORD = /[A-Za-z0-9]+(?:[.,][0-9]+)*/g;

/**
 * The words of a text in reading order, without apostrophes, in any script. Upper case is kept, because
 * names are recognised by it.
 */
export function wordsOf(text: string): string[] {
  const whole = text.replace(ELIDED, '');
  if (isPlain(whole)) return whole.replace(/[’'](?=[A-Za-z])/g, '').match(PLAIN_WORD) ?? [];
  const folded = whole.normalize('NFKC');
  const words = folded.replace(/[’'ʼ](?=\p{L})/gu, '').match(WORD) ?? [];
  return UNSPACED.test(folded) ? words.flatMap(pairsOfCharacters) : words;
}

/** Whether letters and figures of the text are all of ASCII. */
function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const termsByWord = new Map<string, string>();
/** The memory of terms is emptied when it holds so many words, some megabytes. */
const MOST_REMEMBERED = 200_000;
/** Letters of a word worth remembering. */
const LONGEST_REMEMBERED = 40;

/**
 * The word as a term to compare texts by: lower case, without its English inflection; '' for a stop word.
 *
 * @param language - Of the text, by its BCP 47 tag.
 */
export function termOf(word: string, language: string): string {
  return stopWordsOf(language).has(word.toLowerCase()) ? '' : stemOf(word);
}

function stemOf(word: string): string {
  const known = termsByWord.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST_REMEMBERED) return findStem(word);
  if (termsByWord.size >= MOST_REMEMBERED) termsByWord.clear();
  const own = detached(word);
  const term = findStem(own);
  termsByWord.set(own, term);
  return term;
}

/** Longer parts of a string are no copies in V8 but views, which keep the whole string in memory. */
const LONGEST_COPY = 12;

/** The word in memory of its own, so that remembering it does not keep the article that it was read in. */
function detached(word: string): string {
  return word.length <= LONGEST_COPY ? word : Buffer.from(word, 'utf16le').toString('utf16le');
}

function findStem(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length === 1 && lower < '\x80') return '';
  return stem(lower);
}

/** Terms of a text in reading order, stop words of its language left out. */
export function termsOf(text: string, language: string): string[] {
  return wordsOf(text)
    .map((word) => termOf(word, language))
    .filter(Boolean);
}

/** A light suffix stripper: enough to join "tariffs" with "tariff" and "voted" with "voting", and no more. */
function stem(word: string): string {
  if (word.length < 5 || word > '{')
    return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  if (!LAST_LETTERS.includes(word.charAt(word.length - 1))) return word;
  const ending = ENDINGS.find(({ suffix }) => word.endsWith(suffix) && word.length - suffix.length >= 3);
  if (ending !== undefined) return undouble(word.slice(0, -ending.suffix.length) + ending.replacement);
  return word.endsWith('e') ? word.slice(0, -1) : word;
}

const ENDINGS = [
  { suffix: 'ations', replacement: 'at' },
  { suffix: 'ation', replacement: 'at' },
  { suffix: 'ingly', replacement: '' },
  { suffix: 'ments', replacement: '' },
  { suffix: 'ment', replacement: '' },
  { suffix: 'ness', replacement: '' },
  { suffix: 'ings', replacement: '' },
  { suffix: 'ies', replacement: 'y' },
  { suffix: 'ied', replacement: 'y' },
  { suffix: 'ing', replacement: '' },
  { suffix: 'sses', replacement: 'ss' },
  { suffix: 'ss', replacement: 'ss' },
  { suffix: 'us', replacement: 'us' },
  { suffix: 'es', replacement: '' },
  { suffix: 'ed', replacement: '' },
  { suffix: 'ly', replacement: '' },
  { suffix: 's', replacement: '' },
];
/** The last letters of those, and the mute e. */
const LAST_LETTERS = 'snytdge';

function undouble(stemmed: string): string {
  const last = stemmed.at(-1) ?? '';
  const bare = stemmed.endsWith('e') && stemmed.length > 3 ? stemmed.slice(0, -1) : stemmed;
  return last === stemmed.at(-2) && !'lsz'.includes(last) ? stemmed.slice(0, -1) : bare;
}

function pairsOfCharacters(word: string): string[] {
  if (!UNSPACED.test(word) || word.length < 3) return [word];
  const characters = [...word];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
