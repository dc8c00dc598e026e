import type { Candidate, Missed, Placed, PlacePolicy } from './candidate.ts';
import { chooseStories } from './choose-stories.ts';
import { finallyOf } from './finally.ts';
import { leadOf } from './lead-of.ts';

/**
 * Fills the edition, strongest first.
 *
 * Pins come before everything and pass every cap. The lead is the best corroborated news story, or the best news story
 * if none is: a single outlet's story should not lead over one that several report, unless it counts several dead and
 * scores more. The last sections of the order (culture, sport, opinion) lead only by a clear margin. Services and paid
 * content never lead; without any news or pin there is no edition.
 *
 * The rest follow by score; services, paid content, and opinions and undated texts of a single publisher come after all
 * others. In a first pass a story over a cap gives way to the next; places that are still free then go to the best of
 * those, and to opinions and undated texts at last. Equal scores go to the newer story, then to the lower id.
 */
export function placeStories<C extends Candidate>(candidates: readonly C[], policy: PlacePolicy): Placed<C> {
  const ranked = [...candidates].sort(byRank);
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
  const { chosen, missed } = chooseStories(queue, pins, policy);
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

function byRank(a: Candidate, b: Candidate): number {
  if (a.standsBack !== b.standsBack) return a.standsBack ? 1 : -1;
  if (a.score.total !== b.score.total) return b.score.total - a.score.total;
  const [left, right] = [a.story.firstSeenAt, b.story.firstSeenAt];
  return left !== right ? (left > right ? -1 : 1) : a.story.id < b.story.id ? -1 : 1;
}

function byPinOrder(a: Candidate, b: Candidate): number {
  return (a.instructions.pin?.order ?? 0) - (b.instructions.pin?.order ?? 0);
}
