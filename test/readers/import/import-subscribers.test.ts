import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readColumns } from '../../../lib/readers/import/columns.ts';
import { importSubscribers, type RefusedRow } from '../../../lib/readers/import/import-subscribers.ts';
import { createMemoryDirectory } from '../../support/fakes/memory-directory.ts';
import { seeded } from '../../support/random.ts';

const NOBODY = { confirmed: 0, pending: 0, unsubscribed: 0, bounced: 0, complained: 0 };

function openDirectory() {
  const time = { now: new Date('2026-11-22T08:00:00Z') };
  const clock = { now: () => time.now };
  const { directory } = createMemoryDirectory(clock);
  const dice = seeded(3);
  const randomness = { bytes: (count: number) => Uint8Array.from({ length: count }, () => dice() * 256) };
  const refused: RefusedRow[] = [];
  const run = (rows: readonly Readonly<Record<string, string | undefined>>[], dryRun = false) => {
    // No two imports begin at the same moment.
    time.now = new Date(time.now.getTime() + 60_000);
    return importSubscribers(
      rows.map((row, index) => ({ line: index + 2, cells: cellsOf(row) })),
      { directory, clock, randomness },
      {
        morning: { zone: 'Europe/London', minute: 390 },
        dates: null,
        atBest: 'confirmed',
        dryRun,
        onRefused: (row) => refused.push(row),
      },
    );
  };
  return { directory, run, refused, time };
}

function cellsOf(row: Readonly<Record<string, string | undefined>>) {
  return readColumns(Object.keys(row), new Map()).map((column) => ({ column, text: row[column.name] ?? '' }));
}

test('a list of addresses is a list of people who agreed, each in the newsletter’s morning', async () => {
  const { directory, run } = openDirectory();

  expect(await run([{ email: ' Ada@Example.org ' }])).toEqual({
    added: { ...NOBODY, confirmed: 1 },
    known: 0,
    left: 0,
    contradicted: 0,
    erased: 0,
    refused: 0,
  });
  expect(await directory.findByAddress('ada@example.org')).toMatchObject({
    state: 'confirmed',
    zone: 'Europe/London',
    minute: 390,
  });
});

test('a reader who left here stays unsubscribed, whatever the list says and however it spells them', async () => {
  const { directory, run } = openDirectory();
  await run([{ email: 'ada@example.org', status: 'unsubscribed' }]);
  const before = await directory.findByAddress('ada@example.org');

  const outcome = await run([{ email: 'ADA@example.org', status: 'subscribed' }]);

  expect(outcome).toMatchObject({ added: NOBODY, known: 1 });
  expect(await directory.findByAddress('ada@example.org')).toEqual(before);
});

test('no list brings back a person who asked to be erased', async () => {
  const { directory, run } = openDirectory();
  await run([{ email: 'ada@example.org' }]);
  await directory.erase((await directory.findByAddress('ada@example.org'))?.id ?? '');

  expect(await run([{ email: 'Ada@example.org', status: 'subscribed' }], true)).toMatchObject({ erased: 1 });
  expect(await run([{ email: 'Ada@example.org', status: 'subscribed' }])).toMatchObject({
    added: NOBODY,
    erased: 1,
  });
  expect(await directory.findByAddress('ada@example.org')).toBeNull();
});

test('a list larger than a batch is imported whole, in its order', async () => {
  const { directory, run } = openDirectory();
  const list = Array.from({ length: 650 }, (_, n) => ({ email: `reader${n}@example.org` }));

  expect(await run([...list, ...list])).toMatchObject({ added: { confirmed: 650 }, known: 650 });
  expect((await Array.fromAsync(directory.all())).map(({ address }) => address)).toEqual(
    list.map(({ email }) => email),
  );
  expect(await openDirectory().run([...list, ...list], true)).toMatchObject({
    added: { confirmed: 650 },
    known: 650,
  });
});

test('running a list again changes nothing, and an interrupted import continues where it stopped', async () => {
  const { directory, run } = openDirectory();
  await run([{ email: 'a@example.org' }]);

  const list = [{ email: 'a@example.org' }, { email: 'b@example.org' }, { email: 'b@example.org' }];
  expect(await run(list)).toMatchObject({ added: { confirmed: 1 }, known: 2 });
  expect((await Array.fromAsync(directory.all())).map(({ address }) => address)).toEqual([
    'a@example.org',
    'b@example.org',
  ]);
});

test('a row that cannot be imported is named by its line, and the others are imported', async () => {
  const { run, refused } = openDirectory();

  const outcome = await run([
    { email: 'nobody' },
    { email: 'b@example.org', status: 'maybe' },
    { email: 'c@example.org' },
  ]);

  expect(outcome).toEqual({
    added: { ...NOBODY, confirmed: 1 },
    known: 0,
    left: 0,
    contradicted: 0,
    erased: 0,
    refused: 2,
  });
  expect(refused).toEqual([
    { line: 2, refused: 'not-an-address', column: 'email' },
    { line: 3, refused: 'unknown-state', column: 'status', word: 'maybe' },
  ]);
});

test('a dry run counts the same and writes nothing', async () => {
  const { directory, run } = openDirectory();
  const list = [{ email: 'a@example.org' }, { email: 'b@example.org', status: 'bounced' }, { email: '?' }];

  const dry = await run(list, true);
  expect(await Array.fromAsync(directory.all())).toEqual([]);
  expect(await run(list)).toEqual(dry);
  expect(dry).toEqual({
    added: { ...NOBODY, confirmed: 1, bounced: 1 },
    known: 0,
    left: 0,
    contradicted: 0,
    erased: 0,
    refused: 1,
  });
});

