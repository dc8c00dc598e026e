import type { Law } from '../checker/model.ts';
import type { Rules } from './rules.ts';
import { isFinal, isHeld, type State, type SubscriberState } from './state.ts';

/** What delivery promises, as facts about every reachable state. */
export function deliveryLaws(rules: Rules): Law<State>[] {
  const everySubscriber =
    (holds: (subscriber: SubscriberState, state: State, index: number) => boolean) => (state: State) =>
      state.subscribers.every((subscriber, index) => holds(subscriber, state, index));
  return [
    {
      id: 'I1',
      says: 'SES accepted two mails of the edition for one reader',
      holds: everySubscriber(({ accepted }) => accepted <= 1),
    },
    {
      id: 'I3',
      says: 'the chunk is DONE although a row is not final',
      // While resend-failed is at work it has put rows back and is about to open the chunk.
      holds: (state) =>
        !state.chunkDone ||
        state.resend !== 'idle' ||
        state.subscribers.every(({ row }) => isFinal(row.state)),
    },
    {
      id: 'I4',
      says: 'the row says ACCEPTED, but SES accepted nothing',
      holds: everySubscriber(({ row, accepted }, state, index) => {
        // With this bug the row is wrong as soon as it is claimed; the point is that it stays wrong.
        const tooEarly =
          rules.bugs.has('the row says ACCEPTED before the send') && isHeld(state, index, row.attempt);
        return row.state !== 'ACCEPTED' || accepted > 0 || tooEarly;
      }),
    },
    {
      id: 'I5',
      says: 'the row says that no mail was accepted, but SES accepted one',
      holds: everySubscriber(
        ({ row, accepted }) => !['FAILED', 'SUPPRESSED', 'EXPIRED'].includes(row.state) || accepted === 0,
      ),
    },
    {
      id: 'I6',
      says: 'a mail was sent although its reader had left before the row was read',
      holds: (state) => !state.sentAfterLeaving,
    },
    {
      id: 'I7',
      says: 'a row was ended without its cause',
      holds: everySubscriber((subscriber, state) => hasItsCause(subscriber, state, rules)),
    },
    {
      id: 'I8',
      says: 'an invocation that began after the revision sent the old one',
      holds: (state) => !state.sentOldRevision,
    },
    {
      id: 'I9',
      says: 'after a pause a sender claimed more than the one mail in hand',
      holds: (state) => state.workers.every(({ claimsSincePause }) => claimsSincePause <= 1),
    },
    {
      id: 'I10',
      says: 'an event was handled, but the row does not say ACCEPTED',
      holds: everySubscriber(
        ({ row, requests }) =>
          row.state === 'ACCEPTED' || !requests.some(({ events }) => events.includes('handled')),
      ),
    },
  ];
}

/** FAILED needs a refusal, SUPPRESSED a reader who left, EXPIRED the cut-off, UNCONFIRMED an ambiguity to record. */
function hasItsCause({ row, refused, confirmed }: SubscriberState, state: State, rules: Rules): boolean {
  switch (row.state) {
    case 'FAILED':
      return refused;
    case 'SUPPRESSED':
      return !confirmed;
    case 'EXPIRED':
      return state.cutOff;
    case 'UNCONFIRMED':
      return state.cutOff || rules.ambiguity === 'record' || row.ambiguities === rules.maxAmbiguities;
    default:
      return true;
  }
}
