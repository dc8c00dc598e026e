import { sentencesOf } from '@broadsheet/text/sentences';
import { termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { Telling } from '../../domain/story-memory.ts';

const FIGURE = /(?<![\p{L}\p{N}])\d[\d.,]*(?![\p{L}\p{N}])/gu;
/** A figure that became so many times smaller was wrong; death tolls rise and prices change by less. */
const TIMES_SMALLER = 2;

/**
 * Whether a page that was printed says the same sentence with a much smaller figure now: "900,000" → "9,000". Publishers
 * often correct their pages without a word about it.
 */
export function correctsFigure(article: Article, tellings: readonly Telling[]): boolean {
  const printed = new Map(
    tellings.flatMap(({ title, paragraphs, language }) =>
      sentencesIn(title, paragraphs, language).map((sentence) => [maskOf(sentence), sentence] as const),
    ),
  );
  return sentencesIn(article.title, article.paragraphs, article.language).some((sentence) => {
    const before = figuresOf(printed.get(maskOf(sentence)) ?? '');
    return figuresOf(sentence).some((figure, i) => figure * TIMES_SMALLER <= (before[i] ?? 0));
  });
}

function sentencesIn(title: string, paragraphs: readonly string[], language: string): string[] {
  return [title, ...paragraphs.flatMap((paragraph) => sentencesOf(paragraph, language))];
}

function maskOf(sentence: string): string {
  return sentence.replace(FIGURE, '#');
}

/** As numbers; a dot or comma before three digits groups thousands. */
function figuresOf(sentence: string): number[] {
  return (sentence.match(FIGURE) ?? []).map((figure) =>
    Number(
      figure
        .replace(/[.,](?=\d{3}(?!\d))/g, '')
        .replace(',', '.')
        .replace(/[.,]$/, ''),
    ),
  );
}

/** Terms of a new headline that the printed page did not have … */
const NEW_IN_HEADLINE = 2;
/** … and share of the terms of its first paragraph, so that another headline for the old text is no news. */
const NEW_IN_OPENING = 0.5;

/**
 * Whether a page that was printed tells another outcome now: "talks break down" → "deal reached". That is news without
 * any new name or number.
 */
export function hasNewOutcome(article: Article, tellings: readonly Telling[]): boolean {
  const { title, paragraphs, language } = article;
  const termsIn = (text: string) => new Set(termsOf(text, language));
  const told = termsIn(tellings.flatMap((telling) => [telling.title, ...telling.paragraphs]).join('\n'));
  const fresh = (text: string) => termsIn(text).difference(told);
  const opening = paragraphs[0] ?? '';
  const terms = termsIn(opening);
  return (
    // Another subject at an old address is no outcome of this one.
    termsIn(title).intersection(told).size > 0 &&
    fresh(title).size >= NEW_IN_HEADLINE &&
    terms.size > 0 &&
    fresh(opening).size >= NEW_IN_OPENING * terms.size
  );
}
