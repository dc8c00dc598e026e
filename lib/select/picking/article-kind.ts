import { LANGUAGES, languageOfTag, phraseList } from '@broadsheet/text/languages';
import type { Language } from '@broadsheet/text/languages/language';
import type { Article } from '../../domain/article.ts';

/**
 * What an article is beside news: paid content, or a service such as weather, horoscope, crossword, listings,
 * obituaries, recipes and shopping.
 */
export type ArticleKind = 'news' | 'service' | 'paid';

/** A paid label is a line of its own: no longer than this. A longer first sentence is a sentence. */
const LABEL_WORDS = 10;

interface Signs {
  readonly paidLabels: ReadonlySet<string>;
  readonly paidOpening: RegExp;
  readonly serviceLabels: ReadonlySet<string>;
  readonly serviceTitle: RegExp;
}

/**
 * The kind of an article, by what its publisher says: the section or address it is filed under, how its headline
 * begins and, for paid content, the byline or the first sentence. Only the lists of its own language and of English
 * are asked, because a word may mean something else in another language.
 */
export function kindOf(article: Article): ArticleKind {
  const { paidLabels, paidOpening, serviceLabels, serviceTitle } = signsFor(article.language);
  const labels = labelsOf(article);
  const title = fold(article.title);
  if ([...labels, fold(article.byline ?? '')].some((label) => paidLabels.has(label))) return 'paid';
  if ([title, firstSentence(article)].some((text) => paidOpening.test(text))) return 'paid';
  return serviceTitle.test(title) || labels.some((label) => serviceLabels.has(label)) ? 'service' : 'news';
}

/** Its sections and the folders of its address: "/sport/paid-content/4711" is filed under "paid content". */
function labelsOf({ section, url }: Article): string[] {
  const folders = url !== null && URL.canParse(url) ? new URL(url).pathname.split('/').slice(0, -1) : [];
  return [...(section ?? '').split(/[/>|,;]/), ...folders].map((label) => fold(label.replace(/[-_]+/g, ' ')));
}

function firstSentence({ paragraphs, standfirst }: Article): string {
  const text = fold(paragraphs[0] ?? standfirst ?? '');
  const sentence = /^.*?[.:|!。：](?=\s|$)/u.exec(text)?.[0] ?? text;
  return sentence.split(' ').length <= LABEL_WORDS ? sentence : '';
}

const signsByTag = new Map<string, Signs>();

function signsFor(tag: string): Signs {
  const known = signsByTag.get(tag);
  if (known !== undefined) return known;
  const english = LANGUAGES.filter((language) => language.tag === 'en');
  const languages = [...new Set([...english, languageOfTag(tag)])].filter((one) => one !== undefined);
  const labels = (listOf: (language: Language) => string | undefined) =>
    new Set(
      languages.flatMap((language) =>
        phraseList(listOf(language)).map((label) => fold(label.replaceAll('-', ' '))),
      ),
    );
  const signs = {
    paidLabels: labels(({ paid }) => paid?.labels),
    paidOpening: opening(languages, ({ paid }) => paid?.openings),
    serviceLabels: labels(({ services }) => services?.labels),
    serviceTitle: opening(languages, ({ services }) => services?.titles),
  };
  signsByTag.set(tag, signs);
  return signs;
}

/**
 * After a single word a mark, a number or nothing must follow: "Weather: rain" and "Crossword 4,211", not "Weather
 * chaos". A hyphen that joins two words is no mark: "Weather-related delays" and "Météo-France" are news.
 */
const ALONE = '(?=\\s*(?:[:：.|–—\\]()]|\\p{N}|$)|\\s+-|-(?!\\p{L})|\\s*,\\s*\\p{N})';
/** Without spaces between words, what follows may be the rest of one: "占い師" is a fortune-teller, not a horoscope. */
const UNSPACED_END = '(?=[\\s\\p{P}\\p{S}\\p{N}]|$)';
const WHOLE = '(?![\\p{L}\\p{M}\\p{N}])';

function opening(languages: readonly Language[], listOf: (language: Language) => string | undefined): RegExp {
  const patterns = languages.flatMap((language) =>
    phraseList(listOf(language)).map((phrase) => {
      const words = fold(phrase)
        .split(' ')
        .map((word) => `(?:${word.split('/').map(RegExp.escape).join('|')})`);
      const ends = /[\p{L}\p{M}]$/u.test(phrase) ? UNSPACED_END : '';
      return words.join(' ') + (language.unspaced ? ends : words.length > 1 ? WHOLE : ALONE);
    }),
  );
  return new RegExp(`^(?:${patterns.join('|')})`, 'u');
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

/** A story is paid content if its lead article is, and a service if most of its articles are. */
export function kindOfStory(articles: readonly Article[]): ArticleKind {
  const kinds = articles.map(kindOf);
  if (kinds[0] === 'paid') return 'paid';
  return kinds.filter((kind) => kind === 'service').length * 2 > kinds.length ? 'service' : 'news';
}
