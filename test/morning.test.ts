import { readFileSync } from 'node:fs';
import PostalMime, { type Email } from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leaveWithOneClick } from '../bin/start/deliver-edition.ts';
import { EDITION_FILES } from '../lib/contract/object-keys.ts';
import type { Decision, EditionReport } from '../lib/domain/report.ts';
import { sampleNewsroom } from '../lib/local/newsroom/newsroom.ts';
import { SAMPLE_SUBSCRIBERS } from '../lib/local/newsroom/subscribers.ts';
import type { PublishOutcome } from '../lib/pipeline.ts';
import type { EditionInputs } from '../lib/publish/inputs.ts';
import { type Newsroom, openNewsroom } from './support/a-morning.ts';

/*
 * One whole morning through the bundles that deploy, on the embedded cloud. The tests run in order and each
 * reads what the one before it left, as a day does.
 */

interface Expected {
  readonly stories: readonly { readonly name: string; readonly keys: readonly string[] }[];
  readonly copies: readonly (readonly [copy: string, original: string])[];
  readonly apart: readonly (readonly [string, string])[];
  readonly stale: readonly string[];
  readonly canaries: readonly string[];
  readonly broken: readonly { readonly key: string }[];
}

const expected = JSON.parse(
  readFileSync(new URL('../samples/expected.json', import.meta.url), 'utf8'),
) as Expected;
const mailed = (outcome: string) => SAMPLE_SUBSCRIBERS.filter((subscriber) => subscriber.outcome === outcome);

let newsroom: Newsroom;
let published: PublishOutcome;
let report: EditionReport;
/** The decision on the article with a name such as "wire/morning.jsonl#3". */
let decisionOn: (name: string) => Decision;
let mail: Email;

beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.subscribe(SAMPLE_SUBSCRIBERS);
});

afterAll(() => newsroom.stop());

test('with an empty bucket there is no edition, and the outcome says why', async () => {
  const outcome = await newsroom.publish();

  expect(outcome).toMatchObject({ status: 'no-edition', why: 'no-new-articles' });
  expect(await newsroom.file(outcome, EDITION_FILES.reportHtml)).toContain('</html>');
});

test('a test send shows the next edition to the one who asked, and changes no state', async () => {
  await newsroom.drop(sampleNewsroom(new Date()));

  const outcome = await newsroom.testSend(['operator@example.org']);
  await newsroom.cloud.drained();

  const [raw = ''] = newsroom.mailsTo('operator@example.org');
  const { subject, headers } = await PostalMime.parse(raw);
  expect(outcome).toMatchObject({ status: 'test-sent', samplesBecause: null, results: ['accepted'] });
  expect(subject).toMatch(/^\[TEST\] /);
  const unsubscribe = /<(https?:[^>]+)>/.exec(
    headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '',
  );
  expect((await fetch(unsubscribe?.[1] ?? '', { method: 'POST' })).status).toBe(404);
});

test('the morning after a test send, the edition is still the first one', async () => {
  published = await newsroom.publish();

  expect(published).toMatchObject({
    status: 'published',
    edition: { number: 1, revision: 1, state: 'open' },
  });
  report = JSON.parse(await newsroom.file(published, EDITION_FILES.reportJson)) as EditionReport;
  const inputs = JSON.parse(await newsroom.file(published, EDITION_FILES.inputs)) as EditionInputs;
  decisionOn = (name) => {
    const [key, position = '1'] = name.split('#');
    const named = inputs.articles.find(
      ({ origin }) => origin.key === key && origin.position === Number(position),
    );
    const decision = report.decisions.find((one) => one.key === key && one.article === named?.id);
    if (decision === undefined) throw new Error(`nothing was decided about ${name}`);
    return decision;
  };
});

test('each broken object is set aside by name, and nothing else is', () => {
  expect(report.setAside.map(({ key }) => key).sort()).toEqual(expected.broken.map(({ key }) => key).sort());
});

test('every article that was offered has a decision with a reason', () => {
  expect(report.decisions).toHaveLength(report.counts.articles);
  expect(report.decisions.filter(({ detail }) => detail === '')).toEqual([]);
});

test('no comment, advertisement or related headline is in anything a reader sees', async () => {
  const printed = [EDITION_FILES.mailHtml, EDITION_FILES.mailText, EDITION_FILES.web, EDITION_FILES.edition];
  for (const name of printed) {
    const text = await newsroom.file(published, name);
    expect(expected.canaries.filter((canary) => text.includes(canary))).toEqual([]);
  }
});

test('the story with the most publishers is told once, its copies are not', () => {
  const taken = report.decisions.filter(({ outcome }) => outcome === 'taken');
  expect(taken.length).toBeGreaterThanOrEqual(10);
  expect(new Set(taken.map(({ story }) => story)).size).toBe(taken.length);
  const copies = expected.copies.map(([copy]) => copy.split('#')[0]);
  expect(taken.map(({ key }) => key).filter((key) => copies.includes(key))).toEqual([]);
});

test('every story is whole: in the report all articles about it, and their copies, belong to one story', () => {
  const copiesOf = Map.groupBy(expected.copies, ([, original]) => original);
  for (const { name, keys } of expected.stories) {
    const copies = keys.flatMap((key) => copiesOf.get(key) ?? []).map(([copy]) => copy);
    const stories = new Set([...keys, ...copies].map((key) => decisionOn(key).story));
    expect(stories.size, name).toBe(1);
    expect(
      report.stories.map(({ id }) => id),
      name,
    ).toContain([...stories][0]);
  }
});

