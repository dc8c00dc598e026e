import { languageOf } from '@broadsheet/page-text/language';
import { wholeWordsOf } from '@broadsheet/page-text/lines/words';
import { sentencesOf } from '@broadsheet/text/sentences';
import type { Draft } from '../draft.ts';

/** Characters of a sentence that can be a headline. */
const LONGEST_SENTENCE = 140;
/** A longer one is cut to so many, and the text keeps it whole. */
const CUT_TO = 110;
/** "Good morning!" is no news. */
const LEAST_WORDS = 4;
/** Letters of scripts without spaces. */
const LEAST_LETTERS = 10;

/** Addresses, and names and topics at either end of a post: `@gull.example`, `#Harbour #Ferry`. */
const ADDRESS = /https?:\/\/\S{1,2000}/g;
const TAGS_BEFORE = /^(?:\s{0,9}@[\w.@-]{1,80}[,:]?)+/;
const TAGS_BEHIND = /(?: [#@][^\s#@]{1,80}){1,30} ?$/u;

/**
 * Items of feeds and short posts need no headline: their first sentence is it, as feed readers show them. Null if the
 * text has no sentence.
 */
export function withOwnHeadline(draft: Draft): Draft | null {
  const paragraphs = draft.paragraphs.map(spoken).filter((it) => it !== '');
  const [opening = '', ...others] = paragraphs;
  const [sentence = '', ...rest] = sentencesOf(opening, languageOf(paragraphs, draft.language));
  const isSaid = wholeWordsOf(sentence).length >= LEAST_WORDS || isLongWithoutSpaces(sentence);
  if (!isSaid) return null;
  if (sentence.length > LONGEST_SENTENCE) return { ...draft, title: clipped(sentence), paragraphs };
  const text = [rest.join(' '), ...others].filter((it) => it !== '');
  return { ...draft, title: sentence.replace(/[.。]$/u, ''), paragraphs: text };
}

function clipped(sentence: string): string {
  return `${sentence
    .slice(0, CUT_TO)
    .toWellFormed()
    .replace(/[\s,;:–-]{1,9}\S{0,30}$/u, '')}…`;
}

function spoken(paragraph: string): string {
  if (paragraph.length > LONGEST_POST) return paragraph;
  return paragraph
    .replace(/\s+/g, ' ')
    .replace(ADDRESS, ' ')
    .replace(TAGS_BEFORE, '')
    .replace(TAGS_BEHIND, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Longer paragraphs are no post and keep what is in them. */
const LONGEST_POST = 10_000;

function isLongWithoutSpaces(sentence: string): boolean {
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(sentence) &&
    sentence.length >= LEAST_LETTERS
  );
}
