import { termsOf } from '@broadsheet/text/words';
import type { SelectConfig } from '../contract/config/select.ts';
import type { Article } from '../domain/article.ts';
import { type EditionTime, heldUntil } from '../domain/embargo.ts';
import { bestCopies } from './copies/best-copies.ts';
import { type FoundCopy, findCopies } from './copies/find-copies.ts';
import { liveVersions } from './copies/live-versions.ts';
import type { DeskRules } from './desk/desk-rules.ts';
import { isReadable, languagesOfBatch } from './languages.ts';
import { kindOf } from './picking/article-kind.ts';
import { type Attribution, type FamilyPolicy, familiesOf } from './publishers/families.ts';
import { menusAmong, withoutFurniture } from './text/furniture.ts';
import { type Idf, idfOf } from './text/idf.ts';

/** The day's articles, ready to be grouped. */
export interface PreparedArticles {
  /** One of each text, by id. */
  readonly originals: readonly Article[];
  readonly copies: readonly FoundCopy[];
  /** Articles that may not appear, with the desk's reason. */
  readonly blocked: readonly { readonly article: Article; readonly why: string }[];
  /** Articles whose hour has not come, and when it does. */
  readonly held: readonly { readonly article: Article; readonly until: string }[];
  /** Articles that declare themselves paid content, unless they are printed with a label. */
  readonly paid: readonly Article[];
  /** Articles in a language that the newsletter does not print. */
  readonly foreign: readonly Article[];
  familyOf(article: Article): Attribution;
  /** How telling each term is among the originals. */
  readonly idf: Idf;
}

export interface PreparePolicy extends FamilyPolicy, EditionTime {
  readonly paid: SelectConfig['paid'];
  /** Null for every language. */
  readonly languages: readonly string[] | null;
}

/** Sets blocked, embargoed and foreign articles and copies aside; of each remaining text there is one. */
export function prepareArticles(
  offered: readonly Article[],
  rules: DeskRules,
  policy: PreparePolicy,
): PreparedArticles {
  const cleaned = clean([...offered].sort(byIdentity), policy.languages);
  const attributions = familiesOf(cleaned, policy);
  const families = new Map(
    [...attributions].map(([article, attribution]) => [credited(article, attribution), attribution]),
  );
  const articles = [...families.keys()];
  const familyOf = (article: Article) => families.get(article) ?? NOBODY;
  const kept = new Map<string, Article>();
  const held: { article: Article; until: string }[] = [];
  const foreign: Article[] = [];
  const paid: Article[] = [];
  const blocked: { article: Article; why: string }[] = [];
  for (const article of articles) {
    const why = rules.blocks(article, familyOf(article));
    const until = heldUntil(article, policy);
    if (why !== null) blocked.push({ article, why });
    else if (until !== null) held.push({ article, until });
    else if (!wanted(article, isReadable(article, policy.languages))) foreign.push(article);
    else if (!wanted(article, policy.paid === 'labelled' || kindOf(article) !== 'paid')) paid.push(article);
    else kept.set(article.id, article);
  }
  const versions = liveVersions([...kept.values()], familyOf);
  for (const { article } of versions) kept.delete(article.id);
  const found = bestCopies(findCopies([...kept.values()]), familyOf);
  for (const { article } of found) kept.delete(article.id);
  const originalOf = new Map(found.map(({ article, of }) => [article, of]));
  const copies = [...found, ...versions.map((copy) => ({ ...copy, of: originalOf.get(copy.of) ?? copy.of }))];
  const originals = [...kept.values()];
  const idf = idfOf(
    originals.map(({ title, paragraphs, language }) => termsOf([title, ...paragraphs].join('\n'), language)),
  );
  return { originals, copies, blocked, held, foreign, paid, familyOf, idf };

  /** What the desk pins is printed in any language, and with its label if it is paid. */
  function wanted(article: Article, fits: boolean): boolean {
    return fits || rules.instructionsFor([article]).pin !== null;
  }
}

function clean(articles: readonly Article[], accepted: readonly string[] | null): Article[] {
  const cleaned = withoutFurniture(articles.map(({ paragraphs }) => paragraphs));
  const menus = menusAmong(
    articles.map(({ title, standfirst, language }, i) => ({
      body: termsOf((cleaned[i] ?? []).slice(0, MENU_PARAGRAPHS).join('\n'), language),
      above: termsOf(`${title}\n${standfirst ?? ''}`, language),
    })),
  );
  const languages = languagesOfBatch(articles, accepted);
  return articles.map((article, i) => ({
    ...article,
    paragraphs: menus.has(i) ? standfirstAlone(article) : (cleaned[i] ?? article.paragraphs),
    language: languages[i] ?? article.language,
  }));
}

/** Paragraphs that are compared to tell a menu from an article. */
const MENU_PARAGRAPHS = 12;

function standfirstAlone({ standfirst }: Article): readonly string[] {
  return standfirst === null ? [] : [standfirst];
}

/** The article with the publisher name that coverage uses, so that both show the same name. */
function credited(article: Article, { publisher, named }: Attribution): Article {
  return article.publisher === null && named ? { ...article, publisher } : article;
}

const NOBODY: Attribution = {
  family: 'unknown:',
  publisher: 'unnamed source',
  named: false,
  independent: false,
};

/** By id, then by arrival, key and position, so that the order of arrival in the list never matters. */
function byIdentity(a: Article, b: Article): number {
  return (
    compare(a.id, b.id) ||
    compare(a.arrivedAt, b.arrivedAt) ||
    compare(a.origin.key, b.origin.key) ||
    a.origin.position - b.origin.position
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
