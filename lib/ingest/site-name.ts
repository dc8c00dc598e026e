import { fold } from '@broadsheet/text/fold';

/** Between a headline and the name of its site, or of a section. */
const SEPARATOR = /\s+(?:[|»·•]|[-–—])\s+|\s*\|\s*/gu;
/** Letters that a headline must have left. */
const LEAST_LEFT = 10;
/** Characters of a site's name. */
const LONGEST_NAME = 60;

/** What follows the last separator of a headline; null without one, or when hardly anything would be left. */
export function tailOf(
  title: string,
): { readonly head: string; readonly tail: string; readonly separator: string } | null {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (last === undefined) return null;
  const head = title.slice(0, last.index).trim();
  const tail = title.slice(last.index + last[0].length).trim();
  return head.length >= LEAST_LEFT && tail !== '' && tail.length <= LONGEST_NAME
    ? { head, tail, separator: last[0].trim() }
    : null;
}

/** `Pier closes for the winter - The Quay Chronicle` without the name, if that is the publisher's or the host's. */
export function withoutSiteName(title: string, publisher: string | null, url: string | null): string {
  const host = url === null ? null : new URL(url).hostname.replace(/^www\d?\./, '');
  const names = new Set(
    [publisher, host, host === null ? null : ownLabelOf(host)].filter((it) => it !== null).map(squeezed),
  );
  const cut = tailOf(title);
  if (cut !== null && (names.has(squeezed(cut.tail)) || spellsHost(cut.tail, host))) return cut.head;
  const [first] = title.matchAll(/\s*\|\s*|:\s+/g);
  if (first === undefined) return title;
  // "Bremen: …" on a site of that name is about the town.
  if (first[0].startsWith(':') && !/\S\s+\S/.test(title.slice(0, first.index))) return title;
  const rest = title.slice(first.index + first[0].length).trim();
  return names.has(squeezed(title.slice(0, first.index))) && rest.length >= LEAST_LEFT ? rest : title;
}

/** Whether a name is that of a host: `The Quay`, `quay.example` and `Quay News` of news.quay.example. */
export function isNameOf(host: string, name: string): boolean {
  const bare = host.replace(/^www\d?\./, '');
  const names = [squeezed(name), fold(name).replaceAll(' ', '')];
  return [bare, ownLabelOf(bare)].some((it) => names.includes(squeezed(it))) || spellsHost(name, bare);
}

/** Words that names of sites have beside their own: "ZEIT ONLINE" on zeit.de, "Sky News" on news.sky.com. */
const USUAL: ReadonlySet<string> = new Set(
  'the news online com net org tv radio de fr it es co uk au ca und and di le la il l éditions edition'.split(
    ' ',
  ),
);
const LEAST_OWN = 3;
const MOST_OF_HOST = 0.8;

/** Whether every word of a name is in the host's: "CTV News Montreal" on montreal.ctvnews.ca. */
function spellsHost(name: string, host: string | null): boolean {
  if (host === null || !/^[\p{Lu}\p{N}]|^(?:il|la|le|el|de)\s/u.test(name)) return false;
  const letters = host.replace(/[^a-z0-9]/g, '');
  const words = fold(name).split(' ');
  const spelled = (word: string) =>
    spellingsOf(word).some((it) => it.length >= LEAST_OWN && letters.includes(it));
  if (!words.some(spelled) || !words.every((word) => USUAL.has(word) || spelled(word))) return false;
  // "New York" is in newyorker.com, and no name of it: most of the host's own letters must be said.
  const own = ownLabelOf(host).replace(/^the/, '').length;
  const said = words
    .filter((word) => spelled(word) || letters.includes(word))
    .reduce((sum, word) => sum + word.length, 0);
  return said >= MOST_OF_HOST * own;
}

/** What a site is called in its host: `quay` in news.quay.co.uk. */
function ownLabelOf(host: string): string {
  const [own = '', above] = host.split('.').slice(0, -1).reverse();
  return above !== undefined && REGISTRY.test(own) ? above : own;
}

/** Below the code of a country, what kind of owner a host has. */
const REGISTRY = /^(?:com?|org?|net?|ac|edu|go[vb]?|gouv|ltd|plc)$/;

/** "Schwarzwälder" as hosts spell it. */
function spellingsOf(word: string): string[] {
  const umlauts = word.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
  return [word, umlauts].map((it) => it.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, ''));
}

function squeezed(name: string): string {
  return fold(name)
    .replace(/^(?:the|der|die|das|le|la|il|el|de|het)\s/, '')
    .replaceAll(' ', '');
}
