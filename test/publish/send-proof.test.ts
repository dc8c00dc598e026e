import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { renderProof } from '../../lib/compose/render-edition.ts';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { type PublishOutcome, publishEdition } from '../../lib/pipeline.ts';
import type { EditionInputs } from '../../lib/publish/inputs.ts';
import { makeEdition } from '../../lib/publish/make-edition.ts';
import { proofBanner } from '../../lib/publish/proof-banner.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import { openPublisher } from '../support/a-publisher.ts';

const run = { revise: false, ahead: false };
const BATHS = {
  title: 'Council votes to reopen the old harbour baths',
  publisher: 'Gazette',
  body: 'The town council voted on Sunday to reopen the harbour baths after nine years.\n\nWork on the pumps begins in March, the mayor said, and swimmers may return by midsummer.',
};

async function aProof(approval: 'automatic' | 'required' = 'automatic', editors?: string[]) {
  const publisher = await openPublisher();
  const { config } = publisher.services;
  const services = {
    ...publisher.services,
    config: {
      ...config,
      deliver: { ...config.deliver, approval },
      operate: { ...config.operate, ...(editors === undefined ? {} : { editors }) },
    },
  };
  publisher.drop(BATHS);
  const outcome = await publishEdition(run, services);
  return { ...publisher, services, outcome };
}

const rowOf = (outcome: PublishOutcome) => {
  if (outcome.status !== 'published') throw new Error(outcome.status);
  return outcome.edition;
};
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('each editor gets the mail, marked as a proof, with a notice on top', async () => {
  const { sent, outcome } = await aProof('automatic', ['ada@news.example', 'ben@news.example']);

  expect(sent.map(({ to }) => to)).toEqual(['ada@news.example', 'ben@news.example']);
  const mail = await PostalMime.parse(sent[0]?.raw ?? new Uint8Array());
  expect(mail.subject).toBe(`[PROOF] ${rowOf(outcome).headline}`);
  const html = mail.html ?? '';
  expect(html).toMatch(/because ada@news\.example subscribed\./);
  expect(html).toContain('Only editors get this mail.');
});

test('without its notice the proof is the frozen mail, byte for byte', async () => {
  const { archive, outcome, services } = await aProof();
  const path = rowOf(outcome).path;
  const inputs = JSON.parse(textOf(archive.files.get(`${path}/${EDITION_FILES.inputs}`))) as EditionInputs;
  const made = makeEdition(inputs, services.templates);
  if (made.edition === null) throw new Error('no edition');
  const context = {
    newsletter: inputs.config.newsletter,
    webUrl: inputs.webUrl,
    templates: services.templates,
  };
  const { html } = renderProof(made.edition, { heading: 'H-MARK', lines: [], links: [] }, context);
  const frozen = made.files[EDITION_FILES.mailHtml] ?? '';
  const [start, end] = [commonStart(html, frozen), commonEnd(html, frozen)];

  expect(start + end).toBeGreaterThanOrEqual(frozen.length);
  expect(html.slice(start, html.length - end)).toContain('H-MARK');
});

test('a proof leaves no trace but the mail: no row, no tag that feedback counts, no working link', async () => {
  const { sent, archive, outcome } = await aProof();

  expect(sent.map(({ tags }) => tags)).toEqual([{ test: '1' }]);
  expect([...archive.files.keys()].every((key) => key.startsWith(rowOf(outcome).path))).toBe(true);
  expect(textOf(sent[0]?.raw)).toContain('unsubscribe/this-is-a-test-mail');
});

test('without editors nobody gets one, and a proof that cannot be sent undoes nothing', async () => {
  expect((await aProof('automatic', [])).sent).toEqual([]);

  const { services, drop } = await openPublisher();
  drop(BATHS);
  const mailer = { ...services.mailer, send: () => Promise.reject(new Error('SES is down')) };
  expect(await publishEdition(run, { ...services, mailer })).toMatchObject({ status: 'published' });
});

test('it says when the edition leaves, and what an editor has to do', async () => {
  const automatic = await PostalMime.parse((await aProof()).sent[0]?.raw ?? '');
  const required = await PostalMime.parse((await aProof('required')).sent[0]?.raw ?? '');

  expect(automatic.text).toContain('Sending starts at 06:30 (Europe/London');
  expect(automatic.text).toContain('unless somebody holds it');
  expect(automatic.text).toContain('https://read.example.com/desk/hold');
  expect(required.text).toContain('once an editor has approved it');
  expect(required.text).toContain('https://read.example.com/desk/approve');
});

test('it names what needs checking', async () => {
  const { services, outcome, archive } = await aProof();
  const report = JSON.parse(textOf(archive.files.get(`${rowOf(outcome).path}/${EDITION_FILES.reportJson}`)));
  const lines = (change: object, memory: Parameters<typeof proofBanner>[0]['memory'] = []) =>
    proofBanner(
      { row: rowOf(outcome), report: { ...report, ...change }, memory, subscribersBefore: 1204 },
      parseConfig(services.config),
      'https://read.example.com',
    ).lines.join('\n');
  const [lead] = report.stories;
  const near = { ...lead, id: 'n', headline: 'Nearly', placement: 'secondary' };

  expect(lines({})).toContain('about 1204 readers');
  expect(lines({})).toContain('the lead comes from one publisher');
  expect(lines({ stories: [lead, near] })).toContain('the lead is only just ahead of “Nearly”');
  expect(lines({ counts: { ...report.counts, objects: 10, setAside: 4 } })).toContain('4 of 10 files');
  expect(lines({ stories: [{ ...lead, score: { ...lead.score, novelty: 0.4 } }] })).toContain(
    '1 story partly printed before',
  );
  expect(lines({ stories: [{ ...lead, members: [{ ...lead.members[0], publisher: null }] }] })).toContain(
    'without a publisher’s name',
  );
  const told = { articles: [], urls: [], families: ['herald.example'], tellings: [], facts: [] };
  expect(lines({}, [{ id: '2026-11-21', stories: [told] }])).toContain('first time in the mail');
  expect(lines({ stories: [{ ...lead, families: ['a', 'b'] }] })).toContain('Nothing needs checking');
});

function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < b.length && a[i] === b[i]) i += 1;
  return i;
}

function commonEnd(a: string, b: string): number {
  let i = 0;
  while (i < b.length && a.at(-1 - i) === b.at(-1 - i)) i += 1;
  return i;
}

test('a proof that SES refuses is tried again, for those who did not get it', async () => {
  const { services, drop, sent } = await openPublisher();
  drop(BATHS);
  const slept: number[] = [];
  const timer = { sleep: async (milliseconds: number) => void slept.push(milliseconds) };
  const editors = ['ada@news.example', 'ben@news.example'];
  let refusals = 2;
  const mailer = {
    ...services.mailer,
    send: async (mail: Parameters<typeof services.mailer.send>[0]) =>
      mail.to === editors[1] && refusals-- > 0
        ? ({ status: 'throttled' } as const)
        : services.mailer.send(mail),
  };
  const config = { ...services.config, operate: { ...services.config.operate, editors } };
  await publishEdition(run, { ...services, config, mailer, timer });

  expect(sent.map(({ to }) => to)).toEqual(editors);
  expect(slept).toEqual([5_000, 20_000]);
});
