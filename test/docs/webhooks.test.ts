import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WEBHOOK_ANSWERS_WITHIN_MS } from '../../lib/adapters/http/webhook-endpoint.ts';
import { WEBHOOK_EVENTS } from '../../lib/contract/config/webhook.ts';
import { secondsToNextAttempt, WEBHOOK_ATTEMPTS } from '../../lib/readers/webhooks/send-webhook.ts';

const page = readFileSync(new URL('../../docs/webhooks.md', import.meta.url), 'utf8');
const text = page.replace(/\s+/g, ' ');

describe('docs/webhooks.md says', () => {
  test('every event that is sent, and no other', () => {
    const listed = [...page.matchAll(/^\| `subscriber\.(\w+)` \|/gm)].map(([, name]) => name);
    expect(listed).toEqual([...WEBHOOK_EVENTS]);
  });

  test('how long a receiver may take to answer', () => {
    expect(text).toContain(`within ${WEBHOOK_ANSWERS_WITHIN_MS / 1_000} seconds`);
  });

  test('when a failed event is tried again', () => {
    const waits = Array.from({ length: WEBHOOK_ATTEMPTS - 1 }, (_, n) => secondsToNextAttempt(n + 1));
    const [minutes, hours] = [60, 3_600];
    const then = [5, minutes, 5 * minutes, 30 * minutes, 2 * hours, 5 * hours];
    expect(text).toContain(
      `after 5 seconds, 1, 5 and 30 minutes, 2, 5 and then every 10 hours, ${WEBHOOK_ATTEMPTS} attempts`,
    );
    expect(waits).toEqual([...then, ...Array.from({ length: 6 }, () => 10 * hours)]);
  });
});
