import { expect, test } from 'vitest';
import type { Subscriber } from '../../lib/domain/subscriber.ts';
import { changeSubscriber } from '../../lib/readers/change-subscriber.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { createMemoryDirectory } from '../support/fakes/memory-directory.ts';
import { settableClock } from '../support/settable-clock.ts';

const subscriber = aSubscriber(1);

async function aDirectory() {
  const { directory } = createMemoryDirectory(settableClock('2026-11-22T08:00:00.000Z'));
  await directory.add(subscriber);
  return directory;
}

test('a change raises the version, and no change writes nothing', async () => {
  const directory = await aDirectory();

  expect(await changeSubscriber(subscriber.id, directory, (it) => ({ ...it, minute: 400 }))).toEqual({
    ...subscriber,
    minute: 400,
    version: 2,
  });
  expect((await changeSubscriber(subscriber.id, directory, (it) => it))?.version).toBe(2);
});

test('when somebody else was faster, the change is made to their version', async () => {
  const directory = await aDirectory();
  let seen = 0;
  const changed = await changeSubscriber(subscriber.id, directory, (current) => {
    seen += 1;
    // The fake is quick: the other change is in before this one is saved.
    if (seen === 1) void directory.save({ ...current, softBounces: 1, version: 2 });
    return { ...current, minute: 400 };
  });

  expect(changed).toMatchObject({ minute: 400, softBounces: 1, version: 3 });
});

test('an unknown id creates no profile', async () => {
  const directory = await aDirectory();
  expect(await changeSubscriber('01JX', directory, (it): Subscriber => ({ ...it, minute: 1 }))).toBeNull();
});

test('a profile is read and changed five times, and no more', async () => {
  const directory = await aDirectory();
  let saves = 0;
  const busy = { ...directory, save: async () => ++saves === 5 };
  expect(await changeSubscriber(subscriber.id, busy, (it) => ({ ...it }))).toMatchObject({ version: 2 });
  saves = 5;
  await expect(changeSubscriber(subscriber.id, busy, (it) => ({ ...it }))).rejects.toThrow(
    `subscriber ${subscriber.id} was changed by others 5 times in a row`,
  );
  expect(saves).toBe(10);
});

test('no change saves nothing', async () => {
  const directory = { ...(await aDirectory()), save: () => Promise.reject(new Error('saved')) };
  expect(await changeSubscriber(subscriber.id, directory, (it) => it)).toEqual(subscriber);
});
