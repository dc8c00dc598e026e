import type { DeliveryPolicy } from '../../../lib/deliver/policy.ts';
import type { Faults } from './faults.ts';

/** One kind of morning. Each seed runs one of them. */
export interface Variant {
  readonly name: string;
  readonly faults?: Partial<Faults>;
  readonly policy?: Partial<DeliveryPolicy>;
  /** After this long it must be over, 26 when left out. */
  readonly longestHours?: number;
  /** Recipients in 24 hours. */
  readonly quota?: number;
  /** Minutes after the start at which an operator pauses and resumes. */
  readonly pause?: readonly [from: number, until: number];
  /** The same for SES's own switch, the configuration set. */
  readonly hardStop?: readonly [from: number, until: number];
  /** Readers in several zones who change zone and hour while the edition is out. */
  readonly moves?: boolean;
  /** A second revision is frozen in the middle of sending. */
  readonly revise?: boolean;
  /** Events of this many minutes after the morning come only when they are over. */
  readonly outageMinutes?: number;
  /** Events are processed one by one, this many milliseconds apart. */
  readonly slowEventsMs?: number;
  /** An event that comes late comes up to this many minutes late, 10 when left out. */
  readonly lateMinutes?: number;
  /** Every late event is exactly that late. */
  readonly exactlyLate?: boolean;
  /** Sixty when left out. */
  readonly subscribers?: number;
  /** SES answers nothing in these minutes after the morning, whatever it does. */
  readonly silent?: readonly [from: number, until: number];
  /** SES answers 503 and takes nothing in these minutes. */
  readonly down?: readonly [from: number, until: number];
  /** Connections to SES are refused in these minutes. */
  readonly unreachable?: readonly [from: number, until: number];
  /** SES refuses everything with a code that it does not document for a reader. */
  readonly strange?: readonly [from: number, until: number];
  /** At most so many readers left unconfirmed for each sender that was killed. */
  readonly mostUnconfirmedPerKill?: number;
  /** The planner's schedule stops once every morning is planned. */
  readonly plannerDiesPlanned?: boolean;
  /** Every hint comes twice, to two senders. */
  readonly twins?: boolean;
  /** A list of readers is damaged or lost after planning. */
  readonly loseChunk?: boolean;
  /** Some accepted mails may never be proved, so a second mail cannot be excluded by policy `retry`. */
  readonly lossy?: boolean;
}

/** SES behaves normally. */
const NOTHING_AT_SES: Partial<Faults> = {
  answerLost: 0,
  slow: 0,
  throttle: 0,
  errorBefore: 0,
  errorAfter: 0,
};

export const VARIANTS: readonly Variant[] = [
  { name: 'plain' },
  { name: 'pause and resume', pause: [0.1, 30] },
  { name: 'configuration set switched off', hardStop: [0.1, 40] },
  { name: 'daily quota of 40', quota: 40, longestHours: 90, policy: { cutOffHours: 80 } },
  { name: 'moving readers', moves: true, policy: { localMorning: true } },
  {
    name: 'policy record, events lost',
    faults: { eventLost: 0.05 },
    policy: { ambiguity: 'record' },
    lossy: true,
  },
  { name: 'events late', faults: { eventLate: 0.5 } },
  { name: 'crashes', faults: { crash: 0.02, storeFault: 0.01 } },
  { name: 'revision in the middle', revise: true },
  { name: 'a chunk is lost', loseChunk: true },
  { name: 'event pipeline down for 90 minutes', outageMinutes: 90 },
  { name: 'pipeline down, then a slow flood', outageMinutes: 60, slowEventsMs: 1200 },
  { name: 'two senders on every chunk', twins: true, faults: { hintDoubled: 1, storeMs: 150 } },
  { name: 'canary first', policy: { canaryMinutes: 5 } },
  {
    name: 'policy record, proof after it',
    faults: { eventLate: 0.4, errorAfter: 0.1 },
    lateMinutes: 50,
    policy: { ambiguity: 'record' },
    lossy: true,
  },
  { name: 'the planner fires no more', plannerDiesPlanned: true },
  {
    name: 'a third answered 503, a fifth of the events late',
    subscribers: 120,
    policy: { chunkSize: 120 },
    faults: { errorAfter: 0.33, eventLate: 0.2 },
    lateMinutes: 120,
    exactlyLate: true,
  },
  {
    name: 'few unanswered, a tenth late, a fifth doubled',
    subscribers: 240,
    policy: { chunkSize: 240 },
    faults: { eventLate: 0.1, eventDoubled: 0.2 },
    lateMinutes: 120,
    exactlyLate: true,
  },
  {
    name: 'no answers, all events five hours late',
    subscribers: 40,
    silent: [-1, 10],
    faults: { eventLate: 1 },
    lateMinutes: 300,
    exactlyLate: true,
    // A reader whose mail gets no answer twice waits past the cut-off.
    lossy: true,
  },
  { name: 'the SDK repeats one call in twenty', faults: { storeRepeat: 0.05 } },
  {
    name: 'canary first, the SDK repeats, events late',
    policy: { canaryMinutes: 5 },
    faults: { storeRepeat: 0.05 },
    outageMinutes: 150,
  },
  { name: 'senders frozen', faults: { freeze: 0.01 } },
  {
    name: 'policy record, senders killed',
    policy: { ambiguity: 'record' },
    faults: { ...NOTHING_AT_SES, storeFault: 0, storeRepeat: 0, crash: 0.006 },
    mostUnconfirmedPerKill: 3,
    lossy: true,
  },
  {
    name: 'policy record, the SDK repeats',
    policy: { ambiguity: 'record' },
    faults: { ...NOTHING_AT_SES, crash: 0, storeFault: 0, storeRepeat: 0.05 },
    mostUnconfirmedPerKill: 0,
    lossy: true,
  },
  {
    name: 'senders die unanswered, no events for twenty minutes',
    subscribers: 12,
    faults: { ...NOTHING_AT_SES, diesUnanswered: 0.25, crash: 0, eventDoubled: 0 },
    outageMinutes: 24,
    slowEventsMs: 15_000,
  },
  { name: 'SES refuses connections for a minute', unreachable: [-1, 1.5], longestHours: 12 },
  {
    name: 'SES takes nothing for half a minute',
    down: [-1, 0.5],
    faults: { ...NOTHING_AT_SES, crash: 0, storeFault: 0 },
    longestHours: 1,
  },
  {
    name: 'one reader, the answer is lost',
    subscribers: 1,
    down: [-1, 1],
    faults: { ...NOTHING_AT_SES, crash: 0, storeFault: 0, hintLost: 0 },
    // Decided 25 minutes after the claim at the latest (docs/delivery.md), then sent again and closed.
    longestHours: 0.75,
  },
  { name: 'an hour of OptInRequired', strange: [-1, 60] },
];
