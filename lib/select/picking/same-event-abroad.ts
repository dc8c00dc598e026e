import { dayWordsOf, languageOfTag } from '@broadsheet/text/languages';
import { sentencesOf } from '@broadsheet/text/sentences';
import type { Article } from '../../domain/article.ts';
import { isWeighty } from '../ranking/breaking.ts';
import { factsOf } from '../text/facts.ts';

/** What a story says of its event that is the same in every language. */
export interface Marks {
  readonly language: string;
  /** Names, by their first letters, because languages inflect them, and numbers. */
  readonly names: ReadonlySet<string>;
  readonly isWeighty: boolean;
}

/** Paragraphs that say what happened. */
const OPENING = 2;
/** Letters by which a name is known: "Gotthal" and "Gotthaltunnel". */
const LETTERS = 5;
const LEAST_LETTERS = 4;
/** Without a country in particular: of any language, a capital inside a sentence makes a name. */
const ANY = 'und';

export function marksOf(article: Article): Marks {
  const { title, standfirst, paragraphs, language } = article;
  const own = languageOfTag(language);
  const days = own === undefined ? new Set<string>() : dayWordsOf(own);
  const texts = [title, standfirst ?? '', ...paragraphs.slice(0, OPENING)].map((text) =>
    text.replace(/(\d)[.,\s](?=\d{3}(?!\d))/gu, '$1'),
  );
  const facts = factsOf(
    texts.flatMap((text) => sentencesOf(text, language)),
    ANY,
  );
  const names = [...facts].flatMap((fact) => {
    if (days.has(fact)) return [];
    if (/^\d+$/.test(fact)) return fact.length > 2 ? [fact] : [];
    const plain = fact.normalize('NFD').replace(/\p{M}/gu, '');
    return plain.length >= LEAST_LETTERS ? [plain.slice(0, LETTERS)] : [];
  });
  return { language: own?.tag ?? language, names: new Set(names), isWeighty: isWeighty(article) };
}

/** Names of this many stories, or of this share of all, are those of countries and leaders. */
const FREQUENT = 3;
const FREQUENT_SHARE = 0.05;
/** Marks in common that make two stories one event; fewer do if they are most of a story's, or both tell of life and death. */
const SHARED = 3;
const SHARED_MOSTLY = 2;
const MOSTLY = 0.4;

/** Whether two stories in different languages tell one event, judged by the names and numbers of all stories. */
export function abroadAmong(all: readonly Marks[]): (a: Marks, b: Marks) => boolean {
  const counts = new Map<string, number>();
  for (const { names } of all) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(FREQUENT, FREQUENT_SHARE * all.length);
  return (a, b) => {
    if (a.language === b.language) return false;
    const shared = a.names.intersection(b.names);
    if (![...shared].some((name) => (counts.get(name) ?? 0) <= most)) return false;
    const share = shared.size / Math.min(a.names.size, b.names.size);
    return (
      shared.size >= SHARED ||
      (shared.size >= SHARED_MOSTLY && share >= MOSTLY) ||
      (a.isWeighty && b.isWeighty)
    );
  };
}
