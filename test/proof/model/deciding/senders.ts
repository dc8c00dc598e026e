import type { StepTaker } from '../checker/model.ts';
import { isDecidable, mayDecide, wantsProbe } from './gate.ts';
import type { Rules } from './rules.ts';
import { ATTEMPTS, becomeIdle, type MailState, NEVER, type SenderState, type State } from './state.ts';

/** Ticks after which AWS refuses a signature, and for which a probe is awaited before another is sent. */
const SIGNATURE_LIVES = 3;
const PROBE_PATIENCE = 6;

export interface World {
  readonly rules: Rules;
  readonly state: State;
  readonly step: StepTaker<State>;
}

/** A sender: reads the row, claims, signs, looks at the clock, sends; or decides about an unanswered attempt. */
export function sender(world: World, index: number): void {
  const { state, step } = world;
  const me = senderOf(state, index);
  if (me.at === 'idle') {
    pass(world, index);
    return;
  }
  const name = `sender ${index}`;
  const act = (says: string, change: (next: State, me: SenderState) => void): void =>
    step(`${name} ${says}`, (next) => change(next, senderOf(next, index)), name);
  moves(world, me, act);
  if (!me.isFrozen && state.left.freezes > 0)
    step(`${name} IS STOPPED (${me.at})`, (next) => {
      next.left.freezes--;
      senderOf(next, index).isFrozen = true;
    });
  if (state.left.crashes > 0)
    step(`CRASH of ${name} (${me.at})`, (next) => {
      next.left.crashes--;
      next.mayBeOut = true;
      becomeIdle(senderOf(next, index));
    });
}

type Act = (says: string, change: (next: State, me: SenderState) => void) => void;

function moves({ state, rules, step }: World, me: SenderState, act: Act): void {
  const checksEarly = rules.bug === 'the clock is checked before the signature only';
  const isTooLate = state.now > me.claimedAt;
  if (me.at === 'claimed' && checksEarly) {
    if (isTooLate) act('finds the clock too late, hands back', handBack);
    else act('looks at the clock', (_next, mine) => set(mine, { at: 'checked too early' }));
  } else if (me.at === 'claimed' || me.at === 'checked too early') {
    act('signs', (next, mine) =>
      set(mine, { signedAt: next.now, at: checksEarly ? 'behind the fence' : 'signed' }),
    );
  } else if (me.at === 'signed') {
    if (isTooLate) act('finds the clock too late behind the signature, hands back', handBack);
    else
      act('looks at the clock behind the signature', (_next, mine) => set(mine, { at: 'behind the fence' }));
  } else {
    const isOld = state.now - me.signedAt > SIGNATURE_LIVES;
    if (isOld && rules.dropped !== 'AWS refuses old signatures') {
      act('is refused: the signature is too old; hands back', handBack);
      return;
    }
    act('sends, SES takes it and answers', (next, mine) => {
      take(next, mine.attempt);
      if (isOurs(next, mine)) next.row.state = 'ACCEPTED';
      becomeIdle(mine);
    });
    if (state.left.crashes > 0)
      step('SES takes the mail, and its sender DIES', (next) => {
        const mine = holderOf(next, me.attempt);
        next.left.crashes--;
        next.mayBeOut = true;
        take(next, mine.attempt);
        becomeIdle(mine);
      });
    if (state.left.lostAnswers === 0) return;
    for (const isTaken of [true, false])
      step(`SES ${isTaken ? 'takes' : 'does not take'} the mail, the answer is lost`, (next) => {
        const mine = holderOf(next, me.attempt);
        next.left.lostAnswers--;
        next.mayBeOut = true;
        if (isTaken) take(next, mine.attempt);
        becomeIdle(mine);
        if (rules.bug !== 'nothing sends a probe') probe(next);
      });
  }
}

/** What an idle sender finds in the row. */
function pass({ state, rules, step }: World, index: number): void {
  const { row } = state;
  const claims = row.state === 'absent' || row.state === 'RETRY';
  if (claims && row.attempt < ATTEMPTS) {
    step(`sender ${index} claims attempt ${row.attempt + 1}`, (next) => claim(next, index), 'pass');
    if (state.left.lostWrites > 0)
      step(`sender ${index} claims attempt ${row.attempt + 1}, the answer of the write is lost`, (next) => {
        next.left.lostWrites--;
        claim(next, index);
        if (rules.bug === 'a claim whose answer was lost is not read back') becomeIdle(senderOf(next, index));
      });
  }
  // Both senders would do the same.
  if (index > 0 || row.state !== 'IN_FLIGHT' || !isDecidable(state, rules)) return;
  if (wantsProbe(state, rules) && canProbe(state)) step('a sender sends a probe', probe, 'pass');
  if (!mayDecide(state, rules)) return;
  step(
    `a sender takes attempt ${row.attempt} for not sent`,
    (next) => {
      next.row.state = rules.ambiguity === 'retry' ? 'RETRY' : 'UNCONFIRMED';
    },
    'pass',
  );
}

/** Whether a sender could do something at once. */
export function isIdleTime({ state, rules }: Pick<World, 'state' | 'rules'>): boolean {
  const { row } = state;
  if (row.state === 'absent' || row.state === 'RETRY') return row.attempt >= ATTEMPTS;
  if (row.state !== 'IN_FLIGHT' || !isDecidable(state, rules)) return true;
  return !(wantsProbe(state, rules) && canProbe(state)) && !mayDecide(state, rules);
}

function claim(next: State, index: number): void {
  next.row.attempt++;
  set(next.row, { state: 'IN_FLIGHT', claimedAt: next.now });
  set(senderOf(next, index), { at: 'claimed', attempt: next.row.attempt, claimedAt: next.now });
}

function handBack(next: State, me: SenderState): void {
  if (isOurs(next, me)) next.row.state = 'RETRY';
  becomeIdle(me);
}

const isOurs = ({ row }: State, { attempt }: SenderState) =>
  row.state === 'IN_FLIGHT' && row.attempt === attempt;

function take(next: State, attempt: number): void {
  accept(next.mails[attempt - 1], next.now);
}

/** SES takes a mail; its event is on the way. */
export function accept(mail: MailState | undefined, now: number): void {
  if (mail === undefined) throw new RangeError('the model has no such mail');
  Object.assign(mail, { takenAt: now, event: 'pending' });
}

/** One probe is awaited for half an hour, and there is one in each tick at most. */
function canProbe({ witnesses, now }: State): boolean {
  const [, ...probes] = witnesses;
  const isAwaited = ({ takenAt, event }: MailState) =>
    takenAt !== NEVER && (takenAt === now || (event !== 'seen' && now - takenAt < PROBE_PATIENCE));
  return probes.some(({ takenAt }) => takenAt === NEVER) && !probes.some(isAwaited);
}

function probe(next: State): void {
  if (!canProbe(next)) return;
  const [, ...probes] = next.witnesses;
  accept(
    probes.find(({ takenAt }) => takenAt === NEVER),
    next.now,
  );
}

function holderOf({ senders }: State, attempt: number): SenderState {
  const found = senders.find((each) => each.attempt === attempt);
  if (found === undefined) throw new RangeError(`nobody holds attempt ${attempt}`);
  return found;
}

function senderOf(state: State, index: number): SenderState {
  const found = state.senders[index];
  if (found === undefined) throw new RangeError(`the model has no sender ${index}`);
  return found;
}

function set<T extends object>(target: T, to: Partial<T>): void {
  Object.assign(target, to);
}
