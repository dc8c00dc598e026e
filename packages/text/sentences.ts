/** A full stop after one of these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Reps|Sens|Gov|Lt|Col|Gen|Maj|Capt|Sgt|Cpl|Pvt|Adm|Cmdr|Rev|Hon|Pres|Supt|St|Ste|Mt|Ft|Jr|Sr|Inc|Ltd|Corp|Co|Bros|No|Nos|vs|v|approx|est|dept|Dept|Univ|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Fig|al|e\.g|i\.e|cf|p|pp|Art|Sec|Bd|Mio|Mrd|bzw|Nr|Str|Abs|M|Mme|Mlle|Dra|Sra)\.$/;
/** Initials and dotted shortenings: "J.", "U.S.", "D-Calif." */
const INITIALS = /(?:^|[\s(“"'‘.-])\p{Lu}\.$|(?:\p{Lu}\.){2,}$|\(\p{Lu}-\p{Lu}\p{Ll}*\.$/u;
const OPENS_IN_LOWER_CASE = /^["'“‘(]?[\p{Ll}\p{N}]/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Sentences of one paragraph, each an exact piece of it (outer spaces aside), in order.
 *
 * Unicode's own rules (UAX #29) cut after "Sen." and "U.S."; those pieces are joined again. A name after an
 * initial ("J. Smith") always stays joined; after "U.S." the next word decides.
 */
export function sentencesOf(paragraph: string, language: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenterFor(language).segment(paragraph)) {
    const next = open + segment;
    if (open !== '' && !continues(open.trimEnd(), segment)) {
      sentences.push(open.trim());
      open = segment;
    } else open = next;
  }
  sentences.push(open.trim());
  return sentences.filter(Boolean);
}

function continues(open: string, segment: string): boolean {
  if (!open.endsWith('.')) return false;
  return ABBREVIATION.test(open) || INITIALS.test(open) || OPENS_IN_LOWER_CASE.test(segment);
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}
