import { isPlain, wordsOf } from '@broadsheet/text/words';
import { withRoom } from './columns.ts';
import { endOfWord, endsSentence, isLetterOrFigure } from './plain-words.ts';
import { Vocabulary } from './vocabulary.ts';

/** What of a text is read. */
export interface Readable {
  readonly title: string;
  /** Cleaned paragraphs. */
  readonly paragraphs: readonly string[];
}

/**
 * The texts of a batch as numbers of words, in a few long columns: a hundred thousand texts as objects of their
 * own would need gigabytes, most of it for pointers.
 */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** Words of all texts in reading order, by their number in the vocabulary. */
  readonly words: Int32Array;
  /** By word, what it opens: nothing, a sentence, or a paragraph. */
  readonly opens: Uint8Array;
  /** Text i has its title from `titleAt[i]` up to `bodyAt[i]`, its body from there up to `endAt[i]`. */
  readonly titleAt: Int32Array;
  readonly bodyAt: Int32Array;
  readonly endAt: Int32Array;
}

export const [OPENS_SENTENCE, OPENS_PARAGRAPH] = [1, 2] as const;

/** Cuts every text into words, once. */
export function readTexts(texts: readonly Readable[]): Reading {
  const reader = new Reader();
  const [titleAt, bodyAt, endAt] = [0, 0, 0].map(() => new Int32Array(texts.length)) as Columns;
  texts.forEach(({ title, paragraphs }, i) => {
    titleAt[i] = reader.size;
    reader.read(title);
    bodyAt[i] = reader.size;
    for (const paragraph of paragraphs) reader.read(paragraph);
    endAt[i] = reader.size;
  });
  const { vocabulary, words, opens } = reader;
  return { vocabulary, words, opens, titleAt, bodyAt, endAt };
}

type Columns = [titleAt: Int32Array, bodyAt: Int32Array, endAt: Int32Array];

/** The reading of some of the texts, in the order asked for. */
export function readingOf(reading: Reading, places: readonly number[]): Reading {
  const [titleAt, bodyAt, endAt] = [reading.titleAt, reading.bodyAt, reading.endAt].map((column) =>
    Int32Array.from(places, (place) => column[place] as number),
  ) as Columns;
  return { ...reading, titleAt, bodyAt, endAt };
}

/** Cheaper than real sentences, and enough to tell where a capital letter means nothing. */
const SENTENCE_END = /(?<=[.!?。！？।؟]["'”’»)]?)\s+/u;

class Reader {
  readonly vocabulary = new Vocabulary();
  words = new Int32Array(1 << 12);
  opens = new Uint8Array(1 << 12);
  size = 0;

  read(paragraph: string): void {
    if (isPlain(paragraph)) this.#readPlain(paragraph);
    else this.#readAny(paragraph);
  }

  #readAny(paragraph: string): void {
    let opening: number = OPENS_PARAGRAPH;
    for (const sentence of paragraph.split(SENTENCE_END)) {
      for (const word of wordsOf(sentence)) {
        this.#add(this.vocabulary.wordAt(word, 0, word.length), opening);
        opening = 0;
      }
      opening ||= OPENS_SENTENCE;
    }
  }

  /** The same words and sentences for plain text, without a string for each. */
  #readPlain(text: string): void {
    let opening: number = OPENS_PARAGRAPH;
    for (let at = 0; at < text.length; ) {
      if (isLetterOrFigure(text, at)) {
        const end = endOfWord(text, at);
        this.#add(this.vocabulary.wordAt(text, at, end), opening);
        opening = 0;
        at = end;
      } else {
        if (opening === 0 && endsSentence(text, at)) opening = OPENS_SENTENCE;
        at++;
      }
    }
  }

  #add(word: number, opening: number): void {
    if (this.size === this.words.length) {
      this.words = withRoom(this.words, this.size + 1);
      this.opens = withRoom(this.opens, this.size + 1);
    }
    this.words[this.size] = word;
    this.opens[this.size++] = opening;
  }
}
