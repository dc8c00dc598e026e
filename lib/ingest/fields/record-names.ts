import type { Fields } from './record.ts';
import { first, lineOf, textIn, textsIn } from './values.ts';

/** Who published the record. */
export function publisherOf(fields: Fields): string | null {
  const names = fields
    .all('publisher')
    .map(textIn)
    .filter((name) => name !== null);
  return first([...names.filter((it) => !isHost(it)), ...names], (name) => {
    if (!isHost(name)) return lineOf(name) || null;
    const address = /^https?:/i.test(name) ? name : `https://${name}`;
    return URL.parse(address.trim())?.hostname.replace(/^www\d?\./, '') ?? null;
  });
}

/** A host is better than nothing, but worse than a name. */
function isHost(name: string): boolean {
  return /^\s*(https?:\/\/\S+|(?:[a-z\d-]+\.)+[a-z]{2,})\s*$/i.test(name);
}

/** Who wrote the record, each once. */
export function bylineOf(fields: Fields): string | null {
  return first(fields.all('author'), (value) => {
    const names = [
      ...new Set(
        textsIn(value)
          .map(authorName)
          .filter((name) => name !== ''),
      ),
    ];
    return names.length === 0 ? null : names.join(', ');
  });
}

/** "mara@gull.example (Mara Stein)" is RSS's form; an account or an address is no name. */
function authorName(text: string): string {
  const named = /^[^\s@]+@[^\s@]+\s*\((.+)\)$/.exec(text.trim())?.[1] ?? text;
  if (/^https?:|@[^\s@]+\.|^\d+$|^rec[A-Za-z\d]{14}$/.test(named) || LINK_TO_POSTS.test(named)) return '';
  return lineOf(named)
    .replace(/^by\s+/i, '')
    .replace(/ ?; ?/g, ', ');
}

/** What crawlers take for a name beside it: "View all posts by Mara Lindqvist". */
const LINK_TO_POSTS =
  /^\s*(?:(?:view|see|read|show)\b.{0,20}\b(?:posts|articles|stories|more)|more (?:posts|articles|stories) (?:by|from)|(?:posts|articles|stories) by|alle (?:beiträge|artikel)|(?:voir )?tous les articles|ver todas?|admin(?:istrator)?\s*$)/iu;

/** Default section names of content systems, which mean that no section was chosen. */
const NO_SECTION =
  /^(uncategori[sz]ed|non class[ée]e?|allgemein|ohne kategorie|sin categor[ií]a|senza categoria|geen categorie|sem categoria|okategoriserade?|bez kategorii|ukategorisert|без рубрики|all|default|general|top|other|none|user\/.*|\d+)$/i;

/** The first section that somebody chose; in Swedish “rubrik” is the headline. */
export function sectionIn(fields: Fields, title: string | null = null): string | null {
  // Superdesk lists them as services; elsewhere a service is who sent the text.
  const services = fields.get('service');
  return first([...fields.all('section'), ...(Array.isArray(services) ? [services] : [])], (value) =>
    value === title ? null : first(textsIn(value), sectionName),
  );
}

function sectionName(text: string): string | null {
  // Readers of feeds file an item under labels of their user; Trafilatura writes several sections into one.
  const label = /^user\/[^/]{1,40}\/label\/(.{1,80})$/.exec(text)?.[1] ?? text;
  const name = lineOf(label).split(';')[0]?.trim() ?? '';
  return name === '' || NO_SECTION.test(name) || /^https?:/.test(name) ? null : name;
}
