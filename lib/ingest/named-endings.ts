import type { Draft, DraftOrProblem } from './draft.ts';

/**
 * Google News and services like it put the publisher behind each headline: "Ferry runs aground - Quay Chronicle".
 */
function endingOf(title: string | null): { readonly head: string; readonly name: string } | null {
  const at = title?.lastIndexOf(' - ') ?? -1;
  if (title === null || at < LEAST_HEAD) return null;
  const name = title.slice(at + 3);
  return name !== '' && name.length <= LONGEST_NAME ? { head: title.slice(0, at), name } : null;
}

const LEAST_HEAD = 10;
const LONGEST_NAME = 80;
/**
 * A capital, a number, a domain, a script without capitals, or a name like t-online, rbb24 and heise online. Who says
 * something, "- minister", is written in small letters.
 */
const NAME = /^[\p{Lu}\p{N}\p{Lo}].|^\p{Ll}+['’]?\p{Lu}|^\S+\.\p{Ll}{2,}$|^\p{Ll}-|^\p{Ll}+\d|[\s-]online$/u;
/** At least this many headlines of this many sites show a habit; a newspaper's own headlines may end in a name as well. */
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
  const named = drafts.filter(({ title }) => endingOf(title) !== null);
  const sites = new Set(named.map(siteOf));
  if (named.length < Math.max(LEAST_HEADLINES, MOST * drafts.length) || sites.size < LEAST_SITES)
    return items;
  return items.map((item) => ('draft' in item ? { ...item, draft: withoutEnding(item.draft) } : item));
}

function withoutEnding(draft: Draft): Draft {
  const ending = endingOf(draft.title);
  if (ending === null || !NAME.test(ending.name)) return draft;
  const { head, name } = ending;
  const isUnnamed = draft.publisher === null || AGGREGATOR.test(draft.publisher);
  return { ...draft, title: head, publisher: isUnnamed ? name : draft.publisher };
}

/** Links of an aggregator are all on its own host: there the name behind the headline tells sites apart. */
function siteOf({ url, title, publisher }: Draft): string {
  const host = URL.parse(url ?? '')?.hostname ?? publisher ?? '';
  return host === '' || AGGREGATOR.test(host) ? (endingOf(title)?.name ?? '') : host;
}
