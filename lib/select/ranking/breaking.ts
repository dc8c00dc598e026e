import { languageOfTag } from '@broadsheet/text/languages';
import type { Article } from '../../domain/article.ts';
import { type Instant, millisOf } from '../../domain/instant.ts';
import type { PublisherFamily, Story } from '../../domain/story.ts';
import { anywhere, folded, patternBy } from '../text/phrases.ts';

const GRAVE_IN = (['weighty', 'heads', 'disasters', 'warnings'] as const).map((kind) =>
  patternBy((language) => anywhere(language[kind], language)),
);

/** When each named family published its newest article of the batch, in epoch milliseconds. */
export type LastHeard = ReadonlyMap<string, number>;

/** Dates below this confidence, and bare days, do not say who could know what. */
const CONFIDENT = 0.5;

export function lastHeard(
  articles: readonly Article[],
  familyOf: (article: Article) => PublisherFamily,
): LastHeard {
  const newest = new Map<string, number>();
  for (const article of articles) {
    const { family, named } = familyOf(article);
    const { publishedAt } = article;
    if (!named || publishedAt?.precision !== 'instant' || publishedAt.confidence < CONFIDENT) continue;
    newest.set(family, Math.max(newest.get(family) ?? 0, millisOf(publishedAt.at)));
  }
  return newest;
}

/** Other families that must be known: of fewer, silence says nothing. */
const LEAST_OTHERS = 2;
/** Share of the other families that may have published since. */
const MAY_HAVE_SPOKEN = 1 / 3;

/**
 * Single publishers' stories that are so new that the others could not report them yet: hardly any of them has published
 * anything since. They must be about a disaster, a death or a head of state as well, because the newest article of the batch is
 * usually nothing great, and each publisher has one at most.
 *
 * @returns Their ids.
 */
export function breakingStories(
  stories: readonly Pick<Story, 'id' | 'lead' | 'articles' | 'coverage'>[],
  heard: LastHeard,
  asOf: Instant,
): ReadonlySet<string> {
  const newest = new Map<string, { id: string; at: number }>();
  for (const { id, lead, articles, coverage } of stories) {
    const [teller] = coverage;
    if (coverage.length !== 1 || teller === undefined || !teller.named || !isWeighty(lead)) continue;
    const at = sinceWhen(articles, asOf);
    if (at === null || !othersAreSilent(teller.family, at, heard)) continue;
    const rival = newest.get(teller.family);
    if (rival === undefined || at > rival.at || (at === rival.at && id < rival.id))
      newest.set(teller.family, { id, at });
  }
  return new Set([...newest.values()].map(({ id }) => id));
}

/** When the story was first told; null where no hour is known, or one that has not come yet. */
function sinceWhen(articles: readonly Article[], asOf: Instant): number | null {
  const times = articles.map(({ publishedAt }) =>
    publishedAt?.precision === 'instant' && publishedAt.confidence >= CONFIDENT
      ? millisOf(publishedAt.at)
      : NaN,
  );
  const first = Math.min(...times);
  return first <= millisOf(asOf) ? first : null;
}

function othersAreSilent(family: string, since: number, heard: LastHeard): boolean {
  const others = [...heard].filter(([other]) => other !== family);
  const spoke = others.filter(([, last]) => last > since);
  return others.length >= LEAST_OTHERS && spoke.length <= MAY_HAVE_SPOKEN * others.length;
}

/** "A flood of complaints" drowns nobody. */
const FIGURES =
  /\b(?:(?:flood|avalanche|tsunami|explosion) of|(?:flut|lawine|tsunami) von|avalanche de|tsunami d[ei]|avalancha de|valanga di|(?:vloed|lawine) van|(?:flod|skred|ras|lavin) av|lawina skarg)\b/gu;

/** Whether a text has a word of a death, a disaster, a danger or a head of state, and not as a figure of speech. */
export function hasGraveWords(text: string, tag: string): boolean {
  // English words mean something else in other languages: "war" is "was" in German.
  const own = languageOfTag(tag) ?? languageOfTag('en');
  const plain = folded(text).replace(FIGURES, ' ');
  return own !== undefined && GRAVE_IN.some((wordsIn) => wordsIn(own)?.test(plain) === true);
}

/** Whether headline and opening speak of a death, a disaster, a danger or a head of state. A headline may use these words figuratively: "The lunch rush is dead". */
export function isWeighty({ title, standfirst, paragraphs, language }: Article): boolean {
  return [title, `${standfirst ?? ''} ${paragraphs[0] ?? ''}`].every((text) => hasGraveWords(text, language));
}
