import { type Instant, instantOf } from './instant.ts';
import type { SubscriberId } from './subscriber.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A new id: 48 bits of time and 80 random bits, as 26 characters that sort by time and reveal nothing else.
 *
 * @param randomBytes - At least 10 unpredictable bytes.
 * @see https://github.com/ulid/spec
 */
export function newSubscriberId(now: Date, randomBytes: Uint8Array): SubscriberId {
  let value = BigInt(now.getTime());
  for (const byte of randomBytes.subarray(0, 10)) value = (value << 8n) | BigInt(byte);
  let id = '';
  for (let digit = 0; digit < 26; digit += 1) {
    id = CROCKFORD.charAt(Number(value & 31n)) + id;
    value >>= 5n;
  }
  return id;
}

/** When the id was made: its first ten characters are the time. */
export function madeAt(id: SubscriberId): Instant {
  const time = [...id.slice(0, 10)].reduce((sum, digit) => sum * 32 + CROCKFORD.indexOf(digit), 0);
  return instantOf(time);
}
