import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { publish } from '../../lib/pipeline.ts';
import { sendTestEdition } from '../../lib/publish/send-test-edition.ts';
import { openPublisher } from '../support/a-publisher.ts';

const BATHS = {
  title: 'Baths reopen',
  publisher: 'Gazette',
  body: 'The harbour baths reopen in March after nine years.',
};
const TO = ['ada@news.example', 'ben@news.example'];

test('each address gets the coming edition, and no state changes', async () => {
  const { services, drop, sent, archive } = await openPublisher();
  drop(BATHS);
  const outcome = await sendTestEdition({ to: TO }, services);
  expect(outcome).toMatchObject({
    status: 'test-sent',
    samplesBecause: null,
    results: ['accepted', 'accepted'],
  });
  expect(sent.map(({ to }) => to)).toEqual(TO);
  const mail = await PostalMime.parse(sent[0]?.raw ?? '');
  expect(mail.subject).toBe(outcome.subject);
  expect(mail.text).toContain('Baths reopen');
  expect(mail.text).toMatch(/^\*\*\* .*test.* \*\*\*/i);
  expect([...archive.files.keys()]).toEqual([]);
  expect(await services.register.latest(1)).toEqual([]);
});

test('with nothing to print it shows sample stories and says why, whatever the desk instructions', async () => {
  const { services, desk, sent } = await openPublisher();
  desk.text = JSON.stringify({ hold: { reason: 'lawyers' } });
  expect(await sendTestEdition({ to: TO }, services)).toMatchObject({ samplesBecause: 'held' });
  desk.text = null;
  expect(await sendTestEdition({ to: TO }, services)).toMatchObject({ samplesBecause: 'no-new-articles' });
  expect(sent).toHaveLength(4);
});

test('SES’s reason is shown for each address that it refused', async () => {
  const { services, drop } = await openPublisher();
  drop(BATHS);
  const mailer = {
    ...services.mailer,
    send: async () => ({ status: 'refused' as const, reason: 'not verified' }),
  };
  const { results } = await sendTestEdition({ to: TO.slice(0, 1) }, { ...services, mailer });
  expect(results).toEqual(['refused: not verified']);
});

test('once today’s edition is frozen the mail shows tomorrow’s; another day may be asked for', async () => {
  const { services, drop, sent } = await openPublisher();
  drop(BATHS);
  await publish({ revise: false, ahead: false }, services);
  const proofs = sent.length;
  await sendTestEdition({ to: TO.slice(0, 1) }, services);
  await sendTestEdition({ to: TO.slice(0, 1), asOf: '2026-11-20T05:00:00.000Z' }, services);
  const days = await Promise.all(
    sent
      .slice(proofs)
      .map(async ({ raw }) => /2[03] November 2026/.exec((await PostalMime.parse(raw)).text ?? '')?.[0]),
  );
  expect(days).toEqual(['23 November 2026', '20 November 2026']);
});
