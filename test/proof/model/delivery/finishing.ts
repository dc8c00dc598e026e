import { isFinal } from './state.ts';
import { endPass, type Move, type Turn } from './turn.ts';
import { has } from './world.ts';

/** DONE is never counted: every row is read. */
export function rereadRows(turn: Turn): Move {
  const allFinal = turn.state.subscribers.every(({ row }) => isFinal(row.state));
  if (!allFinal && !has(turn, 'the chunk is DONE at the end of a pass')) {
    return {
      says: 'finds rows that are not final, leaves the hint',
      change: (_next, me) => endPass(turn, me),
    };
  }
  return {
    says: allFinal ? 'finds all rows final' : 'has tried every row',
    change(_next, me) {
      me.at = 'mark DONE';
    },
  };
}

/** `state = open AND openings = :n`. */
export function markDone(turn: Turn): Move {
  const { chunkDone, chunkOpenings } = turn.state;
  const blind = has(turn, 'a chunk is ended by a sender that read it before it was opened again');
  const stands = !chunkDone && (blind || chunkOpenings === turn.me.openings);
  return {
    says: stands ? 'marks the chunk DONE' : 'does not end a chunk that has changed meanwhile',
    change(next, me) {
      if (stands) {
        next.chunkDone = true;
        next.chunkFailed = next.subscribers.some(({ row }) => row.state === 'FAILED');
      }
      me.at = 'delete the hint';
    },
  };
}

/** The hint has done its work. */
export function deleteHint(turn: Turn): Move {
  return {
    says: 'deletes the hint',
    change(next, me) {
      next.hints = Math.max(0, next.hints - 1);
      endPass(turn, me);
    },
  };
}
