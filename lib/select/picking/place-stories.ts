import type { Placement } from '../../domain/selection.ts';
import type { ScoreTerms, Story } from '../../domain/story.ts';
import type { StoryInstructions } from '../desk/desk-rules.ts';
import { type Bag, likeness } from '../text/idf.ts';
import type { ArticleKind } from './article-kind.ts';
import { finallyOf } from './finally.ts';

/** A story that may enter the edition. */
export interface Candidate {
  readonly story: Story;
  readonly score: ScoreTerms;
  /** Null when it is unknown. */
  readonly section: string | null;
  readonly instructions: StoryInstructions;
  /** More than one publisher clearly reports it. */
  readonly isCorroborated: boolean;
  /** A single publisher's, but too new for the others to have reported it. */
  readonly isBreaking: boolean;
  /** Its headline counts several dead. */
  readonly isGrave: boolean;
  /** Only news may lead. */
  readonly kind: ArticleKind;
  /** Placed after all others: a service, paid content, or an opinion or undated text by a single publisher. */
  readonly standsBack: boolean;
  /** What the story is about. */
  readonly bag: Bag;
}

export interface PlacePolicy {
  readonly maxStories: number;
  readonly secondaries: number;
  readonly maxPerSection: number;
  readonly maxPerFamily: number;
  readonly maxPerTopic: number;
  readonly scoreFloor: number;
  /** Sections, the most important first. */
  readonly sectionOrder: readonly string[];
}

export type Missed =
  | 'no-news'
  | 'below-floor'
  | 'section-cap'
  | 'family-cap'
  | 'topic-cap'
  | 'service-cap'
  | 'edition-full';

export interface Placed<C extends Candidate> {
  /** In order of placement. */
  readonly taken: readonly { readonly candidate: C; readonly placement: Placement }[];
  /** Best first. */
  readonly missed: readonly { readonly candidate: C; readonly reason: Missed }[];
  /** The news story that leads, or would without a pin; null without news. */
  readonly lead: Lead<C> | null;
}

/**
 * Why a story leads: it is the best with two publishers, the best of all because none has two, it outranks a
 * late section that scores higher, but not clearly, or it counts the dead and scores more than all of these.
 */
export type Lead<C> = { readonly story: C } & (
  | { readonly because: 'corroborated' | 'best-news' | 'grave' }
  | { readonly because: 'late-section'; readonly section: string }
);

/**
 * Fills the edition, strongest first.
 *
 * Pins come before everything and pass every cap. The lead is the best corroborated news story, or the best news
 * story if none is: a single outlet's story should not lead over one that several report, unless it counts several dead
 * and scores more. The last sections of the order (culture,
 * sport, opinion) lead only by a clear margin. Services and paid content never lead; without any news or pin
 * there is no edition. The rest follow by score; services, paid content, and opinions and undated texts of a single
 * publisher come after all others. In a first pass a story over a cap gives way to the next; places that are
 * still free then go to the best of those, and to opinions and undated texts at last. Equal scores go to the newer story, then to the lower id.
 */
export function placeStories<C extends Candidate>(candidates: readonly C[], policy: PlacePolicy): Placed<C> {
  const ranked = [...candidates].sort(byStanding);
  const pins = ranked
    .filter(({ instructions }) => instructions.pin !== null)
    .sort(byPinOrder)
    .slice(0, policy.maxStories);
  const others = ranked.filter((candidate) => !pins.includes(candidate));
  const news = others.filter(({ kind, score }) => kind === 'news' && score.total >= policy.scoreFloor);
  if (pins.length === 0 && news.length === 0)
    return {
      ...{ taken: [], lead: null },
      missed: others.map((candidate) => ({ candidate, reason: reasonWithoutNews(candidate, policy) })),
    };
  // With a pin in the first place, the story that would have led comes next.
  const lead = leadOf(pins.some(leads) ? ranked : others, policy);
  const queue =
    lead === null || pins.includes(lead.story)
      ? others
      : [lead.story, ...others.filter((one) => one !== lead.story)];
  const { chosen, missed } = choose(queue, pins, policy);
  return { taken: lightestLast(pins, chosen, policy), missed, lead };
}

/** The light story, if there is one, closes the edition; pins have their places among the others. */
function lightestLast<C extends Candidate>(
  pins: readonly C[],
  chosen: readonly C[],
  policy: PlacePolicy,
): Placed<C>['taken'] {
  const taken = inPlaces(pins, chosen);
  const pinned = taken.find(({ instructions }) => instructions.pin?.position === 'finally');
  // With only one story, it is the lead, whatever the pin says.
  const light = pinned !== undefined && taken.length > 1 ? pinned : finallyOf(placed(taken, policy));
  if (light === null) return placed(taken, policy);
  const isOther = (candidate: C) => candidate !== light;
  const others = inPlaces(pins.filter(isOther), chosen.filter(isOther));
  return [...placed(others, policy), { candidate: light, placement: 'finally' }];
}

