import { sesMessage } from '../lib/contract/events.ts';
import { recordFeedbackBatch } from '../lib/feedback/record-feedback.ts';
import { jsonOrText } from '../lib/feedback/ses-event.ts';
import { defineBatchHandler } from '../lib/runtime/define-handler.ts';
import { feedbackServices } from '../lib/runtime/services/feedback.ts';

/** Runs for SES's events: proof of acceptance, bounces, complaints. */
export const handler = defineBatchHandler({
  name: 'record-feedback',
  message: sesMessage,
  // A message that is not JSON is not an SES event. In the dead-letter queue it would make unproven mails wait for it.
  parse: jsonOrText,
  services: feedbackServices,
  run: (events, services) => recordFeedbackBatch(events, services, services.policy),
});
