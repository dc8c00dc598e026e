import { placeLineOf } from '@broadsheet/text/place-line';
import { sentencesOf } from '@broadsheet/text/sentences';
import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { AttributedSentence } from '../../domain/selection.ts';
import { tellsOtherNews } from '../picking/live-page.ts';
import { endsLikeASentence, isCut, isReporting } from './is-reporting.ts';

/** A sentence of a story that may be printed, and its place in the article. */
export interface ToldSentence extends AttributedSentence {
  /** 0 for the first sentence of its article. */
  readonly place: number;
  readonly words: number;
}

const MIN_WORDS = 6;
/** The same for a text that has no other sentence: "Stocks fell as banks slid." */
const MIN_WORDS_ALONE = 4;
/** A lead has room for a long sentence; shorter places take shorter ones. */
const MAX_WORDS = 60;
/** Sentences of each article that are read: news reports the event first. */
const READ_SENTENCES = 14;
const READ_PARAGRAPHS = 8;

/**
 * The sentences an article offers for quotation, in reading order, each verbatim from one paragraph. None of a page whose
 * text is about something else than its headline.
 */
export function toldSentences(article: Article): ToldSentence[] {
  if (tellsOtherNews(article)) return [];
  const paragraphs = article.paragraphs.slice(0, READ_PARAGRAPHS);
  const sentences = paragraphs.flatMap((paragraph) =>
    untilAttribution(sentencesIn(paragraph, article.language)),
  );
  // A feed item or teaser is often a single paragraph without a full stop. One that was cut off ends in dots.
  const told = article.paragraphs.length === 1 ? closed(sentences) : sentences;
  const least = leastWords(told);
  return told
    .slice(0, READ_SENTENCES)
    .map((text, place) => quoted(text, place, article))
    .filter((sentence) => isPrintable(sentence, article, least));
}

/**
 * The sentences of the publisher's own standfirst; all of them, or none if one cannot be printed. Of one that was cut off
 * after some sentences, those are whole.
 */
export function standfirstOf(article: Article): ToldSentence[] {
  const all = sentencesIn(article.standfirst ?? '', article.language);
  const sentences = all.length > 1 && isCut(all.at(-1) ?? '') ? all.slice(0, -1) : closed(all);
  const told = sentences.map((text) => quoted(text, 0, article));
  const least = leastWords(told);
  return told.every((sentence) => isPrintable(sentence, article, least)) ? told : [];
}

function quoted(text: string, place: number, { id, publisher }: Article): ToldSentence {
  return { text, place, words: wordsOf(text).length, article: id, publisher };
}

function leastWords({ length }: { readonly length: number }): number {
  return length === 1 ? MIN_WORDS_ALONE : MIN_WORDS;
}

function isPrintable({ text, words }: ToldSentence, { language }: Article, least: number): boolean {
  return words >= least && words <= MAX_WORDS && isReporting(text, language);
}

function sentencesIn(paragraph: string, language: string): string[] {
  const entry = paragraph.replace(TIME_OF_ENTRY, '');
  return sentencesOf(entry.slice(placeLineOf(entry).length), language);
}

/** "14:05 Tugs have reached the ferry": the time at which a live page was written on is no part of the sentence. */
const TIME_OF_ENTRY =
  /^\[?\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|[AP]M|Uhr|GMT|BST|CES?T|E[DS]?T|UTC))?\]?(?:\s*[-–—:|])?\s+(?=["'“‘„«]?\p{Lu})/u;

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