function placed<C extends Candidate>(taken: readonly C[], { secondaries }: PlacePolicy): Placed<C>['taken'] {
  return taken.map((candidate, place) => ({
    candidate,
    placement: place === 0 ? 'lead' : place <= secondaries ? 'secondary' : 'brief',
  }));
}

function reasonWithoutNews({ score }: Candidate, { scoreFloor }: PlacePolicy): Missed {
  return score.total < scoreFloor ? 'below-floor' : 'no-news';
}

/** Whether this pin takes the first place. */
function leads({ instructions: { pin } }: Candidate): boolean {
  return pin?.position === 1 || pin?.position === null;
}

/**
 * The best news that two publishers tell, and over it a higher score whose headline counts the dead: while nobody else
 * confirms a disaster, or tells it in words that do not match, readers still expect it on top.
 */
function leadOf<C extends Candidate>(
  ranked: readonly C[],
  { sectionOrder, scoreFloor }: PlacePolicy,
): Lead<C> | null {
  const news = ranked.filter(({ kind, score }) => kind === 'news' && score.total >= scoreFloor);
  const lead = leadOfNews(news, sectionOrder);
  const grave = news.find((one) => one.isGrave && !one.standsBack);
  return grave === undefined || lead === null || grave.score.total <= lead.story.score.total
    ? lead
    : { story: grave, because: 'grave' };
}

/** @param news - Best first. */
function leadOfNews<C extends Candidate>(
  news: readonly C[],
  sectionOrder: readonly string[],
): Lead<C> | null {
  const corroborated = news.filter((one) => one.isCorroborated);
  const [best, ...others] = corroborated.length > 0 ? corroborated : news;
  if (best === undefined) return null;
  const lead: Lead<C> = { story: best, because: best.isCorroborated ? 'corroborated' : 'best-news' };
  if (best.section === null || !isLateSection(best, sectionOrder)) return lead;
  const isFirst = (one: C) => !one.standsBack && !isLateSection(one, sectionOrder);
  // Prefers one publisher's politics to a match preview in two papers. An unknown section is not preferred.
  const first = others.find(isFirst) ?? news.find((one) => isFirst(one) && placeOf(one, sectionOrder) >= 0);
  return first === undefined || best.score.total >= CLEAR_LEAD * first.score.total
    ? lead
    : { story: first, because: 'late-section', section: best.section };
}

/** Factor by which a story of sport or culture must outscore the best of the news to lead. */
const CLEAR_LEAD = 1.25;
/** Share of the sections of the order that may lead without such a margin. */
const FIRST_SECTIONS = 0.7;

/** Whether a section is one of the last of the order: by default culture, sport and opinion. */
function isLateSection({ section }: Pick<Candidate, 'section'>, order: readonly string[]): boolean {
  return placeOf({ section }, order) >= FIRST_SECTIONS * order.length;
}

/** Its place in the order, or -1. */
function placeOf({ section }: Pick<Candidate, 'section'>, order: readonly string[]): number {
  return order.findIndex((name) => name.toLowerCase() === section?.toLowerCase());
}

function choose<C extends Candidate>(
  queue: readonly C[],
  pins: readonly C[],
  policy: PlacePolicy,
): { chosen: C[]; missed: Placed<C>['missed'] } {
  const caps = new Caps(policy);
  for (const pin of pins) caps.count(pin);
  const free = policy.maxStories - pins.length;
  const chosen: C[] = [];
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

  function refusal({ score }: C): Missed | null {
    if (score.total < policy.scoreFloor) return 'below-floor';
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

/** Two stories whose words are at least this alike are on one topic. */
const SAME_TOPIC = 0.12;
/** From here on they are two sides of one affair, or one event that fell in two: the second gives way to other news. */
const SAME_AFFAIR = 0.3;

/** How many more stories a section, a family or a topic may have. */
class Caps {
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

/** Pins with a position go there; pins without come first, then the chosen; gaps close. */
function inPlaces<C extends Candidate>(pins: readonly C[], chosen: readonly C[]): C[] {
  const last = pins.filter(({ instructions }) => instructions.pin?.position === 'finally');
  const flowing = [...pins.filter(({ instructions }) => instructions.pin?.position == null), ...chosen];
  const fixed = pins.flatMap((pin) => {
    const position = pin.instructions.pin?.position;
    return typeof position === 'number' ? [{ pin, position }] : [];
  });
  fixed.sort((a, b) => a.position - b.position);
  const places = [...flowing];
  for (const { pin, position } of fixed) places.splice(position - 1, 0, pin);
  return [...places, ...last];
}

function byStanding(a: Candidate, b: Candidate): number {
  if (a.standsBack !== b.standsBack) return a.standsBack ? 1 : -1;
  if (a.score.total !== b.score.total) return b.score.total - a.score.total;
  const [left, right] = [a.story.firstSeenAt, b.story.firstSeenAt];
  return left !== right ? (left > right ? -1 : 1) : a.story.id < b.story.id ? -1 : 1;
}

function byPinOrder(a: Candidate, b: Candidate): number {
  return (a.instructions.pin?.order ?? 0) - (b.instructions.pin?.order ?? 0);
}
