import { type Answer, becomeIdle, isFinal, isHeld, type State, type WorkerState } from './state.ts';
import { has, holds, readerOf, requestOf, type World, workerOf } from './world.ts';

/** One sender invocation: takes a hint, works through the chunk's rows, and ends the chunk if all are final. */
export function worker(world: World, index: number): void {
  const me = workerOf(world.state, index);
  const name = `sender ${index}`;
  const move = ACTS[me.at]({ ...world, me });
  const take = ({ says, change, mayNeverCome }: Move): void =>
    world.step(
      `${name} ${says}`,
      (next) => change(next, workerOf(next, index)),
      mayNeverCome ? undefined : name,
    );
  if (move) take(move);
  if (me.at === 'send' && world.state.left.handBacks > 0) take(handBack({ ...world, me }));
  if (me.at !== 'idle' && world.state.left.crashes > 0) {
    world.step(`CRASH of ${name} before "${me.at}"`, (next) => {
      next.left.crashes--;
      const dead = workerOf(next, index);
      if (dead.at === 'await the answer') forgetAnswer(next, dead);
      becomeIdle(dead);
    });
  }
}

interface Turn extends World {
  readonly me: WorkerState;
}

/** What a sender does next. */
interface Move {
  readonly says: string;
  readonly change: Change;
  readonly mayNeverCome?: boolean;
}
type Change = (next: State, me: WorkerState) => void;

const ACTS: Record<WorkerState['at'], (turn: Turn) => Move | null> = {
  idle: receive,
  'read the row': readRow,
  'check the reader': checkReader,
  claim,
  send,
  'await the answer': awaitAnswer,
  'park the edition': park,
  confirm,
  're-read the rows': rereadRows,
  'mark DONE': markDone,
  'delete the hint': deleteHint,
};

function receive(turn: Turn): Move | null {
  const { hints, chunkDone } = turn.state;
  if (hints === 0) return null;
  return {
    says: `receives a hint${chunkDone ? ' for a chunk that is DONE' : ''}`,
    change(next, me) {
      if (has(turn, 'the hint is deleted on receipt')) next.hints--;
      if (me.revision === 0) me.revision = next.revision;
      me.officialAtStart = next.revision;
      me.at = chunkDone ? 'delete the hint' : 'read the row';
    },
  };
}

function readRow(turn: Turn): Move {
  const { state, me } = turn;
  const readsPause = !has(turn, 'pause is read once an invocation') || me.reader === 0;
  if (state.paused && readsPause) {
    return { says: 'is paused: ends its pass', change: (_next, self) => endPass(turn, self) };
  }
  const { row, confirmed } = readerOf(state, me.reader);
  const says = `reads row ${me.reader}: ${row.state}`;
  if (has(turn, 'the row is written after the send') && row.state !== 'ACCEPTED') {
    return { says, change: (_next, self) => sendUnclaimed(self, state.workers.indexOf(me) + 1) };
  }
  if (row.state === 'IN_FLIGHT' && state.cutOff && leaseIsOver(turn, row.attempt)) {
    return {
      says: `is past the cut-off and row ${me.reader} past its lease: -> UNCONFIRMED (conditional)`,
      change: endUnproven(turn, row.attempt),
    };
  }
  if (isFinal(row.state) || row.state === 'IN_FLIGHT') {
    return { says, change: (_next, self) => nextReader(turn, self) };
  }
  return {
    says,
    change(_next, self) {
      self.seen = row.state === 'RETRY' ? row.attempt : 0;
      self.readerHadLeft = !confirmed;
      self.at = 'check the reader';
    },
  };
}

function sendUnclaimed(me: WorkerState, attempt: number): void {
  me.attempt = attempt;
  me.at = 'send';
}

