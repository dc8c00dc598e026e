import { languageOfTag, phraseList, wordList } from './languages.ts';

/** Initials and dotted shortenings: "J.", "U.S.", "D-Calif." */
const INITIALS = /(?:^|[\s(“"'‘.-])\p{Lu}\.$|(?:\p{Lu}\.){2,}$|\(\p{Lu}-\p{Lu}\p{Ll}*\.$/u;
const QUOTED = /[?!…][”"’»]$/;
const OPENS_IN_LOWER_CASE = /^["'“‘(]?[\p{Ll}\p{N}]/u;

/** What tells that a full stop does not end a sentence. */
interface Rules {
  readonly segmenter: Intl.Segmenter;
  readonly abbreviation: RegExp;
  /** Ends in a word and a number that are no sentence's end: "am 17." */
  readonly ordinal: RegExp | null;
  /** What follows the number of a date: "März". */
  readonly month: RegExp | null;
}

const rulesByTag = new Map<string, Rules>();

/**
 * Sentences of one paragraph, each an exact piece of it (outer spaces aside), in order.
 *
 * Unicode's own rules (UAX #29) cut after "Sen." and "U.S."; those pieces are joined again. A name after an
 * initial ("J. Smith") always stays joined; after "U.S." the next word decides. Where an ordinal is a number
 * with a full stop, "am 17. März", "aus dem 20. Jahrhundert" and "des 1. FC" stay whole.
 *
 * @param language - BCP 47; the abbreviations of an unknown language are taken to be English.
 */
export function sentencesOf(paragraph: string, language: string): string[] {
  const rules = rulesFor(language);
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of rules.segmenter.segment(paragraph)) {
    const next = open + segment;
    if (open !== '' && !continues(open.trimEnd(), segment, rules)) {
      sentences.push(open.trim());
      open = segment;
    } else open = next;
  }
  sentences.push(open.trim());
  return sentences.filter(Boolean);
}

/** Sentences as one paragraph: Chinese and Japanese leave no space behind their full stop. */
export function inOneParagraph(sentences: readonly string[]): string {
  return sentences.reduce(
    (text, next) => (text === '' || /[。！？」』]$/u.test(text) ? text + next : `${text} ${next}`),
    '',
  );
}

function continues(open: string, segment: string, { abbreviation, ordinal, month }: Rules): boolean {
  // "“Really?” she asked."
  if (QUOTED.test(open)) return /^\p{Ll}/u.test(segment);
  if (!open.endsWith('.')) return false;
  if (HOUR.test(open) && ZONE.test(segment)) return true;
  if (abbreviation.test(open) || INITIALS.test(open) || OPENS_IN_LOWER_CASE.test(segment)) return true;
  return ordinal?.test(open) === true || (month?.test(segment) === true && ENDS_IN_DAY.test(open));
}

/** "at 5 p.m. Central", "until 9:30 a.m. Friday": the zone or the day belongs to the hour. */
const HOUR = /\d\s?[ap]\.m\.$/iu;
const ZONE =
  /^(?:(?:Central|Eastern|Pacific|Mountain|Alaska|Hawaii|Greenwich)(?= ?$| (?:[Ss]tandard |[Dd]aylight |[Mm]ean )?[Tt]ime\b|[.,;:)]| (?:on|in|at|after|before|until|when) )|E[DS]?T|C[DS]?T|M[DS]?T|P[DS]?T|GMT|UTC|BST|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day|days)?(?![\p{L}'’])(?! (?:is|was|has|said|will|were|had)\b)/u;

const ENDS_IN_DAY = /(?:^|[^\p{L}\p{N}])\d{1,2}\.$/u;

function rulesFor(tag: string): Rules {
  const known = rulesByTag.get(tag);
  if (known !== undefined) return known;
  const { abbreviations, ordinals, months } = languageOfTag(tag) ?? {};
  const stops = wordList(abbreviations ?? languageOfTag('en')?.abbreviations).map(RegExp.escape);
  const before = wordList(ordinals?.before);
  const names = phraseList(months).flatMap(wordList);
  const rules: Rules = {
    segmenter: new Intl.Segmenter(tag === 'und' ? 'en' : tag, { granularity: 'sentence' }),
    abbreviation: new RegExp(`(?:^|[\\s(“"'‘])(?:${stops.join('|')})\\.$`, 'u'),
    ordinal: before.length === 0 ? null : new RegExp(`(?:^|\\s)(?:${before.join('|')}) \\d{1,2}\\.$`, 'iu'),
    month: ordinals === undefined ? null : new RegExp(`^(?:${names.join('|')})(?!\\p{L})`, 'iu'),
  };
  rulesByTag.set(tag, rules);
  return rules;
}
