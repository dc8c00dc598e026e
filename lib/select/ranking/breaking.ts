import type { Article } from '../../domain/article.ts';
import { millisOf } from '../../domain/instant.ts';
import type { PublisherFamily, Story } from '../../domain/story.ts';
import { anywhere, folded, languagesFor, patternBy } from '../text/phrases.ts';

const incidentIn = patternBy((language) => anywhere(language.incidents, language));
const disasterIn = patternBy((language) => anywhere(language.disasters, language));

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
 * Whether a single publisher's story is so new that the others could not report it yet: hardly any of them has published
 * anything since. It must be about an incident, a disaster or a head of state as well, for the newest piece of whoever publishes last is
 * usually nothing great.
 */
export function isBreaking(
  { lead, coverage, firstSeenAt, firstSeenPrecision }: Story,
  heard: LastHeard,
): boolean {
  const [teller] = coverage;
  if (coverage.length !== 1 || teller === undefined || firstSeenPrecision !== 'instant') return false;
  const others = [...heard].filter(([family]) => family !== teller.family);
  const spoke = others.filter(([, last]) => last > millisOf(firstSeenAt));
  return (
    others.length >= LEAST_OTHERS &&
    spoke.length <= MAY_HAVE_SPOKEN * others.length &&
    // "The lunch rush is dead": a headline alone may play with words.
    [lead.title, lead.paragraphs[0] ?? ''].every((text) => tellsIncident(folded(text), lead.language))
  );
}

function tellsIncident(text: string, tag: string): boolean {
  return languagesFor(tag).some((language) =>
    [incidentIn(language), disasterIn(language)].some((words) => words?.test(text)),
  );
}
