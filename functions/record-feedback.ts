import { sesMessage } from '../lib/contract/events.ts';
import { recordFeedbackBatch } from '../lib/feedback/record-feedback.ts';
import { jsonOrText } from '../lib/feedback/ses-event.ts';
import { defineBatchHandler } from '../lib/runtime/define-handler.ts';
import { feedbackServices } from '../lib/runtime/services/feedback.ts';

/** Runs for SES's events: proof of acceptance, bounces, complaints. */
export const handler = defineBatchHandler({
  name: 'record-feedback',
  message: sesMessage,
  // A message that is no JSON is no event of SES. Given up it would lie among those that unproven mails wait for.
  parse: jsonOrText,
  services: feedbackServices,
  run: (events, services) => recordFeedbackBatch(events, services, services.policy),
});
