import type { Experiment } from '../experiment.ts';
import { type Assumption, type Bug, type Faults, NO_FAULTS, type Rules } from './rules.ts';

export interface DeliveryExperiment extends Experiment {
  readonly rules: Rules;
}

const EVERY_FAULT_ONCE: Faults = {
  ...NO_FAULTS,
  extraTicks: 1,
  crashes: 1,
  ambiguous: 1,
  throttles: 1,
  refusals: 1,
  duplicateEvents: 1,
  lostHints: 1,
  leaves: 1,
};
const NO_ASSUMPTION: readonly Assumption[] = [
  'A1 proof comes before the resolver',
  'A2 the claimant is dead when the lease ends',
  'A2b no request outlives the lease',
];
/** The faults without which no interesting run begins. */
const CORE: Faults = { ...NO_FAULTS, crashes: 1, ambiguous: 1, throttles: 1, leaves: 1 };

/** Small worlds for every change: what the large ones below check, each with the fewest faults that matter. */
const SHORT: readonly DeliveryExperiment[] = [
  clean('S6', 'an operator has refused readers tried again, and the command dies', {
    attempts: 3,
    faults: { ...NO_FAULTS, crashes: 1, refusals: 1, resends: 1 },
  }),
  clean('S1', 'a crash, an ambiguous answer, throttling, a reader who leaves', { faults: CORE }),
  clean('S2', 'two readers in the chunk', {
    subscribers: 2,
    attempts: 3,
    liveness: false,
    faults: { ...NO_FAULTS, crashes: 1, ambiguous: 1 },
  }),
  clean('S3', 'no assumption holds and an event is lost, policy record', {
    ambiguity: 'record',
    attempts: 3,
    faults: { ...NO_FAULTS, crashes: 1, ambiguous: 1, lostEvents: 1 },
    drop: NO_ASSUMPTION,
  }),
  clean('S4', 'two event channels, one may lose', {
    channels: 2,
    attempts: 3,
    faults: { ...NO_FAULTS, crashes: 1, ambiguous: 1, lostEvents: 1 },
  }),
  clean('S5', 'pause, hand-back and resume', {
    attempts: 4,
    faults: { ...NO_FAULTS, ambiguous: 1, pauses: 1, handBacks: 1 },
  }),
];

/** The protocol under its assumptions, and the edges of it. */
const LARGE: readonly DeliveryExperiment[] = [
  clean('P1', 'every fault once', { faults: EVERY_FAULT_ONCE }),
  clean('P2', 'two crashes, two ambiguous answers', {
    attempts: 6,
    faults: { ...CORE, crashes: 2, ambiguous: 2 },
  }),
  clean('P3', 'three senders at once', { workers: 3, faults: CORE, liveness: false }),
  clean('P4', 'pause and resume', { faults: { ...CORE, pauses: 1, handBacks: 1 } }),
  clean('P5', 'two readers in the chunk', {
    subscribers: 2,
    attempts: 3,
    faults: { ...CORE, throttles: 0 },
  }),
  clean('P6', 'two readers, two crashes, throttling and refusal', {
    subscribers: 2,
    attempts: 5,
    faults: { ...CORE, crashes: 2, refusals: 1, leaves: 0 },
    liveness: false,
  }),
  clean('P7', 'an event is lost, policy record', {
    ambiguity: 'record',
    faults: { ...EVERY_FAULT_ONCE, duplicateEvents: 0, lostEvents: 1 },
  }),
  clean('P8', 'no assumption holds and an event is lost, policy record: never twice needs none of them', {
    ambiguity: 'record',
    faults: { ...EVERY_FAULT_ONCE, duplicateEvents: 0, lostEvents: 1 },
    drop: NO_ASSUMPTION,
  }),
  clean('P9', 'two event channels, one may lose', {
    channels: 2,
    faults: { ...CORE, extraTicks: 0, lostHints: 1, lostEvents: 1 },
  }),
  clean('P10', 'the cut-off comes while mails are on their way', { faults: { ...CORE, cutOffs: 1 } }),
  clean('P11', 'the edition is revised while it is sent', {
    faults: { ...CORE, revisions: 1, throttles: 0 },
  }),
  clean('P12', 'a misconfiguration parks the edition, an operator resumes', {
    faults: { ...CORE, misconfigured: 1, pauses: 1, leaves: 0 },
  }),
  clean('P13', 'ambiguities without end are listed, not retried for ever', {
    maxAmbiguities: 2,
    attempts: 4,
    faults: { ...CORE, crashes: 2, ambiguous: 2, throttles: 0 },
  }),
  clean('P15', 'an operator has refused readers tried again, and the command dies', {
    attempts: 5,
    faults: { ...NO_FAULTS, crashes: 2, refusals: 1, ambiguous: 1, resends: 1 },
  }),
  clean('P14', 'two readers, pause and cut-off', {
    subscribers: 2,
    attempts: 3,
    faults: { ...NO_FAULTS, crashes: 1, ambiguous: 1, pauses: 1, cutOffs: 1 },
    liveness: false,
  }),
];

