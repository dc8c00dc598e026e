import type { SendOutcome } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

/** A reason for all senders to stop for a while. */
export interface Stop {
  readonly reason: string;
  readonly minutes: number;
}

/** A single refused mail concerns its reader; many in a row concern the sender, whatever code SES gives. */
const REFUSALS_IN_A_ROW = 20;
/** For codes that SES does not document for a recipient or a message: the third in a row stops sending. */
const UNEXPLAINED_IN_A_ROW = 3;
/** After ten unanswered mails in a row, more sending would only add mails with an unknown outcome. */
const UNANSWERED_IN_A_ROW = 10;
const UNANSWERED_MINUTES = 1;

/**
 * Judges the answers of one run in order.
 *
 * @returns for each answer, the reason to stop sending, or null.
 */
export function judgeAnswers({
  parkMinutes,
}: Pick<DeliveryPolicy, 'parkMinutes'>): (outcome: SendOutcome) => Stop | null {
  let refused = 0;
  let unexplained = 0;
  let unanswered = 0;
  const stop = (reason: string): Stop => ({ reason, minutes: parkMinutes });
  return (outcome) => {
    if (outcome.status === 'accepted') refused = unexplained = 0;
    const isUnanswered = outcome.status === 'ambiguous' || outcome.status === 'unreachable';
    unanswered = isUnanswered ? unanswered + 1 : 0;
    switch (outcome.status) {
      case 'quota-exhausted':
        return stop('the daily quota is used up');
      case 'paused':
      case 'misconfigured':
        return stop(outcome.reason);
      case 'refused':
        refused += 1;
        if (refused < REFUSALS_IN_A_ROW) return null;
        return stop(
          `SES refused ${refused} mails in a row (${outcome.reason}): fix the cause, then run \`broadsheet resend-failed\``,
        );
      case 'unexplained':
        unexplained += 1;
        if (unexplained < UNEXPLAINED_IN_A_ROW) return null;
        return stop(
          `SES refused ${unexplained} mails in a row with ${outcome.reason}, an error that it does not document for recipients: look it up in the SES API reference`,
        );
      case 'ambiguous':
      case 'unreachable':
        if (unanswered < UNANSWERED_IN_A_ROW) return null;
        return {
          reason: `SES did not answer ${unanswered} mails in a row (${outcome.reason})`,
          minutes: UNANSWERED_MINUTES,
        };
      default:
        return null;
    }
  };
}