test('what looks alike and is not the same event stays apart', () => {
  for (const [one, other] of expected.apart) {
    const [left, right] = [decisionOn(one), decisionOn(other)];
    expect(left.story === null || left.story !== right.story, `${one} and ${other}`).toBe(true);
  }
});

test('a copy is called the copy, and its original the original', () => {
  for (const [copy, original] of expected.copies) {
    expect(decisionOn(copy), copy).toMatchObject({ outcome: 'copy', story: decisionOn(original).story });
    expect(decisionOn(original).outcome, original).not.toBe('copy');
  }
});

test('last week’s news is dropped as stale', () => {
  for (const key of expected.stale)
    expect(decisionOn(key), key).toMatchObject({ outcome: 'dropped', reason: 'stale' });
});

test('a second run for the same date changes nothing and says so', async () => {
  const again = await newsroom.publish();

  expect(again).toMatchObject({ status: 'already-published', edition: { revision: 1 } });
});

test('every reader is sent exactly one mail', async () => {
  await newsroom.deliver(published);

  for (const { address } of SAMPLE_SUBSCRIBERS) expect(newsroom.mailsTo(address), address).toHaveLength(1);
  mail = await PostalMime.parse(newsroom.mailsTo(mailed('delivered')[0]?.address ?? '')[0] ?? '');
});

test('the mail carries the one-click pair, both parts and no placeholder', () => {
  const header = (name: string) => mail.headers.filter(({ key }) => key === name).map(({ value }) => value);
  expect(header('list-unsubscribe')).toHaveLength(1);
  expect(header('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
  expect(mail.subject).toBe(published.status === 'published' ? published.edition.headline : '');
  for (const part of [mail.html ?? '', mail.text ?? '']) {
    expect(part).toContain('7 Inkwell Row');
    expect(part).not.toMatch(/\{\{|⟦|undefined|\[object/);
  }
});

test('the edition is in the archive, without a personal link', async () => {
  const id = published.status === 'published' ? published.edition.id : '';
  const page = await fetch(`${newsroom.cloud.url}/editions/${id}`);
  const text = await page.text();

  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(text).not.toMatch(/\/unsubscribe\/|\/preferences\//);
  expect(await (await fetch(`${newsroom.cloud.url}/`)).text()).toContain(id);
});

test('looking at the unsubscribe page changes nothing; one click leaves', async () => {
  const leaver = mailed('unsubscribes')[0]?.address ?? '';
  const parsed = await PostalMime.parse(newsroom.mailsTo(leaver)[0] ?? '');
  const link = /<(https?:[^>]+)>/.exec(
    parsed.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '',
  )?.[1];

  const seen = await fetch(link ?? '');

  expect(seen.status).toBe(200);
  expect(await seen.text()).toMatch(/<form[^>]+method="post"/i);
  expect(await leaveWithOneClick(newsroom.cloud)).toContain('200');
});

test('somebody signs up on the page, confirms by the mail, and is a reader', async () => {
  const form = new URLSearchParams({ address: 'newcomer@example.org', zone: 'Europe/Paris' });
  expect((await fetch(`${newsroom.cloud.url}/subscribe`, { method: 'POST', body: form })).status).toBe(200);
  const { text = '' } = await PostalMime.parse(newsroom.mailsTo('newcomer@example.org')[0] ?? '');
  const link = /https?:\/\/\S+\/confirm\/\S+/.exec(text)?.[0] ?? '';

  expect((await fetch(link)).status).toBe(200);
  expect((await fetch(link, { method: 'POST' })).status).toBe(200);
});

test('after bounce, complaint and goodbye, the next edition goes to the others only', async () => {
  await newsroom.drop([NEWS_OF_THE_DAY_AFTER()]);
  const next = await newsroom.publish({
    asOf: new Date(Date.now() + 24 * 3_600_000).toISOString(),
    ahead: true,
  });
  expect(next).toMatchObject({ status: 'published', edition: { number: 2, stories: 1 } });

  await newsroom.deliver(next);

  for (const { address } of mailed('delivered')) expect(newsroom.mailsTo(address), address).toHaveLength(2);
  expect(newsroom.mailsTo('newcomer@example.org')).toHaveLength(2);
  for (const outcome of ['bounces', 'complains', 'unsubscribes'])
    for (const { address } of mailed(outcome)) expect(newsroom.mailsTo(address), address).toHaveLength(1);
});

test('when nothing is new, a test send shows samples and says so', async () => {
  const outcome = await newsroom.testSend(['operator@example.org']);

  expect(outcome.samplesBecause).not.toBeNull();
  expect(newsroom.mailsTo('operator@example.org').at(-1)).toContain('Sample');
});

/** One fresh story that nobody has told, dated so that it is fresh tomorrow. */
const NEWS_OF_THE_DAY_AFTER = () => ({
  key: 'quaychronicle/tram-returns.json',
  contentType: 'application/json',
  bytes: Buffer.from(
    JSON.stringify({
      headline: 'Night tram returns to the quayside after sixty years',
      url: 'https://www.quaychronicle.example/local/night-tram',
      publisher: { name: 'The Quay Chronicle' },
      datePublished: new Date().toISOString(),
      articleSection: 'Local',
      articleBody:
        'The first night tram in sixty years left the quayside depot at ten past one on Sunday, full to the doors.\n\nIts driver, who had waited for the job since her apprenticeship, rang the bell at every bend.\n\nThe line will run until the spring, when the council counts the passengers.',
    }),
  ),
});
