import type { Profile } from './profiles.ts';

/** The part of a profile that is looked at here. */
export interface Whole extends Pick<Profile, 'terms'> {
  readonly weights: Pick<Profile['weights'], 'full'>;
}

/** Two articles that might tell one event, by place, the lower first, and the cosine of their terms. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

export interface Candidates {
  /** By lower place, then by higher. */
  readonly pairs: readonly CandidatePair[];
  /** Whether the article had more partners than were kept: then a pair that was not proposed may still be one. */
  hadMore(place: number): boolean;
}

/** Pairs less alike than this never told one event in training. */
const FLOOR = 0.04;
/** Most partners an article proposes. */
const PARTNERS = 30;
/** From so many articles on a term is followed only where it is one of an article's most telling ones … */
const LONG_LIST = 200;
const MOST_TELLING = 6;
/** … and then only to the articles entered last, so that one story of thousands costs no more than its size. */
const LOOK_BACK = 40;

/**
 * Proposes the pairs worth measuring, by an inverted index over the articles' terms.
 *
 * Up to some hundred articles every pair with a cosine of .04 or more is found. Beyond that long posting
 * lists are looked into only in part, so that the work grows with the number of articles, not its square.
 *
 * @param floor - Least cosine of a pair.
 */
export function candidatePairs(profiles: readonly Whole[], floor = FLOOR): Candidates {
  const postings = new Map<number, { places: number[]; weights: number[] }>();
  const sums = new Float64Array(profiles.length);
  const partners: Partner[][] = profiles.map(() => []);
  profiles.forEach((profile, b) => {
    const touched: number[] = [];
    const telling = mostTelling(profile);
    profile.terms.forEach((term, i) => {
      const weight = profile.weights.full[i] ?? 0;
      const list = postings.get(term) ?? { places: [], weights: [] };
      const long = list.places.length > LONG_LIST;
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
      if (cosine < floor) continue;
      enter(a, b, cosine);
      enter(b, a, cosine);
    }
  });
  return chosenPairs(partners);

  /** Lists are cut back now and then, so that memory grows with the number of articles only. */
  function enter(here: number, there: number, cosine: number): void {
    const list = partners[here];
    if (list === undefined) return;
    list.push({ place: there, cosine });
    if (list.length >= 8 * PARTNERS) list.sort(byCloseness).splice(PARTNERS + 1);
  }
}

interface Partner {
  readonly place: number;
  readonly cosine: number;
}

function byCloseness(x: Partner, y: Partner): number {
  return y.cosine - x.cosine || x.place - y.place;
}

/** The weight of an article's sixth most telling term. */
function mostTelling({ weights: { full } }: Whole): number {
  return full.toSorted().at(-MOST_TELLING) ?? 0;
}

/** Each article's closest partners; a pair counts if either side chose it. */
function chosenPairs(partners: readonly Partner[][]): Candidates {
  const pairs: CandidatePair[] = [];
  const full = Uint8Array.from(partners, (list) => (list.length > PARTNERS ? 1 : 0));
  const kept = partners.map((list) => {
    const closest = list.sort(byCloseness).slice(0, PARTNERS);
    return new Map(closest.map(({ place, cosine }) => [place, cosine]));
  });
  kept.forEach((places, here) => {
    for (const [there, cosine] of places) {
      if (there < here && kept[there]?.has(here) === true) continue;
      pairs.push({ a: Math.min(here, there), b: Math.max(here, there), cosine });
    }
  });
  pairs.sort((x, y) => x.a - y.a || x.b - y.b);
  return { pairs, hadMore: (place) => full[place] === 1 };
}
