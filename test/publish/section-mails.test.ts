import { beforeEach, describe, expect, test } from 'vitest';
import type { RenderedEdition } from '../../lib/compose/render-edition.ts';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { deliverChunks } from '../../lib/deliver/deliver-chunk.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import { sweepDeliveries } from '../../lib/deliver/sweep-deliveries.ts';
import type { SectionChoice } from '../../lib/domain/section-choice.ts';
import type { PickedStory } from '../../lib/domain/selection.ts';
import { publishEdition } from '../../lib/pipeline.ts';
import type { Manifest } from '../../lib/publish/freeze-edition.ts';
import { parseInputs } from '../../lib/publish/inputs.ts';
import { replayEdition } from '../../lib/publish/replay-edition.ts';
import { sectionMails } from '../../lib/publish/section-mails.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';
import { aPick } from '../compose/support/picks.ts';
import { openPublisher } from '../support/a-publisher.ts';
import { anArticle } from '../support/builders.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { deliveryCloud } from '../support/delivery-cloud.ts';

const BATHS = {
  title: 'Council votes to reopen the old harbour baths',
  publisher: 'Gazette',
  section: 'Politics',
  body: 'The town council voted on Sunday to reopen the harbour baths after nine years.\n\nWork on the pumps begins in March, the mayor said, and swimmers may return by midsummer.',
};
const CUP = {
  title: 'Rovers lift the county cup after extra time',
  publisher: 'Courier',
  section: 'Sport',
  body: 'A late header won the county cup for Rovers in front of nine thousand people.\n\nThe captain scored in the last minute, and the band played until the lights went out.',
};
const OPERA = {
  title: 'Opera house opens its doors with a new staging',
  publisher: 'Herald',
  section: 'Culture',
  body: 'The opera house began its season with a new staging of an old tragedy on Saturday.\n\nThe orchestra played from the balconies, and the audience stood for eleven minutes.',
};
const TITLES = [BATHS.title, CUP.title, OPERA.title];
const run = { revise: false, ahead: false };

let publisher: Awaited<ReturnType<typeof openPublisher>>;

/** Publishes the three stories where readers may choose among their sections. */
async function publishWith(
  about: { offered?: (string | string[])[]; lead?: 'choice' | 'always'; whenEmpty?: 'whole' | 'none' },
  articles = [BATHS, CUP, OPERA],
) {
  const sectionChoice = { offered: ['Politics', 'Sport', 'Culture'], ...about };
  const config = parseConfig({ ...newsletter, operate: {}, compose: { sectionChoice } });
  const services = { ...publisher.services, config };
  publisher.drop(...articles);
  const outcome = await publishEdition(run, services);
  if (outcome.status !== 'published') throw new Error(outcome.status);
  const file = (name: string) =>
    new TextDecoder().decode(publisher.archive.files.get(`${outcome.edition.path}/${name}`));
  return { services, file, manifest: JSON.parse(file(EDITION_FILES.manifest)) as Manifest };
}

/** The titles in the mail of each reader, and the state of their rows. */
async function delivered(
  services: Awaited<ReturnType<typeof publishWith>>['services'],
  ...choices: (SectionChoice | undefined)[]
) {
  const { archive, register } = services;
  const cloud = Object.assign(deliveryCloud(), { archive, register });
  for (const [n, choice] of choices.entries()) await cloud.directory.add(aSubscriber(n, { choice }));
  await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
  await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
  await deliverChunks(cloud.takeHints(), cloud.run(), cloud, cloud.policy);
  return choices.map((_, n) => {
    const mail = cloud.sent.find(({ to }) => to === aSubscriber(n).address);
    const text = Buffer.from(mail?.raw ?? [])
      .toString('latin1')
      .replaceAll('=\r\n', '');
    const row = cloud.rowOf(n);
    return {
      titles: TITLES.filter((title) => text.includes(title)),
      state: row?.state,
      why: row?.reason,
      text,
    };
  });
}

const without = (...leftOut: string[]): SectionChoice => ({ leftOut, withLead: true });

beforeEach(async () => {
  publisher = await openPublisher();
});

