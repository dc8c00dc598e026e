import { isRecord } from '../fields/record.ts';

/** What a page's JSON-LD describes beside its article. */
const OTHER_TYPE =
  /^(?:BreadcrumbList|Web(?:Site|Page)|CollectionPage|(?:NewsMedia)?Organization|Corporation|Person|(?:Image|Video|Audio)Object|ItemList|SiteNavigationElement|FAQPage|SearchAction|JobPosting)$/;

/** A page's list of JSON-LD holds one article beside other things, which are no reason for an alarm. */
export function withoutOtherTypes(items: readonly unknown[]): readonly unknown[] {
  const others = items.filter((it) => isRecord(it) && OTHER_TYPE.test(String(it['@type'])));
  const rest = items.filter((it) => !others.includes(it));
  return rest.length > 0 ? rest : items;
}

/** Fields that refer to another node of a graph: `{"@id": "#organisation"}`. */
const REFERENCES = ['publisher', 'author', 'image', 'isPartOf'];

/** A node with those that it refers to set into it. */
export function resolved(item: unknown, graph: readonly unknown[]): unknown {
  if (!isRecord(item)) return item;
  const nodeOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(nodeOf);
    if (!isRecord(value) || Object.keys(value).some((name) => !name.startsWith('@'))) return value;
    return graph.find((node) => isRecord(node) && node !== item && node['@id'] === value['@id']) ?? value;
  };
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, REFERENCES.includes(name) ? nodeOf(value) : value]),
  );
}

/** Of a site's description of itself, only the articles count; without any, the whole is no article. */
export function articlesFirst(nodes: readonly unknown[]): readonly unknown[] {
  const articles = nodes.filter(
    (node) => isRecord(node) && /article|(?<!job)posting|report/i.test(String(node['@type'])),
  );
  return articles.length > 0 ? articles : nodes.slice(0, 1);
}
