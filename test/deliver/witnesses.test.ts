import { expect, test } from 'vitest';
import { witnessesOf } from '../../lib/deliver/witnesses.ts';
import { aChunk, aRow, subscriberId } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

const ANSWERED = '2026-11-22T06:20:00.000Z';
const SEEN = '2026-11-22T06:20:09.000Z';

test('witnesses are the chunk’s mails that SES accepted by answer, each with the time of its event', async () => {
  const cloud = deliveryCloud();
  const { name } = aChunk();
  const rows = [
    aRow({ subscriber: subscriberId(1), state: 'ACCEPTED', answeredAt: ANSWERED }),
    aRow({ subscriber: subscriberId(2), state: 'ACCEPTED', answeredAt: ANSWERED }),
    // Only an event has proved it.
    aRow({ subscriber: subscriberId(3), state: 'ACCEPTED' }),
    // Another chunk sent it.
    aRow({ subscriber: subscriberId(4), state: 'ACCEPTED', answeredAt: ANSWERED, chunk: 'another' }),
  ];
  for (const row of rows) await cloud.ledger.replace(null, row);
  await cloud.evidence.add(EDITION, name, [subscriberId(1), subscriberId(3)], SEEN);

  const subscribers = [1, 2, 3, 4, 5].map(subscriberId);
  expect(await witnessesOf({ edition: EDITION, name }, subscribers, cloud)).toEqual([
    { answeredAt: ANSWERED, seenAt: SEEN },
    { answeredAt: ANSWERED, seenAt: null },
  ]);
});

test('probes of the last day count as well, unless nothing is known of them', async () => {
  const cloud = deliveryCloud();
  const started = (hours: number) => new Date(cloud.clock.now().getTime() - hours * 3_600_000).toISOString();
  for (const [id, hours] of [
    ['old', 24.1],
    ['unknown', 3],
    ['answered', 2],
    ['seen', 1],
  ] as const)
    await cloud.evidence.startProbe(id, started(hours));
  await cloud.evidence.noteProbe('old', 'answeredAt', ANSWERED);
  await cloud.evidence.noteProbe('answered', 'answeredAt', ANSWERED);
  await cloud.evidence.noteProbe('seen', 'seenAt', SEEN);

  expect(await witnessesOf({ edition: EDITION, name: 'a' }, [], cloud)).toEqual([
    { answeredAt: ANSWERED, seenAt: null },
    { answeredAt: started(1), seenAt: SEEN },
  ]);
});
