import { termOf, termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';

/** A section as we print it, the names publishers give it, and words that are typical of its stories. */
const SECTIONS: readonly { name: string; aliases: string; words: string }[] = [
  {
    name: 'World',
    aliases: 'world international foreign global europe asia africa americas middle-east mideast us-world',
    words:
      'minister embassy ceasefire troops border sanctions treaty nato refugees war invasion ambassador diplomats summit missile airstrike humanitarian peacekeepers coup junta',
  },
  {
    name: 'Politics',
    aliases: 'politics government elections election parliament congress white-house westminster policy',
    words:
      'parliament senate election voters ballot lawmakers mp mps bill coalition cabinet campaign president congress senator deputies referendum constituency polls legislation opposition',
  },
  {
    name: 'Business',
    aliases: 'business economy economics markets finance money companies industry work',
    words:
      'shares profit inflation market bank company economy investors revenue jobs rates prices tariffs takeover merger shareholders earnings quarter exports wages unemployment billion',
  },
  {
    name: 'Technology',
    aliases: 'technology tech digital internet gadgets ai cybersecurity',
    words:
      'software app users platform chip data ai artificial startup online cyber algorithm phone smartphone encryption developers cloud server hackers processor robot',
  },
  {
    name: 'Science',
    aliases: 'science space environment climate nature energy',
    words:
      'scientists researchers study climate species emissions telescope satellite fossil ocean carbon birds breeding wildlife habitat nests ecologist biologist conservation planet galaxy asteroid laboratory physics glacier whales insects',
  },
  {
    name: 'Health',
    aliases: 'health medicine wellbeing coronavirus',
    words:
      'hospital patients doctors nurses vaccine disease virus cancer treatment clinic health surgery infection symptoms dose trial malaria pregnancy diabetes',
  },
  {
    name: 'Local',
    aliases: 'local city town regional region metro community neighbourhood uk-news us-news nation national',
    words:
      'council residents street mayor neighbourhood roadworks harbour school bus parish councillors pavement villagers townspeople allotment playground',
  },
  {
    name: 'Culture',
    aliases:
      'culture arts art entertainment books film music theatre theater tv television lifestyle style travel food',
    words:
      'film album novel exhibition museum actor singer festival theatre gallery concert artist orchestra instruments musical musicians band painting portrait poet opera author books choir sculpture',
  },
  {
    name: 'Sport',
    aliases: 'sport sports football soccer cricket tennis rugby golf olympics athletics basketball baseball',
    words:
      'match goal coach season league cup championship striker tournament club players scored referee penalty stadium race medal sprint innings wicket goalkeeper',
  },
  {
    name: 'Opinion',
    aliases:
      'opinion opinions comment commentisfree editorial editorials columns columnists op-ed views letters',
    words: '',
  },
];

const BY_ALIAS = new Map(
  SECTIONS.flatMap(({ name, aliases }) =>
    [name.toLowerCase(), ...aliases.split(' ')].map((alias): [string, string] => [alias, name]),
  ),
);
const BY_WORD = new Map(
  SECTIONS.flatMap(({ name, words }) =>
    words.split(' ').map((word): [string, string] => [termOf(word), name]),
  ),
);
/** Typical words of one section that a story without metadata must have. */
const ENOUGH_WORDS = 3;
const READ_PARAGRAPHS = 4;

/** Labels of content systems and front pages that say nothing about a story. */
const NO_SECTION = new Set(
  [
    ...[
      'news',
      'latest',
      'latest news',
      'breaking news',
      'top stories',
      'headlines',
      'featured',
      'home',
      'main',
    ],
    ...['homepage', 'front page', 'general', 'general news', 'misc', 'other', 'default', 'blog', 'articles'],
    ...['uncategorized', 'uncategorised', 'allgemein', 'nicht kategorisiert', 'nachrichten', 'aktuell'],
    ...['non classé', 'non classe', 'actualité', 'actualités', 'sin categoría', 'sin categoria', 'noticias'],
    ...[
      'senza categoria',
      'notizie',
      'sem categoria',
      'notícias',
      'geen categorie',
      'nieuws',
      'غير مصنف',
      'أخبار',
    ],
    ...['未分類', 'ニュース'],
  ].map(slug),
);

/**
 * The section of a story: what most of its articles' publishers call it; else the section in their
 * addresses; else the one with at least three typical words in the first paragraphs; else null. An unknown name is
 * returned as the publisher writes it.
 */
export function sectionOf(articles: readonly Article[]): string | null {
  return (
    mostFrequent(articles.flatMap(({ section }) => given(section))) ??
    mostFrequent(articles.flatMap(({ url }) => addressed(url))) ??
    byWords(articles)
  );
}

/**
 * The sections of a day's stories, without the names that we do not know and that only one story has: those
 * are tags (a club, a person), and a heading over one story says nothing.
 */
export function withoutRareNames(sections: readonly (string | null)[]): (string | null)[] {
  const ours = new Set(SECTIONS.map(({ name }) => name));
  const counts = new Map<string | null, number>();
  for (const section of sections) counts.set(section, (counts.get(section) ?? 0) + 1);
  return sections.map((name) =>
    name !== null && (ours.has(name) || (counts.get(name) ?? 0) > 1) ? name : null,
  );
}

function given(section: string | null): string[] {
  const parts = (section ?? '').split(/[/>|,;]/).map((part) => part.trim());
  const known = parts.flatMap((part) => knownAs(slug(part)));
  if (known[0] !== undefined) return [known[0]];
  const first = parts.find((part) => part !== '' && part.length <= 40 && !NO_SECTION.has(slug(part)));
  return first === undefined ? [] : [readable(first)];
}

/** "local-news" and "news-local" are "local". */
function knownAs(label: string): string[] {
  const name = BY_ALIAS.get(label) ?? BY_ALIAS.get(label.replace(/^news-|-news$/g, ''));
  return name === undefined ? [] : [name];
}

/** "crime-safety" becomes "Crime safety"; a label with spaces or capitals is already meant for readers. */
function readable(label: string): string {
  const words = /^[^\s\p{Lu}]+$/u.test(label) ? label.replace(/[-_]+/g, ' ') : label;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function addressed(url: string | null): string[] {
  if (url === null || !URL.canParse(url)) return [];
  const folders = new URL(url).pathname.split('/').slice(1, 4);
  return folders.flatMap((folder) => knownAs(slug(folder))).slice(0, 1);
}

function byWords(articles: readonly Article[]): string | null {
  const hits = new Map<string, Set<string>>();
  for (const { title, paragraphs } of articles) {
    for (const term of termsOf(`${title} ${paragraphs.slice(0, READ_PARAGRAPHS).join(' ')}`)) {
      const section = BY_WORD.get(term);
      if (section !== undefined) hits.set(section, (hits.get(section) ?? new Set()).add(term));
    }
  }
  const best = [...hits].sort(([a, m], [b, n]) => n.size - m.size || (a < b ? -1 : 1))[0];
  return best !== undefined && best[1].size >= ENOUGH_WORDS ? best[0] : null;
}

/** The most frequent name; a tie goes to the first, which is the lead article's. */
function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = name;
  return best;
}

function slug(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_&]+/g, '-');
}
