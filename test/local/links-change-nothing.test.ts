import { afterAll, beforeAll, expect, test } from 'vitest';
import { adaptersFor } from '../../bin/cli/adapters.ts';
import { readerUrl } from '../../lib/contract/reader-urls.ts';
import { type Cloud, startCloud } from '../../lib/local/cloud.ts';
import { mintToken } from '../../lib/subscriber-token.ts';
import { BUILT_FUNCTIONS } from '../support/built-functions.ts';
import { aSubscriber } from '../support/delivery-builders.ts';

// Mail scanners and browsers fetch every link before the subscribed does, often more than once.

let cloud: Cloud;

beforeAll(async () => {
  cloud = await startCloud({ distDir: BUILT_FUNCTIONS });
}, 180_000);

afterAll(() => cloud.stop());

test('a thousand GETs and HEADs of every link change nothing', async () => {
  const { directory, keys } = adaptersFor(cloud.resources.values, cloud.clients);
  const now = new Date().toISOString();
  const asked = aSubscriber(1, { state: 'pending', subscribedAt: now, confirmedAt: null });
  const subscribed = aSubscriber(2, { newAddress: { address: 'three@kaipost.example', askedAt: now } });
  await directory.add(asked);
  await directory.add(subscribed);
  const key = await keys.current();
  const own = (to: Parameters<typeof readerUrl>[1], token: Parameters<typeof mintToken>[1]) =>
    readerUrl(cloud.url, to, mintToken(key, token));
  const { id: subscriber } = subscribed;
  const links = [
    own('confirm', { subscriber: asked.id, purpose: 'confirm', issuedAt: now }),
    own('confirmAddress', { subscriber, purpose: 'address', issuedAt: now }),
    own('unsubscribe', { subscriber, purpose: 'unsubscribe' }),
    ...(['preferences', 'changeAddress', 'data', 'erase'] as const).map((to) =>
      own(to, { subscriber, purpose: 'preferences' }),
    ),
    `${cloud.url}/subscribe?address=four@kaipost.example`,
  ];
  const state = async () => JSON.stringify(await Array.fromAsync(directory.all()));
  const before = await state();
  for (let round = 0; round < 125; round += 1)
    for (const link of links) {
      const method = round % 2 === 0 ? 'GET' : 'HEAD';
      const { status } = await fetch(link, { method, headers: { purpose: 'prefetch' } });
      expect([link, status]).toEqual([link, 200]);
    }
  expect(await state()).toBe(before);
  expect(cloud.ses.acceptances()).toEqual([]);
}, 180_000);
