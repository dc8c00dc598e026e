import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { gatherInputs } from '../../lib/publish/gather-inputs.ts';
import { makeEdition } from '../../lib/publish/make-edition.ts';
import { openPublisher } from '../support/a-publisher.ts';

const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8')),
);

async function reportOf(...articles: Parameters<Awaited<ReturnType<typeof openPublisher>>['drop']>) {
  const { services, drop, time } = await openPublisher();
  drop(...articles);
  const inputs = await gatherInputs('2026-11-22', null, time.now, services);
  const { report } = makeEdition(inputs, services.templates);
  return JSON.parse(JSON.stringify(report)) as typeof report;
}

const BODY = 'The harbour baths reopen in March after nine years, the council said on Sunday.';
const ARTICLES = [
  { title: 'Baths reopen', publisher: 'Gazette', body: BODY },
  { title: 'Baths reopen', publisher: 'Courier', body: BODY },
  { title: 'Bank to cut posts', publisher: 'Observer', body: BODY, datePublished: '2026-11-23T15:00:00Z' },
  {
    title: 'Le pont de fer est fermé',
    publisher: 'Le Quai',
    key: 'fr.json',
    inLanguage: 'fr',
    body: 'Les ingénieurs ont fermé le pont de fer pour l’hiver, a annoncé la mairie dimanche.',
  },
];

test('a report with articles taken, copied, held and dropped is as the published schema says', async () => {
  const report = await reportOf(...ARTICLES);

  expect(new Set(report.decisions.map(({ outcome }) => outcome))).toEqual(
    new Set(['taken', 'copy', 'held', 'dropped']),
  );
  expect(schema.safeParse(report).error?.issues).toBeUndefined();
});

test('the schema refuses a report with an outcome or a key that it does not name', async () => {
  const report = await reportOf(...ARTICLES);
  const [first, ...others] = report.decisions;

  expect(schema.safeParse({ ...report, mood: 'good' }).success).toBe(false);
  expect(schema.safeParse({ ...report, decisions: [{ ...first, outcome: 'lost' }, ...others] }).success).toBe(
    false,
  );
});
