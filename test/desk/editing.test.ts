import { describe, expect, test } from 'vitest';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import type { Manifest } from '../../lib/publish/freeze-edition.ts';
import { parseInputs } from '../../lib/publish/inputs.ts';
import { replayEdition } from '../../lib/publish/replay-edition.ts';
import { readDesk } from '../../lib/select/read-desk.ts';
import { ADA, aBrowser, openDesk } from './an-editor.ts';

async function anEditor(about: Parameters<typeof openDesk>[0] = {}) {
  const desk = await openDesk(about);
  const browser = aBrowser(desk);
  await browser.signIn();
  const today = async () => (await browser.get('/desk')).body;
  const instructions = () => readDesk(desk.deskFile.file.text ?? '').desk;
  return { desk, browser, today, instructions };
}

const headlinesIn = (page: string) =>
  [...page.matchAll(/<h2[^>]*>(?:<a [^>]*>)?<span dir="auto">([^<]*)</g)].map(([, text]) => text);

describe('instructions', () => {
  test('are signed, dated and logged, and the draft follows them', async () => {
    const { browser, today, instructions } = await anEditor();
    const before = headlinesIn(await today());
    await browser.press(await today(), { verb: 'move', position: '1', title: before[2] ?? '' });

    expect(headlinesIn(await today())[0]).toBe(before[2]);
    expect(instructions().pins).toMatchObject([
      { position: 1, by: ADA, edition: '2026-11-22', title: before[2] },
    ]);
    expect(instructions().log).toMatchObject([{ by: ADA, change: `pin “${before[2]}” at 1`, before: null }]);
    expect(await today()).toContain(`this edition only · ${ADA}`);
  });

  test('a story moves past a pinned one, which takes its place', async () => {
    const { browser, today } = await anEditor();
    const [first, second] = headlinesIn(await today());
    await browser.press(await today(), { verb: 'move', position: '1', title: second ?? '' });
    await browser.press(await today(), { verb: 'move', position: '1', title: first ?? '' });
    expect(headlinesIn(await today()).slice(0, 2)).toEqual([first, second]);
  });

  test('a move that repeats the pin of yesterday’s edition is written for today', async () => {
    const { desk, browser, today, instructions } = await anEditor();
    const page = await today();
    const [, , third = ''] = headlinesIn(page);
    await browser.press(page, { verb: 'move', position: '1', title: third });
    const yesterdays = JSON.parse((desk.deskFile.file.text ?? '').replaceAll('2026-11-22"', '2026-11-21"'));
    await desk.deskFile.write(JSON.stringify(yesterdays), `v${desk.deskFile.file.version}`);
    await browser.press(await today(), { verb: 'move', position: '1', title: third });
    expect(instructions().pins).toMatchObject([{ position: 1, edition: '2026-11-22', title: third }]);
    expect(headlinesIn(await today())[0]).toBe(third);
  });

  test('a standing pin of a story that gives way stays a standing one', async () => {
    const { desk, browser, today, instructions } = await anEditor();
    const [first = '', , third = ''] = headlinesIn(await today());
    await browser.press(await today(), { verb: 'move', position: '1', title: third });
    const { pins, ...file } = instructions();
    const standing = pins.map(({ edition: _edition, ...pin }) => pin);
    await desk.deskFile.write(JSON.stringify({ ...file, pins: standing }), `v${desk.deskFile.file.version}`);
    await browser.press(await today(), { verb: 'move', position: '1', title: first });
    const [gaveWay, moved] = instructions().pins;
    expect(gaveWay).toMatchObject({ title: third, position: 2 });
    expect(gaveWay).not.toHaveProperty('edition');
    expect(moved).toMatchObject({ title: first, position: 1, edition: '2026-11-22' });
  });

  test('one of several instructions about a story is taken back, and the others stay', async () => {
    const { browser, today, instructions } = await anEditor();
    const [first = '', second = ''] = headlinesIn(await today());
    await browser.press(await today(), { verb: 'headline', title: second }, { headline: 'Other words' });
    await browser.press(await today(), { verb: 'move', position: '1', title: 'Other words' });
    await browser.press(await today(), { verb: 'forget', only: 'pin', title: 'Other words' });
    expect(headlinesIn(await today()).slice(0, 2)).toEqual([first, 'Other words']);
    expect(instructions().headlines).toMatchObject([{ headline: 'Other words' }]);
    expect(instructions().log?.at(-1)).toMatchObject({ change: 'take back the place of “Other words”' });
  });

  test('what was left out is named, and can be taken back', async () => {
    const { browser, today } = await anEditor();
    const [first = ''] = headlinesIn(await today());
    await browser.press(await today(), { verb: 'out', title: first });
    expect(headlinesIn(await today())).not.toContain(first);
    expect(await today()).toContain(`“${first}” stays out`);
    await browser.press(await today(), { verb: 'unblock-story' });
    expect(headlinesIn(await today())).toContain(first);
  });

  test('a blocked publisher stays blocked; everything else ends with the edition', async () => {
    const { desk, browser, today, instructions } = await anEditor();
    await browser.press(await today(), { verb: 'block-publisher', publisher: 'Gazette' });
    await browser.press(await today(), { verb: 'note' }, { note: 'Hello' });
    expect(instructions().blocks[0]).not.toHaveProperty('edition');
    await desk.publish();
    desk.time.now = new Date('2026-11-23T04:00:00Z');
    await browser.signIn();
    expect(await today()).toContain('Gazette is blocked');
    expect(await today()).not.toContain('A note is printed above the lead');
  });

  test.each([
    ['nothing of the desk', { verb: 'launch' }],
    ['a place beyond the edition', { verb: 'move', article: 'a', position: '99' }],
    ['a note of 700 characters', { verb: 'note', note: 'x'.repeat(700) }],
    ['an empty headline', { verb: 'headline', article: 'a', headline: '  ' }],
  ])('%s is refused and writes nothing', async (_what, fields) => {
    const { desk, browser, today } = await anEditor();
    const { token = '', version = '' } = formFields(await today());
    expect((await browser.post('/desk/change', { token, version, ...fields })).status).toBe(400);
    expect(desk.deskFile.file.text).toBeNull();
  });
});

