import type { Story } from '../../domain/story.ts';
import { type Bag, likeness } from '../text/idf.ts';
import type { Candidate, Missed, PlacePolicy } from './candidate.ts';

/** Two stories whose words are at least this alike are on one topic. */
const SAME_TOPIC = 0.12;
/** From here on they are two sides of one affair, or one event that fell in two: the second gives way to other news. */
const SAME_AFFAIR = 0.3;

/** How many more stories a section, a family or a topic may have. */
export class Caps {
  readonly #sections = new Map<string | null, number>();
  readonly #families = new Map<string, number>();
  readonly #taken: Bag[] = [];
  readonly #policy: PlacePolicy;

  constructor(policy: PlacePolicy) {
    this.#policy = policy;
  }

  refuses({ section, story, bag, isBreaking }: Candidate): Missed | null {
    const { maxPerSection, maxPerFamily, maxPerTopic } = this.#policy;
    // What several publishers report is not one publisher's choice, and too important to be left out for its section.
    const alone = story.coverage.length <= 1 && !isBreaking;
    if (alone && section !== null && (this.#sections.get(section) ?? 0) >= maxPerSection)
      return 'section-cap';
    if (alone && (this.#families.get(familyOf(story)) ?? 0) >= maxPerFamily) return 'family-cap';
    const alike = this.#taken.map((taken) => likeness(taken, bag)).filter((it) => it >= SAME_TOPIC);
    const isToldAlready = alike.some((it) => it >= SAME_AFFAIR);
    return isToldAlready || alike.length >= maxPerTopic ? 'topic-cap' : null;
  }

  count({ section, story, bag }: Candidate): void {
    this.#sections.set(section, (this.#sections.get(section) ?? 0) + 1);
    this.#families.set(familyOf(story), (this.#families.get(familyOf(story)) ?? 0) + 1);
    this.#taken.push(bag);
  }
}

function familyOf({ coverage }: Story): string {
  return coverage[0]?.family ?? '';
}
