import { placeLineOf } from '@broadsheet/text/place-line';
import { sentencesOf } from '@broadsheet/text/sentences';
import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { AttributedSentence } from '../../domain/selection.ts';
import { endsLikeASentence, isReporting } from './is-reporting.ts';

/** A sentence of a story that may be printed, and its place in the article. */
export interface ToldSentence extends AttributedSentence {
  /** 0 for the first sentence of its article. */
  readonly place: number;
  readonly words: number;
}

const MIN_WORDS = 6;
/** A lead has room for a long sentence; shorter places take shorter ones. */
const MAX_WORDS = 60;
/** Sentences of each article that are read: news reports the event first. */
const READ_SENTENCES = 14;
const READ_PARAGRAPHS = 8;

/** The sentences an article offers for quotation, in reading order, each verbatim from one paragraph. */
export function toldSentences(article: Article): ToldSentence[] {
  const paragraphs = article.paragraphs.slice(0, READ_PARAGRAPHS);
  const sentences = paragraphs.flatMap((paragraph) =>
    untilAttribution(sentencesIn(paragraph, article.language)),
  );
  // A feed item or teaser is often a single paragraph without a full stop. One that was cut off may end inside a word.
  const told = article.paragraphs.length === 1 && !article.truncated ? closed(sentences) : sentences;
  return told
    .slice(0, READ_SENTENCES)
    .map((text, place) => quoted(text, place, article))
    .filter((sentence) => isPrintable(sentence, article));
}

/** The sentences of the publisher's own standfirst; all of them, or none if one cannot be printed. */
export function standfirstOf(article: Article): ToldSentence[] {
  const sentences = closed(sentencesIn(article.standfirst ?? '', article.language));
  const told = sentences.map((text) => quoted(text, 0, article));
  return told.every((sentence) => isPrintable(sentence, article)) ? told : [];
}

function quoted(text: string, place: number, { id, publisher }: Article): ToldSentence {
  return { text, place, words: wordsOf(text).length, article: id, publisher };
}

function isPrintable({ text, words }: ToldSentence, { language }: Article): boolean {
  return words >= MIN_WORDS && words <= MAX_WORDS && isReporting(text, language);
}

function sentencesIn(paragraph: string, language: string): string[] {
  return sentencesOf(paragraph.slice(placeLineOf(paragraph).length), language);
}

/** "Narrative A, as provided by Meda." or "Statement by the company:" says whose words the rest of the paragraph is. */
const ATTRIBUTION =
  /^(?:[^.]{1,60},\s)?(?:as (?:provided|told|described|stated|claimed|written) (?:by|to)|in the words of)\s[^,]{2,60}[.:]$|^(?:according to|statement (?:by|from|of))\s[^,]{2,60}[.:]$/i;

/** Without the sentences after such a label: printed alone, they would pass for ours. */
function untilAttribution(sentences: readonly string[]): readonly string[] {
  const label = sentences.findIndex((sentence) => ATTRIBUTION.test(sentence));
  return label < 0 ? sentences : sentences.slice(0, label);
}

/** With a full stop after the last sentence, if only that is missing. */
function closed(sentences: readonly string[]): string[] {
  const last = sentences.at(-1) ?? '';
  if (endsLikeASentence(last) || !/[\p{L}\p{N}%)"'”’»]$/u.test(last)) return [...sentences];
  const stop = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(last) ? '。' : '.';
  return [...sentences.slice(0, -1), last + stop];
}
