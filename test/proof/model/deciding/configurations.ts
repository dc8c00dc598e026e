import type { Experiment } from '../experiment.ts';
import type { Assumption, Bug, Rules } from './rules.ts';
import { type Faults, NO_FAULTS } from './state.ts';

export interface DecidingExperiment extends Experiment {
  readonly rules: Rules;
}

/** When an unanswered mail may be sent again: the rules as they are. */
export const DECIDING: readonly DecidingExperiment[] = [
  clean('D-P1', 'a lost answer, events late', { faults: { lostAnswers: 1 } }),
  clean('D-P2', 'a lost answer of the only reader is decided', {
    faults: { lostAnswers: 1 },
    liveness: true,
  }),
  clean('D-P3', 'a sender stopped at any point', { faults: { freezes: 1 }, senders: 2 }),
  clean('D-P4', 'policy record: answers of the store are lost', {
    ambiguity: 'record',
    faults: { lostWrites: 2 },
    liveness: true,
  }),
  long('D-P5', 'another reader, a lost answer, an event that comes twice', {
    faults: { lostAnswers: 1, doubledEvents: 1 },
    isAlone: false,
  }),
  long('D-P6', 'a sender stopped, an answer lost', {
    faults: { freezes: 1, lostAnswers: 1 },
    senders: 2,
  }),
  long('D-P7', 'two lost answers', { faults: { lostAnswers: 2 }, isAlone: true, horizon: 20 }),
  long('D-P8', 'a sender that dies, a write whose answer is lost', {
    faults: { crashes: 1, lostWrites: 1 },
    liveness: true,
  }),
];

/** What must be believed, and each mechanism taken away. */
export const DECIDING_BUGS: readonly DecidingExperiment[] = [
  without('D-A1', 'no event is late alone', { lostAnswers: 1 }),
  without('D-A2', 'AWS refuses old signatures', { freezes: 1 }),
  mutant('D-M1', 'events are counted instead of noted by mail', { lostAnswers: 1, doubledEvents: 1 }),
  mutant('D-M2', 'silence about everything is evidence', { crashes: 1 }),
  mutant('D-M3', 'missing events of other mails do not matter', { lostAnswers: 1 }),
  mutant('D-M4', 'nothing waits twice as long as the latest event took', { lostAnswers: 1 }),
  mutant('D-M5', 'the event queue need not be empty', { lostAnswers: 1 }),
  mutant('D-M6', 'the queue may have been seen empty before the last event', { lostAnswers: 1 }),
  mutant('D-M7', 'the clock is checked before the signature only', { freezes: 1 }),
  mutant('D-M8', 'the wait counts from the end of the lease', { freezes: 1, lostAnswers: 1 }),
  withOthers(
    mutant('D-M9', 'a witness may be older than the last moment at which the mail could leave', {
      freezes: 1,
      crashes: 1,
    }),
  ),
  { ...mutant('D-M10', 'nothing sends a probe', { lostAnswers: 1 }, 'L1'), liveness: true },
  mutant('D-M11', 'a claim whose answer was lost is not read back', { lostWrites: 1 }, 'R1', 'record'),
];

interface World extends Partial<Omit<Rules, 'faults' | 'isPrompt' | 'bug' | 'dropped'>> {
  readonly faults: Partial<Faults>;
  readonly liveness?: boolean;
}

function clean(id: string, says: string, { faults, liveness = false, ...about }: World): DecidingExperiment {
  const rules: Rules = {
    faults: { ...NO_FAULTS, ...faults },
    ambiguity: 'retry',
    isAlone: true,
    senders: 1,
    // A run that must end needs events that come in time; one that must be safe does not.
    latest: liveness ? 2 : 9,
    horizon: liveness ? 24 : 11,
    isPrompt: liveness,
    dropped: null,
    bug: null,
    ...about,
  };
  return { id, says, rules, liveness, breaks: null };
}

function long(id: string, says: string, world: World): DecidingExperiment {
  return { ...clean(id, says, world), long: true };
}

function without(id: string, dropped: Assumption, faults: Partial<Faults>): DecidingExperiment {
  const { rules, ...rest } = clean(id, dropped, { faults, senders: faults.freezes === undefined ? 1 : 2 });
  return { ...rest, breaks: 'I1', rules: { ...rules, dropped } };
}

function mutant(
  id: string,
  bug: Bug,
  faults: Partial<Faults>,
  breaks = 'I1',
  ambiguity: Rules['ambiguity'] = 'retry',
): DecidingExperiment {
  const senders = faults.freezes === undefined ? 1 : 2;
  const { rules, ...rest } = clean(id, bug, {
    faults,
    ambiguity,
    senders,
    liveness: breaks === 'L1',
  });
  return { ...rest, breaks, rules: { ...rules, bug } };
}

function withOthers({ rules, ...rest }: DecidingExperiment): DecidingExperiment {
  return { ...rest, long: true, rules: { ...rules, isAlone: false } };
}
