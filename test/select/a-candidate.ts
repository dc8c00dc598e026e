import { selectConfig } from '../../lib/contract/config/select.ts';
import type { PublisherFamily } from '../../lib/domain/story.ts';
import type { Candidate, PlacePolicy } from '../../lib/select/picking/candidate.ts';
import { placeStories } from '../../lib/select/picking/place-stories.ts';
import { anArticle } from './articles.ts';

const family = (name: string): PublisherFamily => ({ family: name, publisher: name, named: true });

/** A story told by these publishers; each is about something else unless said otherwise. */
export function aCandidate(
  id: string,
  total: number,
  {
    by = [id],
    topic = id,
    ...facts
  }: Partial<Pick<Candidate, 'section' | 'kind' | 'standsBack' | 'isBreaking' | 'isGrave'>> & {
    by?: readonly string[];
    topic?: string;
    pin?: number | 'finally' | null;
  } = {},
): Candidate {
  const lead = anArticle({ id });
  const { pin, section = null, kind = 'news', standsBack = false } = facts;
  const { isBreaking = false, isGrave = false } = facts;
  return {
    story: {
      id,
      lead,
      articles: [lead],
      copies: [],
      coverage: by.map(family),
      firstSeenAt: lead.arrivedAt,
      firstSeenPrecision: 'instant',
    },
    score: { coverage: 1, freshness: 1, sources: 1, prominence: 1, novelty: 1, desk: 1, total },
    section,
    kind,
    isCorroborated: by.length > 1,
    standsBack,
    isBreaking,
    isGrave,
    instructions: {
      blocked: false,
      pin: pin === undefined ? null : { order: 0, position: pin },
      boost: 1,
      headline: null,
      section: null,
      picture: undefined,
      sentence: null,
    },
    bag: new Map([[topic, 1]]),
  };
}

export const policy = (facts: Partial<PlacePolicy> = {}): PlacePolicy => ({
  ...selectConfig.parse({}),
  ...facts,
});
export const place = (candidates: readonly Candidate[], facts: Partial<PlacePolicy> = {}) => {
  const { taken, missed } = placeStories(candidates, policy(facts));
  return {
    taken: taken.map(({ candidate }) => candidate.story.id),
    placements: taken.map(({ placement }) => placement),
    missed: missed.map(({ candidate, reason }) => `${candidate.story.id}: ${reason}`),
  };
};