/** P1 to P14 are for the night, but for those that are small anyway. */
export const PROTOCOL: readonly DeliveryExperiment[] = [
  ...SHORT,
  ...LARGE.map((world) => ({ ...world, long: !['P11', 'P13'].includes(world.id) })),
];

const LEAST: Faults = { ...NO_FAULTS, crashes: 1, ambiguous: 1 };

/** What breaks when an assumption does not hold, under the policy `retry`. */
export const WITHOUT_ASSUMPTIONS: readonly DeliveryExperiment[] = [
  broken('A1a', 'an event is lost', 'I1', { faults: { ...LEAST, lostEvents: 1 } }),
  broken('A1b', 'an event comes after the resolver', 'I1', {
    faults: LEAST,
    drop: ['A1 proof comes before the resolver'],
  }),
  broken('A2', 'the lease ends before the invocation', 'I1', {
    faults: LEAST,
    drop: ['A2 the claimant is dead when the lease ends'],
  }),
  broken('A2b', 'a request is on the wire when the lease ends', 'I1', {
    faults: LEAST,
    drop: ['A2b no request outlives the lease'],
  }),
  broken('A3', 'two event channels lose the same event', 'I1', {
    channels: 2,
    faults: { ...LEAST, lostEvents: 2 },
  }),
];

/** Each world is clean without its bug; the tests prove that too, on the small ones. */
export const DELIBERATE_BUGS: readonly DeliveryExperiment[] = [
  mutant('M1', 'the SDK sends again by itself', 'I1'),
  mutant('M2', 'an ambiguous answer counts as not sent', 'I1'),
  mutant('M3', 'the row is written after the send', 'I1'),
  mutant('M4', 'the claim has no condition', 'I1'),
  mutant('M5', 'the row says ACCEPTED before the send', 'I4'),
  mutant('M6', 'the chunk is DONE at the end of a pass', 'I3'),
  mutant('M7', ['the hint is deleted on receipt', 'there is no sweeper'], 'L1'),
  mutant('M8', 'there is no sweeper', 'L1'),
  mutant('M9', 'the reader is not looked at before the claim', 'I6', { leaves: 1 }),
  mutant('M10', 'throttling is final', 'I7', { throttles: 1 }),
  broken('M11', 'proof counts only while IN_FLIGHT', 'I10', {
    ambiguity: 'record',
    faults: LEAST,
    drop: ['A1 proof comes before the resolver'],
    bugs: ['proof counts only while IN_FLIGHT'],
  }),
  mutant('M12', 'the resolver has no condition', 'I10', {}, ['A1 proof comes before the resolver'], 'record'),
  mutant('M13', 'the cut-off expires rows in flight', 'I5', { cutOffs: 1 }),
  mutant('M14', 'a warm container keeps its revision', 'I8', { revisions: 1 }),
  { ...mutant('M15', 'a revision begins new rows', 'I1', { revisions: 1 }), only: 'I1' },
  broken('M16', 'pause is read once an invocation', 'I9', {
    subscribers: 2,
    attempts: 2,
    faults: { ...NO_FAULTS, pauses: 1 },
    bugs: ['pause is read once an invocation'],
  }),
  mutant('M20', 'an edition is closed by a sweeper that read it before it was opened again', 'L1', {
    crashes: 0,
    ambiguous: 0,
    refusals: 1,
    resends: 1,
  }),
  mutant('M18', 'resending opens the edition only for rows of its own', 'L1', {
    ambiguous: 0,
    refusals: 1,
    resends: 1,
  }),
  mutant('M19', 'a chunk is ended by a sender that read it before it was opened again', 'I3', {
    crashes: 0,
    ambiguous: 0,
    refusals: 1,
    resends: 1,
  }),
  { ...mutant('M17', 'leaving deletes the ledger row', 'I1', { leaves: 1 }), only: 'I1' },
];

interface World extends Partial<Omit<Rules, 'dropped' | 'bugs'>> {
  readonly faults: Faults;
  readonly drop?: readonly Assumption[];
  readonly bugs?: readonly Bug[];
  readonly liveness?: boolean;
}

function clean(id: string, says: string, world: World): DeliveryExperiment {
  const { drop = [], bugs = [], liveness = true, ...sizes } = world;
  const rules: Rules = {
    subscribers: 1,
    workers: 2,
    channels: 1,
    attempts: 5,
    maxAmbiguities: 3,
    ambiguity: 'retry',
    ...sizes,
    dropped: new Set(drop),
    bugs: new Set(bugs),
  };
  return { id, says, rules, liveness, breaks: null };
}

function broken(id: string, says: string, breaks: string, world: World): DeliveryExperiment {
  return { ...clean(id, says, world), breaks };
}

function mutant(
  id: string,
  bugs: Bug | readonly Bug[],
  breaks: string,
  faults: Partial<Faults> = {},
  drop: readonly Assumption[] = [],
  ambiguity: Rules['ambiguity'] = 'retry',
): DeliveryExperiment {
  const all = typeof bugs === 'string' ? [bugs] : bugs;
  return broken(id, all.join(' and '), breaks, {
    faults: { ...LEAST, ...faults },
    bugs: all,
    drop,
    ambiguity,
  });
}