/** A strongly consistent read of the profile, and a look at the clock. */
function checkReader(turn: Turn): Move {
  const { state, me } = turn;
  const { confirmed } = readerOf(state, me.reader);
  if (state.cutOff) {
    return {
      says: `is past the cut-off: row ${me.reader} -> EXPIRED (conditional)`,
      change: endRow(turn, 'EXPIRED'),
    };
  }
  if (!confirmed && !has(turn, 'the reader is not looked at before the claim')) {
    return {
      says: `sees reader ${me.reader} gone: row -> SUPPRESSED (conditional)`,
      change: endRow(turn, 'SUPPRESSED'),
    };
  }
  return {
    says: `sees reader ${me.reader} confirmed`,
    change(_next, self) {
      self.at = 'claim';
    },
  };
}

/** What may be out already is never called EXPIRED. */
function endUnproven(turn: Turn, attempt: number): Change {
  return (next, me) => {
    const { row } = readerOf(next, me.reader);
    if (row.state === 'IN_FLIGHT' && row.attempt === attempt) row.state = 'UNCONFIRMED';
    nextReader(turn, me);
  };
}

function leaseIsOver(turn: Turn, attempt: number): boolean {
  const assumed = holds(turn, 'A2 the claimant is dead when the lease ends');
  return !assumed || !isHeld(turn.state, turn.me.reader, attempt);
}

function endRow(turn: Turn, state: 'EXPIRED' | 'SUPPRESSED'): Change {
  return (next, me) => {
    const { row } = readerOf(next, me.reader);
    const inFlightToo = state === 'EXPIRED' && has(turn, 'the cut-off expires rows in flight');
    if (isAsSeen(row, me) || (inFlightToo && row.state === 'IN_FLIGHT')) row.state = state;
    nextReader(turn, me);
  };
}

