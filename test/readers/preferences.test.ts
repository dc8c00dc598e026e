import { beforeEach, describe, expect, test } from 'vitest';
import { mintToken } from '../../lib/subscriber-token.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { openReaderDesk } from './a-desk.ts';

const subscriber = aSubscriber(1, { zone: 'Europe/London', minute: 390 });
let desk: Awaited<ReturnType<typeof openReaderDesk>>;

beforeEach(async () => {
  desk = await openReaderDesk();
  await desk.directory.add(subscriber);
});

const linkFor = async (purpose: 'unsubscribe' | 'preferences') =>
  `/${purpose}/${mintToken(await desk.services.keys.current(), { subscriber: subscriber.id, purpose })}`;
const now = () => desk.directory.find(subscriber.id);

test('preferences show and save zone and hour, by the quarter hour', async () => {
  const link = await linkFor('preferences');

  expect((await desk.ask('GET', link)).body).toContain('Europe/London');
  const saved = await desk.ask('POST', link, { zone: 'Asia/Kolkata', time: '07:40' });

  expect(saved.status).toBe(200);
  expect(await now()).toMatchObject({ zone: 'Asia/Kolkata', minute: 450 });
});

test('where everybody gets the edition at one time, the page says when and takes no other', async () => {
  desk.services.morning = {
    zone: 'Europe/London',
    minute: 390,
    isLocal: false,
    ownHours: [],
    hasBothDays: true,
  };
  const link = await linkFor('preferences');

  const { body } = await desk.ask('GET', link);
  expect(body).not.toMatch(/name="(zone|time)"/);
  expect(body).toContain('06:30 (Europe/London)');
  expect(body).toContain('/unsubscribe/');
  expect((await desk.ask('POST', link, { zone: 'Asia/Tokyo', time: '07:00' })).status).toBe(422);
  expect(await now()).toEqual(subscriber);
});

test('with several editions a day each has its own hour, so readers choose only their zone', async () => {
  desk.services.morning = {
    zone: 'Europe/London',
    minute: 390,
    isLocal: true,
    ownHours: [390, 1080],
    hasBothDays: true,
  };
  const link = await linkFor('preferences');
  const { body } = await desk.ask('GET', link);
  expect(body).toMatch(/name="zone"/);
  expect(body).not.toMatch(/name="time"/);
  expect((await desk.ask('POST', link, { zone: 'Asia/Tokyo' })).status).toBe(200);
  expect(await now()).toMatchObject({ zone: 'Asia/Tokyo', minute: subscriber.minute });
});

test('where readers choose nothing, the page says when each of several editions comes', async () => {
  desk.services.morning = {
    zone: 'Europe/London',
    minute: 390,
    isLocal: false,
    ownHours: [390, 1080],
    hasBothDays: true,
  };
  const { body } = await desk.ask('GET', await linkFor('preferences'));
  expect(body).toContain('06:30, 18:00 (Europe/London)');
});

test('a weekly asks nobody for days, but readers who chose some before may undo it', async () => {
  desk.services.morning = {
    ...{ zone: 'Europe/London', minute: 390, isLocal: true, ownHours: [] },
    hasBothDays: false,
  };
  const link = await linkFor('preferences');
  expect((await desk.ask('GET', link)).body).not.toMatch(/name="days"/);
  await desk.ask('POST', link, { zone: 'Asia/Tokyo', time: '07:00', days: 'weekdays' });
  expect((await desk.ask('GET', link)).body).toMatch(/name="days"/);
});

test('a reader may move ten times a day: each new morning is work for the planner', async () => {
  const link = await linkFor('preferences');
  const moveTo = async (hour: number) =>
    (await desk.ask('POST', link, { zone: 'Asia/Tokyo', time: `${10 + hour}:00` })).status;

  const answers = [];
  for (let hour = 0; hour < 12; hour += 1) answers.push(await moveTo(hour));

  expect(answers).toEqual([...Array(10).fill(200), 429, 429]);
  expect(await now()).toMatchObject({ minute: 19 * 60 });
});

