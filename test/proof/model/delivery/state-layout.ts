import { bagOf, flag, type Layout, listOf, oneOf, record, upTo } from '../checker/layout.ts';
import type { Rules } from './rules.ts';
import type { RequestState, ResolverState, State, SubscriberState, WorkerState } from './state.ts';

/** A state in bytes. Bounds are part of the model: a step that leaves them is a mistake, and is thrown. */
export function stateLayout(rules: Rules): Layout<State> {
  const subscriber = upTo(rules.subscribers - 1);
  const attempt = upTo(rules.attempts);
  const request = record<RequestState>({
    at: oneOf(
      'unsent',
      'on the wire',
      'accepted',
      'refused',
      'throttled',
      'misconfigured',
      'unanswered',
      'settled',
    ),
    events: listOf(rules.channels, oneOf('none', 'pending', 'handled', 'lost')),
  });
  // This bug numbers its mails by sender, so that senders are not alike.
  const senders = rules.bugs.has('the row is written after the send') ? listOf : bagOf;
  return record<State>({
    planner: oneOf('idle', 'writing the chunk', 'sending the hint'),
    planned: flag,
    hints: upTo(2),
    chunkDone: flag,
    chunkOpenings: upTo(1),
    chunkFailed: flag,
    closed: flag,
    editionOpenings: upTo(3),
    closing: record<State['closing']>({ busy: flag, openings: upTo(3) }),
    paused: flag,
    cutOff: flag,
    revision: upTo(2),
    resend: oneOf('idle', 'put the rows back', 'reopen the chunk', 'reopen the edition'),
    resendPutBack: flag,
    resolver: record<ResolverState>({ busy: flag, subscriber, attempt }),
    subscribers: listOf(
      rules.subscribers,
      record<SubscriberState>({
        row: record<SubscriberState['row']>({
          state: oneOf(
            'absent',
            'IN_FLIGHT',
            'RETRY',
            'ACCEPTED',
            'FAILED',
            'SUPPRESSED',
            'UNCONFIRMED',
            'EXPIRED',
          ),
          attempt,
          ambiguities: upTo(rules.maxAmbiguities),
        }),
        confirmed: flag,
        accepted: upTo(3),
        refused: flag,
        requests: listOf(rules.attempts, request),
      }),
    ),
    workers: senders(
      rules.workers,
      record<WorkerState>({
        at: oneOf(
          'idle',
          'read the row',
          'check the reader',
          'claim',
          'send',
          'await the answer',
          'park the edition',
          'confirm',
          're-read the rows',
          'mark DONE',
          'delete the hint',
        ),
        subscriber,
        seen: attempt,
        attempt,
        answer: oneOf('none', 'accepted', 'refused', 'throttled', 'misconfigured'),
        revision: upTo(2),
        officialAtStart: upTo(2),
        openings: upTo(1),
        subscriberHadLeft: flag,
        sentAgain: flag,
        claimsSincePause: upTo(2),
      }),
    ),
    left: record<State['left']>({
      extraTicks: upTo(2),
      crashes: upTo(2),
      ambiguous: upTo(2),
      throttles: upTo(2),
      refusals: upTo(2),
      misconfigured: upTo(2),
      handBacks: upTo(2),
      lostEvents: upTo(2),
      duplicateEvents: upTo(2),
      lostHints: upTo(2),
      pauses: upTo(2),
      leaves: upTo(2),
      revisions: upTo(1),
      cutOffs: upTo(1),
      resends: upTo(1),
    }),
    sentAfterLeaving: flag,
    sentOldRevision: flag,
  });
}
