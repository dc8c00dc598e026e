import { expect, test } from 'vitest';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import type { EditionReport } from '../../lib/domain/report.ts';
import { publishEdition } from '../../lib/pipeline.ts';
import { type DroppedArticle, openPublisher } from '../support/a-publisher.ts';

const DAY = 24 * 3_600_000;
const run = { revise: false, ahead: false };
const BATHS: DroppedArticle = {
  title: 'Council votes to reopen the old harbour baths',
  publisher: 'Gazette',
  body: 'The town council voted on Sunday to reopen the harbour baths after nine years.\n\nWork on the pumps begins in March, the mayor said.',
};
const BRIDGE: DroppedArticle = {
  title: 'Engineers close the iron bridge for a winter',
  publisher: 'Courier',
  body: 'Cracks in two girders have shut the iron bridge to lorries and cars until April.\n\nEngineers found them with a drone.',
};
const BAKERY: DroppedArticle = {
  title: 'Night bakery sells its last loaf after a century',
  publisher: 'Herald',
  body: 'Four generations of the Pell family baked rye through the night for taxi drivers and nurses.\n\nOn Saturday the oven was let go cold.',
};
const ORCHARD: DroppedArticle = {
  title: 'Frost takes half the plums of the valley',
  publisher: 'Messenger',
  body: 'Two nights of frost in May have cost growers half their plums, the fruit exchange reckons.\n\nApples did better.',
};
/** Dropped on the 22nd, for the afternoon of the 23rd: two editions pass before the third may print it. */
const BANK: DroppedArticle = {
  title: 'Bank to cut two thousand posts',
  publisher: 'Observer',
  body: 'The savings bank will close forty branches by summer, its board told the staff.\n\nUnions were given the numbers a week ago.',
  key: 'observer/bank.json',
  datePublished: '2026-11-23T15:00:00Z',
};

async function openWithEmbargo() {
  const publisher = await openPublisher();
  publisher.drop(BATHS, BANK);
  const first = await publish(publisher);
  return { ...publisher, first };
}

type Publisher = Awaited<ReturnType<typeof openPublisher>>;

async function publish({ services, archive, time }: Publisher) {
  const outcome = await publishEdition(run, services);
  time.now = new Date(time.now.getTime() + DAY);
  if (outcome.status !== 'published') throw new Error(`nothing was published: ${JSON.stringify(outcome)}`);
  const file = (name: string) =>
    new TextDecoder().decode(archive.files.get(`${outcome.edition.path}/${name}`));
  return {
    mail: file(EDITION_FILES.mailText),
    html: file(EDITION_FILES.reportHtml),
    report: JSON.parse(file(EDITION_FILES.reportJson)) as EditionReport,
  };
}

test('an embargoed article waits and both reports name it and its hour', async () => {
  const { first } = await openWithEmbargo();

  expect(first.mail).not.toContain(BANK.title);
  expect(first.html).toContain('Held until 23 Nov, 15:00');
  expect(first.report.decisions.map(({ reason }) => reason)).toContain('not-yet-published');
});

test('it is printed by the first edition after its hour, though its object is no longer new', async () => {
  const publisher = await openWithEmbargo();
  publisher.drop(BRIDGE);
  const second = await publish(publisher);
  publisher.drop(BAKERY);
  const third = await publish(publisher);

  expect(second.mail).not.toContain(BANK.title);
  expect(third.mail).toContain(BANK.title);
});

test('once printed it is not offered again', async () => {
  const publisher = await openWithEmbargo();
  publisher.drop(BRIDGE);
  await publish(publisher);
  publisher.drop(BAKERY);
  await publish(publisher);
  publisher.drop(ORCHARD);
  const { report } = await publish(publisher);

  expect(report.decisions.map(({ title }) => title)).not.toContain(BANK.title);
});

test('deleted while it waits, it is not printed, and the report says that it has gone', async () => {
  const publisher = await openWithEmbargo();
  publisher.bucket.delete('observer/bank.json');
  publisher.drop(BRIDGE);
  const second = await publish(publisher);

  expect(second.report.setAside).toMatchObject([{ key: 'observer/bank.json', reason: 'gone' }]);
});

test('replaced while it waits, only the new text counts', async () => {
  const publisher = await openWithEmbargo();
  publisher.drop({ ...BANK, title: 'Bank keeps its branches', datePublished: '2026-11-22T20:00:00Z' });
  const second = await publish(publisher);

  expect(second.mail).toContain('Bank keeps its branches');
  expect(second.mail).not.toContain(BANK.title);
});