test('a dry run counts rows about one person as the import does, in any order', async () => {
  const row = fc.record({
    email: fc.constantFrom('a@example.org', 'b@example.org', 'B@example.org'),
    status: fc.constantFrom('subscribed', 'unsubscribed', 'bounced', 'pending', undefined),
    confirmed_at: fc.constantFrom('2025-03-01', undefined),
    unsubscribed_at: fc.constantFrom('2025-01-01', '2025-06-01', undefined),
  });
  const list = fc.array(row, { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(list, list, async (before, rows) => {
      const { run } = openDirectory();
      await run(before);
      const dry = await run(rows, true);
      expect(await run(rows)).toEqual(dry);
    }),
    { numRuns: 150 },
  );
});

test.each([
  [[{ status: 'subscribed' }, { status: 'unsubscribed' }]],
  [[{ status: 'unsubscribed' }, { status: 'subscribed' }]],
  [[{ confirmed_at: '2021-04-15' }, { unsubscribed_at: '2020-01-01' }]],
])('somebody who is in a list twice and left once is not mailed, in any order: %j', async (rows) => {
  const { directory, run } = openDirectory();
  const list = rows.map((row) => ({ email: 'ada@example.org', ...row }));

  const dry = await run(list, true);
  expect(await run(list)).toEqual(dry);
  expect(dry.contradicted).toBe(0);
  expect((await directory.findByAddress('ada@example.org'))?.state).toBe('unsubscribed');
});

describe('a list that says that one of our readers left', () => {
  const address = 'ada@example.org';
  const hereSince = { email: address, confirmed_at: '2025-03-01' };

  test('is obeyed when they left after they confirmed here', async () => {
    const { directory, run } = openDirectory();
    await run([hereSince]);
    const list = [{ email: address, unsubscribed_at: '2025-06-01' }];
    expect(await run(list, true)).toMatchObject({ left: 1, known: 0 });
    expect((await directory.findByAddress(address))?.state).toBe('confirmed');
    expect(await run(list)).toMatchObject({ left: 1, known: 0, contradicted: 0 });
    expect(await directory.findByAddress(address)).toMatchObject({
      state: 'unsubscribed',
      leftAt: '2025-06-01T00:00:00.000Z',
    });
    expect(await run(list)).toMatchObject({ left: 0, known: 1 });
  });

  test('suppresses them when they bounced or complained', async () => {
    const { directory, run } = openDirectory();
    await run([hereSince]);
    expect(await run([{ email: address, complained_at: '2025-06-01' }])).toMatchObject({ left: 1 });
    expect((await directory.findByAddress(address))?.suppression?.reason).toBe('complaint');
  });

  test.each([{}, { subscribed_at: '2026-11-20' }])(
    'is obeyed for a reader whose confirmation has no day, when they left after they came: %j',
    async (row) => {
      const { directory, run, time } = openDirectory();
      await run([{ email: address, ...row }]);
      time.now = new Date('2026-12-20T08:00:00Z');
      expect(await run([{ email: address, unsubscribed_at: '2026-11-19' }])).toMatchObject({
        contradicted: 1,
      });
      expect(await run([{ email: address, unsubscribed_at: '2026-12-01' }])).toMatchObject({ left: 1 });
      expect((await directory.findByAddress(address))?.state).toBe('unsubscribed');
    },
  );

  const exported = { email: address, state: 'confirmed', confirmed_at: '2025-03-01' };

  test.each(['complaint', 'hard-bounce'])('suppresses by our own export: %s', async (suppression) => {
    const { directory, run } = openDirectory();
    await run([hereSince]);
    const list = [{ ...exported, suppression, suppressedAt: '2025-06-01T00:00:00.000Z' }];
    expect(await run(list)).toMatchObject({ left: 1, known: 0 });
    const known = await directory.findByAddress(address);
    expect(known).toMatchObject({
      state: 'confirmed',
      suppression: { reason: suppression, at: '2025-06-01T00:00:00.000Z' },
    });
    expect(known?.leftAt).toBeUndefined();
  });

  test.each([
    ['undated', {}],
    ['older', { suppressedAt: '2024-06-01T00:00:00.000Z' }],
  ])('does not suppress when it is %s, nor after the suppression was lifted', async (_, day) => {
    const { directory, run } = openDirectory();
    await run([hereSince]);
    const list = [{ ...exported, suppression: 'complaint', ...day }];
    expect(await run(list)).toMatchObject({ contradicted: 1, left: 0 });
    const subscriber = await directory.findByAddress(address);
    if (subscriber === null) throw new Error('not there');
    await directory.save({
      ...subscriber,
      liftedAt: '2025-07-01T00:00:00.000Z',
      version: subscriber.version + 1,
    });
    const earlier = [{ ...exported, suppression: 'complaint', suppressedAt: '2025-06-01T00:00:00.000Z' }];
    expect(await run(earlier)).toMatchObject({ contradicted: 1, left: 0 });
    expect((await directory.findByAddress(address))?.suppression).toBeNull();
  });

  test.each([{ status: 'unsubscribed' }, { unsubscribed_at: '2024-06-01' }])(
    'changes nothing and is counted when it is undated or older: %j',
    async (row) => {
      const { directory, run } = openDirectory();
      await run([hereSince]);
      expect(await run([{ email: address, ...row }])).toMatchObject({ contradicted: 1, left: 0, known: 0 });
      expect((await directory.findByAddress(address))?.state).toBe('confirmed');
    },
  );
});
