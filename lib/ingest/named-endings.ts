import type { Draft, DraftOrProblem } from './draft.ts';

/** Google News and services like it put the publisher behind each headline: "Ferry runs aground - Quay Chronicle". */
const ENDING = /^(?<head>.{10,})\s-\s(?<name>(?!.*\s-\s)[\p{L}\p{N}].{1,79})$/u;
/** So many headlines of so many sites show a habit; a newspaper's own headlines may end in a name as well. */
const LEAST_HEADLINES = 5;
const LEAST_SITES = 3;
const MOST = 0.8;
/** Names that stand for no publisher. */
const AGGREGATOR = /^(?:google news|news\.google\.\w+|yahoo news|msn)$/i;

/**
 * Without the publisher's name behind the headlines of a list in which nearly all have one. Of an item that names no
 * publisher, or only the aggregator, that name is the publisher.
 */
export function withoutNamedEndings(items: readonly DraftOrProblem[]): readonly DraftOrProblem[] {
  const drafts = items.flatMap((item) => ('draft' in item ? [item.draft] : []));
  const named = drafts.filter(({ title }) => ENDING.test(title ?? ''));
  const sites = new Set(named.map(siteOf));
  if (named.length < Math.max(LEAST_HEADLINES, MOST * drafts.length) || sites.size < LEAST_SITES)
    return items;
  return items.map((item) => ('draft' in item ? { ...item, draft: withoutEnding(item.draft) } : item));
}

function withoutEnding(draft: Draft): Draft {
  const { head, name } = ENDING.exec(draft.title ?? '')?.groups ?? {};
  if (head === undefined || name === undefined) return draft;
  const isUnnamed = draft.publisher === null || AGGREGATOR.test(draft.publisher);
  return { ...draft, title: head, publisher: isUnnamed ? name : draft.publisher };
}

/** Links of an aggregator are all on its own host: there the name behind the headline tells sites apart. */
function siteOf({ url, title, publisher }: Draft): string {
  const host = URL.parse(url ?? '')?.hostname ?? publisher ?? '';
  return host === '' || AGGREGATOR.test(host) ? (ENDING.exec(title ?? '')?.groups?.name ?? '') : host;
}
