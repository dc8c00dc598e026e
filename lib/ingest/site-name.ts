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
    [publisher, host, host?.split('.').at(-2) ?? null].filter((it) => it !== null).map(squeezed),
  );
  const cut = tailOf(title);
  if (cut !== null && names.has(squeezed(cut.tail))) return cut.head;
  const [first] = title.matchAll(/\s*\|\s*/g);
  if (first === undefined) return title;
  const rest = title.slice(first.index + first[0].length).trim();
  return names.has(squeezed(title.slice(0, first.index))) && rest.length >= LEAST_LEFT ? rest : title;
}

function squeezed(name: string): string {
  return fold(name)
    .replace(/^(?:the|der|die|das|le|la|il|el|de|het)\s/, '')
    .replaceAll(' ', '');
}
