import { describe, expect, test } from 'vitest';
import { recordFeedbackBatch } from '../../lib/feedback/record-feedback.ts';
import { EDITION } from '../support/delivery-cloud.ts';
import { aCloud, anEvent, NOW, OURS, recordAll, recordFeedback } from './an-event.ts';

describe('what the events of a batch add up to', () => {
  test('only events with a failed count are redelivered', async () => {
    const { cloud } = await aCloud();
    const refused = {
      ...cloud,
      tally: { ...cloud.tally, add: () => Promise.reject(new Error('throttled')) },
    };
    const results = await recordFeedbackBatch([anEvent('Send'), { hello: 1 }], refused, OURS);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  test('a bounce that comes twice is counted once', async () => {
    const { cloud } = await aCloud();
    const event = anEvent('Bounce', { bounce: { type: 'Permanent' } });
    await recordAll([event, event], cloud);
    await recordFeedback(event, cloud);
    expect(await cloud.tally.read(EDITION)).toEqual([{ minute: NOW, counts: { 'bounced-hard': 1 } }]);
  });
});
