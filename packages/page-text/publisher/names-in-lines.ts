import { fold } from '@broadsheet/text/fold';
import type { Mention } from './mention.ts';
import { isSameName, keyOf } from './publisher-names.ts';

/** A line in which a name is looked for. */
interface Readable {
  readonly text: string;
  readonly letters: string;
}

/** Folded once, for each name is looked for in every line. */
export function readable(texts: readonly string[]): readonly Readable[] {
  return texts
    .filter((text) => text.length <= LONGEST_LINE && !NOTICE.test(text))
    .map((text) => ({ text, letters: fold(text).replaceAll(' ', '') }));
}

/** The words of a line that are the name, as it spells them. */
export function nameIn(
  lines: readonly Readable[],
  { key, line, place, isAddress }: Mention,
): string | undefined {
  if (place === 'offer') return undefined;
  for (const { text, letters } of lines) {
    if (text === line || !letters.includes(key)) continue;
    // `Acme.com` in a sentence may be a product, and so may Acme in a line of more.
    if (place === 'domain' && isAddress !== true && letters.length > key.length + LONGEST_ARTICLE) continue;
    const words = text.split(/\s+/);
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME); to++) {
        const name = words.slice(from, to).join(' ');
        if (keyOf(name) === key && NAME_BEGINS.test(name)) return name;
      }
  }
  return undefined;
}

/** A whole line that is the name, anywhere in the text. */
export function lineNamed(lines: readonly Readable[], { key, line }: Mention): string | undefined {
  return lines.find(({ text, letters }) => {
    const isName = text !== line && !text.includes('.') && letters.length <= key.length + LONGEST_ARTICLE;
    return isName && isSameName(keyOf(text), key) && NAME_BEGINS.test(text);
  })?.text;
}

/** Letters that a line may have more than the name in it. */
export const LONGEST_ARTICLE = 4;

/** Words of a name. */
const LONGEST_NAME = 5;
/** With a capital, a number, or in small letters as a matter of style: `elDiario`, `ntv`. */
const NAME_BEGINS = /^[\p{Lu}\d]|^\p{Ll}+\p{Lu}|^\p{Ll}{3,}/u;
const NOTICE = /©|\(c\)|copyright/i;
const LONGEST_LINE = 120;
