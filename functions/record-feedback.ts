import { sesMessage } from '../lib/contract/events.ts';
import { recordFeedbackBatch } from '../lib/feedback/record-feedback.ts';
import { defineBatchHandler } from '../lib/runtime/define-handler.ts';
import { feedbackServices } from '../lib/runtime/services/feedback.ts';

/** Runs for SES's events: proof of acceptance, bounces, complaints. */
export const handler = defineBatchHandler({
  name: 'record-feedback',
  message: sesMessage,
  services: feedbackServices,
  run: (events, services) => recordFeedbackBatch(events, services, services.policy),
});
