import { expect, test } from 'vitest';
import { signWebhook } from '../../../lib/readers/webhooks/sign-webhook.ts';

// The example that the scheme's own libraries are tested with.
const SECRET = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
const ATTEMPT = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  at: new Date(1_614_265_330_000),
  body: '{"test": 2432232314}',
};
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';

test('the reference vector of Standard Webhooks is signed as its libraries sign it', () => {
  expect(signWebhook(ATTEMPT, [SECRET])).toEqual({
    'webhook-id': ATTEMPT.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': SIGNATURE,
  });
});

test('while a secret changes, each of the two signs', () => {
  const { 'webhook-signature': both } = signWebhook(ATTEMPT, [Buffer.from('older'), SECRET]);
  expect(both?.split(' ')).toEqual([expect.stringMatching(/^v1,/), SIGNATURE]);
});
