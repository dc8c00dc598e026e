import { fold } from '@broadsheet/text/fold';
import { languageOfTag, wordList } from '@broadsheet/text/languages';
import { type Background, type TermWeights, termWeights } from './background.ts';
import { calendarWords } from './calendar.ts';
import { isColumnTitle } from './columns.ts';
import { type Lengths, lengthsOf } from './lengths.ts';
import { comparedTerm, type ReadText, readText } from './read-text.ts';
import { roughGroups } from './rough-groups.ts';
import type { StoryText } from './story-text.ts';

/** A text of a batch with what every comparison needs of it. */
export interface Profile extends ReadText {
  readonly lengths: Lengths;
}

/** Texts read and weighed together. */
export interface TextBatch {
  readonly profiles: readonly Profile[];
  readonly weights: TermWeights;
  /** How many stories there are, roughly. */
  readonly stories: number;
}

/** Reads a batch; words are weighed by the number of stories they occur in. */
export function readTexts(texts: readonly StoryText[], background: Background): TextBatch {
  const isColumn = columnTitles(texts);
  const read = texts.map((text) => readText(text, !isColumn(text)));
  const isName = namesOf(read);
  const alone = read.map((_, place) => place);
  const languages = texts.map(({ language }) => language);
  const everyday = everydayTerms(read, languages);
  const byArticle = termWeights(countStories(read, alone), read.length, background, isName, everyday);
  const groups = roughGroups(read, languages, byArticle);
  const stories = new Set(groups).size;
  const weights = termWeights(countStories(read, groups), stories, background, isName, everyday);
  return { profiles: read.map((text) => ({ ...text, lengths: lengthsOf(text, weights) })), weights, stories };
}

/**
 * Which titles say nothing of an event: names of columns, and any title that several texts have, such as "Live
 * updates", when there is a body to go by.
 */
function columnTitles(texts: readonly StoryText[]): (text: StoryText) => boolean {
  const uses = new Map<string, number>();
  for (const { title } of texts) uses.set(fold(title), (uses.get(fold(title)) ?? 0) + 1);
  return (text) =>
    isColumnTitle(text) ||
    ((uses.get(fold(text.title)) ?? 0) > 1 && text.paragraphs.some((paragraph) => paragraph.trim() !== ''));
}

/** Terms of everyday news in the texts, each text's in its own language. */
function everydayTerms(texts: readonly ReadText[], languages: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap(({ terms }, place) => {
      const everyday = everydayTermsOf(languages[place] ?? 'und');
      return [...terms.keys()].filter((term) => everyday.has(term));
    }),
  );
}

const everydayByLanguage = new Map<string, ReadonlySet<string>>();

/** Words of everyday news, numbers in words, weekdays and months: two texts that share one may tell of anything. */
function everydayTermsOf(language: string): ReadonlySet<string> {
  const known = everydayByLanguage.get(language);
  if (known !== undefined) return known;
  const facts = languageOfTag(language === 'und' ? 'en' : language);
  const words = [
    ...wordList(facts?.everydayWords),
    ...wordList(facts?.numberWords),
    ...calendarWords(language),
  ];
  const terms = new Set(words.map((word) => comparedTerm(word, language)));
  everydayByLanguage.set(language, terms);
  return terms;
}

function countStories(texts: readonly ReadText[], groups: readonly number[]): Map<string, number> {
  const last = new Map<string, number>();
  const counts = new Map<string, number>();
  const byGroup = [...texts.keys()].sort((a, b) => (groups[a] ?? 0) - (groups[b] ?? 0));
  for (const place of byGroup) {
    const group = groups[place] ?? place;
    for (const term of texts[place]?.terms.keys() ?? []) {
      if (last.get(term) === group) continue;
      last.set(term, group);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

/** A term is a name when, inside sentences of the batch, it is written with a capital more often than not. */
function namesOf(texts: readonly ReadText[]): (term: string) => boolean {
  const balance = new Map<string, number>();
  for (const { cases } of texts)
    for (const [term, isCapital] of cases) balance.set(term, (balance.get(term) ?? 0) + (isCapital ? 1 : -1));
  return (term) => (balance.get(term) ?? 0) > 0;
}
