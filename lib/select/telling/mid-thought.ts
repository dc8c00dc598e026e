import { LANGUAGES, opensWith } from '@broadsheet/text/languages';
import { sentencesOf } from '@broadsheet/text/sentences';
import { termOf, termsOf, wordsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';

/** Phrases that point back at the sentence before, by language. A reader of the summary has not seen it. */
const POINTS_BACK = new Map(
  LANGUAGES.flatMap(({ tag, pointsBack }) =>
    pointsBack === undefined ? [] : [[tag, opensWith(pointsBack)] as const],
  ),
);
/** "The trial …", "Behind the door …": something the reader is expected to know. */
const DEFINITE =
  /^(?:(?:in|at|behind|on|under|for|inside|outside|from|with|near|before|after|of|during|by)\s+)?the\s+/i;
/** "Born in 1949 in Oxford, he was the son of …": the pronoun has nobody to refer to. */
const NOBODY_NAMED = /^(?:born|raised|educated)\b|^[^,“"]{1,80},\s(?:he|she|they)\s/i;
/** "It is thought that …", "There has been …": nobody is meant by this "it", and no place by this "there". */
const IMPERSONAL =
  /^there(?:['’](?:s|ve)| (?:is|are|was|were|has|have|had|will))\b|^it (?:is|was|has been|had been) (?:thought|believed|understood|feared|estimated|hoped|expected|reported|unclear|not clear|not known)\b/i;
const OPENING_QUOTE = /^["'“‘«„‹(¿¡]+/;

/**
 * Whether a sentence starts in the middle of a thought: with a word that points back, or with "the" and a thing that
 * its article mentions earlier, but neither the headline nor the sentences already quoted do.
 */
export function opensMidThought(
  text: string,
  article: Article | undefined,
  known: ReadonlySet<string>,
): boolean {
  const plain = text.replace(OPENING_QUOTE, '');
  const language = article?.language === 'und' ? 'en' : (article?.language ?? 'en');
  if (language === 'en' && IMPERSONAL.test(plain)) return false;
  if (POINTS_BACK.get(language)?.test(plain) === true) return true;
  if (language === 'en' && NOBODY_NAMED.test(plain)) return true;
  const definite = language === 'en' ? DEFINITE.exec(plain) : null;
  const [thing = ''] = definite === null ? [] : wordsOf(plain.slice(definite[0].length));
  const term = /^\p{Ll}/u.test(thing) ? termOf(thing, language) : '';
  if (term === '' || known.has(term)) return false;
  return toldBefore(text, article).has(term);
}

function toldBefore(text: string, article: Article | undefined): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { sentence, terms } of article === undefined ? [] : readSentences(article)) {
    if (sentence.endsWith(text)) return told;
    for (const term of terms) told.add(term);
  }
  return told;
}

interface ReadSentence {
  readonly sentence: string;
  readonly terms: readonly string[];
}

const readByArticle = new WeakMap<Article, readonly ReadSentence[]>();

/** Each article is read once, however often a sentence of it is asked about. */
function readSentences(article: Article): readonly ReadSentence[] {
  const known = readByArticle.get(article);
  if (known !== undefined) return known;
  const read = article.paragraphs
    .flatMap((paragraph) => sentencesOf(paragraph, article.language))
    .map((sentence) => ({ sentence, terms: termsOf(sentence, article.language) }));
  readByArticle.set(article, read);
  return read;
}
