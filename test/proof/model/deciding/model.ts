import type { Law, Model } from '../checker/model.ts';
import type { Rules } from './rules.ts';
import { accept, isIdleTime, sender, type World } from './senders.ts';
import { initialState, layoutFor, type MailState, NEVER, type State } from './state.ts';

/** The other reader is mailed in the first ten minutes. */
const OTHERS_UNTIL = 1;

/**
 * When an unanswered mail may be sent again: time, signatures, events, probes and the evidence, with the production
 * code as the judge. It takes the place of the assumptions A1, A2 and A2b of the delivery model.
 */
export function decidingModel(rules: Rules): Model<State> {
  return {
    layout: layoutFor(rules.senders),
    initial: initialState(rules.faults, rules.senders),
    laws: LAWS,
    finished: isFinal,
    describe: (state) => JSON.stringify(state),
    steps(state, step) {
      if (isFinal(state) && state.senders.every(({ at }) => at === 'idle')) return;
      const world = { rules, state, step };
      for (const index of state.senders.keys()) sender(world, index);
      otherSubscriber(world);
      for (const [index, mail] of state.mails.entries()) event(world, mail, 'mails', index);
      for (const [index, mail] of state.witnesses.entries()) event(world, mail, 'witnesses', index);
      sweeper(world);
      clock(world);
    },
  };
}

const isFinal = ({ row }: State) => row.state === 'ACCEPTED' || row.state === 'UNCONFIRMED';

const LAWS: readonly Law<State>[] = [
  {
    id: 'I1',
    says: 'SES took two mails for one reader',
    holds: ({ mails }) => mails.filter(({ takenAt }) => takenAt !== NEVER).length <= 1,
  },
  {
    id: 'R1',
    says: 'a reader is listed as unconfirmed, although no answer was lost and no sender died',
    holds: ({ row, mayBeOut }) => row.state !== 'UNCONFIRMED' || mayBeOut,
  },
];

function otherSubscriber({ rules, state, step }: World): void {
  if (rules.isAlone || state.witnesses[0]?.takenAt !== NEVER || state.now > OTHERS_UNTIL) return;
  step('SES takes the mail of another reader, and answers', (next) => accept(next.witnesses[0], next.now));
}

function event(
  { rules, state, step }: World,
  mail: MailState,
  of: 'mails' | 'witnesses',
  index: number,
): void {
  const name =
    of === 'mails'
      ? `event of attempt ${index + 1}`
      : index === 0
        ? 'event of the other'
        : 'event of a probe';
  const to = (next: State): MailState => {
    const found = next[of][index];
    if (found === undefined) throw new RangeError('the model has no such mail');
    return found;
  };
  if (mail.event === 'pending') {
    step(`${name} reaches the queue`, (next) => set(to(next), { event: 'queued' }), `ses ${of} ${index}`);
    if (state.left.lostEvents > 0)
      step(`${name} IS LOST`, (next) => {
        next.left.lostEvents--;
        to(next).event = 'lost';
      });
  }
  if (mail.event !== 'queued') return;
  const handle = (next: State): void => {
    if (rules.bug === 'events are counted instead of noted by mail') next.proofsCounted++;
    if (of === 'mails') next.row.state = 'ACCEPTED';
    // An event that comes twice is noted once, with its first time.
    if (to(next).seenAt === NEVER) to(next).seenAt = next.now;
  };
  step(
    `${name} is processed`,
    (next) => {
      handle(next);
      to(next).event = 'seen';
    },
    `feedback ${of} ${index}`,
  );
  if (state.left.doubledEvents > 0)
    step(`${name} is processed, to come again`, (next) => {
      next.left.doubledEvents--;
      handle(next);
    });
}

function sweeper({ state, step }: World): void {
  const isEmpty = [...state.mails, ...state.witnesses].every(({ event: at }) => at !== 'queued');
  if (isEmpty && state.drained !== 'now')
    step('sweeper: sees the queue empty', (next) => set(next, { drained: 'now' }), 'sweeper');
}

/** Time passes when nobody is in the middle of a step, and no event is later than what is believed of AWS. */
function clock(world: World): void {
  const { rules, state, step } = world;
  if (state.now === rules.horizon) return;
  if (state.senders.some(({ at, isFrozen }) => at !== 'idle' && !isFrozen)) return;
  if (rules.isPrompt && !(isIdleTime(world) && state.drained === 'now')) return;
  const next = state.now + 1;
  if (state.witnesses.some(({ event: at, takenAt }) => isOnItsWay(at) && next - takenAt > rules.latest))
    return;
  const isAllowed = (mail: MailState) =>
    mail.event !== 'pending' || rules.dropped === 'no event is late alone' || mayBeLater(state, mail);
  if (!state.mails.every(isAllowed)) return;
  step(
    'five minutes pass',
    (after) => {
      set(after, { now: after.now + 1, drained: after.drained === 'never' ? 'never' : 'before' });
    },
    'clock',
  );
}

const isOnItsWay = (at: MailState['event']) => at === 'pending' || at === 'queued';

/** At most twice as late as the events of what SES took at the same time or later, as far as one of them has come. */
function mayBeLater({ now, witnesses }: State, mail: MailState): boolean {
  const later = witnesses.filter(({ takenAt }) => takenAt !== NEVER && takenAt >= mail.takenAt);
  if (!later.some(({ event: at }) => at === 'seen')) return true;
  const lags = later.map(({ takenAt, seenAt }) => (seenAt === NEVER ? now + 1 : seenAt) - takenAt);
  return now + 1 - mail.takenAt <= 2 * Math.max(...lags);
}

function set<T extends object>(target: T, to: Partial<T>): void {
  Object.assign(target, to);
}
