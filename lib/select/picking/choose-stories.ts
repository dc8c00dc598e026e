import type { Candidate, Missed, Placed, PlacePolicy } from './candidate.ts';
import { Caps } from './caps.ts';
import { oneEventAmong } from './same-event-abroad.ts';

/**
 * Fills the places that pins leave free: best first, then the best of those over a cap, and services at last. An event
 * that a story in another language tells already takes no second one.
 */
export function chooseStories<C extends Candidate>(
  queue: readonly C[],
  pins: readonly C[],
  policy: PlacePolicy,
): { chosen: C[]; missed: Placed<C>['missed'] } {
  const caps = new Caps(policy);
  for (const pin of pins) caps.count(pin);
  const free = policy.maxStories - pins.length;
  const chosen: C[] = [];
  const tellsOneEvent = oneEventAmong([...pins, ...queue].map(({ story }) => story.lead));
  const refused = new Map<C, Missed>();
  const offered = queue.filter(({ kind }) => kind !== 'service');
  for (const standsBack of [false, true]) {
    const candidates = offered.filter((candidate) => candidate.standsBack === standsBack);
    for (const candidate of candidates) {
      const reason = refusal(candidate) ?? caps.refuses(candidate);
      if (reason === null) take(candidate);
      else refused.set(candidate, reason);
    }
    for (const candidate of candidates)
      if (CAPS.has(refused.get(candidate) ?? 'no-news') && chosen.length < free) take(candidate);
  }
  for (const candidate of queue.filter(({ kind }) => kind === 'service')) {
    const isFull = pins.length + chosen.length >= policy.maxStories * SERVICES_FILL;
    const reason = refusal(candidate) ?? (isFull ? 'service-cap' : null);
    if (reason === null) take(candidate);
    else refused.set(candidate, reason);
  }
  const missed = queue.flatMap((candidate) => {
    const reason = refused.get(candidate);
    return reason === undefined ? [] : [{ candidate, reason }];
  });
  return { chosen, missed };

  function refusal({ score, story }: C): Missed | null {
    if (score.total < policy.scoreFloor) return 'below-floor';
    if ([...pins, ...chosen].some((taken) => tellsOneEvent(taken.story.lead, story.lead)))
      return 'other-language';
    return chosen.length >= free ? 'edition-full' : null;
  }

  function take(candidate: C): void {
    caps.count(candidate);
    refused.delete(candidate);
    chosen.push(candidate);
  }
}

/** Services fill an edition up to this share: they help on a quiet day and are not needed on a busy one. */
const SERVICES_FILL = 0.5;

const CAPS: ReadonlySet<Missed> = new Set(['section-cap', 'family-cap', 'topic-cap']);
