import { sentencesOf } from '@broadsheet/text/sentences';
import { termOf, termsOf, wordsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';

/** Words that point back at the sentence before, by language. A reader of the summary has not seen it. */
const POINTING: Readonly<Record<string, RegExp>> = {
  en: /^(?:i|we|our|my|he|she|it|its|they|his|her|hers|their|theirs|this|that|these|those|such|there|but|and|yet|so|or|nor|however|meanwhile|also|instead|still|then|now|both|neither|another|others?|either|afterwards|moreover|nevertheless|therefore|thus|among them|one of (?:them|the)|the (?:two|three|latter|former|pair|trio|others?)|(?:in|at|by|for|with|of|on|to|after|before|despite|under) (?:it|this|that|these|those|them|his|her|their|its|him|both))\b/i,
  de: /^(?:er|sie|es|sein|seine|ihr|ihre|dies|diese|dieser|dieses|aber|und|doch|auch|dann|dort|damit|dabei|zudem|außerdem|jedoch|deshalb)\b/i,
  fr: /^(?:il|elle|ils|elles|son|sa|ses|leur|leurs|ce|cet|cette|ces|cela|mais|et|or|donc|aussi|ensuite|puis|toutefois|cependant)\b/i,
  es: /^(?:él|ella|ellos|ellas|su|sus|este|esta|esto|estos|estas|ese|esa|eso|pero|y|también|además|luego|entonces|sin embargo)\b/i,
};
/** "The trial …", "Behind the door …": a thing the reader is supposed to know. */
const DEFINITE =
  /^(?:(?:in|at|behind|on|under|for|inside|outside|from|with|near|before|after|of|during|by)\s+)?the\s+/i;
const OPENING_QUOTE = /^["'“‘«„‹(¿¡]+/;

/**
 * Whether a sentence of the article opens in the middle of a thought: with a word that points back, or with
 * "the" thing that its article, but neither the headline nor the sentences already quoted, told of before.
 */
export function opensMidThought(
  text: string,
  article: Article | undefined,
  known: ReadonlySet<string>,
): boolean {
  const plain = text.replace(OPENING_QUOTE, '');
  const language = article?.language === 'und' ? 'en' : (article?.language ?? 'en');
  if (POINTING[language]?.test(plain) === true) return true;
  const definite = language === 'en' ? DEFINITE.exec(plain) : null;
  const [thing = ''] = definite === null ? [] : wordsOf(plain.slice(definite[0].length));
  const term = /^\p{Ll}/u.test(thing) ? termOf(thing) : '';
  if (term === '' || known.has(term)) return false;
  return toldBefore(text, article).has(term);
}

function toldBefore(text: string, article: Article | undefined): ReadonlySet<string> {
  const told = new Set<string>();
  for (const paragraph of article?.paragraphs ?? []) {
    for (const sentence of sentencesOf(paragraph, article?.language ?? 'und')) {
      if (sentence.endsWith(text)) return told;
      for (const term of termsOf(sentence)) told.add(term);
    }
  }
  return told;
}
