import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { exportSubscribers } from '../../../bin/subscribers/export-list.ts';
import { openList } from '../../../bin/subscribers/read-list.ts';
import type { Subscriber } from '../../../lib/domain/subscriber.ts';
import { importSubscribers } from '../../../lib/readers/import/import-subscribers.ts';
import { aSubscriber } from '../../support/delivery-builders.ts';
import { createMemoryDirectory } from '../../support/fakes/memory-directory.ts';
import { seeded } from '../../support/random.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const folder = scratchFolder('exports', afterAll);

async function* everybody(subscribers: readonly Subscriber[]) {
  yield* subscribers;
}

async function exported(...subscribers: Subscriber[]): Promise<string[]> {
  const out = new PassThrough();
  const done = exportSubscribers({ all: () => everybody(subscribers) }, out).then(() => out.end());
  const [lines] = await Promise.all([text(out), done]);
  return lines.trimEnd().split('\n');
}

test('everybody is a row, in every state, with addresses as people write them', async () => {
  const suppression = { reason: 'complaint', at: '2026-11-01T00:00:00.000Z', edition: null } as const;
  const rows = await exported(
    aSubscriber(1, { address: 'mara@xn--bcher-kva.example', suppression }),
    aSubscriber(2, { state: 'pending', confirmedAt: null }),
  );

  expect(rows.slice(1)).toEqual([
    expect.stringMatching(
      /^mara@bücher\.example,Europe\/London,390,confirmed,.*,complaint,2026-11-01T00:00:00\.000Z,,,,,$/,
    ),
    expect.stringMatching(/^reader2@mail\.example,Europe\/London,390,pending,2026-01-01T00:00:00\.000Z,,,,/),
  ]);
});

test('what is exported and imported into an empty table is exported the same again', async () => {
  const everything = [
    aSubscriber(1, { address: 'mara@xn--bcher-kva.example', days: 'weekdays', pausedUntil: '2026-12-24' }),
    aSubscriber(2, {
      address: '=sum@mail.example',
      consent: { how: 'double-opt-in', text: '0123456789ab', ip: 'k1:0123456789abcdef' },
      days: 'weekend',
    }),
    aSubscriber(3, { state: 'unsubscribed', leftAt: '2026-05-01T00:00:00.000Z' }),
    aSubscriber(4, {
      suppression: { reason: 'soft-bounces', at: '2026-05-02T00:00:00.000Z', edition: null },
    }),
    aSubscriber(5, { state: 'pending', confirmedAt: null, minute: 0, zone: 'Asia/Kolkata' }),
    aSubscriber(7, { choice: { leftOut: ['sport', 'culture'], withLead: true } }),
    aSubscriber(8, { choice: { leftOut: ['arts, stage'], withLead: false } }),
    aSubscriber(6, { consent: { how: 'double-opt-in', text: '0123456789ab', ip: null } }),
  ];
  const first = await exported(...everything);
  const file = join(folder, 'list.csv');
  writeFileSync(file, first.join('\n'));
  const { rows } = await openList(file, new Map());
  const clock = { now: () => new Date('2026-11-22T08:00:00Z') };
  const { directory } = createMemoryDirectory(clock);
  const dice = seeded(5);
  await importSubscribers(
    rows,
    {
      directory,
      clock,
      randomness: { bytes: (count) => Uint8Array.from({ length: count }, () => dice() * 256) },
    },
    {
      morning: { zone: 'Europe/London', minute: 390 },
      dates: null,
      atBest: 'confirmed',
      dryRun: false,
      onRefused: (row) => expect(row).toBeNull(),
    },
  );
  expect(await exported(...(await Array.fromAsync(directory.all())))).toEqual(first);
});

test('no cell is a formula to a spreadsheet', async () => {
  const [, row] = await exported(aSubscriber(1, { address: '=cmd+x@mail.example' }));
  expect(row).toMatch(/^'=cmd\+x@mail\.example,/);
});

test('who reads the pipe may stop at any time', async () => {
  const out = new PassThrough();
  const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
  out.once('data', () => out.destroy(closed));

  await expect(exportSubscribers({ all: () => everybody([aSubscriber(1)]) }, out)).resolves.toBeUndefined();
});
