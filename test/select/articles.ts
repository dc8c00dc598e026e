import type { SelectConfig } from '../../lib/contract/config/select.ts';
import { selectConfig } from '../../lib/contract/config/select.ts';
import type { Article } from '../../lib/domain/article.ts';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { SelectionInput } from '../../lib/select/select-stories.ts';

export const AS_OF = '2026-11-22T06:00:00.000Z';

/** An article of this morning; give only what the test is about. */
export function anArticle(
  facts: Partial<Omit<Article, 'paragraphs'>> & { body?: string; at?: Instant } = {},
): Article {
  const { body = 'Nothing in particular happened in the harbour this morning.', at, ...rest } = facts;
  const id = facts.id ?? `article-${facts.title ?? body}`;
  return {
    id,
    origin: { key: `articles/${id}.json`, etag: id, position: 1, format: 'json' },
    url: `https://${(facts.publisher ?? 'post').toLowerCase().replace(/\W/g, '')}.example/${encodeURIComponent(id)}`,
    title: 'A quiet morning in the harbour',
    paragraphs: body.split('\n'),
    publisher: 'The Quay Chronicle',
    byline: null,
    section: null,
    language: 'en',
    picture: null,
    publishedAt: {
      at: at ?? '2026-11-22T04:00:00.000Z',
      precision: 'instant',
      kind: 'metadata',
      confidence: 0.9,
    },
    updatedAt: null,
    capturedAt: null,
    arrivedAt: '2026-11-22T05:00:00.000Z',
    languageDeclared: false,
    embargoedUntil: null,
    standfirst: null,
    truncated: false,
    ...rest,
  };
}

/** A selection's input with every default; the policy's parts may be given alone. */
export function anInput(
  articles: readonly Article[],
  facts: Partial<Omit<SelectionInput, 'articles' | 'policy'>> & { policy?: Partial<SelectConfig> } = {},
): SelectionInput {
  return {
    asOf: AS_OF,
    timeZone: 'Europe/London',
    memory: [],
    desk: EMPTY_DESK,
    languages: null,
    freshnessHours: 48,
    ...facts,
    articles,
    policy: { ...selectConfig.parse({}), ...facts.policy },
  };
}
