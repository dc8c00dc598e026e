import { expect, test } from 'vitest';
import { gatherInputs } from '../../lib/publish/gather-inputs.ts';
import { openPublisher } from '../support/a-publisher.ts';
import { aFrozenEdition } from '../support/delivery-builders.ts';

async function newsroom() {
  const publisher = await openPublisher();
  publisher.drop({ title: 'Baths reopen', publisher: 'Gazette', body: 'The harbour baths reopen in March.' });
  const gather = (frozen: Parameters<typeof gatherInputs>[1] = null, asOf = '2026-11-22T05:00:00.000Z') =>
    gatherInputs('2026-11-22', frozen, new Date(asOf), publisher.services);
  const before = async (id: string, about = {}) => {
    const row = { ...(await aFrozenEdition(id, `${id}T05:00:00.000Z`, publisher.archive)), ...about };
    await publisher.services.register.freeze(row);
    return row;
  };
  return { ...publisher, gather, before };
}

test('the first edition is number 1 and looks a day back', async () => {
  const { gather } = await newsroom();
  expect(await gather()).toMatchObject({
    version: 2,
    edition: '2026-11-22',
    revision: 1,
    number: 1,
    asOf: '2026-11-22T05:00:00.000Z',
    window: { since: '2026-11-21T05:00:00.000Z', until: '2026-11-22T05:00:00.000Z' },
    objects: 1,
    articles: [{ title: 'Baths reopen' }],
    webUrl: 'https://read.example.com/editions/2026-11-22',
    next: '2026-11-23',
    weekly: false,
  });
});

test('an edition made for an earlier day looks a day back from that day, and uses what is there today', async () => {
  const { gather } = await newsroom();
  const { window } = await gather(null, '2026-11-20T05:00:00.000Z');
  expect(window).toEqual({ since: '2026-11-19T05:00:00.000Z', until: '2026-11-22T05:00:00.000Z' });
});

test('the next edition starts an hour before the last one’s cut and counts on', async () => {
  const { gather, before } = await newsroom();
  await before('2026-11-20', { number: 6, cut: '2026-11-20T05:00:00.000Z' });
  await before('2026-11-21', { number: 7, cut: '2026-11-21T05:10:00.000Z' });
  expect(await gather()).toMatchObject({
    number: 8,
    window: { since: '2026-11-21T04:10:00.000Z' },
  });
});

test('a revision keeps the number and raises the revision', async () => {
  const { gather, before } = await newsroom();
  await before('2026-11-21', { number: 7 });
  const frozen = await before('2026-11-22', { number: 8, revision: 1 });
  expect(await gather(frozen)).toMatchObject({ number: 8, revision: 2 });
});

test('the desk’s notices come first, and only the editorial part of the config is frozen', async () => {
  const { gather, desk } = await newsroom();
  desk.text = '{ broken';
  const { notices, config } = await gather();
  expect(notices[0]).toContain('desk.json');
  expect(Object.keys(config).toSorted()).toEqual(['compose', 'ingest', 'newsletter', 'select']);
});

test('on Monday a newsletter of working days looks back to Friday, and its articles stay fresh three times longer', async () => {
  const { services, before } = await newsroom();
  await before('2026-11-20', { number: 6, cut: '2026-11-20T05:00:00.000Z' });
  services.config.deliver.days = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const of = (id: string, asOf: string) => gatherInputs(id, null, new Date(asOf), services);
  const monday = await of('2026-11-23', '2026-11-23T05:00:00.000Z');
  expect(monday.window.since).toBe('2026-11-20T04:00:00.000Z');
  expect(monday.config).toMatchObject({ ingest: { freshnessHours: 144 }, select: { halfLifeHours: 108 } });
  const tuesday = await of('2026-11-24', '2026-11-24T05:00:00.000Z');
  expect(tuesday.config).toMatchObject({ ingest: { freshnessHours: 48 }, select: { halfLifeHours: 36 } });
});

test('the first edition of a weekly looks back a week, and is one', async () => {
  const { services } = await newsroom();
  services.config.deliver.days = ['sun'];
  const gathered = await gatherInputs('2026-11-22', null, new Date('2026-11-22T05:00:00.000Z'), services);
  expect(gathered).toMatchObject({ weekly: true, window: { since: '2026-11-15T05:00:00.000Z' } });
});

const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const NAMED = [
  { name: 'morning', publishAt: '05:00', deliverAt: '06:30', days: [...EVERY_DAY], repeats: false },
  { name: 'evening', publishAt: '17:00', deliverAt: '18:00', days: [...EVERY_DAY], repeats: false },
];

test('an evening looks back to the last evening, remembers the morning, and is numbered after it', async () => {
  const { services, before, archive } = await newsroom();
  services.config.deliver.editions = NAMED;
  await before('2026-11-21-2-evening', { number: 6, cut: '2026-11-21T17:00:00.000Z' });
  const morning = await before('2026-11-22-1-morning', { number: 7, cut: '2026-11-22T05:00:00.000Z' });
  const told = { id: morning.id, stories: [] };
  await archive.write(`${morning.path}/memory.json`, new TextEncoder().encode(JSON.stringify(told)), 'x');
  const asOf = new Date('2026-11-22T17:00:00.000Z');
  const evening = await gatherInputs('2026-11-22-2-evening', null, asOf, services);
  expect(evening).toMatchObject({ number: 8, window: { since: '2026-11-21T16:00:00.000Z' } });
  expect(evening.memory.map(({ id }) => id)).toContain('2026-11-22-1-morning');
});

test('an edition that may repeat remembers only those of its own name', async () => {
  const { services, before, archive } = await newsroom();
  const weekly = {
    name: 'week',
    publishAt: '08:00',
    deliverAt: '09:00',
    days: ['sun' as const],
    repeats: true,
  };
  services.config.deliver.editions = [...NAMED, weekly];
  for (const [n, id] of ['2026-11-15-2-week', '2026-11-22-1-morning'].entries()) {
    const { path } = await before(id, { number: n + 1, cut: `${id.slice(0, 10)}T05:00:00.000Z` });
    const told = { id, stories: [] };
    await archive.write(`${path}/memory.json`, new TextEncoder().encode(JSON.stringify(told)), 'x');
  }
  const inputs = await gatherInputs('2026-11-22-2-week', null, new Date('2026-11-22T08:00:00Z'), services);
  expect(inputs.memory.map(({ id }) => id)).toEqual(['2026-11-15-2-week']);
  expect(inputs.window.since).toBe('2026-11-15T04:00:00.000Z');
  expect(inputs.config.ingest.freshnessHours).toBe(7 * 48);
});