/** `attribute_not_exists(pk) OR (st = RETRY AND att = :n)`. */
function claim(turn: Turn): Move {
  const { state, me } = turn;
  const { row } = readerOf(state, me.reader);
  const blind = has(turn, 'the claim has no condition') && !isFinal(row.state);
  if (!isAsSeen(row, me) && !blind) {
    const says = `loses the claim of row ${me.reader}: somebody was faster`;
    return { says, change: (_next, self) => nextReader(turn, self) };
  }
  const attempt = isAsSeen(row, me) ? row.attempt + 1 : Math.max(1, row.attempt);
  return {
    says: `claims row ${me.reader} as #${attempt}`,
    change(next, self) {
      const target = readerOf(next, self.reader).row;
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

function send({ me }: Turn): Move {
  return {
    says: `sends reader ${me.reader} #${me.attempt}`,
    change(next, self) {
      requestOf(readerOf(next, self.reader), self.attempt).at = 'on the wire';
      if (self.readerHadLeft) next.sentAfterLeaving = true;
      if (self.revision < self.officialAtStart) next.sentOldRevision = true;
      self.at = 'await the answer';
    },
  };
}

/** Paused, or too little time left: nothing was sent, so the claim is undone. */
function handBack(turn: Turn): Move {
  return {
    says: `hands row ${turn.me.reader} #${turn.me.attempt} back unsent -> RETRY (conditional)`,
    mayNeverCome: true,
    change(next, me) {
      next.left.handBacks--;
      const { row } = readerOf(next, me.reader);
      if (row.state === 'IN_FLIGHT' && row.attempt === me.attempt)
        Object.assign(row, { state: 'RETRY', ambiguities: 0 });
      endPass(turn, me);
    },
  };
}

function awaitAnswer(turn: Turn): Move | null {
  const { state, me } = turn;
  const mail = `reader ${me.reader} #${me.attempt}`;
  const { at } = requestOf(readerOf(state, me.reader), me.attempt);
  if (at === 'unanswered') return { says: `gets no readable answer for ${mail}`, change: ambiguous(turn) };
  if (at === 'on the wire') return state.left.ambiguous === 0 ? null : timeOut(turn, mail);
  if (at === 'unsent' || at === 'settled') return null;
  return {
    says: `is told: ${mail} ${at}`,
    change(next, self) {
      forgetAnswer(next, self);
      self.answer = at;
      self.at = 'confirm';
    },
  };
}

function timeOut(turn: Turn, mail: string): Move {
  return {
    says: `gives up waiting for ${mail}, which is still on the wire`,
    mayNeverCome: true,
    change(next, me) {
      next.left.ambiguous--;
      ambiguous(turn)(next, me);
    },
  };
}

/** Nothing may be concluded, so nothing is written. */
function ambiguous(turn: Turn): Change {
  return (next, me) => {
    if (has(turn, 'the SDK sends again by itself') && !me.sentAgain) {
      me.sentAgain = true;
      requestOf(readerOf(next, me.reader), me.attempt).at = 'on the wire';
      return;
    }
    const { row } = readerOf(next, me.reader);
    const mine = row.state === 'IN_FLIGHT' && row.attempt === me.attempt;
    if (has(turn, 'an ambiguous answer counts as not sent') && mine) row.state = 'RETRY';
    forgetAnswer(next, me);
    nextReader(turn, me);
  };
}

/** `st = IN_FLIGHT AND att = :n`. */
function confirm(turn: Turn): Move | null {
  const { me } = turn;
  if (me.answer === 'none') return null;
  const to = outcomeOf(turn, me.answer);
  return {
    says: `confirms row ${me.reader} #${me.attempt} -> ${to} (conditional)`,
    change(next, self) {
      const { row } = readerOf(next, self.reader);
      const blind = has(turn, 'the row is written after the send');
      if (blind || (row.state === 'IN_FLIGHT' && row.attempt === self.attempt)) {
        Object.assign(row, { state: to, attempt: self.attempt, ambiguities: 0 });
      }
      if (self.answer === 'misconfigured') self.at = 'park the edition';
      else nextReader(turn, self);
    },
  };
}

function outcomeOf(turn: Turn, answer: Answer): 'ACCEPTED' | 'FAILED' | 'RETRY' {
  if (answer === 'accepted') return 'ACCEPTED';
  if (answer === 'refused') return 'FAILED';
  return answer === 'throttled' && has(turn, 'throttling is final') ? 'FAILED' : 'RETRY';
}

/** A mistake in the account or the edition is nobody's fault but ours: stop, and fail no reader for it. */
function park(turn: Turn): Move {
  return {
    says: 'parks the edition',
    change(next, me) {
      next.paused = true;
      endPass(turn, me);
    },
  };
}

/** DONE is never counted, always read. */
function rereadRows(turn: Turn): Move {
  const allFinal = turn.state.readers.every(({ row }) => isFinal(row.state));
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

function markDone(): Move {
  return {
    says: 'marks the chunk DONE',
    change(next, me) {
      next.chunkDone = true;
      me.at = 'delete the hint';
    },
  };
}

function deleteHint(turn: Turn): Move {
  return {
    says: 'deletes the hint',
    change(next, me) {
      next.hints = Math.max(0, next.hints - 1);
      endPass(turn, me);
    },
  };
}

function nextReader({ rules }: Turn, me: WorkerState): void {
  const { reader, revision, officialAtStart, claimsSincePause } = me;
  becomeIdle(me);
  const last = reader + 1 === rules.readers;
  Object.assign(me, { revision, officialAtStart, claimsSincePause, reader: last ? 0 : reader + 1 });
  me.at = last ? 're-read the rows' : 'read the row';
}

function endPass(turn: Turn, me: WorkerState): void {
  const { revision } = me;
  becomeIdle(me);
  if (has(turn, 'a warm container keeps its revision')) me.revision = revision;
}

/** The answer is consumed, or nobody is left to read it. */
function forgetAnswer(next: State, me: WorkerState): void {
  const request = requestOf(readerOf(next, me.reader), me.attempt);
  if (request.at !== 'on the wire') request.at = 'settled';
}
