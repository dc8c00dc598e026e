import { type Chunk, MORNINGS, type State } from './state.ts';
import { has, rangeOf, subscriberOf, type World } from './world.ts';

/**
 * Senders work a chunk off: for each reader who is still confirmed and has no ledger row, a row and a mail. The
 * delivery model shows how that survives crashes; here it is one step.
 */
export function senders(world: World): void {
  const { state, step } = world;
  for (const morning of MORNINGS) {
    for (const [from, { chunk, members }] of partsOf(state, morning)) {
      if (chunk !== 'open') continue;
      step(
        `senders: the chunk of range ${from} of the ${morning} morning is done`,
        (next) => {
          rangeOf(next, morning, from).chunk = 'done';
          for (const [index, isMember] of members.entries()) if (isMember) mail(world, next, index);
        },
        `chunk ${morning} ${from}`,
      );
    }
  }
  for (const [index, subscriber] of state.subscribers.entries()) {
    if (subscriber.chunk !== 'open') continue;
    step(
      `senders: the chunk of reader ${index} alone is done`,
      (next) => {
        subscriberOf(next, index).chunk = 'done';
        mail(world, next, index);
      },
      `chunk of ${index}`,
    );
  }
}

function mail(world: World, next: State, index: number): void {
  const subscriber = subscriberOf(next, index);
  if (subscriber.gone || (subscriber.row && !has(world, 'each chunk has a ledger of its own'))) return;
  subscriber.row = true;
  subscriber.mails = Math.min(2, subscriber.mails + 1);
}

function partsOf(
  state: State,
  morning: (typeof MORNINGS)[number],
): [number, { chunk: Chunk; members: boolean[] }][] {
  return [...(state.mornings[MORNINGS.indexOf(morning)]?.ranges.entries() ?? [])];
}
