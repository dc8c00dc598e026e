import { expect, test } from 'vitest';
import { endPauseOfClosed, settlePause } from '../../lib/deliver/settle-pause.ts';
import { deliveryCloud, EDITION, MORNING } from '../support/delivery-cloud.ts';

const NOW = new Date(MORNING);

test('a reason pauses all sending, and the pause ends by itself when the reason has gone', async () => {
  const cloud = deliveryCloud();
  await settlePause(EDITION, 'too many readers', NOW, cloud);
  expect((await cloud.control.read()).paused).toEqual({
    reason: 'too many readers',
    at: MORNING,
    edition: EDITION,
  });
  expect(cloud.logged).toMatchObject([{ level: 'error', message: 'sending paused' }]);

  await settlePause(EDITION, null, NOW, cloud);
  expect((await cloud.control.read()).paused).toBeNull();
});

test('a pause is set once: the first reason and its time stay', async () => {
  const cloud = deliveryCloud();
  await settlePause(EDITION, 'first', NOW, cloud);
  await settlePause(EDITION, 'second', new Date('2026-11-22T06:31:00.000Z'), cloud);
  expect((await cloud.control.read()).paused).toMatchObject({ reason: 'first', at: MORNING });
});

test('neither a person’s pause nor that of another edition is ended', async () => {
  const cloud = deliveryCloud();
  await cloud.control.pause('by hand', MORNING);
  await settlePause(EDITION, null, NOW, cloud);
  expect((await cloud.control.read()).paused).not.toBeNull();

  await cloud.control.pause('another edition', MORNING, '2026-11-21');
  await settlePause(EDITION, null, NOW, cloud);
  expect((await cloud.control.read()).paused).not.toBeNull();
});

test('the pause of a closed edition ends with it; that of an open one or of a person stays', async () => {
  const cloud = deliveryCloud();
  await endPauseOfClosed([], cloud);
  expect(cloud.logged).toEqual([]);

  await cloud.control.pause('bounces', MORNING, EDITION);
  await endPauseOfClosed([{ id: '2026-11-23' }, { id: EDITION }], cloud);
  expect((await cloud.control.read()).paused).not.toBeNull();
  await endPauseOfClosed([{ id: '2026-11-23' }], cloud);
  expect((await cloud.control.read()).paused).toBeNull();

  await cloud.control.pause('by hand', MORNING);
  await endPauseOfClosed([], cloud);
  expect((await cloud.control.read()).paused).not.toBeNull();
});