describe('readers who leave sections out', () => {
  test('get the stories of the others, in one mail a choice', async () => {
    const { services } = await publishWith({});
    const [all, noSport, noSportNorCulture] = await delivered(
      services,
      undefined,
      without('sport'),
      without('sport', 'culture'),
    );
    expect(all?.titles).toHaveLength(3);
    expect(noSport?.titles).toEqual(TITLES.filter((title) => title !== CUP.title || isLead(all, title)));
    expect(noSportNorCulture?.titles).toContain(BATHS.title);
    expect(noSportNorCulture?.titles.length).toBeLessThan(3);
    expect([all, noSport, noSportNorCulture].map((one) => one?.state)).toEqual(Array(3).fill('ACCEPTED'));
  });

  test('get the lead story in any case, unless they do not want it either', async () => {
    const { services } = await publishWith({});
    const { edition } = await leadOf(services);
    const section = [BATHS, CUP, OPERA].find(({ title }) => title === edition)?.section.toLowerCase() ?? '';
    const [withLead, withoutLead] = await delivered(services, without(section), {
      leftOut: [section],
      withLead: false,
    });
    expect(withLead?.titles).toHaveLength(3);
    expect(withoutLead?.titles).toEqual(TITLES.filter((title) => title !== edition));
    // The first story that is left leads, and the subject says so.
    expect(withoutLead?.text).not.toContain(`Subject: ${edition}`);
  });

  test('get the whole edition on a day without a story for them, or nothing, as configured', async () => {
    const nothing = { leftOut: ['politics', 'sport', 'culture'], withLead: true };
    const whole = await publishWith({ whenEmpty: 'whole' });
    expect((await delivered(whole.services, nothing))[0]?.titles).toHaveLength(3);

    publisher = await openPublisher();
    const none = await publishWith({ whenEmpty: 'none' });
    const [first, second] = await delivered(none.services, nothing, undefined);
    expect(first).toMatchObject({ titles: [], state: 'SUPPRESSED', why: 'no story in their sections' });
    expect(second?.titles).toHaveLength(3);
  });

  test('who left out the lead as well still get none of their sections once the lead always comes', async () => {
    const { services } = await publishWith({ lead: 'always' });
    const { edition } = await leadOf(services);
    const other = [BATHS, CUP, OPERA].find(({ title }) => title !== edition) ?? CUP;
    const [one] = await delivered(services, { leftOut: [other.section.toLowerCase()], withLead: false });
    expect(one?.titles).toEqual(TITLES.filter((title) => title !== other.title));
  });

  test('get stories of sections that are not offered, and of none, whatever they leave out', async () => {
    const { services } = await publishWith({ offered: ['Sport'] });
    const [one] = await delivered(services, { leftOut: ['politics', 'culture', 'sport'], withLead: false });
    expect(one?.titles).toEqual([BATHS.title, OPERA.title]);
  });

  test('get the whole edition when it was frozen before sections were offered', async () => {
    const { services, manifest } = await publishWith({ offered: [] });
    expect(manifest).not.toHaveProperty('choices');
    expect((await delivered(services, without('sport')))[0]?.titles).toHaveLength(3);
  });
});

test('an edition is set once for each distinct result, thirty-two at most', async () => {
  const { manifest } = await publishWith({ offered: ['Politics', 'Sport', 'Culture', 'Health'] });
  expect(Object.keys(manifest.choices?.mails ?? {})).toHaveLength(30);
  const mails = Object.keys(manifest.files).filter((name) => /^mail-\d+\.html$/.test(name));
  // Nothing is from Health today, and with three stories there are few different mails.
  expect(mails.length).toBeLessThanOrEqual(6);
  expect(() => parseConfig({ ...newsletter, compose: { sectionChoice: { offered: [...'abcde'] } } })).toThrow(
    'more than 32 different mails',
  );
  const five = { offered: [...'abcde'], lead: 'always' };
  expect(parseConfig({ ...newsletter, compose: { sectionChoice: five } })).toBeDefined();
});

test('the mails of every choice are frozen and replayed with the edition', async () => {
  const { services, file, manifest } = await publishWith({});
  const inputs = parseInputs(new TextEncoder().encode(file(EDITION_FILES.inputs)), '');
  expect(replayEdition(inputs, manifest, services.templates)).toMatchObject({ identical: true });

  const [key = ''] = Object.keys(manifest.choices?.mails ?? {});
  const swapped = { ...manifest, choices: { offered: [], ...manifest.choices, mails: { [key]: null } } };
  expect(replayEdition(inputs, swapped, services.templates).different).toEqual([EDITION_FILES.manifest]);
});

async function leadOf(services: Awaited<ReturnType<typeof publishWith>>['services']) {
  const [row] = await services.register.latest(1);
  return { edition: row?.headline ?? '' };
}

function isLead(mail: { readonly text: string } | undefined, title: string): boolean {
  return mail?.text.includes(`Subject: ${title}`) ?? false;
}

test('stories without a section come to everybody', () => {
  const picks = [
    aPick({ section: 'Sport' }, anArticle({ id: 'cup' })),
    aPick({ section: null }, anArticle({ id: 'fog' })),
  ];
  const set: string[][] = [];
  const render = (some: readonly PickedStory[]) => {
    set.push(some.map(({ story }) => story.lead.id));
    return { edition: { subject: 'Fog' }, mailHtml: '', mailText: '' } as RenderedEdition;
  };
  sectionMails(picks, { subject: 'Cup' }, render, {
    offered: [['Sport']],
    lead: 'choice',
    whenEmpty: 'whole',
  });
  expect(set).toEqual([['fog']]);
});
