import { expect, test } from 'vitest';
import { sendOne } from '../../lib/deliver/send-one.ts';
import type { SendOutcome } from '../../lib/ports.ts';
import { aChunk, aRow, aSubscriber } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION, MORNING } from '../support/delivery-cloud.ts';

const RAW = new Uint8Array([1]);

async function sending(answer: SendOutcome, mailFor = () => RAW, about = {}) {
  const cloud = deliveryCloud();
  cloud.ses.answer = () => answer;
  const row = aRow({ attempt: 3, ambiguities: 2, ...about });
  await cloud.ledger.replace(null, row);
  const claimed = { chunk: aChunk(), subscriber: aSubscriber(1), row };
  return { cloud, send: () => sendOne(claimed, mailFor, () => false, cloud) };
}

test('the mail goes to the reader’s address, with tags that name edition, reader and attempt only', async () => {
  const { cloud, send } = await sending({ status: 'accepted', messageId: 'm1' });
  await send();
  expect(cloud.sent).toMatchObject([
    {
      to: aSubscriber(1).address,
      raw: RAW,
      tags: { edition: EDITION, subscriber: aSubscriber(1).id, attempt: '3' },
    },
  ]);
  expect(Object.keys(cloud.sent[0]?.tags ?? {})).toHaveLength(3);
});

test.each<[SendOutcome, object]>([
  [
    { status: 'accepted', messageId: 'm1' },
    { state: 'ACCEPTED', messageId: 'm1', answeredAt: MORNING, ambiguities: 0 },
  ],
  [
    { status: 'refused', reason: 'no such domain' },
    { state: 'FAILED', reason: 'no such domain' },
  ],
  [{ status: 'throttled' }, { state: 'RETRY', reason: 'throttled', ambiguities: 0 }],
  [{ status: 'quota-exhausted' }, { state: 'RETRY', reason: 'quota-exhausted' }],
  [{ status: 'too-late' }, { state: 'RETRY', reason: 'too-late' }],
  [
    { status: 'paused', reason: 'account' },
    { state: 'RETRY', reason: 'account' },
  ],
  [
    { status: 'misconfigured', reason: 'identity' },
    { state: 'RETRY', reason: 'identity' },
  ],
  [
    { status: 'unexplained', reason: 'Teapot' },
    { state: 'RETRY', reason: 'Teapot' },
  ],
  [
    { status: 'unreachable', reason: 'refused' },
    { state: 'RETRY', reason: 'refused' },
  ],
])('%j ends the attempt', async (answer, row) => {
  const { cloud, send } = await sending(answer);
  expect(await send()).toEqual(answer);
  expect(cloud.rowOf(1)).toMatchObject({ ...row, leaseUntil: null });
});

test('without an answer nothing is written: the row waits for proof or the resolver', async () => {
  const { cloud, send } = await sending({ status: 'ambiguous', reason: 'timeout' });
  const before = cloud.rowOf(1);
  await send();
  expect(cloud.rowOf(1)).toBe(before);
});

test('an address that no header can hold fails without a request', async () => {
  const invalid = () => {
    throw new RangeError('address');
  };
  const { cloud, send } = await sending({ status: 'accepted', messageId: 'm' }, invalid);
  expect(await send()).toMatchObject({ status: 'refused' });
  expect(cloud.sent).toEqual([]);
  expect(cloud.rowOf(1)).toMatchObject({ state: 'FAILED' });
});

test('any other fault of the mail is thrown and decides nothing about the reader', async () => {
  const broken = () => {
    throw new TypeError('a bug');
  };
  const { cloud, send } = await sending({ status: 'accepted', messageId: 'm' }, broken);
  await expect(send()).rejects.toThrow(TypeError);
  expect(cloud.rowOf(1)).toMatchObject({ state: 'IN_FLIGHT' });
});

test('proof that was faster than the answer is kept', async () => {
  const { cloud, send } = await sending({ status: 'refused', reason: 'late' });
  const row = cloud.rowOf(1) ?? aRow();
  await cloud.ledger.replace(row, { ...row, state: 'ACCEPTED', messageId: 'proved' });
  await send();
  expect(cloud.rowOf(1)).toMatchObject({ state: 'ACCEPTED', messageId: 'proved' });
});
