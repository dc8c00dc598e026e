import { checkFault, type Fault, isEventFault } from './faults.ts';
import { globMatcher } from './glob.ts';

interface Planned {
  readonly fault: Fault;
  readonly matches: (recipients: readonly string[]) => boolean;
  toSkip: number;
  left: number;
}

/** The faults that are waiting to strike. The first planned one that matches wins. */
export class FaultPlan {
  readonly #random: () => number;
  #planned: Planned[] = [];

  constructor(random: () => number) {
    this.#random = random;
  }

  /** @throws {RangeError} for an unknown kind or a nonsensical number, before any of them is planned. */
  inject(faults: readonly Fault[]): void {
    faults.forEach(checkFault);
    this.#planned.push(...faults.map(plan));
  }

  clear(): void {
    this.#planned = [];
  }

  /** What is still to come. */
  pending(): readonly Fault[] {
    return this.#planned.map(({ fault, toSkip, left }) => ({
      ...fault,
      skip: toSkip,
      count: left === Number.POSITIVE_INFINITY ? null : left,
    }));
  }

  /** The fault that strikes this request, if one does. */
  forRequest(action: string, recipients: readonly string[]): Fault | null {
    return this.#take(
      (fault) => !isEventFault(fault.kind) && actionMatches(fault.action, action),
      recipients,
    );
  }

  /** The fault that strikes this event, if one does. */
  forEvent(event: string, recipients: readonly string[]): Fault | null {
    return this.#take(
      ({ kind, event: only }) => isEventFault(kind) && (only === undefined || only === event),
      recipients,
    );
  }

  #take(applies: (fault: Fault) => boolean, recipients: readonly string[]): Fault | null {
    for (const planned of this.#planned) {
      if (!applies(planned.fault) || !planned.matches(recipients)) continue;
      if (planned.toSkip > 0) {
        planned.toSkip--;
        continue;
      }
      if (this.#random() >= (planned.fault.probability ?? 1)) continue;
      planned.left--;
      if (planned.left === 0) this.#planned = this.#planned.filter((other) => other !== planned);
      return planned.fault;
    }
    return null;
  }
}

function plan(fault: Fault): Planned {
  const to = fault.to === undefined ? null : globMatcher(fault.to);
  return {
    fault,
    matches: to === null ? () => true : (recipients) => recipients.some(to),
    toSkip: fault.skip ?? 0,
    left: fault.count === null ? Number.POSITIVE_INFINITY : (fault.count ?? 1),
  };
}

function actionMatches(wanted: string | undefined, action: string): boolean {
  if (wanted === undefined) return action === 'SendRawEmail' || action === 'SendEmail';
  return wanted === '*' || wanted === action;
}
