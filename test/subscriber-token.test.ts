import { describe, expect, test } from 'vitest';
import { mintToken, readToken } from '../lib/subscriber-token.ts';
import { subscriberId } from './support/delivery-builders.ts';

describe('a reader’s link', () => {
  const key = { id: 'k1', secret: new Uint8Array(32).fill(1) };
  const find = async (id: string) => (id === 'k1' ? key : null);
  const token = mintToken(key, { subscriber: subscriberId(7), purpose: 'unsubscribe' });

  test('is read back for its purpose only', async () => {
    expect(await readToken(token, 'unsubscribe', find)).toEqual({
      subscriber: subscriberId(7),
      purpose: 'unsubscribe',
      issuedAt: null,
    });
    expect(await readToken(token, 'preferences', find)).toBeNull();
  });

  test('is void when a single letter is changed, with another key, or when it is rubbish', async () => {
    for (let i = 0; i < token.length; i++) {
      const other = token[i] === 'A' ? 'B' : 'A';
      expect(await readToken(token.slice(0, i) + other + token.slice(i + 1), 'unsubscribe', find)).toBeNull();
    }
    expect(
      await readToken(token, 'unsubscribe', async () => ({ ...key, secret: new Uint8Array(32) })),
    ).toBeNull();
    for (const text of ['', 'x', '../../etc', 'A'.repeat(200)])
      expect(await readToken(text, 'unsubscribe', find)).toBeNull();
  });

  test('has one spelling only: Base64’s spare bits at its end are no second one', async () => {
    for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
      const spelt = `${token.slice(0, -1)}${last}`;
      const read = await readToken(spelt, 'unsubscribe', find);
      expect([spelt, read === null]).toEqual([spelt, spelt !== token]);
    }
  });

  test('to confirm is void without its date, and a link of an edition with one, even signed by us', async () => {
    const mint = (about: object) => mintToken(key, { subscriber: subscriberId(7), ...about } as never);
    expect(await readToken(mint({ purpose: 'confirm' }), 'confirm', find)).toBeNull();
    const dated = mint({ purpose: 'unsubscribe', issuedAt: '2026-11-22T08:00:00.123Z' });
    expect(await readToken(dated, 'unsubscribe', find)).toBeNull();
  });

  test('always has the same length, so that mails can be spliced', () => {
    expect(mintToken(key, { subscriber: subscriberId(123_456), purpose: 'unsubscribe' })).toHaveLength(
      token.length,
    );
  });

  test('to confirm says when it was made, and the links of an edition never do', async () => {
    const issuedAt = '2026-11-22T08:00:00.123Z';
    const dated = mintToken(key, { subscriber: subscriberId(7), purpose: 'confirm', issuedAt });

    expect(await readToken(dated, 'confirm', find)).toEqual({
      subscriber: subscriberId(7),
      purpose: 'confirm',
      issuedAt,
    });
    expect(await readToken(dated, 'unsubscribe', find)).toBeNull();
    expect(await readToken(token, 'confirm', find)).toBeNull();
  });
});
