import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../lib/deliver/finish-chunk.ts';
import { shortageOf } from '../../lib/deliver/quota-day.ts';
import { StoreError } from '../../lib/errors.ts';
import { aSchedule, aScheduledEdition } from '../support/a-schedule.ts';
import { aChunk, aFrozenEdition, aRow, aSubscriber } from '../support/delivery-builders.ts';
import { aShortAccount } from '../support/short-account.ts';

const LONDON = Array.from({ length: 50 }, (_, n) => aSubscriber(n, { zone: 'Europe/London', minute: 390 }));

test('two editions of a day share its quota', async () => {
  const hours = { publishAt: '17:00', deliverAt: '18:00' };
  const evening = aScheduledEdition({ name: 'evening', place: 2, ...hours });
  const schedule = aSchedule({ editions: [aScheduledEdition({ name: 'morning' }), evening] });
  const { cloud } = await aShortAccount(LONDON, 60, { schedule, dailyQuota: 60 });
  const made = '2026-11-23T05:00:00.000Z';
  const morning = await aFrozenEdition('2026-11-23-1-morning', made, cloud.archive);
  expect(await shortageOf(morning, cloud, cloud.policy)).toMatchObject({
    quota: 30,
    audience: 50,
    restAt: null,
  });
  const only = await aFrozenEdition('2026-11-23', made, cloud.archive);
  expect(await shortageOf(only, cloud, { ...cloud.policy, schedule: aSchedule() })).toBeNull();
});

test('SES’s quota that is left goes to the others on the same day, what a warm-up leaves does not', async () => {
  const { cloud } = await aShortAccount(LONDON, 20);
  const edition = await aFrozenEdition('2026-11-23', '2026-11-23T05:00:00.000Z', cloud.archive);
  const restAt = async (about: { dailyQuota?: number; warmUp?: number }) =>
    (await shortageOf(edition, cloud, { ...cloud.policy, ...about }))?.restAt;
  expect(await restAt({ dailyQuota: 20 })).toBe('2026-11-23T06:30:00.000Z');
  expect(await restAt({ warmUp: 20 })).toBe(null);
});

describe('a daily quota smaller than the list', () => {
  test('reaches those first who went without the day before: with half of the list nobody is skipped twice running', async () => {
    const { day } = await aShortAccount(LONDON, 25);
    const days = [await day(0), await day(1), await day(2), await day(3)];
    expect(days.map((mailed) => new Set(mailed).size)).toEqual([25, 25, 25, 25]);
    expect(new Set([...(days[0] ?? []), ...(days[1] ?? [])]).size).toBe(50);
    expect(days[2]?.toSorted()).toEqual(days[0]?.toSorted());
  });

  test('of a fifth, everybody gets one edition in five', async () => {
    const { day } = await aShortAccount(LONDON, 10);
    const mailed: string[] = [];
    for (let n = 0; n < 5; n += 1) mailed.push(...(await day(n)));
    expect(mailed.toSorted()).toEqual(LONDON.map(({ id }) => id).toSorted());
  });

  test('is shared by the zones, so that a late one does not always go without', async () => {
    const subscribers = Array.from({ length: 40 }, (_, n) =>
      aSubscriber(n, { zone: n < 20 ? 'Asia/Tokyo' : 'America/New_York', minute: 390 }),
    );
    const { day } = await aShortAccount(subscribers, 20);
    const tokyo = new Set(subscribers.slice(0, 20).map(({ id }) => id));
    for (const n of [0, 1]) {
      const mailed = await day(n);
      expect(mailed).toHaveLength(20);
      expect(mailed.filter((id) => tokyo.has(id))).toHaveLength(10);
    }
  });

  test('is said in the report and in the rows, and those who went without set off an alarm', async () => {
    const { cloud, day } = await aShortAccount(LONDON, 25);
    await day(0);
    await day(1);
    const pages = [...cloud.archive.files].filter(([key]) => /delivery.*html$/.test(key));
    const page = new TextDecoder().decode(pages[0]?.[1]);
    expect(page).toContain('25 readers went without this edition. They come first in the next one.');
    expect(cloud.counted.ReadersMissed).toBe(25);
    const rows = [...cloud.ledger.all.values()].filter(({ state }) => state === 'EXPIRED');
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(
      new Set(["cut-off: SES's daily quota was smaller than the list"]),
    );
  });

  test('is planned all the same when nobody can say who went without, from the first reader on', async () => {
    const { cloud, day } = await aShortAccount(LONDON, 25);
    const first = await day(0);
    const planned = new Date('2026-11-24T06:00:00.000Z');
    const readSubscribers: typeof cloud.plan.readSubscribers = async (edition, chunk) => {
      if (edition === '2026-11-23' && cloud.clock.now() >= planned) throw new StoreError('access denied');
      return await subscribersOf(edition, chunk);
    };
    const subscribersOf = cloud.plan.readSubscribers;
    Object.assign(cloud.plan, { readSubscribers });
    expect((await day(1)).toSorted()).toEqual(first.toSorted());
    expect(cloud.logged).toContainEqual(
      expect.objectContaining({ level: 'error', facts: expect.objectContaining({ why: 'access denied' }) }),
    );
  });

  test('does not take somebody who moved there for the first who went without', async () => {
    const { cloud, day } = await aShortAccount(LONDON, 25);
    const first = await day(0);
    // Their list expired with the others, and its turn is the lowest.
    const moved = [first[0] ?? ''];
    const row = {
      ...aChunk({ edition: '2026-11-23', turn: -1, subscribers: moved }),
      state: 'done' as const,
    };
    await cloud.plan.addChunk({
      ...row,
      name: 'Europe/London/0390/moved-0',
      totals: { ...NOBODY, EXPIRED: 1 },
    });
    const mailed = cloud.ledger.all.get(`2026-11-23/${moved[0]}`) ?? null;
    await cloud.ledger.replace(
      mailed,
      aRow({ edition: '2026-11-23', subscriber: moved[0] ?? '', state: 'EXPIRED' }),
    );
    expect(new Set([...first, ...(await day(1))]).size).toBe(50);
  });

  test('that is enough again changes nothing: nobody is last by rule', async () => {
    const { cloud, day } = await aShortAccount(LONDON, 100);
    expect(await day(0)).toHaveLength(50);
    const chunks = await cloud.plan.chunks('2026-11-23');
    expect(chunks.every(({ turn }) => turn === undefined)).toBe(true);
  });
});
