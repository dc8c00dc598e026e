import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createWebhookEndpoint } from '../../../lib/adapters/http/webhook-endpoint.ts';
import { signWebhook } from '../../../lib/readers/webhooks/sign-webhook.ts';
import { openReceiver } from '../../support/webhook-receiver.ts';

const SECRET = new Uint8Array(32).fill(7);
const BODY = JSON.stringify({ type: 'subscriber.lifted', timestamp: '', data: {} });
let receiver: Awaited<ReturnType<typeof openReceiver>>;

beforeAll(async () => {
  receiver = await openReceiver(() => SECRET);
});
afterAll(() => receiver.close());
beforeEach(() => Object.assign(receiver.answer, { status: 200, headers: {}, silent: false }));

const signed = () => signWebhook({ id: 'e1', at: new Date(), body: BODY }, [SECRET]);

describe('a webhook', () => {
  test('gets the body and the headers, and its status is the outcome', async () => {
    expect(await receiver.endpoint().post(BODY, signed())).toEqual({ status: 200 });
    expect(receiver.received.at(-1)).toMatchObject({ id: 'e1', type: 'subscriber.lifted' });
    receiver.answer.status = 503;
    expect(await receiver.endpoint().post(BODY, signed())).toEqual({ status: 503 });
  });

  test('that redirects is not followed', async () => {
    Object.assign(receiver.answer, { status: 307, headers: { location: 'https://127.0.0.1/admin' } });
    expect(await receiver.endpoint().post(BODY, signed())).toEqual({ status: 307 });
  });

  test('that is silent fails in time', async () => {
    receiver.answer.silent = true;
    expect(await receiver.endpoint({ timeoutMs: 300 }).post(BODY, signed())).toEqual({
      failed: 'it did not answer in time',
    });
  });

  test.each(['169.254.169.254', '10.0.0.8', '127.0.0.1', '100.64.1.1'])(
    'is refused when its name leads to a private address: %s',
    async (address) => {
      const before = receiver.received.length;
      expect(await receiver.endpoint({ address, guarded: true }).post(BODY, signed())).toEqual({
        failed: 'hooks.test is not on the public internet',
      });
      expect(receiver.received.length).toBe(before);
    },
  );

  test.each(['https://127.0.0.1/', 'https://[::1]/', 'https://169.254.169.254/latest/meta-data'])(
    'is refused when its address is private: %s',
    async (url) => {
      const endpoint = createWebhookEndpoint(url, { userAgent: 'x' });
      expect(await endpoint.post(BODY, {})).toEqual({
        failed: expect.stringContaining('is not on the public internet'),
      });
    },
  );
});
