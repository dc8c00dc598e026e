import { bagOf, flag, type Layout, listOf, oneOf, record, upTo } from '../checker/layout.ts';

/** Ticks of five minutes that the longest run may last. */
const LONGEST = 70;
/** Attempts at the one mail that this model is about. */
export const ATTEMPTS = 3;
/** Mails that SES accepts by answer: one of another reader, and the probes. */
const WITNESSES = 3;
/** "Never" and "not yet" among ticks. */
export const NEVER = LONGEST + 1;

/** One unanswered mail, and what is known of the mails around it. */
export interface State {
  now: number;
  row: {
    state: 'absent' | 'IN_FLIGHT' | 'RETRY' | 'ACCEPTED' | 'UNCONFIRMED';
    attempt: number;
    claimedAt: number;
  };
  senders: SenderState[];
  /** By attempt. */
  mails: MailState[];
  /** The first is a mail of another reader, the others are probes. */
  witnesses: MailState[];
  /** When the event queue was seen empty: in this tick, once before, or never. */
  drained: 'now' | 'before' | 'never';
  /** Send events that were handled, those that came twice counted twice. Nothing but a deliberate bug reads it. */
  proofsCounted: number;
  /** A sender died, or a request was on the wire: then nobody can know. */
  mayBeOut: boolean;
  left: Faults;
}

export interface SenderState {
  at: 'idle' | 'claimed' | 'checked too early' | 'signed' | 'behind the fence';
  attempt: number;
  claimedAt: number;
  signedAt: number;
  /** Stopped; time passes without it, and it goes on at any time. */
  isFrozen: boolean;
}

export interface MailState {
  /** The tick in which SES took it. */
  takenAt: number;
  event: 'none' | 'pending' | 'queued' | 'seen' | 'lost';
  seenAt: number;
}

/** How often each thing may still happen. */
export interface Faults {
  lostAnswers: number;
  /** Answers of DynamoDB: the write was made, and the SDK's repetition of it fails. */
  lostWrites: number;
  freezes: number;
  crashes: number;
  doubledEvents: number;
  lostEvents: number;
}

export const NO_FAULTS: Faults = {
  lostAnswers: 0,
  lostWrites: 0,
  freezes: 0,
  crashes: 0,
  doubledEvents: 0,
  lostEvents: 0,
};

/** One or two senders; with one, mirror images cannot arise. */
export function layoutFor(senders: number): Layout<State> {
  return record<State>({
    now: tick,
    row: record<State['row']>({
      state: oneOf('absent', 'IN_FLIGHT', 'RETRY', 'ACCEPTED', 'UNCONFIRMED'),
      attempt: upTo(ATTEMPTS),
      claimedAt: tick,
    }),
    senders: bagOf(
      senders,
      record<SenderState>({
        at: oneOf('idle', 'claimed', 'checked too early', 'signed', 'behind the fence'),
        attempt: upTo(ATTEMPTS),
        claimedAt: tick,
        signedAt: tick,
        isFrozen: flag,
      }),
    ),
    mails: listOf(ATTEMPTS, mail),
    witnesses: listOf(WITNESSES, mail),
    drained: oneOf('now', 'before', 'never'),
    proofsCounted: upTo(20),
    mayBeOut: flag,
    left: record<Faults>({
      lostAnswers: upTo(3),
      lostWrites: upTo(3),
      freezes: upTo(3),
      crashes: upTo(3),
      doubledEvents: upTo(3),
      lostEvents: upTo(3),
    }),
  });
}

const tick = upTo(NEVER);
const mail = record<MailState>({
  takenAt: tick,
  event: oneOf('none', 'pending', 'queued', 'seen', 'lost'),
  seenAt: tick,
});

const IDLE: SenderState = { at: 'idle', attempt: 0, claimedAt: NEVER, signedAt: NEVER, isFrozen: false };
const UNSENT: MailState = { takenAt: NEVER, event: 'none', seenAt: NEVER };

export function becomeIdle(sender: SenderState): void {
  Object.assign(sender, IDLE);
}

export function initialState(left: Faults, senders: number): State {
  return {
    now: 0,
    row: { state: 'absent', attempt: 0, claimedAt: NEVER },
    senders: Array.from({ length: senders }, () => ({ ...IDLE })),
    mails: Array.from({ length: ATTEMPTS }, () => ({ ...UNSENT })),
    witnesses: Array.from({ length: WITNESSES }, () => ({ ...UNSENT })),
    drained: 'never',
    proofsCounted: 0,
    mayBeOut: false,
    left: { ...left },
  };
}
