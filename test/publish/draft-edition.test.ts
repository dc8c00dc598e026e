import { expect, test } from 'vitest';
import { namedEditions } from '../../lib/contract/config/schedule.ts';
import { publish } from '../../lib/pipeline.ts';
import { draftEdition } from '../../lib/publish/draft-edition.ts';
import { openPublisher } from '../support/a-publisher.ts';

async function newsroom() {
  const publisher = await openPublisher();
  const draft = (about: Partial<Parameters<typeof draftEdition>[0]> = {}) =>
    draftEdition({ revise: false, report: false, ...about }, publisher.services);
  return { ...publisher, draft };
}
const PLAIN = { revise: false, ahead: false };
const BATHS = {
  title: 'Baths reopen',
  publisher: 'Gazette',
  body: 'The harbour baths reopen in March after nine years.',
};

test('a draft shows the coming edition and changes nothing', async () => {
  const { draft, drop, archive, services } = await newsroom();
  drop(BATHS);
  const outcome = await draft();
  expect(outcome).toMatchObject({ status: 'draft', edition: '2026-11-22', revision: 1, reportKey: null });
  expect(outcome.printed?.lead.headline).toBe('Baths reopen');
  expect(outcome.mailText).toContain('Baths reopen');
  expect(outcome.mailHtml).toContain('Baths reopen');
  expect([...archive.files.keys()]).toEqual([]);
  expect(await services.register.latest(1)).toEqual([]);
});

test('with nothing to print the mail is empty and the report says why', async () => {
  const { draft } = await newsroom();
  expect(await draft()).toMatchObject({
    printed: null,
    mailHtml: '',
    mailText: '',
    report: { outcome: 'no-new-articles' },
  });
});

test('a hold does not hide the draft', async () => {
  const { draft, drop, desk } = await newsroom();
  drop(BATHS);
  desk.text = JSON.stringify({ hold: { reason: 'lawyers' } });
  expect((await draft()).printed).not.toBeNull();
});

test('once today’s edition is frozen the draft is tomorrow’s, or its next revision if asked for', async () => {
  const { draft, drop, services } = await newsroom();
  drop(BATHS);
  await publish({ revise: false, ahead: false }, services);
  expect(await draft()).toMatchObject({ edition: '2026-11-23', revision: 1 });
  expect(await draft({ revise: true })).toMatchObject({ edition: '2026-11-22', revision: 2 });
});

test('the whole report is written only if it is asked for', async () => {
  const { draft, drop, archive } = await newsroom();
  drop(BATHS);
  const { reportKey } = await draft({ report: true });
  expect([...archive.files.keys()]).toEqual([reportKey]);
  expect(reportKey).toMatch(/^reports\/2026-11-22\/.*\.html$/);
});

test('of several editions the one that is named, and no other', async () => {
  const editions = [
    { name: 'morning', publishAt: '05:00', deliverAt: '06:30' },
    { name: 'evening', publishAt: '17:00', deliverAt: '18:00' },
  ];
  const { draft, drop, services } = await newsroom();
  drop(BATHS);
  const config = {
    ...services.config,
    deliver: { ...services.config.deliver, editions: namedEditions.parse(editions) },
  };
  const named = (name: string) =>
    publish({ ...PLAIN, edition: name, draft: { report: false } }, { ...services, config });

  expect(await draft()).toMatchObject({ edition: '2026-11-22' });
  expect(await named('evening')).toMatchObject({ edition: '2026-11-22-2-evening' });
  expect(await named('morning')).toMatchObject({ edition: '2026-11-22-1-morning' });
  await expect(named('noon')).rejects.toThrow(/no edition named "noon"/);
});
