import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { type Instant, instantOf, millisOf } from './domain/instant.ts';
import type { SubscriberId } from './domain/subscriber.ts';
import type { SigningKey } from './ports.ts';

/** What a link lets its holder do. A token for one purpose is worthless for another. */
export type TokenPurpose = 'unsubscribe' | 'preferences' | DatedPurpose;

/** Links that were mailed to prove an address. */
type DatedPurpose = 'confirm' | 'address';

export interface SubscriberToken {
  readonly subscriber: SubscriberId;
  readonly purpose: TokenPurpose;
  /**
   * When a confirmation link was made: it is valid for two days and for one sign-up. The links of an edition have no
   * date, because readers must be able to unsubscribe from an old mail as well.
   */
  readonly issuedAt: Instant | null;
}

const VERSION = 1;
const PURPOSES = { unsubscribe: 'u', preferences: 'p', confirm: 'c', address: 'a' } as const;
const MAC_BYTES = 16;

/** What the holder of an edition may do, or, with the time, what the holder of a confirmation mail may. */
type Wanted =
  | { readonly subscriber: SubscriberId; readonly purpose: 'unsubscribe' | 'preferences' }
  | { readonly subscriber: SubscriberId; readonly purpose: DatedPurpose; readonly issuedAt: Instant };

/**
 * A link's secret: who it is for, what it allows, when it was made if that matters, and a signature over all of
 * it. It holds no address, and for one key and purpose it always has the same length, so that a mail can be spliced.
 *
 * HMAC-SHA-256 cut to 128 bits (RFC 2104 §5), over version, purpose, key id, subscriber and time.
 */
export function mintToken(key: SigningKey, token: Wanted): string {
  const time = 'issuedAt' in token ? `.${timeText(token.issuedAt)}` : '';
  const payload = Buffer.from(`${VERSION}${PURPOSES[token.purpose]}${key.id}.${token.subscriber}${time}`);
  return Buffer.concat([mac(key, payload), payload]).toString('base64url');
}

/**
 * Read a token that came from outside.
 *
 * @param findKey - Finds a signing key by its id; old keys still verify.
 * @returns null for anything that we did not sign for this purpose, whatever is wrong with it.
 */
export async function readToken(
  text: string,
  purpose: TokenPurpose,
  findKey: (id: string) => Promise<SigningKey | null>,
): Promise<SubscriberToken | null> {
  if (!/^[\w-]{40,120}$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  const payload = bytes.subarray(MAC_BYTES);
  const parts = PAYLOAD.exec(payload.toString('latin1'));
  if (parts === null || parts[1] !== PURPOSES[purpose] || !canonical(text, bytes)) return null;
  const [, , keyId = '', subscriber = '', time] = parts;
  if ((time === undefined) === (purpose === 'confirm' || purpose === 'address')) return null;
  const key = await findKey(keyId);
  if (key === null || !timingSafeEqual(mac(key, payload), bytes.subarray(0, MAC_BYTES))) return null;
  return { subscriber, purpose, issuedAt: time === undefined ? null : instantOf(Number.parseInt(time, 36)) };
}

const PAYLOAD = /^1([upca])([\w-]{1,16})\.([0-9A-Z]{26})(?:\.([0-9a-z]{9}))?$/;

/** Milliseconds in nine digits of base 36, which last for 3,000 years. */
function timeText(instant: Instant): string {
  return millisOf(instant).toString(36).padStart(9, '0');
}

function mac(key: SigningKey, payload: Uint8Array): Buffer {
  return createHmac('sha256', preparedKey(key)).update(payload).digest().subarray(0, MAC_BYTES);
}

const preparedKeys = new WeakMap<SigningKey, KeyObject>();

/** Cached, because Node would build a key from the bytes for each signature, at five times the cost of signing. */
function preparedKey(key: SigningKey): KeyObject {
  const known = preparedKeys.get(key);
  if (known !== undefined) return known;
  const prepared = createSecretKey(key.secret);
  preparedKeys.set(key, prepared);
  return prepared;
}

/** Base64 has spare bits at the end: only one spelling of a token is valid. */
function canonical(text: string, bytes: Buffer): boolean {
  return bytes.toString('base64url') === text;
}