function formFields(page: string): Record<string, string> {
  return Object.fromEntries(
    [...page.matchAll(/name="(token|version)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

describe('two editors', () => {
  test('the second one’s change waits until they have seen the first’s', async () => {
    const { desk, browser, today, instructions } = await anEditor();
    const ben = aBrowser(desk);
    await ben.signIn('ben@news.example');
    const old = (await ben.get('/desk')).body;
    await browser.press(await today(), { verb: 'note' }, { note: 'Ada’s' });

    const answer = await ben.press(old, { verb: 'note' }, { note: 'Ben’s' });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('note: “Ada’s”');
    expect(instructions().note?.text).toBe('Ada’s');

    await ben.press(answer.body, { verb: 'note' });
    expect(instructions().note).toMatchObject({ text: 'Ben’s', by: 'ben@news.example' });
    expect(instructions().log?.at(-1)?.before).toBe('note: “Ada’s”');
  });
});

test('after a conflict only the story that an editor moves is moved, not those that gave way on their old page', async () => {
  const { desk, browser, today, instructions } = await anEditor();
  const ben = aBrowser(desk);
  await ben.signIn('ben@news.example');
  const [first = '', second = '', third = ''] = headlinesIn(await today());
  await browser.press(await today(), { verb: 'move', position: '1', title: second });
  const old = (await ben.get('/desk')).body;
  await browser.press(await today(), { verb: 'forget', only: 'pin', title: second });
  const conflict = await ben.press(old, { verb: 'move', position: '1', title: third });
  expect(conflict.status).toBe(409);
  expect(conflict.body).not.toContain('name="shown"');
  await ben.press(conflict.body, { verb: 'move' });
  expect(instructions().pins).toMatchObject([{ title: third, position: 1 }]);
  expect(headlinesIn(await today())).toEqual([third, first, second]);
});

test('a hold is of the edition that the page named, also when the next one has come to hand meanwhile', async () => {
  const { desk, browser, instructions } = await anEditor();
  await desk.publish();
  const page = (await browser.get('/desk/hold')).body;
  expect(page).toContain('Edition 2026-11-22: nothing is sent');
  await desk.services.tally.add('2026-11-22', '2026-11-22T06:30:00.000Z', { accepted: 1 });
  await browser.press(page, { verb: 'hold' }, { reason: 'lawyers' });
  expect(instructions().hold).toMatchObject({ reason: 'lawyers', edition: '2026-11-22' });
});

describe('a frozen edition', () => {
  test('is shown as it is; an instruction shows the next revision’s draft, which replaces it on request', async () => {
    const { desk, browser, today } = await anEditor();
    await desk.publish();
    expect(await today()).toContain('Frozen on');
    expect(await today()).not.toContain('Replace the frozen edition');
    desk.time.now = new Date(desk.time.now.getTime() + 60_000);
    await browser.press(await today(), { verb: 'note' }, { note: 'Late news' });
    expect((await browser.get('/desk/preview')).body).toContain('Late news');
    await browser.press(await today(), {}, {});
    await browser.signIn();
    const page = await today();
    const { token = '' } = formFields(page);
    await browser.post('/desk/publish', { token });
    expect((await desk.services.register.find('2026-11-22'))?.revision).toBe(2);
  });

  test('keeps what the desk changed, shows it in the report, and replays byte for byte', async () => {
    const { desk, browser, today } = await anEditor();
    const [, , third = ''] = headlinesIn(await today());
    await browser.press(await today(), { verb: 'move', position: '1', title: third });
    await browser.press(await today(), { verb: 'note' }, { note: 'Hello' });
    const outcome = await desk.publish();
    if (outcome.status !== 'published') throw new Error(outcome.status);
    const file = (name: string) =>
      desk.archive.files.get(`${outcome.edition.path}/${name}`) ?? new Uint8Array();
    const inputs = parseInputs(file(EDITION_FILES.inputs), 'inputs.json');
    const manifest = JSON.parse(new TextDecoder().decode(file(EDITION_FILES.manifest))) as Manifest;

    expect(outcome.edition.headline).toBe(third);
    expect(inputs.desk.log?.map(({ change }) => change)).toEqual([`pin “${third}” at 1`, 'note: “Hello”']);
    expect(new TextDecoder().decode(file(EDITION_FILES.reportHtml))).toContain(`pin “${third}” at 1`);
    expect(replayEdition(inputs, manifest, desk.templates)).toMatchObject({ identical: true });
  });

  test('is held at once, whoever holds it, and released again', async () => {
    const { desk, browser, today } = await anEditor();
    await desk.publish();
    await browser.press((await browser.get('/desk/hold')).body, { verb: 'hold' }, { reason: 'lawyers' });
    const gate = async () => (await desk.services.control.read()).gates['2026-11-22'];
    expect((await gate())?.hold).toMatchObject({ reason: 'lawyers', by: ADA });
    expect(await today()).toContain(`by ${ADA}, 22 Nov, 05:00: lawyers`);
    await browser.press(await today(), { verb: 'release' });
    expect((await gate())?.hold).toBeNull();
  });

  test('is approved in the revision that was seen, and no other', async () => {
    const { desk, browser, today } = await anEditor({ approvalRequired: true });
    await desk.publish();
    const seen = await today();
    desk.time.now = new Date(desk.time.now.getTime() + 60_000);
    await desk.publish(true);
    expect((await browser.press(seen, { revision: '1' })).status).toBe(409);
    await browser.press(await today(), { revision: '2' });
    expect((await desk.services.control.read()).gates['2026-11-22']?.approval).toMatchObject({
      revision: 2,
      by: ADA,
    });
    expect(await today()).toContain(`Approved by ${ADA}`);
  });
});
