import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { exportSubscribers } from '../../../bin/subscribers/export-list.ts';
import type { Subscriber } from '../../../lib/domain/subscriber.ts';
import { aReader } from '../../support/delivery-builders.ts';

async function* everybody(readers: readonly Subscriber[]) {
  yield* readers;
}

async function exported(...readers: Subscriber[]): Promise<string[]> {
  const out = new PassThrough();
  const done = exportSubscribers({ all: () => everybody(readers) }, out).then(() => out.end());
  const [lines] = await Promise.all([text(out), done]);
  return lines.trimEnd().split('\n');
}

test('everybody is a row, in every state, with addresses as people write them', async () => {
  const suppression = { reason: 'complaint', at: '2026-11-01T00:00:00.000Z', edition: null } as const;
  const rows = await exported(
    aReader(1, { address: 'mara@xn--bcher-kva.example', suppression }),
    aReader(2, { state: 'pending', confirmedAt: null }),
  );

  expect(rows.slice(1)).toEqual([
    expect.stringMatching(
      /^mara@bücher\.example,Europe\/London,390,confirmed,.*,complaint,2026-11-01T00:00:00\.000Z$/,
    ),
    expect.stringMatching(/^reader2@mail\.example,Europe\/London,390,pending,2026-01-01T00:00:00\.000Z,,,,/),
  ]);
});

test('no cell is a formula to a spreadsheet', async () => {
  const [, row] = await exported(aReader(1, { address: '=cmd+x@mail.example' }));
  expect(row).toMatch(/^'=cmd\+x@mail\.example,/);
});

test('who reads the pipe may stop at any time', async () => {
  const out = new PassThrough();
  const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
  out.once('data', () => out.destroy(closed));

  await expect(exportSubscribers({ all: () => everybody([aReader(1)]) }, out)).resolves.toBeUndefined();
});
