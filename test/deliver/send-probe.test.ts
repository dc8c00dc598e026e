import { expect, test } from 'vitest';
import { PROBE_ADDRESS, sendProbe } from '../../lib/deliver/send-probe.ts';
import { deliveryCloud } from '../support/delivery-cloud.ts';

type Cloud = ReturnType<typeof deliveryCloud>;
const probe = (cloud: Cloud) => sendProbe(cloud, cloud.policy.letterhead);
const probes = (cloud: Cloud) => cloud.evidence.probes('2026-11-01T00:00:00.000Z');

test('a probe is one mail to SES’s simulator, tagged with its id; the answer is noted', async () => {
  const cloud = deliveryCloud();
  await probe(cloud);
  const [seen] = await probes(cloud);
  expect(cloud.sent).toMatchObject([{ to: PROBE_ADDRESS, tags: { probe: seen?.id } }]);
  expect(seen).toMatchObject({ answeredAt: '2026-11-22T06:30:00.000Z', seenAt: null });
  expect(cloud.logged).toMatchObject([{ message: 'probe sent', facts: { status: 'accepted' } }]);
});

test('an answer that is not “accepted” is not noted', async () => {
  const cloud = deliveryCloud();
  cloud.ses.answer = () => ({ status: 'throttled' });
  await probe(cloud);
  expect(await probes(cloud)).toMatchObject([{ answeredAt: null }]);
});

test('there is at most one probe in five minutes', async () => {
  const cloud = deliveryCloud();
  cloud.ses.answer = () => ({ status: 'throttled' });
  await probe(cloud);
  cloud.later(4.99);
  await probe(cloud);
  expect(cloud.sent).toHaveLength(1);
  cloud.later(0.02);
  await probe(cloud);
  expect(cloud.sent).toHaveLength(2);
});

test('two senders at once send one', async () => {
  const cloud = deliveryCloud();
  await Promise.all([probe(cloud), probe(cloud)]);
  expect(cloud.sent).toHaveLength(1);
});

test('none follows for half an hour while the event of an accepted one is awaited', async () => {
  const cloud = deliveryCloud();
  await probe(cloud);
  cloud.later(29);
  await probe(cloud);
  expect(cloud.sent).toHaveLength(1);
  cloud.later(2);
  await probe(cloud);
  expect(cloud.sent).toHaveLength(2);
});

test('once the event has arrived the next may follow', async () => {
  const cloud = deliveryCloud();
  await probe(cloud);
  const [first] = await probes(cloud);
  await cloud.evidence.noteProbe(first?.id ?? '', 'seenAt', '2026-11-22T06:30:05.000Z');
  cloud.later(6);
  await probe(cloud);
  expect(cloud.sent).toHaveLength(2);
});
