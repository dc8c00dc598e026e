/** A line in this many texts is furniture, if each of them … */
const REPEATS = 3;
/** … has at least so many words that are in no other: reprints of one wire text have none of their own. */
const OWN_WORDS = 15;
/** Headings under which nothing belongs to the article. */
const END_OF_ARTICLE =
  /^(?:\d+ )?(?:comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|related (?:articles?|stories|news|topics|posts)|more (?:stories|on this story|from [\p{L} ]{2,30})|read (?:next|more)|recommended(?: for you)?|you (?:may|might) (?:also )?like|most (?:read|popular|viewed)|trending(?: now)?|sign up for [\p{L}' ]{2,40}newsletters?)(?: \(\d+\))?[:.]?$/iu;
/** Characters of the longest heading, spaces around it included. */
const LONGEST_HEADING = 200;
/** An end is believed only after so many words of article; above them the heading alone is dropped. */
const WORDS_BEFORE_END = 8;

/**
 * Drops lines that belong to the page, not to the article, as a second line of defence behind ingest:
 * lines that three or more texts share, though each has a text of its own, and everything below a
 * heading such as "Comments" or "Related articles". One block of related headlines in a fifth of the
 * articles is enough to make grouping useless.
 *
 * @param texts - Paragraphs of each text.
 * @returns The same, in the same order; a text that would be left with nothing is returned as it is.
 */
export function withoutFurniture(texts: readonly (readonly string[])[]): (readonly string[])[] {
  const everywhere = countTexts(texts);
  const isRepeated = (line: string) => (everywhere.get(keyOf(line)) ?? 0) >= REPEATS;
  const hosts = texts.filter((lines) => lines.some(isRepeated) && ownWords(lines, isRepeated) >= OWN_WORDS);
  const shared = countTexts(hosts);
  const isOwn = (line: string) => (shared.get(keyOf(line)) ?? 0) < REPEATS || isEnd(line);
  return texts.map((lines) => {
    const own = lines.every(isOwn) ? lines : lines.filter(isOwn);
    const kept = own.some(isEnd) ? untilEnd(own) : own;
    return kept.length === 0 ? lines : kept;
  });
}

/**
 * The texts that belong to a page and not to the article: the same in three or more, of which none says a word of its
 * own headline or standfirst. A crawler that missed the article has brought the menu; reprints of one wire text have its
 * words in their headlines.
 *
 * @param texts - Each text, and what is printed above it, as terms.
 * @returns The places of these texts.
 */
export function menusAmong(
  texts: readonly { readonly body: readonly string[]; readonly above: readonly string[] }[],
): ReadonlySet<number> {
  const places = Map.groupBy(texts.keys(), (place) => (texts[place]?.body ?? []).join(' '));
  return new Set(
    [...places].flatMap(([body, same]) => {
      const terms = new Set(body.split(' '));
      const isForeign = (place: number) => texts[place]?.above.every((term) => !terms.has(term)) === true;
      return body !== '' && same.length >= REPEATS && same.every(isForeign) ? same : [];
    }),
  );
}

function ownWords(lines: readonly string[], isRepeated: (line: string) => boolean): number {
  return lines.reduce((sum, line) => (isRepeated(line) ? sum : sum + wordCount(line)), 0);
}

function untilEnd(paragraphs: readonly string[]): string[] {
  const kept: string[] = [];
  let words = 0;
  for (const paragraph of paragraphs) {
    if (isEnd(paragraph)) {
      if (words >= WORDS_BEFORE_END) break;
      continue;
    }
    kept.push(paragraph);
    words += wordCount(paragraph);
  }
  return kept;
}

function isEnd(line: string): boolean {
  return line.length <= LONGEST_HEADING && END_OF_ARTICLE.test(line.trim());
}

/** How many texts hold each line. */
function countTexts(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lines of texts)
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function keyOf(line: string): string {
  return line.trim().toLowerCase();
}

function wordCount(line: string): number {
  return line.split(/\s+/).length;
}
