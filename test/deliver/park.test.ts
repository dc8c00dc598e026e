import { expect, test } from 'vitest';
import { parkFor } from '../../lib/deliver/park.ts';
import { deliveryCloud } from '../support/delivery-cloud.ts';

test('sending stops for as many minutes as asked, and the log says why and until when', async () => {
  const cloud = deliveryCloud();
  const until = new Date(cloud.clock.now().getTime() + 15 * 60_000).toISOString();

  await parkFor({ reason: 'SES refuses all mail', minutes: 15 }, cloud);

  expect((await cloud.control.read()).parked).toMatchObject({ reason: 'SES refuses all mail', until });
  expect(cloud.logged).toContainEqual({
    level: 'error',
    message: 'sending is parked',
    facts: { reason: 'SES refuses all mail', until },
  });
});
