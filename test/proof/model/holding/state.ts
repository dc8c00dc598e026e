import { flag, oneOf, record, upTo } from '../checker/layout.ts';

/** One edition in two parts: a canary chunk, and the rest, which waits for the outcome of the canary. */
export interface State {
  canary: 'waiting' | 'sent' | 'expired';
  /** What SES's events say about the canary's mails, once they arrive. */
  events: 'none' | 'good' | 'bad' | 'lost';
  rest: 'waiting' | 'sent' | 'expired';
  paused: 'no' | 'by the operator' | 'by the canary' | 'by the breaker';
  /** A person has looked at this edition: it is not held again. */
  waived: boolean;
  /** The machinery has paused because of this edition at least once. */
  wasHeld: boolean;
  sentUnwatched: boolean;
  cutOff: boolean;
  closed: boolean;
  left: { lostEvents: number; operatorPauses: number };
}

export type Bug =
  | 'the rest does not wait for the canary'
  | 'the rest waits for the canary past the cut-off, and says nothing'
  | 'the breaker judges an edition whose guards are waived'
  | 'every resume waives the guards';

export const INITIAL: State = {
  canary: 'waiting',
  events: 'none',
  rest: 'waiting',
  paused: 'no',
  waived: false,
  wasHeld: false,
  sentUnwatched: false,
  cutOff: false,
  closed: false,
  left: { lostEvents: 1, operatorPauses: 2 },
};

export const LAYOUT = record<State>({
  canary: oneOf('waiting', 'sent', 'expired'),
  events: oneOf('none', 'good', 'bad', 'lost'),
  rest: oneOf('waiting', 'sent', 'expired'),
  paused: oneOf('no', 'by the operator', 'by the canary', 'by the breaker'),
  waived: flag,
  wasHeld: flag,
  sentUnwatched: flag,
  cutOff: flag,
  closed: flag,
  left: record<State['left']>({ lostEvents: upTo(1), operatorPauses: upTo(2) }),
});
