import { foldName } from '@broadsheet/text/fold';
import { scheduleOf } from '../contract/schedule.ts';
import type { Article } from '../domain/article.ts';
import { editionAt } from '../domain/schedule.ts';
import { namesIn } from '../select/desk/article-names.ts';
import { comingEdition } from './edition-in-hand.ts';
import { gatherInputs } from './gather-inputs.ts';
import type { PublishServices } from './services.ts';

/** The articles that a name of the desk may mean. */
export interface FoundArticles {
  readonly status: 'found';
  /** The articles with this name: one, none, or several. */
  readonly exact: readonly FoundArticle[];
  /** Others that look like it: of the same file, or with these words in headline, address or key. */
  readonly similar: readonly FoundArticle[];
}

export interface FoundArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
}

const MOST = 10;

/** Looks for an article among those of the edition in hand, before an instruction about it is written. Changes nothing. */
export async function findArticle(
  name: string,
  revise: boolean,
  services: PublishServices,
): Promise<FoundArticles> {
  const { clock, config, register } = services;
  const now = clock.now();
  const schedule = scheduleOf(config);
  const id = revise ? editionAt(schedule, now) : await comingEdition(schedule, now, register);
  const frozen = revise ? await register.find(id) : null;
  const { articles } = await gatherInputs(id, frozen, now, services);
  return articlesNamed(name, articles);
}

export function articlesNamed(name: string, articles: readonly Article[]): FoundArticles {
  const names = namesIn(articles);
  const exact = articles.filter((article) => names.of(article).includes(name));
  const wanted = foldName(name);
  const similar = articles.filter(
    ({ title, url, origin }) =>
      origin.key === name ||
      foldName(title).includes(wanted) ||
      [url ?? '', origin.key].some((text) => text.toLowerCase().includes(name.toLowerCase())),
  );
  return {
    status: 'found',
    exact: exact.slice(0, MOST).map(found),
    similar: similar
      .filter((article) => !exact.includes(article))
      .slice(0, MOST)
      .map(found),
  };
}

function found({ id, title, publisher }: Article): FoundArticle {
  return { id, title, publisher };
}
