import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordFeedbackBatch } from '../../lib/feedback/record-feedback.ts';
import { jsonOrText } from '../../lib/feedback/ses-event.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { aCloud, anEvent, OURS, recordAll, recordFeedback } from './an-event.ts';

describe('a batch of events', () => {
  test('an event that fails fails alone', async () => {
    const { cloud, row } = await aCloud();
    const refused = {
      ...cloud,
      directory: { ...cloud.directory, findByAddress: () => Promise.reject(new Error('no right')) },
    };
    const confirmation = anEvent('Bounce', {
      bounce: { type: 'Permanent' },
      tags: { kind: ['subscription'] },
    });
    const results = await recordFeedbackBatch([confirmation, anEvent('Send')], refused, OURS);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(row()?.state).toBe('ACCEPTED');
  });

  test('a message that is not JSON costs that message only: it is counted, and does not come again', async () => {
    const { cloud, row } = await aCloud();
    const messages = ['not json {', JSON.stringify(anEvent('Send'))].map(jsonOrText);
    expect(await recordAll(messages, cloud)).toEqual(['unreadable', 'recorded']);
    expect(cloud.counted).toEqual({ EventsIgnored: 1 });
    expect(row()?.state).toBe('ACCEPTED');
  });

  test('any order, and any event doubled, ends in the same rows', async () => {
    const events = [
      anEvent('Send'),
      anEvent('Delivery'),
      anEvent('Bounce', { bounce: { type: 'Permanent' } }),
      anEvent('Complaint', { complaint: {} }),
    ];
    const rowsAfter = async (order: readonly unknown[]) => {
      const { cloud, subscriber, row } = await aCloud();
      for (const event of order) await recordFeedback(event, cloud);
      const { version: _version, ...profile } = subscriber() ?? aSubscriber(0);
      return { row: row(), profile };
    };
    const expected = await rowsAfter(events);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...events, ...events], { minLength: 8 }), async (order) => {
        expect(await rowsAfter(order)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
