import { expect, test } from 'vitest';
import { importSubscribers } from '../../lib/readers/import-subscribers.ts';
import { createMemoryDirectory } from '../support/fakes/memory-directory.ts';
import { seeded } from '../support/random.ts';

const morning = { zone: 'Europe/London', minute: 390 };

function openDirectory() {
  const clock = { now: () => new Date('2026-11-22T08:00:00Z') };
  const { directory } = createMemoryDirectory(clock);
  const dice = seeded(3);
  const randomness = { bytes: (count: number) => Uint8Array.from({ length: count }, () => dice() * 256) };
  return { directory, ports: { directory, clock, randomness } };
}

test('a list of addresses is a list of people who agreed, each in the newsletter’s morning', async () => {
  const { directory, ports } = openDirectory();

  const outcome = await importSubscribers([{ address: ' Ada@Example.org ' }], ports, morning);

  expect(outcome).toEqual({ added: 1, known: 0, refused: [] });
  expect(await directory.findByAddress('ada@example.org')).toMatchObject({ state: 'confirmed', ...morning });
});

test('somebody who left here stays away, whatever the list says', async () => {
  const { directory, ports } = openDirectory();
  await importSubscribers([{ address: 'ada@example.org' }], ports, morning);
  const ada = await directory.findByAddress('ada@example.org');
  if (ada !== null) await directory.save({ ...ada, state: 'unsubscribed', version: ada.version + 1 });

  const outcome = await importSubscribers(
    [{ address: 'ada@example.org', state: 'confirmed' }],
    ports,
    morning,
  );

  expect(outcome).toMatchObject({ added: 0, known: 1 });
  expect(await directory.findByAddress('ada@example.org')).toMatchObject({ state: 'unsubscribed' });
});

test('an exported list comes back as it was: who left and who complained is not mailed', async () => {
  const { directory, ports } = openDirectory();
  const exported = [
    { address: 'stays@example.org', zone: 'Asia/Tokyo', minute: '360', state: 'confirmed', suppression: '' },
    { address: 'left@example.org', zone: 'UTC', minute: '0', state: 'unsubscribed', suppression: '' },
    {
      address: 'complained@example.org',
      zone: 'UTC',
      minute: '0',
      state: 'confirmed',
      suppression: 'complaint',
    },
  ];

  await importSubscribers(exported, ports, morning);

  expect(await directory.findByAddress('stays@example.org')).toMatchObject({
    zone: 'Asia/Tokyo',
    minute: 360,
  });
  expect(await directory.findByAddress('left@example.org')).toMatchObject({ state: 'unsubscribed' });
  expect(await directory.findByAddress('complained@example.org')).toMatchObject({
    suppression: { reason: 'complaint' },
  });
});

test('every line that cannot be taken up is named with its reason, the others are taken up', async () => {
  const { ports } = openDirectory();
  const lines = [
    { address: 'nobody' },
    { address: 'a@example.org', zone: 'Mars/Olympus' },
    { address: 'b@example.org', state: 'maybe' },
    { address: 'c@example.org', suppression: 'dislike' },
    { address: 'd@example.org' },
  ];

  expect(await importSubscribers(lines, ports, morning)).toEqual({
    added: 1,
    known: 0,
    refused: [
      { line: 1, reason: 'not-an-address' },
      { line: 2, reason: 'unknown-zone' },
      { line: 3, reason: 'unknown-state' },
      { line: 4, reason: 'unknown-suppression' },
    ],
  });
});
