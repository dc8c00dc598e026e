import { wordsOf } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { StoryText } from './story-text.ts';

/** Words of the body that are read: news tells the event first, and later words drown it. */
const LEAD_WORDS = 150;
/** Words of the body that make its opening. */
const OPENING_WORDS = 50;
/** A first sentence is at least so long; shorter ones are datelines and kickers. */
const SENTENCE_WORDS = 8;

/** One word of a text as grouping reads it; stop words are left out. */
export interface ReadWord {
  /** Number of its term in the lexicon. */
  readonly term: number;
  /** The term just before it, or -1 if a stop word or a full stop stands between. */
  readonly before: number;
  readonly inTitle: boolean;
  /** Stands in the first sentence of the body. */
  readonly inFirst: boolean;
  /** Stands in the title or among the first words of the body. */
  readonly inOpening: boolean;
  /** Whether upper or lower case could have told a name here: inside a sentence of the body. */
  readonly tellsCase: boolean;
  readonly capital: boolean;
}

/** The terms of title and lead in reading order, each with where and how it stands. */
export function readWords({ title, paragraphs }: StoryText, lexicon: Lexicon): ReadWord[] {
  const read: ReadWord[] = [];
  let [before, sentence, inSentence, words] = [-1, 0, 0, 0];
  const add = (word: string, inTitle: boolean) => {
    const term = lexicon.numberOf(word);
    if (term >= 0) {
      const tellsCase = !inTitle && inSentence > 0;
      const capital = tellsCase && isCapital(word);
      const inFirst = !inTitle && sentence === 0;
      read.push({ term, before, inTitle, inFirst, inOpening: words <= OPENING_WORDS, tellsCase, capital });
    }
    before = term;
    inSentence++;
  };
  for (const word of wordsOf(title)) add(word, true);
  for (const paragraph of paragraphs) {
    for (const piece of paragraph.split(SENTENCE_END)) {
      before = -1;
      inSentence = 0;
      for (const word of wordsOf(piece)) {
        if (words++ >= LEAD_WORDS) return read;
        add(word, false);
      }
      if (words >= SENTENCE_WORDS) sentence++;
    }
  }
  return read;
}

/** Cheaper than real sentences, and enough to tell where a capital letter means nothing. */
const SENTENCE_END = /(?<=[.!?。！？।؟]["'”’»)]?)\s+/u;

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}
