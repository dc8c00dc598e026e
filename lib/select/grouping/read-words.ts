import { termOf, wordsOf } from '../text/words.ts';
import type { StoryText } from './story-text.ts';

/** Words of the body that are read: news tells the event first, and later words drown it. */
const LEAD_WORDS = 150;
/** A first sentence is at least so long; shorter ones are datelines and kickers. */
const SENTENCE_WORDS = 8;

/** Words of the body that make its opening. */
const OPENING_WORDS = 50;

/** One word of a text as grouping reads it. */
export interface ReadWord {
  readonly term: string;
  /** Follows the term before it without a stop word or a full stop between. */
  readonly joined: string | null;
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
export function readWords({ title, paragraphs }: StoryText): ReadWord[] {
  const read: ReadWord[] = [];
  let [before, sentence, inSentence, words]: [string | null, number, number, number] = [null, 0, 0, 0];
  const add = (word: string, inTitle: boolean) => {
    const term = termOf(word);
    const capital = /^\p{Lu}/u.test(word);
    if (term !== '') {
      const inFirst = !inTitle && sentence === 0;
      const inOpening = words <= OPENING_WORDS;
      const tellsCase = !inTitle && inSentence > 0;
      read.push({ term, joined: before, inTitle, inFirst, inOpening, tellsCase, capital });
    }
    before = term === '' ? null : term;
    inSentence++;
  };
  for (const word of wordsOf(title)) add(word, true);
  for (const paragraph of paragraphs) {
    for (const piece of paragraph.split(SENTENCE_END)) {
      before = null;
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
