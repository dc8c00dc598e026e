import { expect, test } from 'vitest';
import { showDelivery } from '../../lib/desk/delivery.ts';
import { A_SESSION, openDesk } from './an-editor.ts';

test('bounces and complaints are shown beside the shares at which SES reviews an account', async () => {
  const desk = await openDesk();
  await desk.publish();
  const page = () => showDelivery(A_SESSION, desk.services);
  expect(await page()).not.toContain('SES reviews');
  await desk.services.tally.add('2026-11-22', '2026-11-22T06:30:00.000Z', {
    accepted: 1_000,
    'bounced-hard': 4,
    complained: 1,
  });
  const text = (await page()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('Hard bounces 0.40 % 5.00 %');
  expect(text).toContain('Complaints 0.10 % 0.10 %');
});
