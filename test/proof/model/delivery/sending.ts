import type { Answer } from './state.ts';
import { type Change, endPass, forgetAnswer, type Move, nextSubscriber, type Turn } from './turn.ts';
import { has, requestOf, subscriberOf } from './world.ts';

/** One request on the wire. */
export function send({ me }: Turn): Move {
  return {
    says: `sends reader ${me.subscriber} #${me.attempt}`,
    change(next, self) {
      requestOf(subscriberOf(next, self.subscriber), self.attempt).at = 'on the wire';
      if (self.subscriberHadLeft) next.sentAfterLeaving = true;
      if (self.revision < self.officialAtStart) next.sentOldRevision = true;
      self.at = 'await the answer';
    },
  };
}

/** Paused, or too little time left: nothing was sent, so the claim is undone. */
export function handBack(turn: Turn): Move {
  return {
    says: `hands row ${turn.me.subscriber} #${turn.me.attempt} back unsent -> RETRY (conditional)`,
    mayNeverCome: true,
    change(next, me) {
      next.left.handBacks--;
      const { row } = subscriberOf(next, me.subscriber);
      if (row.state === 'IN_FLIGHT' && row.attempt === me.attempt)
        Object.assign(row, { state: 'RETRY', ambiguities: 0 });
      endPass(turn, me);
    },
  };
}

/** SES answers, or its answer is lost. */
export function awaitAnswer(turn: Turn): Move | null {
  const { state, me } = turn;
  const mail = `reader ${me.subscriber} #${me.attempt}`;
  const { at } = requestOf(subscriberOf(state, me.subscriber), me.attempt);
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
      requestOf(subscriberOf(next, me.subscriber), me.attempt).at = 'on the wire';
      return;
    }
    const { row } = subscriberOf(next, me.subscriber);
    const mine = row.state === 'IN_FLIGHT' && row.attempt === me.attempt;
    if (has(turn, 'an ambiguous answer counts as not sent') && mine) row.state = 'RETRY';
    forgetAnswer(next, me);
    nextSubscriber(turn, me);
  };
}

/** `st = IN_FLIGHT AND att = :n`. */
export function confirm(turn: Turn): Move | null {
  const { me } = turn;
  if (me.answer === 'none') return null;
  const to = outcomeOf(turn, me.answer);
  return {
    says: `confirms row ${me.subscriber} #${me.attempt} -> ${to} (conditional)`,
    change(next, self) {
      const { row } = subscriberOf(next, self.subscriber);
      const blind = has(turn, 'the row is written after the send');
      if (blind || (row.state === 'IN_FLIGHT' && row.attempt === self.attempt)) {
        Object.assign(row, { state: to, attempt: self.attempt, ambiguities: 0 });
      }
      if (self.answer === 'misconfigured') self.at = 'park the edition';
      else nextSubscriber(turn, self);
    },
  };
}

function outcomeOf(turn: Turn, answer: Answer): 'ACCEPTED' | 'FAILED' | 'RETRY' {
  if (answer === 'accepted') return 'ACCEPTED';
  if (answer === 'refused') return 'FAILED';
  return answer === 'throttled' && has(turn, 'throttling is final') ? 'FAILED' : 'RETRY';
}

/** A mistake in the account or the edition is ours: stop, and fail no reader for it. */
export function park(turn: Turn): Move {
  return {
    says: 'parks the edition',
    change(next, me) {
      next.paused = true;
      endPass(turn, me);
    },
  };
}
