import { placeLineOf } from '@broadsheet/text/place-line';
import { sentencesOf } from '@broadsheet/text/sentences';
import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { AttributedSentence } from '../../domain/story.ts';

/** A sentence of a story that may be printed, and its place in the article. */
export interface ToldSentence extends AttributedSentence {
  /** 0 for the first sentence of its article. */
  readonly place: number;
  readonly words: number;
}

const MIN_WORDS = 6;
const MAX_WORDS = 45;
/** Sentences of each article that are read: news tells the event first. */
const READ_SENTENCES = 14;
const READ_PARAGRAPHS = 8;
/** Three dots mean that the source cut the text. */
const CUT = /(?:\.\.\.|…)["'”’»)\]]*$/u;
/** Starts like a sentence; in scripts without capitals any letter will do. */
const OPENS = /^["'“‘«„‹「『(¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const ENDS = /[.!?。！？।؟]["'”’»)\]]*$/u;
/** Words of comments, forms and promotion that ingest may have let through; never printed. */
const NOT_REPORTING =
  /\b(?:subscribe|newsletter|sign up|click here|read more|cookies?|advertisement|all rights reserved|follow us|(?:minutes?|hours?|days?|weeks?|months?|years?) ago$|share this|photo:|image:|listen to|watch:|related articles?)\b/i;

/** The sentences an article offers for quotation, in reading order, each verbatim from one paragraph. */
export function toldSentences(article: Article): ToldSentence[] {
  const paragraphs = article.paragraphs.slice(0, READ_PARAGRAPHS);
  const sentences = paragraphs.flatMap((paragraph) => sentencesIn(paragraph, article.language));
  // A feed item or teaser is often a single paragraph without a full stop.
  const told = article.paragraphs.length === 1 ? closed(sentences) : sentences;
  return told
    .slice(0, READ_SENTENCES)
    .map((text, place) => quoted(text, place, article))
    .filter(isReporting);
}

/** The sentences of the publisher's own standfirst; all of them, or none if one cannot be printed. */
export function standfirstOf(article: Article): ToldSentence[] {
  const sentences = closed(sentencesIn(article.standfirst ?? '', article.language));
  const told = sentences.map((text) => quoted(text, 0, article));
  return told.every(isReporting) ? told : [];
}

function quoted(text: string, place: number, { id, publisher }: Article): ToldSentence {
  return { text, place, words: wordsOf(text).length, article: id, publisher };
}

function sentencesIn(paragraph: string, language: string): string[] {
  return sentencesOf(withoutPlaceLine(paragraph), language);
}

/** With a full stop after the last sentence, if only that is missing. */
function closed(sentences: readonly string[]): string[] {
  const last = sentences.at(-1) ?? '';
  return /[\p{L}\p{N}%)"'”’»]$/u.test(last) && !ENDS.test(last)
    ? [...sentences.slice(0, -1), `${last}.`]
    : [...sentences];
}

function withoutPlaceLine(paragraph: string): string {
  return paragraph.slice(placeLineOf(paragraph).length);
}

function isReporting({ text, words }: ToldSentence): boolean {
  if (
    words < MIN_WORDS ||
    words > MAX_WORDS ||
    !OPENS.test(text) ||
    !ENDS.test(text) ||
    !isBalanced(text) ||
    CUT.test(text) ||
    NOT_REPORTING.test(text)
  )
    return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals < letters / 2;
}

/** Whether every quotation and bracket is closed; otherwise the sentence is a fragment. */
function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 0;
}
