import { expect, test } from 'vitest';
import { DRAFT_NAME } from '../../lib/contract/events.ts';
import { draftKey } from '../../lib/contract/object-keys.ts';
import type { DraftOutcome } from '../../lib/publish/draft-edition.ts';
import { publisherOver } from '../../lib/runtime/desk-publisher.ts';
import { createMemoryArchive } from '../support/fakes/memory-control.ts';

interface Asked {
  readonly draft?: { readonly keep: string };
  readonly revise?: boolean;
}

/** A publish function that answers in time or not, and stores its draft when it is done. */
function open(isSlow = false) {
  const time = { now: new Date('2026-11-22T05:00:00Z') };
  const archive = createMemoryArchive();
  const asked: Asked[] = [];
  const finish = async (name: string) => {
    const draft = { status: 'draft', name, edition: '2026-11-22' };
    await archive.write(draftKey(name), new TextEncoder().encode(JSON.stringify(draft)), 'application/json');
    return draft;
  };
  const call = async (event: unknown) => {
    asked.push(event as Asked);
    if (isSlow) return new Promise(() => {});
    return finish((event as Asked).draft?.keep ?? '');
  };
  const timer = { sleep: () => (isSlow ? Promise.resolve() : new Promise<void>(() => {})) };
  const publisher = publisherOver(call, { clock: { now: () => time.now }, timer, archive });
  return { publisher, time, archive, asked, finish };
}

const pass = (time: { now: Date }, minutes: number) => {
  time.now = new Date(time.now.getTime() + minutes * 60_000);
};

test('a draft of the same version is shown again for a minute, and made anew for another version', async () => {
  const { publisher, time, asked } = open();
  await publisher.draft(false, 'v1');
  await publisher.draft(false, 'v1');
  expect(asked).toHaveLength(1);
  await publisher.draft(false, 'v2');
  await publisher.draft(true, 'v2');
  pass(time, 1);
  await publisher.draft(true, 'v2');
  expect(asked).toHaveLength(4);
  for (const { draft } of asked) expect(draft?.keep).toMatch(DRAFT_NAME);
});

test('another container of the function finds the draft of this minute instead of making it again', async () => {
  const { publisher, archive, time } = open();
  const first = (await publisher.draft(false, 'v1')) as DraftOutcome;
  const other = publisherOver(() => Promise.reject(new Error('asked')), {
    clock: { now: () => time.now },
    timer: { sleep: async () => {} },
    archive,
  });
  expect(await other.draft(false, 'v1')).toEqual(first);
});

test('a draft that takes too long is pending, and is found by its name when it is done', async () => {
  const { publisher, time, asked, finish } = open(true);
  const pending = await publisher.draft(false, 'v1');
  expect(pending.status).toBe('pending');
  pass(time, 2);
  expect(await publisher.draft(false, 'v1', pending.name ?? '')).toEqual(pending);
  expect(asked).toHaveLength(1);
  await finish(pending.name ?? '');
  expect(await publisher.draft(false, 'v1', pending.name ?? '')).toMatchObject({ status: 'draft' });
});

test('a pending draft is made anew after ten minutes, for other instructions, and for a name of no draft', async () => {
  const { publisher, time, asked } = open(true);
  const { name } = await publisher.draft(false, 'v1');
  await publisher.draft(false, 'v2', name ?? '');
  await publisher.draft(false, 'v1', '../../secrets');
  pass(time, 10);
  await publisher.draft(false, 'v1', name ?? '');
  expect(asked).toHaveLength(4);
});

test('freezing, a test and a replay that take too long are said to, and do not fail the page', async () => {
  const { publisher } = open(true);
  expect(await publisher.publish(false)).toContain('still being made');
  expect(await publisher.testSend('ada@news.example')).toBe(true);
  expect(await publisher.replay('2026-11-22')).toBeNull();
});
