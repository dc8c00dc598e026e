import type { Profile, Profiles } from './profiles.ts';

/** Two articles that might tell one event, by place, the lower first, and the cosine of their terms. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/** Pairs less alike than this never told one event in training. */
const FLOOR = 0.04;
/** Most partners an article proposes. */
const PARTNERS = 40;
/** A term of more articles than this is followed only where it is one of an article's most telling ones … */
const LONG_LIST = 200;
const MOST_TELLING = 6;
/** … and then only to the articles entered last, so that one story of thousands costs no more than its size. */
const LOOK_BACK = 40;

/**
 * Proposes the pairs worth measuring, by an inverted index over the articles' terms.
 *
 * Up to some hundred articles every pair with a cosine of .04 or more is found. Beyond that long posting
 * lists are looked into only in part, so that the work grows with the number of articles, not its square.
 */
export function candidatePairs({ profiles, terms }: Profiles): CandidatePair[] {
  const postings = new Map<number, { places: number[]; weights: number[] }>();
  const sums = new Float64Array(profiles.length);
  const partners: { place: number; cosine: number }[][] = profiles.map(() => []);
  profiles.forEach((profile, b) => {
    const touched: number[] = [];
    const telling = mostTelling(profile);
    profile.terms.forEach((term, i) => {
      const weight = profile.weights.full[i] ?? 0;
      const list = postings.get(term) ?? { places: [], weights: [] };
      const long = (terms[term]?.documents ?? 0) > LONG_LIST;
      if (!long || weight >= telling) {
        const from = long ? Math.max(0, list.places.length - LOOK_BACK) : 0;
        for (let k = from; k < list.places.length; k++) {
          const a = list.places[k] as number;
          if (sums[a] === 0) touched.push(a);
          sums[a] = (sums[a] as number) + weight * (list.weights[k] as number);
        }
        list.places.push(b);
        list.weights.push(weight);
        postings.set(term, list);
      }
    });
    for (const a of touched) {
      const cosine = sums[a] as number;
      sums[a] = 0;
      if (cosine < FLOOR) continue;
      partners[a]?.push({ place: b, cosine });
      partners[b]?.push({ place: a, cosine });
    }
  });
  return chosenPairs(partners);
}

/** The weight of an article's sixth most telling term. */
function mostTelling({ weights: { full } }: Profile): number {
  return full.toSorted().at(-MOST_TELLING) ?? 0;
}

/** Each article's closest partners; a pair counts if either side chose it. */
function chosenPairs(partners: readonly { place: number; cosine: number }[][]): CandidatePair[] {
  const pairs: CandidatePair[] = [];
  const kept = partners.map((list) => {
    const closest = list.sort((x, y) => y.cosine - x.cosine || x.place - y.place).slice(0, PARTNERS);
    return new Map(closest.map(({ place, cosine }) => [place, cosine]));
  });
  kept.forEach((places, here) => {
    for (const [there, cosine] of places) {
      if (there < here && kept[there]?.has(here) === true) continue;
      pairs.push({ a: Math.min(here, there), b: Math.max(here, there), cosine });
    }
  });
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}
