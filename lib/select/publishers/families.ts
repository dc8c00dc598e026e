import { foldName } from '@broadsheet/text/fold';
import { getDomain, getDomainWithoutSuffix } from 'tldts';
import type { Article } from '../../domain/article.ts';
import { folderHost } from '../../domain/folder-host.ts';
import type { PublisherFamily } from '../../domain/story.ts';

/** Who published an article. */
export interface Attribution extends PublisherFamily {
  /** False for aggregators: they republish others and never count as coverage. */
  readonly independent: boolean;
}

export interface FamilyPolicy {
  /** Registrable domain or outlet name → owner. */
  readonly owners: Readonly<Record<string, string>>;
  /** Registrable domains that republish others. */
  readonly aggregators: readonly string[];
}

/**
 * Finds the publisher family of each article of a batch:
 *
 * 1. the registrable domain of its URL, or without a URL of a folder named after a host (public-suffix list, so
 *    `news.bbc.co.uk` is `bbc.co.uk` and each `*.blogspot.com` is its own), mapped to its owner where one is configured. Outlets of one name
 *    on `example.com` and `example.co.uk` are one family;
 * 2. on an aggregator's page, the publisher it names; if it names none, the aggregator, which never counts;
 * 3. with neither, the publisher's name: the domain that other articles of the batch show under that name, else the
 *    name itself;
 * 4. with none of these, `unknown:` and the article's id: each such text is an unnamed family of its own.
 */
export function familiesOf(
  articles: readonly Article[],
  policy: FamilyPolicy,
): ReadonlyMap<Article, Attribution> {
  const owners = new Map(
    Object.entries(policy.owners).map(([name, owner]) => [foldName(name), foldName(owner)]),
  );
  const aggregators = new Set(policy.aggregators.map(foldName));
  const domains = domainsByName(articles, aggregators);
  return new Map(articles.map((article) => [article, attribute(article)]));

  function attribute(article: Article): Attribution {
    const name = article.publisher?.trim() || null;
    const domain = domainOf(article.url ?? folderHost(article.origin.key));
    if (domain !== null && !aggregators.has(domain))
      return family(mainDomain(domain, name), name ?? domain, name);
    if (name !== null && !aggregators.has(foldName(name))) {
      return family(domains.get(foldName(name)) ?? domainOf(name) ?? foldName(name), name, name);
    }
    if (domain !== null || name !== null) {
      const aggregator = domain ?? foldName(name ?? '');
      return { family: aggregator, publisher: name ?? aggregator, named: true, independent: false };
    }
    return { family: `unknown:${article.id}`, publisher: 'unnamed source', named: false, independent: true };
  }

  /** `news.example.co.uk` of "The Example" is `news.example.com` where most of its articles are. */
  function mainDomain(domain: string, name: string | null): string {
    const main = name === null || owners.has(domain) ? undefined : domains.get(foldName(name));
    return main !== undefined && labelOf(main) === labelOf(domain) ? main : domain;
  }

  function family(key: string, publisher: string, name: string | null): Attribution {
    const owner = owners.get(key) ?? (name === null ? undefined : owners.get(foldName(name)));
    return { family: owner ?? key, publisher, named: true, independent: true };
  }
}

/** The domain most often seen with each publisher name; ties go to the first in alphabetical order. */
function domainsByName(articles: readonly Article[], aggregators: ReadonlySet<string>): Map<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const { publisher, url } of articles) {
    const domain = domainOf(url);
    if (publisher === null || domain === null || aggregators.has(domain)) continue;
    const counts = seen.get(foldName(publisher)) ?? new Map<string, number>();
    seen.set(foldName(publisher), counts.set(domain, (counts.get(domain) ?? 0) + 1));
  }
  const best = ([a, m]: [string, number], [b, n]: [string, number]) => n - m || (a < b ? -1 : 1);
  return new Map([...seen].map(([name, counts]) => [name, [...counts].sort(best)[0]?.[0] ?? name]));
}

/** Registrable domain of an address or host name, lower case; null when it has none. */
function domainOf(address: string | null): string | null {
  if (address === null || /\s/.test(address)) return null;
  return getDomain(address, { allowPrivateDomains: true })?.toLowerCase() ?? null;
}

/** "example" of `example.co.uk`. */
function labelOf(domain: string): string | null {
  return getDomainWithoutSuffix(domain, { allowPrivateDomains: true });
}
