import { describe, expect, test } from 'vitest';
import { showDelivery } from '../../lib/desk/delivery.ts';
import { aChunk } from '../support/delivery-builders.ts';
import { A_SESSION, openDesk } from './an-editor.ts';

const LIMITS = {
  max24Hours: 200,
  maxSendRate: 10,
  sentLast24Hours: 200,
  askedAt: '2026-11-22T06:30:00.000Z',
};
const MINUTE = '2026-11-22T06:30:00.000Z';

async function aFrozenEdition() {
  const desk = await openDesk();
  await desk.publish();
  const { tally, control, plan } = desk.services;
  const page = async () =>
    (await showDelivery(A_SESSION, desk.services)).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  return { desk, tally, control, plan, page };
}

test('bounces and complaints are shown beside the shares at which SES reviews an account', async () => {
  const { tally, page } = await aFrozenEdition();
  expect(await page()).not.toContain('SES reviews');
  await tally.add('2026-11-22', MINUTE, { accepted: 1_000, 'bounced-hard': 4, complained: 1 });
  expect(await page()).toContain('Hard bounces 0.40 % 5.00 %');
  expect(await page()).toContain('Complaints 0.10 % 0.10 %');
});

test('without a frozen edition there is nothing to show', async () => {
  const desk = await openDesk();
  expect(await showDelivery(A_SESSION, desk.services)).toContain('No edition has been frozen yet.');
});

describe('what stops sending', () => {
  test('is named with its reason, and since or until when', async () => {
    const { desk, control, page } = await aFrozenEdition();
    await control.setHold('2026-11-22', { reason: 'lawyers', by: 'ada', at: MINUTE });
    await control.pause('a large list', MINUTE);
    await control.park('not verified', MINUTE);
    await control.setLimits({ ...LIMITS, maxSendRate: 1 }, MINUTE);
    const text = await page();
    expect(text).toContain('Held by ada: lawyers');
    expect(text).toContain('Paused since 22 Nov, 06:30: a large list');
    expect(text).toContain('Waits until 22 Nov, 06:30: not verified');
    expect(text).toContain('The daily quota is used up until 22 Nov, 06:30');
    await control.setHold('2026-11-22', { reason: 'lawyers', by: null, at: MINUTE });
    expect(await showDelivery(A_SESSION, desk.services)).toContain('Held by the desk’s file: lawyers');
  });

  test('is ended by one button, and the other one stops what is sent', async () => {
    const { control, page } = await aFrozenEdition();
    expect(await page()).toContain('Pause sending');
    await control.pause('a large list', MINUTE);
    expect(await page()).toContain('Continue sending');
    await control.resume(MINUTE);
    await control.park('not verified', MINUTE);
    expect(await page()).toContain('Continue sending');
    expect(await page()).not.toContain('Pause sending');
  });
});

describe('how long it takes', () => {
  test('is told at the pace of the last minutes, and before the first mail at SES’s rate', async () => {
    const { tally, control, plan, page } = await aFrozenEdition();
    expect(await page()).not.toContain('to go');
    await plan.addChunk(aChunk({ edition: '2026-11-22', count: 600, totals: null }));
    expect(await page()).not.toContain('to go');
    await control.setLimits(LIMITS, null);
    expect(await page()).toContain('600 to go: about 1 minute at 10.0 a second.');
    await tally.add('2026-11-22', MINUTE, { accepted: 60 });
    await tally.add('2026-11-22', '2026-11-22T06:31:00.000Z', { accepted: 120 });
    expect(await page()).toContain('600 to go: about 5 minutes at 2.0 a second.');
    for (const minute of ['32', '33', '34'])
      await tally.add('2026-11-22', `2026-11-22T06:${minute}:00.000Z`, { accepted: 60 });
    expect(await page()).toContain('about 10 minutes at 1.0 a second.');
  });
});
