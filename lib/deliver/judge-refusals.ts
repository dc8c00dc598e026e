import type { SendOutcome } from '../ports.ts';

const REFUSALS_IN_A_ROW = 20;

/** One refused mail is about its reader; many in a row are about us, whatever SES calls it. */
export function judgeRefusals(): (outcome: SendOutcome) => SendOutcome {
  let refusals = 0;
  return (outcome) => {
    if (outcome.status === 'accepted') refusals = 0;
    if (outcome.status !== 'refused') return outcome;
    refusals += 1;
    if (refusals < REFUSALS_IN_A_ROW) return outcome;
    const reason = `SES refused ${refusals} mails in a row (${outcome.reason}): mend it, then \`broadsheet resend-failed\``;
    return { status: 'misconfigured', reason };
  };
}
