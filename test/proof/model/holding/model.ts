import type { Law, Model, StepTaker } from '../checker/model.ts';
import { type Bug, INITIAL, LAYOUT, type State } from './state.ts';

/**
 * What may hold an edition back, and that nothing holds it for ever: canary, breaker, pause, resume, cut-off. A
 * chunk is one step here; the delivery model takes it apart.
 */
export function holdingModel(bug: Bug | null): Model<State> {
  return {
    layout: LAYOUT,
    initial: INITIAL,
    laws: LAWS,
    finished: ({ closed }) => closed,
    describe: (state) => JSON.stringify(state),
    steps(state, step) {
      if (state.closed) return;
      if (state.paused === 'no') sweeper(state, step, bug);
      events(state, step);
      operator(state, step, bug);
      if (!state.cutOff) step('clock: the cut-off has come', (next) => set(next, { cutOff: true }), 'clock');
    },
  };
}

const LAWS: readonly Law<State>[] = [
  {
    id: 'H1',
    says: 'the rest was sent before anything was known of the canary, and nobody had agreed',
    holds: ({ sentUnwatched }) => !sentUnwatched,
  },
  {
    id: 'H2',
    says: 'the guards were waived for an edition that nothing had held, so that nothing will',
    holds: ({ waived, wasHeld }) => wasHeld || !waived,
  },
];

function sweeper(state: State, step: StepTaker<State>, bug: Bug | null): void {
  const [says, to] = sweep(state, bug);
  if (says !== 'waits') step(`sweeper ${says}`, (next) => set(next, to), 'sweeper');
}

/** What one sweep does: the first thing on this list that there is to do. */
function sweep(state: State, bug: Bug | null): readonly [says: string, to: Partial<State>] {
  const { canary, rest, waived, cutOff } = state;
  const known = state.events === 'good' || state.events === 'bad';
  const silent = bug === 'the rest waits for the canary past the cut-off, and says nothing';
  const careless = bug === 'the rest does not wait for the canary';
  const judges = !waived || bug === 'the breaker judges an edition whose guards are waived';

  if (state.events === 'bad' && judges)
    return ['trips the breaker', { paused: 'by the breaker', wasHeld: true }];
  if (canary === 'waiting') return ['sends the canary', { canary: cutOff ? 'expired' : 'sent' }];
  if (rest !== 'waiting') return ['closes the edition', { closed: true }];
  if (cutOff && !silent) return ['writes the rest down as EXPIRED', { rest: 'expired' }];
  if (known || waived || careless) {
    return ['sends the rest', { rest: cutOff ? 'expired' : 'sent', sentUnwatched: !known && !waived }];
  }
  if (silent) return ['waits', {}];
  return ['pauses: no events for the canary', { paused: 'by the canary', wasHeld: true }];
}

function events({ canary, events: known, left }: State, step: StepTaker<State>): void {
  if (canary !== 'sent' || known !== 'none') return;
  step('SES: the events of the canary come', (next) => set(next, { events: 'good' }), 'ses');
  step('SES: the events of the canary come, many are bounces', (next) => set(next, { events: 'bad' }));
  if (left.lostEvents > 0) {
    step('SES: the events of the canary are lost', (next) => {
      set(next, { events: 'lost' });
      next.left.lostEvents--;
    });
  }
}

function operator({ paused, left }: State, step: StepTaker<State>, bug: Bug | null): void {
  if (paused !== 'no') {
    const looked = paused !== 'by the operator' || bug === 'every resume waives the guards';
    const to: Partial<State> = looked ? { paused: 'no', waived: true } : { paused: 'no' };
    step(`operator: resumes what was paused ${paused}`, (next) => set(next, to), 'operator');
  } else if (left.operatorPauses > 0) {
    step('operator: pauses', (next) => {
      set(next, { paused: 'by the operator' });
      next.left.operatorPauses--;
    });
  }
}

function set(next: State, to: Partial<State>): void {
  Object.assign(next, to);
}
