import { SesError } from './query-protocol.ts';

/** A definite refusal: SES answers, and has not accepted the mail. */
const REFUSALS = {
  throttle: () => new SesError('Throttling', 'Maximum sending rate exceeded.'),
  'daily-quota': () => new SesError('Throttling', 'Daily message quota exceeded.'),
  'message-rejected': () => new SesError('MessageRejected', 'Email address is not verified.'),
  'invalid-parameter': () => new SesError('InvalidParameterValue', "Missing final '@domain'"),
  'account-paused': () =>
    new SesError(
      'AccountSendingPausedException',
      'Email sending is disabled for your entire Amazon SES account.',
    ),
  'configuration-set-paused': () =>
    new SesError(
      'ConfigurationSetSendingPausedException',
      'Email sending is disabled for the configuration set.',
    ),
  'configuration-set-missing': () =>
    new SesError('ConfigurationSetDoesNotExist', 'Configuration set does not exist.'),
  'mail-from-not-verified': () =>
    new SesError('MailFromDomainNotVerifiedException', 'The custom MAIL FROM domain is not verified.'),
  'access-denied': () =>
    new SesError(
      'AccessDenied',
      'User is not authorized to perform `ses:SendRawEmail` on the resource.',
      403,
    ),
  'request-expired': () => new SesError('RequestExpired', 'Request has expired.'),
  'signature-mismatch': () =>
    new SesError(
      'SignatureDoesNotMatch',
      'Signature expired: the request was signed too long ago. Check the clock of the signing machine.',
      403,
    ),
} as const satisfies Record<string, () => SesError>;

/** Failures that may strike before or after SES accepted the mail: the caller cannot tell which. */
const BREAKDOWNS = [
  'http-500',
  'http-502-html',
  'http-503',
  'reset',
  'silence',
  'slow',
  'unreadable',
] as const;

/** The mail is accepted as usual; what is disturbed is the news of it. */
const EVENT_FAULTS = ['event-lost', 'event-late', 'event-duplicated'] as const;

export type RefusalKind = keyof typeof REFUSALS;
export type BreakdownKind = (typeof BREAKDOWNS)[number];
export type EventFaultKind = (typeof EVENT_FAULTS)[number];
export type FaultKind = RefusalKind | BreakdownKind | EventFaultKind;

export const FAULT_KINDS: readonly FaultKind[] = [
  ...(Object.keys(REFUSALS) as RefusalKind[]),
  ...BREAKDOWNS,
  ...EVENT_FAULTS,
];

/** A fault to inject. Plain JSON, so that it can be posted to a running server. */
export interface Fault {
  readonly kind: FaultKind;
  /** For breakdowns: whether SES has already accepted the mail. `unreadable` is always after. Default before. */
  readonly when?: 'before' | 'after';
  /** Matching requests (or events) to leave alone first. Default 0. */
  readonly skip?: number;
  /** How often it strikes. Default 1; null means until cleared. */
  readonly count?: number | null;
  /** Chance of striking, from 0 to 1, drawn for each match. Default 1. */
  readonly probability?: number;
  /** Recipients it affects; `*` matches anything. Default: all. */
  readonly to?: string;
  /** API action it affects; `*` matches anything. Default: the two sending actions. Ignored by event faults. */
  readonly action?: string;
  /** For event faults: `Send`, `Delivery` … Default all. */
  readonly event?: string;
  /** For `slow` and `event-late`: how late, in milliseconds. Default 1000. */
  readonly delayMs?: number;
  /** For refusals: another message than the usual one. */
  readonly message?: string;
}

/** The refusal that a fault causes; null for breakdowns and event faults. */
export function refusalOf(fault: Fault): SesError | null {
  if (!(fault.kind in REFUSALS)) return null;
  const refusal = REFUSALS[fault.kind as RefusalKind]();
  return fault.message === undefined
    ? refusal
    : new SesError(refusal.code, fault.message, refusal.status, refusal.details);
}

/** True for faults that disturb the news of a mail, not the mail. */
export function isEventFault(kind: FaultKind): boolean {
  return (EVENT_FAULTS as readonly string[]).includes(kind);
}

/** @throws {RangeError} for an unknown kind or a nonsensical number. */
export function checkFault(fault: Fault): void {
  const problem = problemWith(fault);
  if (problem !== null) throw new RangeError(`not a fault: ${JSON.stringify(fault)}: ${problem}`);
}

function problemWith(fault: Fault): string | null {
  const whole = (value: number, least: number) => Number.isInteger(value) && value >= least;
  if (!FAULT_KINDS.includes(fault.kind)) return `kind must be one of ${FAULT_KINDS.join(', ')}`;
  if (fault.when !== undefined && fault.when !== 'before' && fault.when !== 'after')
    return 'when must be before or after';
  if (fault.skip !== undefined && !whole(fault.skip, 0)) return 'skip must be a whole number from 0';
  if (fault.count != null && !whole(fault.count, 1)) return 'count must be a whole number from 1, or null';
  if (fault.delayMs !== undefined && !(fault.delayMs >= 0)) return 'delayMs must not be negative';
  if (fault.probability !== undefined && !(fault.probability >= 0 && fault.probability <= 1)) {
    return 'probability must lie between 0 and 1';
  }
  return null;
}
