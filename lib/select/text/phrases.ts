import { LANGUAGES, languageOfTag, phraseList } from '@broadsheet/text/languages';
import type { Language } from '@broadsheet/text/languages/language';
import type { Article } from '../../domain/article.ts';

/**
 * The languages whose lists are asked about a text: its own and English. A word may mean something else in another
 * language; but many publishers label in English.
 */
export function languagesFor(tag: string): readonly Language[] {
  const english = LANGUAGES.filter((language) => language.tag === 'en');
  return [...new Set([...english, languageOfTag(tag)])].filter((one) => one !== undefined);
}

/** One form for all spellings that mean the same. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

/** The phrases as whole labels; a hyphen is a space, as it is in an address. */
export function labelSet(phrases: string | undefined): string[] {
  return phraseList(phrases).map((label) => folded(label.replaceAll('-', ' ')));
}

/** The sections of an article and the folders of its address: "/sport/paid-content/4711" is filed under "paid content". */
export function labelsOf({ section, url }: Pick<Article, 'section' | 'url'>): string[] {
  const folders = url !== null && URL.canParse(url) ? new URL(url).pathname.split('/').slice(0, -1) : [];
  return [...(section ?? '').split(/[/>|,;]/), ...folders].map((label) =>
    folded(label.replace(/[-_]+/g, ' ')),
  );
}

/** The pattern of one phrase: `/` separates words of which one is there, `…` matches up to five words. */
export function phrasePattern(phrase: string): string {
  return folded(phrase.replaceAll('…', '<gap>'))
    .split(' ')
    .map((word) =>
      word === '<gap>' ? '(?:\\S+ ){0,5}?' : `(?:${word.split('/').map(RegExp.escape).join('|')}) `,
    )
    .join('')
    .trimEnd();
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{M}\\p{N}])';

/** Finds any of the phrases as whole words; in a language without spaces, anywhere. Null without phrases. */
export function anywhere(
  phrases: string | undefined,
  { unspaced }: Pick<Language, 'unspaced'>,
): RegExp | null {
  const patterns = phraseList(phrases).map(phrasePattern);
  if (patterns.length === 0) return null;
  const any = `(?:${patterns.join('|')})`;
  return new RegExp(unspaced ? any : NO_LETTER_BEFORE + any + NO_LETTER_BEHIND, 'u');
}

/** Finds a phrase at the start of a folded text; the first group is what follows it. Null without phrases. */
export function atStart(
  phrases: string | undefined,
  { unspaced }: Pick<Language, 'unspaced'>,
): RegExp | null {
  const patterns = phraseList(phrases)
    .toSorted((a, b) => b.length - a.length)
    .map(phrasePattern);
  if (patterns.length === 0) return null;
  return new RegExp(`^(?:${patterns.join('|')})${unspaced ? '' : NO_LETTER_BEHIND}(.*)$`, 'u');
}

/** The pattern of each language, made once. */
export function patternBy(
  make: (language: Language) => RegExp | null,
): (language: Language) => RegExp | null {
  const made = new Map<Language, RegExp | null>();
  return (language) => {
    const pattern = made.has(language) ? (made.get(language) ?? null) : make(language);
    made.set(language, pattern);
    return pattern;
  };
}
