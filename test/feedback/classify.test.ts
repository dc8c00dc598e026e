import { describe, expect, test } from 'vitest';
import { classify } from '../../lib/feedback/classify.ts';
import type { SesEvent } from '../../lib/feedback/ses-event.ts';

const mail = { messageId: 'm1', timestamp: '2026-11-22T06:30:00.000Z', destination: [], tags: {} };
const meaning = (type: string, about: Partial<SesEvent> = {}) =>
  classify({ type, mail, bounce: undefined, complaint: undefined, ...about });
const bounce = (bounceType: string, status: string) => ({
  bounce: {
    bounceType,
    bounceSubType: 'General',
    bouncedRecipients: [{ emailAddress: 'ada@reader.example', status }],
  },
});
const complaint = (complaintFeedbackType: string | null) => ({
  complaint: { complaintFeedbackType, complainedRecipients: [] },
});

describe('what an event means', () => {
  test.each([
    ['Send', { proves: true, outcome: null, count: 'proved' }],
    ['Delivery', { proves: true, outcome: 'delivered', count: 'delivered' }],
    ['DeliveryDelay', { proves: true, outcome: null, count: 'delayed' }],
    ['Open', { proves: true, outcome: null, count: null }],
    ['Bounce', { proves: true, outcome: null, count: null }],
    ['Reject', { proves: true, outcome: null, count: 'rejected' }],
    ['RenderingFailure', { proves: false, outcome: null, count: null }],
    ['SomethingNew', { proves: false, outcome: null, count: null }],
  ])('%s without details', (type, means) => {
    expect(meaning(type)).toEqual(means);
  });

  test('a bounce is about the address, the mailbox, or us, and only the first two concern the reader', () => {
    expect(meaning('Bounce', bounce('Permanent', '5.1.1')).outcome).toBe('bounced-hard');
    expect(meaning('Bounce', bounce('Transient', '4.2.2')).outcome).toBe('bounced-soft');
    expect(meaning('Bounce', bounce('Permanent', '5.7.26'))).toEqual({
      proves: true,
      outcome: null,
      count: 'rejected',
    });
  });

  test.each([
    ['abuse', 'complained', 'complained'],
    ['fraud', 'complained', 'complained'],
    [null, 'complained', 'complained'],
    ['not-spam', null, null],
    ['auth-failure', null, 'rejected'],
    ['virus', null, 'rejected'],
  ])('a report of type %s has the outcome %s and counts as %s', (type, outcome, count) => {
    expect(meaning('Complaint', complaint(type))).toEqual({ proves: true, outcome, count });
  });
});
