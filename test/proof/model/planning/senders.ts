import { type Chunk, SLOTS, type State } from './state.ts';
import { has, partOf, readerOf, type World } from './world.ts';

/**
 * Senders work a chunk off: for each reader who is still confirmed and has no ledger row, a row and a mail. How
 * that survives crashes is the delivery model's matter; here it is one step.
 */
export function senders(world: World): void {
  const { state, step } = world;
  for (const slot of SLOTS) {
    for (const [from, { chunk, members }] of partsOf(state, slot)) {
      if (chunk !== 'open') continue;
      step(
        `senders: the chunk of part ${from} of the ${slot} slot is done`,
        (next) => {
          partOf(next, slot, from).chunk = 'done';
          for (const [index, isMember] of members.entries()) if (isMember) mail(world, next, index);
        },
        `chunk ${slot} ${from}`,
      );
    }
  }
  for (const [index, reader] of state.readers.entries()) {
    if (reader.chunk !== 'open') continue;
    step(
      `senders: the chunk of reader ${index} alone is done`,
      (next) => {
        readerOf(next, index).chunk = 'done';
        mail(world, next, index);
      },
      `chunk of ${index}`,
    );
  }
}

function mail(world: World, next: State, index: number): void {
  const reader = readerOf(next, index);
  if (reader.gone || (reader.row && !has(world, 'each chunk has a ledger of its own'))) return;
  reader.row = true;
  reader.mails = Math.min(2, reader.mails + 1);
}

function partsOf(
  state: State,
  slot: (typeof SLOTS)[number],
): [number, { chunk: Chunk; members: boolean[] }][] {
  return [...(state.slots[SLOTS.indexOf(slot)]?.parts.entries() ?? [])];
}
