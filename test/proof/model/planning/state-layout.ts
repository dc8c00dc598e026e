import { bagOf, flag, type Layout, listOf, oneOf, record, upTo } from '../checker/layout.ts';
import type { Rules } from './rules.ts';
import {
  MORNINGS,
  type MorningState,
  type PlannerState,
  type RangeState,
  type State,
  type SubscriberState,
} from './state.ts';

/** A state in bytes. */
export function stateLayout(rules: Rules): Layout<State> {
  const { subscribers, moves } = rules;
  const morning = oneOf(...MORNINGS);
  const chunk = oneOf('none', 'open', 'done');
  const members = listOf(subscribers, flag);
  const version = upTo(moves);
  const range = record<RangeState>({ exists: flag, through: upTo(subscribers), members, chunk });
  return record<State>({
    due: upTo(2),
    mornings: listOf(
      2,
      record<MorningState>({
        state: oneOf('none', 'planning', 'planned'),
        ranges: listOf(subscribers, range),
      }),
    ),
    planners: bagOf(
      rules.planners,
      record<PlannerState>({
        at: oneOf(
          'idle',
          'mark PLANNING',
          'look for the range',
          'read a bucket',
          'put the range',
          'put its chunk',
          'mark PLANNED',
        ),
        morning,
        from: upTo(subscribers),
        next: upTo(subscribers),
        members,
      }),
    ),
    sweeper: record<State['sweeper']>({
      at: oneOf('idle', 'read the profile', 'read the morning', 'put a chunk', 'settle the mark'),
      subscriber: upTo(subscribers - 1),
      mark: version,
      morning,
      chunkStillToDo: flag,
    }),
    closer: oneOf('idle', 'read the chunks', 'read the marks', 'close'),
    subscribers: listOf(
      subscribers,
      record<SubscriberState>({
        version,
        history: listOf(moves + 1, morning),
        gone: flag,
        indexed: version,
        mark: version,
        listed: version,
        aged: version,
        versionWhenPlanned: version,
        chunk,
        row: flag,
        mails: upTo(2),
      }),
    ),
    quiet: flag,
    closed: flag,
    left: record<State['left']>({ moves: upTo(3), leaves: upTo(3), crashes: upTo(3) }),
  });
}
