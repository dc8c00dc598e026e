import { beforeEach, describe, expect, test } from 'vitest';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import type { EditionReport } from '../../lib/domain/report.ts';
import { publishEdition } from '../../lib/pipeline.ts';
import { type DroppedArticle, openPublisher } from '../support/a-publisher.ts';

const BATHS: DroppedArticle = {
  title: 'Council votes to reopen the old harbour baths',
  publisher: 'Gazette',
  body: 'The town council voted on Sunday to reopen the harbour baths after nine years.\n\nWork on the pumps begins in March, the mayor said, and swimmers may return by midsummer.',
};
const BATHS_RETOLD: DroppedArticle = {
  title: 'Old harbour baths to reopen, council votes',
  publisher: 'Observer',
  body: 'The harbour baths will reopen after nine years, the town council voted on Sunday, and swimmers may return by midsummer.',
};
const BRIDGE: DroppedArticle = {
  title: 'Engineers close the iron bridge for a winter',
  publisher: 'Courier',
  body: 'Cracks in two girders have shut the iron bridge to lorries and cars until April.\n\nEngineers found them with a drone, and a ferry will carry commuters across the river meanwhile.',
};
const NOTE = 'Read to the end.';

type Publisher = Awaited<ReturnType<typeof openPublisher>>;
let publisher: Publisher;
let first: string;

beforeEach(async () => {
  publisher = await openPublisher();
  publisher.desk.text = JSON.stringify({ note: NOTE });
  publisher.drop(BATHS);
  first = await publish(publisher);
});

describe('the morning after an edition', () => {
  test('its instructions stay in force, and its articles are not offered again', async () => {
    const { report, mail } = await nextMorning(publisher, BRIDGE);

    expect(mail).toContain(NOTE);
    expect(report.notices).toEqual([
      expect.stringContaining('the instructions of the last edition stay in force'),
    ]);
    expect(report.counts.objects).toBe(1);
  });

  test('its story is known again, by its address and in other words', async () => {
    const { report, mail } = await nextMorning(publisher, { ...BATHS, key: 'again.json' }, BRIDGE);
    expect(report.decisions.map(({ reason }) => reason).sort()).toEqual(['lead', 'told-before']);
    expect(mail).not.toContain(BATHS.title);
  });

  test('another outlet’s words are known too', async () => {
    const { report } = await nextMorning(publisher, BATHS_RETOLD, BRIDGE);

    expect(report.decisions.map(({ reason }) => reason).sort()).toEqual(['lead', 'told-before']);
  });
});

test('when nothing is left of an edition, the report says what may come again and that no instruction is in force', async () => {
  for (const name of [EDITION_FILES.handover, EDITION_FILES.memory])
    publisher.archive.files.delete(`${first}/${name}`);

  const { report, mail } = await nextMorning(publisher, BRIDGE);

  expect(mail).not.toContain(NOTE);
  expect(report.notices).toEqual([
    expect.stringMatching(/desk.json is not valid .*there are no earlier instructions to fall back on/),
    'The edition of 2026-11-22 has no handover.json: articles of the hour before its cut may be offered again.',
    'The stories printed on 2026-11-22 are unknown (memory.json is missing): they may be printed again.',
  ]);
});

/** Publishes a day later, with a broken desk file. */
async function nextMorning(publisher: Publisher, ...articles: DroppedArticle[]) {
  publisher.time.now = new Date(publisher.time.now.getTime() + 24 * 3_600_000);
  publisher.desk.text = '{"note": 12';
  publisher.drop(...articles);
  const path = await publish(publisher);
  const report = readJson<EditionReport>(publisher, `${path}/${EDITION_FILES.reportJson}`);
  return { report, mail: read(publisher, `${path}/${EDITION_FILES.mailText}`) };
}

async function publish({ services }: Publisher): Promise<string> {
  const outcome = await publishEdition({ revise: false, ahead: false }, services);
  if (outcome.status !== 'published') throw new Error(`nothing was published: ${JSON.stringify(outcome)}`);
  return outcome.edition.path;
}

const read = ({ archive }: Publisher, path: string) => new TextDecoder().decode(archive.files.get(path));
const readJson = <T>(publisher: Publisher, path: string): T => JSON.parse(read(publisher, path)) as T;
