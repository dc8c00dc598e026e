import { isFinal, isHeld, type WorkerState } from './state.ts';
import { type Change, endPass, type Move, nextSubscriber, type Turn } from './turn.ts';
import { has, holds, subscriberOf } from './world.ts';

/** Takes a hint, which says only that there may be work. */
export function receive(turn: Turn): Move | null {
  const { hints, chunkDone } = turn.state;
  if (hints === 0) return null;
  return {
    says: `receives a hint${chunkDone ? ' for a chunk that is DONE' : ''}`,
    change(next, me) {
      if (has(turn, 'the hint is deleted on receipt')) next.hints--;
      if (me.revision === 0) me.revision = next.revision;
      me.officialAtStart = next.revision;
      me.openings = next.chunkOpenings;
      me.at = chunkDone ? 'delete the hint' : 'read the row';
    },
  };
}

/** A strongly consistent read of the ledger row; before it, one of the control row. */
export function readRow(turn: Turn): Move {
  const { state, me } = turn;
  const readsPause = !has(turn, 'pause is read once an invocation') || me.subscriber === 0;
  if (state.paused && readsPause) {
    return { says: 'is paused: ends its pass', change: (_next, self) => endPass(turn, self) };
  }
  const { row, confirmed } = subscriberOf(state, me.subscriber);
  const says = `reads row ${me.subscriber}: ${row.state}`;
  if (has(turn, 'the row is written after the send') && row.state !== 'ACCEPTED') {
    return { says, change: (_next, self) => sendUnclaimed(self, state.workers.indexOf(me) + 1) };
  }
  if (row.state === 'IN_FLIGHT' && state.cutOff && leaseIsOver(turn, row.attempt)) {
    return {
      says: `is past the cut-off and row ${me.subscriber} past its lease: -> UNCONFIRMED (conditional)`,
      change: endUnproven(turn, row.attempt),
    };
  }
  if (isFinal(row.state) || row.state === 'IN_FLIGHT') {
    return { says, change: (_next, self) => nextSubscriber(turn, self) };
  }
  return {
    says,
    change(_next, self) {
      self.seen = row.state === 'RETRY' ? row.attempt : 0;
      self.subscriberHadLeft = !confirmed;
      self.at = 'check the reader';
    },
  };
}

function sendUnclaimed(me: WorkerState, attempt: number): void {
  me.attempt = attempt;
  me.at = 'send';
}

/** A strongly consistent read of the profile, and a look at the clock. */
export function checkSubscriber(turn: Turn): Move {
  const { state, me } = turn;
  const { confirmed } = subscriberOf(state, me.subscriber);
  if (state.cutOff) {
    return {
      says: `is past the cut-off: row ${me.subscriber} -> EXPIRED (conditional)`,
      change: endRow(turn, 'EXPIRED'),
    };
  }
  if (!confirmed && !has(turn, 'the reader is not looked at before the claim')) {
    return {
      says: `sees reader ${me.subscriber} gone: row -> SUPPRESSED (conditional)`,
      change: endRow(turn, 'SUPPRESSED'),
    };
  }
  return {
    says: `sees reader ${me.subscriber} confirmed`,
    change(_next, self) {
      self.at = 'claim';
    },
  };
}

/** What may be out already is never called EXPIRED. */
function endUnproven(turn: Turn, attempt: number): Change {
  return (next, me) => {
    const { row } = subscriberOf(next, me.subscriber);
    if (row.state === 'IN_FLIGHT' && row.attempt === attempt) row.state = 'UNCONFIRMED';
    nextSubscriber(turn, me);
  };
}

function leaseIsOver(turn: Turn, attempt: number): boolean {
  const assumed = holds(turn, 'A2 the claimant is dead when the lease ends');
  return !assumed || !isHeld(turn.state, turn.me.subscriber, attempt);
}

function endRow(turn: Turn, state: 'EXPIRED' | 'SUPPRESSED'): Change {
  return (next, me) => {
    const { row } = subscriberOf(next, me.subscriber);
    const inFlightToo = state === 'EXPIRED' && has(turn, 'the cut-off expires rows in flight');
    if (isAsSeen(row, me) || (inFlightToo && row.state === 'IN_FLIGHT')) row.state = state;
    nextSubscriber(turn, me);
  };
}

/** `attribute_not_exists(pk) OR (st = RETRY AND att = :n)`. */
export function claim(turn: Turn): Move {
  const { state, me } = turn;
  const { row } = subscriberOf(state, me.subscriber);
  const blind = has(turn, 'the claim has no condition') && !isFinal(row.state);
  if (!isAsSeen(row, me) && !blind) {
    const says = `loses the claim of row ${me.subscriber}: somebody was faster`;
    return { says, change: (_next, self) => nextSubscriber(turn, self) };
  }
  const attempt = isAsSeen(row, me) ? row.attempt + 1 : Math.max(1, row.attempt);
  return {
    says: `claims row ${me.subscriber} as #${attempt}`,
    change(next, self) {
      const target = subscriberOf(next, self.subscriber).row;
      target.state = has(turn, 'the row says ACCEPTED before the send') ? 'ACCEPTED' : 'IN_FLIGHT';
      target.attempt = attempt;
      self.attempt = attempt;
      self.seen = 0;
      if (next.paused) self.claimsSincePause = Math.min(2, self.claimsSincePause + 1);
      self.at = 'send';
    },
  };
}

function isAsSeen(row: { state: string; attempt: number }, me: WorkerState): boolean {
  return row.state === 'absent' ? me.seen === 0 : row.state === 'RETRY' && row.attempt === me.seen;
}
