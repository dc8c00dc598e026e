import { expect, test } from 'vitest';
import { mirrorHold } from '../../lib/deliver/mirror-hold.ts';
import type { HoldAsked } from '../../lib/ports.ts';
import { aFrozenEdition } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION, MORNING } from '../support/delivery-cloud.ts';

const BEFORE = '2026-11-21';
const NOW = new Date(MORNING);
const asked = (about: Partial<HoldAsked> = {}): HoldAsked => ({
  reason: 'lawyers',
  by: 'ada@news.example',
  at: null,
  edition: null,
  ...about,
});

/** Two open editions, newest first, and what the desk asks for. */
async function holding(hold: HoldAsked | null) {
  const cloud = deliveryCloud();
  const open = [
    await aFrozenEdition(EDITION, MORNING, cloud.archive),
    await aFrozenEdition(BEFORE, '2026-11-21T05:00:00.000Z', cloud.archive),
  ];
  const mirror = async (next: HoldAsked | null = hold, now = NOW) => {
    cloud.asked.hold = next;
    await mirrorHold(open, now, cloud);
    const { gates } = await cloud.control.read();
    return [EDITION, BEFORE].map((id) => gates[id]?.hold?.reason ?? null);
  };
  return { cloud, mirror };
}

test('a hold that names an edition stops that edition only, even in the middle of its morning', async () => {
  const { cloud, mirror } = await holding(asked({ edition: BEFORE }));
  await cloud.tally.add(BEFORE, MORNING, { accepted: 7 });
  expect(await mirror()).toEqual([null, 'lawyers']);
});

test('a hold without a name stops the newest edition, if none of its mails has left', async () => {
  const { mirror } = await holding(asked());
  expect(await mirror()).toEqual(['lawyers', null]);

  const late = await holding(asked());
  await late.cloud.tally.add(EDITION, MORNING, { accepted: 1 });
  expect(await late.mirror()).toEqual([null, null]);
});

test('a mail that was on its way does not lift the hold', async () => {
  const { cloud, mirror } = await holding(asked());
  await mirror();
  await cloud.tally.add(EDITION, MORNING, { accepted: 1 });
  expect(await mirror()).toEqual(['lawyers', null]);
});

test('a hold of another edition does not lift the one before it: only taking it out of the file does', async () => {
  const { mirror } = await holding(asked({ edition: BEFORE }));
  expect(await mirror()).toEqual([null, 'lawyers']);
  expect(await mirror(asked({ edition: EDITION, reason: 'late' }))).toEqual(['late', 'lawyers']);
  expect(await mirror(null)).toEqual([null, null]);
});

test.each([EDITION, `${EDITION}-3-evening`])(
  'a hold of %s stops a named edition of the day',
  async (edition) => {
    const cloud = deliveryCloud();
    const id = `${EDITION}-2-evening`;
    cloud.asked.hold = asked({ edition });
    await mirrorHold([await aFrozenEdition(id, MORNING, cloud.archive)], NOW, cloud);
    expect((await cloud.control.read()).gates[id]?.hold?.reason).toBe('lawyers');
  },
);

test('taking the hold out of the file lifts it', async () => {
  const { mirror } = await holding(asked());
  await mirror();
  expect(await mirror(null)).toEqual([null, null]);
});

test('a hold without a time keeps the time when it was first seen; its own time counts otherwise', async () => {
  const { cloud, mirror } = await holding(asked());
  await mirror();
  await mirror(asked(), new Date('2026-11-22T06:31:00.000Z'));
  expect((await cloud.control.read()).gates[EDITION]?.hold?.at).toBe(MORNING);
  await mirror(asked({ at: '2026-11-22T05:00:00.000Z' }));
  expect((await cloud.control.read()).gates[EDITION]?.hold?.at).toBe('2026-11-22T05:00:00.000Z');
});

test('an unchanged hold is not written again; a changed reason or name is', async () => {
  const { cloud, mirror } = await holding(asked());
  let writes = 0;
  const { setHold } = cloud.control;
  cloud.control.setHold = async (...args) => {
    writes += 1;
    await setHold(...args);
  };
  await mirror();
  await mirror();
  expect(writes).toBe(1);
  await mirror(asked({ reason: 'a wrong name' }));
  await mirror(asked({ reason: 'a wrong name', by: 'bea@news.example' }));
  expect(writes).toBe(3);
});

test('without an open edition the file is not even read', async () => {
  const { cloud } = await holding(asked());
  const deskHold = { read: () => Promise.reject(new Error('read')) };
  await expect(mirrorHold([], NOW, { ...cloud, deskHold })).resolves.toBeUndefined();
});
