import { arabic } from './languages/ar.ts';
import { czech } from './languages/cs.ts';
import { danish } from './languages/da.ts';
import { german } from './languages/de.ts';
import { greek } from './languages/el.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { everywhere } from './languages/everywhere.ts';
import { finnish } from './languages/fi.ts';
import { french } from './languages/fr.ts';
import { hungarian } from './languages/hu.ts';
import { indonesian } from './languages/id.ts';
import { italian } from './languages/it.ts';
import { japanese } from './languages/ja.ts';
import { korean } from './languages/ko.ts';
import type { CueClass, CueWordClass, Language } from './languages/language.ts';
import { dutch } from './languages/nl.ts';
import { norwegian } from './languages/no.ts';
import { polish } from './languages/pl.ts';
import { portuguese } from './languages/pt.ts';
import { romanian } from './languages/ro.ts';
import { russian } from './languages/ru.ts';
import { swedish } from './languages/sv.ts';
import { turkish } from './languages/tr.ts';
import { ukrainian } from './languages/uk.ts';
import { vietnamese } from './languages/vi.ts';
import { chinese } from './languages/zh.ts';

/** Every language of which something is known. */
export const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  danish,
  norwegian,
  finnish,
  polish,
  czech,
  romanian,
  hungarian,
  turkish,
  indonesian,
  russian,
  ukrainian,
  vietnamese,
  arabic,
  greek,
  chinese,
  japanese,
  korean,
  everywhere,
];

const BY_TAG = new Map(LANGUAGES.map((language) => [language.tag, language]));

/** The facts of a language by its BCP 47 tag ("de-AT"); undefined when nothing is known of it. */
export function languageOfTag(tag: string): Language | undefined {
  const primary = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return BY_TAG.get(primary === 'nb' || primary === 'nn' ? 'no' : primary);
}

/** The words of a list of words. */
export function wordList(text = ''): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The phrases of a list of phrases. */
export function phraseList(text = ''): string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

/** Matches a text that begins with one of the phrases; `/` separates words of which one stands there. */
export function opensWith(phrases: string): RegExp {
  const patterns = phraseList(phrases).map((phrase) =>
    phrase
      .split(' ')
      .map((word) => `(?:${word.replaceAll('/', '|')})`)
      .join(' '),
  );
  return new RegExp(`^(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}

/** Which month a word names, from 1 to 12, in any language. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ months }) =>
    phraseList(months).flatMap((names, i) => wordList(names).map((name): [string, number] => [name, i + 1])),
  ),
);

/** Words without news of their own, of all languages. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ stopWords }) => wordList(stopWords)),
);

/** The phrases of one class, of all languages that separate words by spaces. */
export function cuePhrases(cue: CueClass): string[] {
  return LANGUAGES.flatMap((language) => (language.unspaced ? [] : phraseList(language.cuePhrases?.[cue])));
}

/** The words that are a sign of one class, of all languages. */
export function cueWords(cue: CueWordClass): string[] {
  return LANGUAGES.flatMap((language) => wordList(language.cueWords?.[cue]));
}
