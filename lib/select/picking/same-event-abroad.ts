import { dayWordsOf, languageOfTag, phraseList, wordList } from '@broadsheet/text/languages';
import type { Language } from '@broadsheet/text/languages/language';
import { sentencesOf } from '@broadsheet/text/sentences';
import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import { factsOf } from '../text/facts.ts';

/** What a story says of its event that is the same in every language. */
export interface Marks {
  /** Undefined where it is not known: such a story is never taken for another. */
  readonly language: string | undefined;
  /** Possible names, by their first letters, because languages inflect them. */
  readonly names: ReadonlySet<string>;
  /** Those that are names by the rules of the language: in German a capital alone makes none. */
  readonly sureNames: ReadonlySet<string>;
  /** Names that stand side by side, such as "roland busch". */
  readonly pairs: ReadonlySet<string>;
  /** Large numbers that are neither round nor years. */
  readonly figures: ReadonlySet<string>;
  /** Counts of dead, of headline and opening, and of the headline alone. */
  readonly tolls: ReadonlySet<number>;
  readonly titleTolls: ReadonlySet<number>;
}

/** Paragraphs that say what happened. */
const OPENING = 2;
/** Characters of each: texts without paragraphs go on to other things. */
const LONGEST = 1_500;
/** Letters by which a name is known: "Gotthal" and "Gotthaltunnel". */
const LETTERS = 5;
const LEAST_LETTERS = 4;
/** Without a country in particular: of any language, a capital inside a sentence makes a name. */
const ANY = 'und';
/** At least three digits, of which two are not the noughts of a round number. */
const FIGURE = /^(?=\d{3})\d+[1-9]\d*$/;
const YEAR = /^(?:19|20)\d\d$/;

export function marksOf({ title, standfirst, paragraphs, language: tag }: Article): Marks {
  const own = languageOfTag(tag);
  const language = own === undefined || own.tag === ANY ? undefined : own.tag;
  const [headline = [], ...rest] = [title, standfirst ?? '', ...paragraphs.slice(0, OPENING)].map((text) =>
    sentencesOf(text.slice(0, LONGEST).replace(/(\d)[.,\s](?=\d{3}(?!\d))/gu, '$1'), tag),
  );
  const all = [...headline, ...rest.flat()];
  const telling = language === 'de' ? all : all.filter((sentence) => !isInCapitals(sentence));
  const days = own === undefined ? new Set<string>() : dayWordsOf(own);
  const namesBy = (rules: string) =>
    new Set([...factsOf(telling, rules)].filter((fact) => !days.has(fact)).flatMap(stemOf));
  const names = namesBy(ANY);
  return {
    language,
    names,
    sureNames: namesBy(tag),
    pairs: pairsOf(telling, names),
    figures: new Set(all.flatMap(wordsOf).filter((word) => FIGURE.test(word) && !YEAR.test(word))),
    tolls: tollsOf(all, own),
    titleTolls: tollsOf(headline, own),
  };
}

/** "Two Dead in Hotel Fire in Goa": where most words have a capital, it tells no name. */
function isInCapitals(sentence: string): boolean {
  const words = wordsOf(sentence)
    .slice(1)
    .filter((word) => word.length >= LEAST_LETTERS);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2 && words.length >= 3;
}

function stemOf(word: string): string[] {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.length >= LEAST_LETTERS && !/\p{N}/u.test(plain) ? [plain.slice(0, LETTERS)] : [];
}

function pairsOf(sentences: readonly string[], names: ReadonlySet<string>): Set<string> {
  const pairs = new Set<string>();
  for (const words of sentences.map(wordsOf))
    words.forEach((word, i) => {
      const [[first = ''], [second = '']] = [stemOf(words[i - 1] ?? ''), stemOf(word)];
      if (first !== '' && names.has(second) && /^\p{Lu}/u.test(word)) pairs.add(`${first} ${second}`);
    });
  return pairs;
}

/** Words between a number and the dead: "sind vier Menschen gestorben". */
const NEAR = 3;
/** Languages whose lists of numbers begin with those from two to ten, one word each. */
const COUNTS: ReadonlySet<string> = new Set(wordList('en de fr es it nl sv'));
const COUNTED = 9;

function tollsOf(sentences: readonly string[], own: Language | undefined): Set<number> {
  const dead = new Set(phraseList(own?.tolls?.dead));
  const counted = own !== undefined && COUNTS.has(own.tag) ? wordList(own.numberWords).slice(0, COUNTED) : [];
  const tolls = new Set<number>();
  for (const words of sentences.map((sentence) => wordsOf(sentence.toLowerCase())))
    words.forEach((word, i) => {
      const place = counted.indexOf(word);
      if (YEAR.test(word) || (place < 0 && !/^\d+$/.test(word))) return;
      const isNear = words.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((near) => dead.has(near));
      if (isNear) tolls.add(place < 0 ? Number(word) : place + 2);
    });
  return tolls;
}

/** Names of this many stories, or of this share of all, are those of countries and leaders. */
const FREQUENT = 3;
const FREQUENT_SHARE = 0.05;
/** Names in common beside a figure. Beside a count of the dead one is enough. */
const SHARED = 2;
/** One or two die in accidents every day. */
const MANY_DEAD = 3;

/**
 * Whether two stories in different languages tell one event, judged by the names of all stories. People, companies and
 * towns have several stories a day: names alone tell no event, only names with a figure or a count of the dead do.
 */
export function abroadAmong(all: readonly Marks[]): (a: Marks, b: Marks) => boolean {
  const counts = new Map<string, number>();
  for (const { names } of all) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(FREQUENT, FREQUENT_SHARE * all.length);
  return (a, b) => {
    if (a.language === undefined || b.language === undefined || a.language === b.language) return false;
    if (a.titleTolls.size > 0 && b.titleTolls.size > 0 && a.titleTolls.isDisjointFrom(b.titleTolls))
      return false;
    const names = namesOfBoth(a, b);
    if (!names.some((name) => (counts.get(name) ?? 0) <= most)) return false;
    if ([...a.tolls].some((toll) => toll >= MANY_DEAD && b.tolls.has(toll))) return true;
    return names.length >= SHARED && !a.figures.isDisjointFrom(b.figures);
  };
}

/** The same by the leads of all stories, whose marks are asked for only where the texts are in several languages. */
export function oneEventAmong(leads: readonly Article[]): (a: Article, b: Article) => boolean {
  if (new Set(leads.map(({ language }) => language)).size < 2) return () => false;
  const marks = new Map(leads.map((lead) => [lead, marksOf(lead)]));
  const tellsOneEvent = abroadAmong([...marks.values()]);
  return (a, b) => {
    const [one, other] = [marks.get(a), marks.get(b)];
    return one !== undefined && other !== undefined && tellsOneEvent(one, other);
  };
}

/** The names that two stories share; of a first name and a surname only one. */
function namesOfBoth(a: Marks, b: Marks): string[] {
  const names = [...a.names.intersection(b.names)].filter(
    (name) => a.sureNames.has(name) || b.sureNames.has(name),
  );
  const pairs = a.pairs.intersection(b.pairs);
  return names.filter((name) => !names.some((first) => pairs.has(`${first} ${name}`)));
}
