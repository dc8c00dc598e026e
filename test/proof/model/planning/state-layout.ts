import { bagOf, flag, type Layout, listOf, oneOf, record, upTo } from '../checker/layout.ts';
import type { Rules } from './rules.ts';
import {
  type PartState,
  type PlannerState,
  type ReaderState,
  SLOTS,
  type SlotState,
  type State,
} from './state.ts';

/** A state in bytes. */
export function stateLayout(rules: Rules): Layout<State> {
  const { readers, moves } = rules;
  const slot = oneOf(...SLOTS);
  const chunk = oneOf('none', 'open', 'done');
  const members = listOf(readers, flag);
  const version = upTo(moves);
  const part = record<PartState>({ stands: flag, through: upTo(readers), members, chunk });
  return record<State>({
    due: upTo(2),
    slots: listOf(
      2,
      record<SlotState>({ state: oneOf('none', 'planning', 'planned'), parts: listOf(readers, part) }),
    ),
    planners: bagOf(
      rules.planners,
      record<PlannerState>({
        at: oneOf(
          'idle',
          'mark PLANNING',
          'look for the part',
          'read a bucket',
          'put the part',
          'put its chunk',
          'mark PLANNED',
        ),
        slot,
        from: upTo(readers),
        next: upTo(readers),
        members,
      }),
    ),
    sweeper: record<State['sweeper']>({
      at: oneOf('idle', 'read the profile', 'read the slot', 'put a chunk', 'settle the mark'),
      reader: upTo(readers - 1),
      mark: version,
      slot,
      chunkStillToDo: flag,
    }),
    closer: oneOf('idle', 'read the chunks', 'read the marks', 'close'),
    readers: listOf(
      readers,
      record<ReaderState>({
        version,
        history: listOf(moves + 1, slot),
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
