import { LANGUAGES, wordList } from '@broadsheet/text/languages';
import { looksLike } from '@broadsheet/text/relatives';
import { wholeWordsOf } from './lines/words.ts';

const LANGUAGES_OF = new Map<string, string[]>();
for (const { tag, smallWords } of LANGUAGES) {
  for (const word of new Set(wordList(smallWords)))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), tag]);
}

/** Scripts that (nearly) name the language. Han without kana is Chinese; Cyrillic needs a second look. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['cyrl', /[\u0400-\u04ff]/g],
];

/** Share of small words below which a text is in no language we know. */
const LEAST_SHARE = 0.12;

/**
 * BCP 47 primary language of a text. What the words show comes first, for sites declare `en` on everything; a declared
 * language counts when they show nothing, or when a short text shows hardly more of another one.
 */
export function languageOf(paragraphs: readonly string[], declared: string | null): string {
  const sample = paragraphs.join('\n').slice(0, 6_000);
  const tag = primarySubtag(declared);
  const shown = languageByScript(sample) ?? languageByWords(sample);
  if (shown === null) return tag ?? 'und';
  if (tag === null || tag === shown) return shown;
  return looksLike(tag, shown) || isHardlyMore(sample, shown, tag) ? tag : shown;
}

/** Longer texts show their language. */
const SHORT = 40;
/**
 * At least this many more small words of another language show that a declaration is wrong; against `en`, which sites
 * declare without meaning it, a single one does. One without a word of its own in the text is wrong as well.
 */
const CLEARLY_MORE = 4;

function isHardlyMore(sample: string, shown: string, declared: string): boolean {
  if (languageByScript(sample) !== null) return false;
  const words = wholeWordsOf(sample.toLowerCase());
  const countOf = (tag: string) => words.filter((word) => LANGUAGES_OF.get(word)?.includes(tag)).length;
  const most = declared === 'en' ? 1 : CLEARLY_MORE;
  const own = countOf(declared);
  return words.length < SHORT && own > 0 && countOf(shown) - own < most && KNOWN.has(declared);
}

/** Languages whose small words we know. */
const KNOWN: ReadonlySet<string> = new Set(LANGUAGES.map(({ tag }) => tag));

/** Whether a declared tag ("fr-CA") names this primary language. */
export function declares(declared: string | null, language: string): boolean {
  return primarySubtag(declared) === language;
}

function languageByScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (language === 'ja' ? share > 0.08 : share > 0.5)
      return language === 'cyrl' ? cyrillic(sample) : refine(language, sample);
  }
  return null;
}

function cyrillic(sample: string): string {
  if (/[іїєґ]/i.test(sample) && !/[ыэъ]/i.test(sample)) return 'uk';
  if (/[ђјљњћџ]/i.test(sample)) return 'sr';
  return /[ыэё]/i.test(sample) ? 'ru' : 'bg';
}

function refine(language: string, sample: string): string {
  if (language === 'ar' && /[پچگژ]/.test(sample) && /[یک]/.test(sample))
    return /[ٹڈڑے]/.test(sample) ? 'ur' : 'fa';
  return language;
}

function languageByWords(sample: string): string | null {
  const words = wholeWordsOf(sample.toLowerCase());
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const [best] = [...hits].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best !== undefined && words.length >= 5 && best[1] / words.length >= LEAST_SHARE ? best[0] : null;
}

/** `English`, `deutsch`: how some services declare a language. */
const BY_NAME = new Map(
  LANGUAGES.filter(({ tag }) => tag !== 'und').flatMap(({ tag }) =>
    ['en', tag].map((inside): [string, string] => [
      (new Intl.DisplayNames([inside], { type: 'language' }).of(tag) ?? tag).toLowerCase(),
      tag,
    ]),
  ),
);

function primarySubtag(tag: string | null): string | null {
  const named = BY_NAME.get(tag?.trim().toLowerCase() ?? '');
  if (named !== undefined) return named;
  const subtag = /^([a-z]{2,3})([-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
  return subtag === undefined || subtag === 'und' ? null : subtag;
}