test.each([
  { zone: '+05:30', time: '07:00' },
  { zone: 'Mars/Olympus', time: '07:00' },
  { zone: 'Europe/London', time: '25:00' },
  { zone: 'Europe/London' },
  {},
])('preferences %j are refused and nothing is saved', async (form) => {
  const answer = await desk.ask('POST', await linkFor('preferences'), form as Record<string, string>);

  expect(answer.status).toBe(422);
  expect(await now()).toEqual(subscriber);
});

test('a city is understood as its zone, in any spelling', async () => {
  const link = await linkFor('preferences');
  for (const [typed, zone] of [
    ['new york', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Kolkata', 'Asia/Kolkata'],
  ] as const) {
    await desk.ask('POST', link, { zone: typed, time: '07:00' });
    expect((await now())?.zone).toBe(zone);
  }
  const wrong = await desk.ask('POST', link, { zone: 'Gotham', time: '07:00' });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('value="Gotham"');
});

test('days and a pause are saved, and a pause can be ended', async () => {
  const link = await linkFor('preferences');

  await desk.ask('POST', link, { days: 'weekdays', pause: '2026-12-24' });
  expect(await now()).toMatchObject({ days: 'weekdays', pausedUntil: '2026-12-24', zone: 'Europe/London' });
  expect((await desk.ask('GET', link)).body).toContain('value="2026-12-24"');

  await desk.ask('POST', link, { days: 'every', pause: '' });
  expect(await now()).toMatchObject({ zone: 'Europe/London', minute: 390 });
  expect((await now())?.days).toBeUndefined();
  expect((await now())?.pausedUntil).toBeUndefined();
});

test.each<Record<string, string>>([
  { days: 'mondays' },
  { pause: '2026-02-31x' },
  { pause: '2999-01-01' },
  { pause: 'soon' },
])('%j is refused', async (form) => {
  expect((await desk.ask('POST', await linkFor('preferences'), form)).status).toBe(422);
  expect(await now()).toEqual(subscriber);
});

test('the preferences of somebody who has left say so and show the way back', async () => {
  await desk.directory.save({ ...subscriber, state: 'unsubscribed', version: 2 });
  const { body } = await desk.ask('GET', await linkFor('preferences'));
  expect(body).not.toContain('<form');
  expect(body).toContain('https://read.example.com/subscribe');
});

test('saving what is set already counts as no change and takes nothing from the day’s ten', async () => {
  const link = await linkFor('preferences');
  for (let n = 0; n < 12; n += 1)
    expect((await desk.ask('POST', link, { zone: 'Europe/London', time: '06:30' })).status).toBe(200);
  expect(await now()).toEqual(subscriber);
});

test.each<[string, Record<string, string>, object]>([
  ['the zone alone', { zone: 'Asia/Tokyo', time: '06:30' }, { zone: 'Asia/Tokyo', minute: 390 }],
  ['the hour alone', { zone: 'Europe/London', time: '06:45' }, { zone: 'Europe/London', minute: 405 }],
  ['the days alone', { days: 'weekend' }, { days: 'weekend', minute: 390 }],
  ['the pause alone', { pause: '2026-12-01' }, { pausedUntil: '2026-12-01', minute: 390 }],
])('a change of %s is saved', async (_, form, saved) => {
  expect((await desk.ask('POST', await linkFor('preferences'), form)).status).toBe(200);
  expect(await now()).toMatchObject(saved);
});

test.each([
  ['2027-11-23', 200],
  ['2027-11-24', 422],
])('a pause until %s, in or beyond a year: %d', async (pause, status) => {
  expect((await desk.ask('POST', await linkFor('preferences'), { pause })).status).toBe(status);
});

test.each([
  ['2026-11-21', undefined],
  ['2026-11-22', '2026-11-22'],
])('a pause until %s, on the 22nd, is %s', async (pause, saved) => {
  await desk.ask('POST', await linkFor('preferences'), { pause });
  expect((await now())?.pausedUntil).toBe(saved);
});

test('the page shows the days that were chosen', async () => {
  const link = await linkFor('preferences');
  const every = (await desk.ask('GET', link)).body;
  await desk.ask('POST', link, { days: 'weekend' });
  const weekend = (await desk.ask('GET', link)).body;
  const chosen = (body: string) =>
    /<option value="(\w+)" selected/.exec(body)?.[1] ??
    /value="(\w+)"[^>]* (?:checked|selected)/.exec(body)?.[1];
  expect(weekend).not.toBe(every);
  expect([chosen(every), chosen(weekend)]).toEqual(['every', 'weekend']);
});

test.each(['06:60', '24:00', '6:30', '06:30:00'])('%s is no time of day', async (time) => {
  expect((await desk.ask('POST', await linkFor('preferences'), { zone: 'Europe/London', time })).status).toBe(
    422,
  );
});

describe('sections', () => {
  beforeEach(() => {
    const offered = [['Sport'], ['Culture', 'Opinion']];
    desk.services.sections = { offered, mayLeaveLead: true, whenEmpty: 'whole' };
  });

  test('are boxes that are ticked until the reader unticks them', async () => {
    const link = await linkFor('preferences');
    expect(
      (await desk.ask('GET', link)).body.match(/name="(section [^"]+|lead)" value="yes" checked/g),
    ).toHaveLength(3);

    const { body } = await desk.ask('POST', link, { sections: 'shown', 'section sport': 'yes', lead: 'yes' });
    expect((await now())?.choice).toEqual({ leftOut: ['culture', 'opinion'], withLead: true });
    expect(body).toContain('name="section sport" value="yes" checked');
    expect(body).toContain('name="section culture/opinion" value="yes">');

    await desk.ask('POST', link, { sections: 'shown', 'section sport': 'yes' });
    expect((await now())?.choice?.withLead).toBe(false);
  });

  test('all ticked are no choice, so that a section that is offered later comes as well', async () => {
    const link = await linkFor('preferences');
    await desk.ask('POST', link, { sections: 'shown' });
    await desk.ask('POST', link, {
      sections: 'shown',
      'section sport': 'yes',
      'section culture/opinion': 'yes',
    });
    expect((await now())?.choice).toBeUndefined();
  });

  test('that are not offered at present stay as the reader left them', async () => {
    const link = await linkFor('preferences');
    await desk.ask('POST', link, { sections: 'shown', 'section culture/opinion': 'yes', lead: 'yes' });
    desk.services.sections = { offered: [['Health']], mayLeaveLead: true, whenEmpty: 'whole' };
    await desk.ask('POST', link, { sections: 'shown', lead: 'yes' });
    expect((await now())?.choice?.leftOut).toEqual(['health', 'sport']);
  });

  test('stay as they are when the form has none, or the newsletter offers none', async () => {
    const link = await linkFor('preferences');
    await desk.ask('POST', link, { sections: 'shown', lead: 'yes' });
    await desk.ask('POST', link, { days: 'weekdays' });
    desk.services.sections = { offered: [], mayLeaveLead: true, whenEmpty: 'whole' };
    await desk.ask('POST', link, { days: 'weekend', sections: 'shown' });
    expect(await now()).toMatchObject({
      days: 'weekend',
      choice: { leftOut: ['sport', 'culture', 'opinion'] },
    });
    expect((await desk.ask('GET', link)).body).not.toContain('checkbox');
  });

  test('the lead story comes to everybody where the config says so', async () => {
    desk.services.sections = { offered: [['Sport']], mayLeaveLead: false, whenEmpty: 'none' };
    const { body } = await desk.ask('POST', await linkFor('preferences'), { sections: 'shown' });
    expect((await now())?.choice).toEqual({ leftOut: ['sport'], withLead: true });
    expect(body).not.toContain('name="lead"');
    expect(body).toContain('you get no email');
  });
});
